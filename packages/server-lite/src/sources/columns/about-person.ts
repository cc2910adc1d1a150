import { wordsOf } from './header-stems.ts';

/** What is known of people beside their names, at the end of a header: `Customer City`, `user type`, `Reviewer age group`. */
const OF_PERSON = new Set(
  `city town state province region district county country location nationality type kind category segment gender level tier status age agegroup group language device
  stadt ort land bundesland region wohnort herkunft typ art kategorie alter geschlecht
  ville pays departement categorie sexe ciudad provincia pais estado tipo categoria edad citta paese regione eta cidade idade
  plaats woonplaats provincie soort leeftijd stad kommune tyyppi kaupunki maa miasto miejscowosc wojewodztwo kraj plec wiek mesto obec kraj zeme vek
  varos megye orszag tipus oras judet tara tip sehir il ilce ulke turu πολη χωρα τυποσ город регион страна тип область місто країна град държава grad drzava kota provinsi negara jenis tipe mji nchi aina
  مدينة المدينة البلد دولة الدولة نوع فئة شهر استان کشور עיר מדינה סוג शहर राज्य देश प्रकार শহর জেলা நகரம் నగరం`.split(
    /\s+/,
  ),
);
const DENSE =
  /(?:都市|都道府県|地域|住所|国籍|性別|年代|年齢|タイプ|区分|会員ランク|城市|地区|地區|省份|国家|國家|类型|類型|等级|等級|性别|性別|年龄|年齡|지역|도시|국가|성별|연령|연령대|유형|등급|จังหวัด|ประเทศ|ประเภท|เพศ|thành phố|tỉnh|quốc gia|loại|giới tính)\s*$/iu;
/** With whom somebody was on the way, as lists offer it; nobody is called so. */
const COMPANIONS =
  /^(?:(?:travell?ed )?(?:solo|alone|single|individual|business|leisure|family|families|couples?|friends?|group|groups)(?: (?:travell?ers?|trips?|guests?|visitors?|of friends|with (?:young |small |older |teenage )?(?:children|kids|teens?)))?|(?:with )?(?:a )?(?:family|friends|partner|spouse|colleagues|pets?|(?:young |small |older )?children|kids)|(?:allein|einzel|solo|geschäfts|paar|familien?|gruppen?)\p{L}*|alleinreisende(?:r|n)?|paare?|freunde|mit (?:familie|freunden|partner(?:in)?|kindern)|familie mit (?:kleinen |älteren )?kindern|(?:en |voyageu(?:r|se) )?(?:couple|famille|solo|groupe|affaires|seul(?:e)?|amis|individuel)(?: (?:avec .{3,24}|d['’]amis))?|(?:en |viajero )?(?:pareja|familia|grupo|solitario|solo|individual|negocios|amigos)(?: (?:con .{3,20}|de amigos))?|(?:in )?(?:coppia|famiglia|gruppo|viaggiatore singolo|amici|da solo)(?: (?:con .{3,20}|di amici))?|(?:em )?(?:casal|família|grupo|sozinho|viajante individual|amigos)(?: (?:com .{3,20}|de amigos))?|stel(?:letje)?|gezin(?: met .{3,20})?|alleenreizend\p{L}*|vrienden|para|pary|rodzina(?: z .{3,20})?|samotnie|osoba podróżująca samotnie|grupa(?: przyjaciół)?|rodina(?: s .{3,20})?|pár|páry|család|barátok|çift|aile|yalnız|arkadaşlar|tek başına|пара|семья(?: с .{3,20})?|один|одна|друзья|группа(?: друзей)?|сім['’]я|родина|двойка|семейство|ζευγάρι|οικογένεια|παρέα|مسافر(?:ة)? (?:منفرد|بمفرد|فرد)\p{L}*|زوج(?:ان|ين)?|زوجان|ثنائي|عائلة(?: .{2,24})?|عائلات|مجموعة(?: .{2,24})?|أصدقاء|رحلة عمل|مسافر(?:ون)? (?:من أجل )?(?:العمل|أعمال)|זוג(?:ות)?|משפחה(?: .{2,20})?|קבוצה(?: .{2,20})?|מטייל(?:ת)? (?:יחיד|לבד)\p{L}*|خانواده|زوج|تنها|با خانواده|با دوستان|एकल यात्री|जोड़ा|परिवार|দম্পতি|পরিবার|pasangan|keluarga(?: dengan .{3,20})?|solo|sendiri|rombongan|cặp đôi|gia đình(?: .{2,20})?|nhóm(?: .{2,20})?|đi một mình|คู่รัก|ครอบครัว|เดินทางคนเดียว|กลุ่มเพื่อน|一人旅|ひとり|一人|カップル|夫婦|家族(?:連れ)?|友人|友達|グループ|同僚|出張|独自旅行|獨自旅行|独行|家庭|情侣|情侶|亲子|親子|家庭亲子|朋友|朋友出游|商务(?:出差|旅行)?|商務|나홀로|혼자|커플|연인|부부|가족|친구|단체)$/iu;
/** Share of a column's values from which it says with whom. */
const MOSTLY = 0.7;

/** Whether a header names what somebody is or where from, which has the look of a name often enough. */
export function isBesideName(header: string): boolean {
  const words = wordsOf(header);
  return (
    DENSE.test(header.trim()) || [words[0], words.at(-1)].some((word) => word !== undefined && OF_PERSON.has(word))
  );
}

/** Whether texts say with whom people were on the way: `Solo traveller`, `زوجان`, `家庭亲子`. */
export function areCompanions(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return filled.length > 0 && filled.filter((text) => COMPANIONS.test(text)).length >= MOSTLY * filled.length;
}
