import { ASIDE_PARTS, ASIDE_STEMS } from './header-stems-aside.ts';
import { FURTHER_PARTS, FURTHER_STEMS } from './header-stems-further.ts';
import { HALVES_PARTS, HALVES_STEMS } from './header-stems-halves.ts';
import { WIDE_PARTS, WIDE_STEMS } from './header-stems-wide.ts';
import { LANGUAGES, wordsOfAll } from '../languages/languages.ts';
import type { Concept } from '../languages/language-words.ts';
import { UNSPACED } from '../languages/unspaced.ts';
import { plainWord } from './plain-word.ts';

export type { Concept };

/**
 * Beginnings of words in headers, in the languages of those who export, without accents. `opinion` are words that stand
 * for a rating as well as for what was written (Bewertung, valoración, 评价): the values decide. Words of three letters
 * and fewer are meant whole, as are all of `beside`, which name what is nothing of a review.
 */
const STEMS: Readonly<Partial<Record<Concept, string>>> = {
  person: `author reviewer customer client consumer user guest buyer shopper traveller traveler visitor member writer poster commenter respondent nickname nick pseudonym attendee
    verfasser autor kunde kunden kaufer gast rezensent nutzer benutzer absender teilnehmer besteller urheber einsender
    auteur utilisateur acheteur pseudo redacteur internaute voyageur membre
    cliente usuario comprador huesped resenador opinante viajero miembro apodo remitente
    autore utente acquirente ospite recensore scrittore viaggiatore firmatario
    utilizador hospede avaliador viajante apelido
    klant gebruiker koper schrijver bezoeker reiziger bijnaam
    skribent forfattare kund anvandare kopare recensent besokare signatur
    forfatter bruger bruker kober kjoper gaest gjest anmelder kunde innsender afsender
    kirjoittaja asiakas asiakka kayttaja ostaja vieras arvostelija nimimerkki kirjoittanut
    klient uzytkownik kupujac gosc recenzent wystawca autorka opiniodawca
    zakaznik uzivatel kupujici host recenzent prezdivka pisatel zakaznik pouzivatel kupujuci
    szerzo vasarlo felhasznalo ugyfel vendeg vevo velemenyezo becenev iro
    client utilizator cumparator oaspete recenzor porecla
    yazar musteri kullanici alici misafir uye yorumcu degerlendiren yazan
    συντακτ συγγραφ πελατ χρηστ αγοραστ επισκεπτ κριτη
    автор клиент покупател пользовател гост рецензент заказчик никнейм псевдоним
    клиєнт клієнт покуп користувач гіст рецензент замовник нікнейм
    كاتب الكاتب عميل العميل مستخدم المستخدم مشتري المشتري زبون الزبون ضيف الضيف مراجع المراجع صاحب المعلق
    نويسنده نویسنده مشتری كاربر کاربر خریدار مهمان فرستنده
    כותב הכותב לקוח הלקוח משתמש אורח מחבר רוכש גולש המבקר
    समीक्षक ग्राहक उपयोगकर्ता लेखक खरीदार अतिथि
    penulis pelanggan pengguna pembeli tamu pengulas pengirim pemberi
    купувач автор потребител`,
  name: `name names nom nome nombre naam namn navn nimi nimesi nimenne imie imienia imienia jmeno jmenujete meno nev neve nevet hivjak nume numele numiti numesti isim ismi isminiz adi adiniz adini onoma ονομα όνομα ονοματεπωνυμο имя имени фио зовут звати имя ім я імя اسم الاسم اسمك نام שם שמך שמכם नाम nama namen heiß heissen heisst heißen llamas llama chiami chiama heet heter hedder appelez prenom vorname voornaam fornavn fornamn etunimi keresztnev prenume cognome apellidos nachname achternaam nazwisko prijmeni`,
  words: `comment comments commentary text body content message feedback testimonial testimony remark remarks quote statement post write wrote written thoughts experience words description note
    kommentar text inhalt nachricht erfahrung ruckmeldung wortlaut freitext anmerkung zitat
    commentaire texte contenu message temoignage remarque retour ressenti
    comentario texto contenido mensaje testimonio experiencia observacion
    commento testo contenuto messaggio testimonianza esperienza osservazion
    comentario texto conteudo mensagem depoimento experiencia testemunho
    toelichting tekst inhoud bericht ervaring opmerking getuigenis
    kommentar text innehall meddelande erfarenhet
    kommentar tekst indhold innhold besked melding oplevelse opplevelse
    kommentti teksti sisalto viesti kokemus palaute
    komentarz tresc tekst wiadomosc wypowiedz doswiadczen
    komentar text obsah zprava zkusenost sprava skusenost vyjadreni
    komment szoveg tartalom uzenet tapasztalat megjegyzes
    comentari text continut mesaj experient
    metin metni icerik mesaj deneyim yorumunuz aciklama
    σχολι κειμεν περιεχομεν μηνυμα εμπειρι
    текст комментари содержан сообщени впечатлени
    текст коментар зміст повідомлен враженн
    نص النص تعليق التعليق محتوى المحتوى رسالة الرسالة تجرب
    متن محتوا پیام تجربه توضیح دیدگاه
    טקסט תוכן הודעה חוויה תגובה הערה
    टिप्पणी पाठ संदेश अनुभव
    binh noi komentar isi pesan pengalaman teks`,
  opinion: `review reviews rating opinion evaluation appraisal assessment
    bewertung rezension meinung beurteilung kundenstimme rezensionen
    avis evaluation appreciation opinion
    opinion resena valoracion evaluacion critica
    recension opinion valutazion giudizi parere
    avaliac opini resenha apreciac
    beoordeling recensie mening review oordeel
    omdome recension asikt bedomning
    anmeldelse bedommelse omtale vurdering mening tilbagemelding tilbakemelding
    arvostelu arvio mielipide
    opini recenzj ocena
    hodnocen recenz nazor hodnoten posud
    velemen ertekel
    recenzi opini parere evaluar
    yorum degerlendirme gorus inceleme
    κριτικ αξιολογησ γνωμη
    отзыв рецензи мнени оценк обзор
    відгук рецензі думк оцінк огляд
    رأي الرأي مراجعة المراجعة تقييم التقييم
    نظر بررسی ارزیابی
    ביקורת חוות
    समीक्षा राय
    ulasan penilaian tinjauan danh nhan`,
  title: `title headline subject heading summary titel uberschrift betreff schlagzeile titre objet intitule titulo asunto encabezado titulares titolo oggetto intestazione titulo assunto cabecalho onderwerp kop rubrik amne overskrift emne tittel otsikko aihe tytul temat naglowek nadpis titulek predmet nazov cim targy titlu subiect baslik baslig konu τιτλ θεμα επικεφαλιδ заголов тема назван заголов назва عنوان العنوان موضوع الموضوع تیتر כותרת נושא शीर्षक विषय judul tieu`,
  rating: `rating rate rated score stars star points grade mark marks satisfaction satisfied
    sterne punkte punktzahl schulnote note gesamtnote bewerten zufrieden wertung gesamtwertung
    note etoile notation score satisfaction satisfait
    puntuac calificac estrella nota puntos puntaje valora satisfacc
    voto punteggio stelle soddisfa
    pontuac classificac estrelas nota satisfac
    sterren cijfer score waardering tevreden beoordeel rapportcijfer
    betyg stjarnor poang nojd betygsatt
    stjerner karakter score tilfreds fornoyd bedomme terningkast terning
    arvosana tahdet tahtia pisteet tyytyvai
    ocen gwiazd punkt punktac zadowol
    hvezd znamk bodu skore hodnoti hodnotite spokoj hviezd body
    csillag pontszam osztalyz elegedett pont
    nota stele scor punctaj calificativ multumi
    puan yildiz skor memnun degerlendirirsiniz
    βαθμολογ αστερ βαθμο σκορ ικανοποι
    оцен рейтинг звезд балл удовлетвор
    оцін рейтинг зір бал задовол
    درجة الدرجة نجوم النجوم تقيم تقيّم رضا
    امتیاز ستاره نمره رضایت
    דירוג ציון כוכבים מדרג שביעות
    रेटिंग अंक सितारे संतुष्ट
    diem bintang nilai skor peringkat puas`,
  date: `date time timestamp datetime created published submitted posted when day
    datum zeit zeitpunkt zeitstempel uhrzeit eingang tag erstellt veroffentlicht abgegeben eingereicht
    date horodat jour publie depose cree soumis
    fecha marca hora publicad creado enviado dia
    data ora cronologiche pubblicat creato inviat
    data carimbo hora publicad criad enviad
    datum tijdstempel tijd geplaatst ingezonden
    datum tidstampel tidpunkt publicerad skapad inskickat
    dato tidsstempel tidsmerke tidspunkt tidspunkt oprettet opprettet indsendt innsendt
    paiva pvm aikaleima aika julkaistu luotu lahetetty
    data sygnatura czas dodan utworzon wyslan
    datum cas casova vytvoren odeslan pridan
    datum ido idobeleg kelt letrehoz bekuld
    data marcaj timp creat trimis postat
    tarih zaman olusturul gonderi
    ημερομηνι χρονικη ωρα δημοσι υποβολ
    дата время отметка создан опубликован отправлен
    дата час позначка створен опублікован надіслан
    تاريخ التاريخ الطابع وقت الوقت
    تاریخ زمان
    תאריך חותמת זמן
    दिनांक तारीख टाइमस्टैम्प समय तिथि
    ngay thoi tanggal waktu stempel dau`,
  visit: `visit stay travel trip purchase order ordered bought checkout arrival departure birth birthday besuch reise kauf bestell aufenthalt geburt visite sejour voyage achat commande naissance visita viaje compra pedido estancia nacimiento viaggio acquisto ordine soggiorno nascita viagem compra pedido estadia nascimento bezoek reis aankoop bestelling verblijf geboorte besok resa kop bestallning fodelse besog kob ordre rejse bestilling fodsel kjop reise vierailu osto tilaus matka syntyma wizyt zakup zamowien podroz urodzen navstev nakup objednavk pobyt narozen latogatas vasarlas rendeles utazas szuletes vizit achizit comand calator nastere ziyaret satin siparis seyahat dogum επισκεψ αγορας παραγγελ ταξιδ γεννησ визит покупк заказ поездк рожден візит покупк замовлен поїздк народжен زيارة شراء طلب سفر ميلاد خرید سفارش بازدید سفر תולد ביקור רכישה הזמנה लידה यात्रा खरीद kunjungan pembelian pesanan lahir`,
  reply: `reply response replied answer antwort entgegnung ruckantwort stellungnahme reponse respuesta contestacion risposta replica resposta antwoord reactie svar vastaus odpowiedz odpoved odpoveď valasz raspuns yanit cevap απαντησ ответ відповід رد الرد پاسخ תשובת תגובת תגובה מענה उत्तर जवाब tanggapan balasan phan tra`,
  thing: `product item article produkt artikel ware produit article producto articulo prodotto articolo produto artigo product vara vare tuote tuotteen towar zbozi tovar vyrobok termek aru produs articol urun προϊον προιον товар منتج المنتج محصول کالا מוצר פריט उत्पाद produk barang`,
  place: `service shop store business company hotel restaurant place location sku brand model app course tour listing room
    geschaft filiale firma unternehmen marke standort zimmer laden boutique magasin etablissement entreprise marque tienda negocio empresa marca establecimiento
    negozio azienda loja winkel bedrijf merk butik foretag varumarke virksomhed bedrift kauppa yritys liike sklep firma marka
    obchod firma znacka bolt uzlet ceg marka magazin firma magaza isletme καταστημα εταιρ μαρκα магазин компани бренд магазин компані
    متجر المتجر شركة الشركة فروشگاه شرکت חנות חברה दुकान कंपनी toko perusahaan`,
  email: `email mail mailadresse courriel correo epost eposta sahkoposti poczt posta ηλεκτρονικ почт пошт البريد بريد ایمیل אימייל מייל ईमेल surel`,
  recommend: `recommend recommendation likely likelihood nps weiterempfehl empfehl recommand recomenda recomien consiglia raccomand aanbevel aanbeveel rekommend anbefal suosittel polec doporuc odporuc ajanl recomand oner tavsiye συστησ συστην προτεινετε рекоменд порекоменд порад توصي ترشح پیشنهاد תמליצ תמליץ ממליצ सुझाने सिफारिश merekomendasi rekomendasi gioi`,
  good: `pros advantage advantages liked positive enjoyed vorteile vorteil positiv positives avantages ventajas vantaggi pregi vantagens voordelen pluspunten fordelar fordele fordeler hyvaa plussat zalety plusy vyhody klady elonyok elony avantaje artilari πλεονεκτηματα достоинства плюсы переваги плюси مزايا مميزات ايجابيات مزایا יתרונות फायदे kelebihan`,
  bad: `cons disadvantage disadvantages disliked negative drawbacks nachteile nachteil negativ negatives inconvenients desventajas svantaggi difetti desvantagens nadelen minpunten nackdelar ulemper huonoa miinukset wady minusy nevyhody zapory hatranyok hatrany dezavantaje eksileri μειονεκτηματα недостатки минусы недоліки мінуси عيوب سلبيات معایب חסרונות नुकसान kekurangan`,
  beside: `starred id ids nr no number num count counts url link address adresse street city stadt ville ciudad citta cidade stad ort plz zip country land pays pais paese phone telefon telephone telefono gender age alter price preis prix precio prezzo preco prijs pris cena ar currency status state language sprache langue idioma lingua category kategorie categorie categoria ip device version length type typ helpful likes votes image images photo photos bild bilder foto video file datei quelle source average avg mean total sum durchschnitt moyenne promedio media snitt keskiarvo srednia prumer atlag medie ortalama средн середн anzahl nombre_de quantity qty menge translated ubersetz size handle package anonymous ip hash slug key token browser os weight colour color farbe couleur variant verified verifiziert`,
};

/** The same for languages that write without spaces, or one between syllables (`_` here): parts of headers. */
const PARTS: Readonly<Partial<Record<Concept, string>>> = {
  person:
    '投稿者 お客様 ユーザー 購入者 レビュアー ニックネーム 筆者 作成者 会員 執筆者 ゲスト 작성자 고객 사용자 구매자 닉네임 리뷰어 회원 글쓴이 아이디 投訴人 用户 客户 买家 作者 昵称 会员 顾客 评论者 评价人 评论人 發表人 用戶 客戶 買家 暱稱 會員 評論者 評論人 評價人 ผู้เขียน ลูกค้า ผู้ใช้ ผู้รีวิว ผู้ซื้อ ผู้ตอบ người khách',
  name: '名前 氏名 姓名 名字 이름 성함 ชื่อ tên',
  words:
    '本文 コメント 感想 ご意見 メッセージ 内容 テキスト 내용 코멘트 의견 메시지 본문 소감 内容 正文 留言 反馈 意见 心得 內容 回饋 意見 ความคิดเห็น ข้อความ เนื้อหา คำวิจารณ์ nội_dung bình_luận',
  opinion: 'レビュー 口コミ クチコミ 評価 리뷰 후기 평가 상품평 评论 评价 点评 評論 評價 點評 รีวิว đánh_giá nhận_xét',
  title: 'タイトル 件名 見出し 題名 표제 제목 标题 标题 主题 標題 主題 หัวข้อ ชื่อเรื่อง tiêu_đề',
  rating:
    '評点 点数 スコア 星 満足度 평점 별점 점수 만족도 评分 打分 星级 分数 得分 满意度 評分 星級 分數 滿意度 คะแนน ดาว เรตติ้ง พอใจ điểm sao',
  date: '日付 日時 投稿日 作成日 タイムスタンプ 時刻 날짜 일시 작성일 등록일 타임스탬프 日期 时间 時間 戳 วันที่ เวลา ngày thời_gian',
  visit:
    '来店日 購入日 宿泊日 利用日 注文日 방문일 구매일 주문일 购买 下单 入住 購買 訂購 入住 วันที่ซื้อ วันที่เข้าพัก ngày_mua',
  reply: '返信 返答 回答者 답글 답변 댓글답변 回复 回覆 回應 答复 คำตอบจาก ตอบกลับ phản_hồi trả_lời',
  thing: '商品 製品 상품 제품 产品 產品 สินค้า sản_phẩm',
  place: '店舗 店名 매장 가게 店铺 商家 門市 店鋪 賣家 卖家 ร้าน cửa_hàng',
  email: 'メール 이메일 邮箱 郵件 邮件 อีเมล',
  recommend: 'おすすめする 勧める 推奨 추천 推荐 推薦 แนะนำ giới_thiệu',
  good: '良い点 良かった点 メリット 장점 좋은점 좋았던 优点 優點 ข้อดี ưu_điểm',
  bad: '悪い点 気になった点 改善 デメリット 단점 아쉬운 缺点 缺點 ข้อเสีย nhược_điểm',
  beside: '番号 数 公開 번호 공개 편호 编号 数量 公开 編號 數量 公開 เผยแพร่ รหัส',
};

/** Too short to be what a longer word begins with (`consent`, `prospect`), or what somebody would like (`gustaría`). */
const ALONE: ReadonlySet<string> = new Set([
  'cons',
  'pros',
  'contra',
  'contras',
  'gusta',
  'gusto',
  'aime',
  ...wordsOfAll('alone'),
]);
const wholes = new Map<string, Set<Concept>>();
const LEAST = 4;
const LEAST_END = 5;
/** Told by whole words alone. */
const WHOLE: ReadonlySet<Concept> = new Set(['beside', 'private', 'further', 'kin']);
const ENDS: ReadonlySet<Concept> = new Set(['opinion', 'words', 'rating', 'reply', 'title', 'date', 'person', 'staff']);
const parts: [part: string, concept: Concept][] = [];
const DENSE = new RegExp(`[${UNSPACED}]`, 'u');
const VIETNAMESE = /[àáãèéìíòóùúýăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

for (const [concept, words] of [
  STEMS,
  WIDE_STEMS,
  ASIDE_STEMS,
  FURTHER_STEMS,
  HALVES_STEMS,
  ...LANGUAGES.map(({ stems = {} }) => stems),
].flatMap((each) => Object.entries(each)) as [Concept, string][])
  for (const stem of words.trim().split(/\s+/)) {
    const bare = plainWord(stem);
    wholes.set(bare, (wholes.get(bare) ?? new Set()).add(concept));
  }
for (const [concept, words] of [
  PARTS,
  WIDE_PARTS,
  ASIDE_PARTS,
  FURTHER_PARTS,
  HALVES_PARTS,
  ...LANGUAGES.map(({ parts: each = {} }) => each),
].flatMap((each) => Object.entries(each)) as [Concept, string][])
  for (const part of words.trim().split(/\s+/)) parts.push([part.replaceAll('_', ' ').normalize(), concept]);

/** Where a form's answers hang: nothing of what they say. */
const FORM = /^(?:answers|responses|questions|form_?data|survey_?responses?)\.(?=.)/i;

/** What the words of a header speak of, whatever its language. */
export function conceptsOf(given: string): Set<Concept> {
  const header = given.replace(FORM, '');
  const found = inParts(header);
  const words = wordsOf(header);
  for (const [i, word] of words.entries()) {
    const pair = wholes.get(word + (words[i + 1] ?? ' '));
    const isLacking = lacks(words, i);
    for (const concept of pair ?? []) found.add(isLacking ? (OTHER_HALF[concept] ?? concept) : concept);
    if (isNot(words, i)) continue;
    const before = wholes.get((words[i - 1] ?? ' ') + word);
    for (const concept of ofWord(word))
      if (isLacking) found.add(OTHER_HALF[concept] ?? concept);
      else if (!OWN.has(concept) || [pair, before].every((known) => !known || known.has(concept))) found.add(concept);
  }
  if (found.has('good') && !found.has('bad') && turnsRound(words)) {
    // “What you liked, and what you did not” is both.
    if (!/[,;/&+]/.test(header) && !words.some((word) => AND.has(word))) found.delete('good');
    found.add('bad');
  }
  return found;
}

/** `Nombre (sin apellidos)`, `Izena (abizenik gabe)`: one half of a name without the other. */
function lacks(words: readonly string[], at: number): boolean {
  const [before = '', last = ''] = [words[at - 2], words[at - 1]];
  const isName = wholes.get(last)?.has('name') ?? false;
  return LACKS.has(last) || (isName && LACKS.has(before)) || LACKING.has(words[at + 1] as string);
}

const OTHER_HALF: Readonly<Partial<Record<Concept, Concept>>> = { family: 'given', given: 'family' };
const LACKS = new Set(
  'without ohne sans sin sem sen senza sense fara minghajr zonder uden uten utan bez без brez be pa χωρισ χωρις առանց heb gan'.split(
    ' ',
  ),
);
const LACKING = new Set('gabe nelkul olmadan haric ilman გარეშე'.split(' '));

/** `Beth oeddech chi'n ei hoffi`: not where the word is a part of what was liked. */
function turnsRound(words: readonly string[]): boolean {
  return words.some((word, i) => NOT.has(word) && !wholes.get(word + (words[i + 1] ?? ' '))?.has('good'));
}

/** What a word that is half of a name known as a whole does not say by itself: `balas` in `maklum balas`. */
const OWN: ReadonlySet<Concept> = new Set(['reply', 'rating', 'visit', 'private', 'improve', 'good', 'beside']);
/** What turns what was liked round: `Não gostou`. */
export const NOT: ReadonlySet<string> = new Set(
  'not didn don wasn weren doesn ni nije nisu nismo niso није нисмо nebylo nebyly nicht pas no non nao niet inte ikke ei ikkje nie ne nem nu degil δεν не לא نه لا لم नहीं tidak less least weniger wenigsten moins menos meno minder minst mindre mindst vahemman vahiten mniej najmniej mene nejmene najmenej kevesbe legkevesbe λιγοτερο меньше менше פחות أقل najmanje maziausiai vismazak menys gutxien gutxiena inqas'
    .split(' ')
    .concat(wordsOfAll('not')),
);
/** `No` before what was liked is no number. */
function isNot(words: readonly string[], at: number): boolean {
  return NOT.has(words[at] as string) && words.slice(at + 1).some((word) => ofWord(word).has('good'));
}

const AND = new Set(
  'and or und oder et ou y o e en of og och eller ja tai i lub a nebo alebo es vagy si sau ve veya και η и или та і або و او أو ו או और dan atau ir ar un vai чи либо czy ali ili'.split(
    ' ',
  ),
);

function ofWord(word: string): Set<Concept> {
  const whole = wholes.get(word);
  const found = new Set(whole);
  // A word that is known as a whole (`reviewer`) is not also what it begins with.
  for (let length = LEAST; !whole && length < word.length; length++)
    for (const concept of ALONE.has(word.slice(0, length)) ? [] : (wholes.get(word.slice(0, length)) ?? [])) {
      if (WHOLE.has(concept)) continue;
      // `Punktlighet` begins as points do.
      if (concept === 'part') found.delete('rating');
      found.add(concept);
    }
  // `Pluspunkt` is no points that were given.
  const isPointed = found.has('good') || found.has('bad') || found.has('improve');
  // `Produktbewertung`, `klantnaam`: the last part of a compound says what it is.
  for (let from = LEAST; from <= word.length - LEAST_END; from++)
    for (const concept of ALONE.has(word.slice(from)) ? [] : (wholes.get(word.slice(from)) ?? []))
      if (ENDS.has(concept) && !(concept === 'rating' && isPointed)) found.add(concept);
  return found;
}

/** What stands in a header of a language that does not part its words by spaces, or parts each by its syllables. */
function inParts(header: string): Set<Concept> {
  if (!DENSE.test(header) && !VIETNAMESE.test(header)) return new Set();
  const lower = header.toLowerCase().normalize();
  // “Khách” is a customer, “khác” is something else: syllables are meant whole.
  const syllables = ` ${lower.split(/[^\p{L}\p{M}\p{N}]+/u).join(' ')} `;
  return new Set(
    parts.flatMap(([part, concept]) =>
      (DENSE.test(part) ? isIn(lower, part, concept) : syllables.includes(` ${part} `)) ? [concept] : [],
    ),
  );
}

/** Whether a part stands in a header; what was good not behind a sign that turns it round: `不满意的地方`. */
function isIn(header: string, part: string, concept: Concept): boolean {
  // `分数` is a mark, `评分数` how many gave one.
  if (concept === 'beside' && (part === '数' || part === '數') && /(?<![评評打])分[数數]|点数|點數/u.test(header))
    return false;
  const at = header.indexOf(part);
  return at !== -1 && !(concept === 'good' && at > 0 && '不没沒未'.includes(header[at - 1] as string));
}

/** The same by whole words alone: what a header surely speaks of. */
export function surelyAbout(given: string): Set<Concept> {
  const header = given.replace(FORM, '');
  const found = inParts(header);
  const words = wordsOf(header);
  for (const [i, word] of words.entries())
    for (const known of isNot(words, i) ? [] : [word + (words[i + 1] ?? ' '), word])
      for (const concept of wholes.get(known) ?? []) found.add(concept);
  return found;
}

/** The words of a header without accents: `reviewDate` and `review_date` have two. */
export function wordsOf(header: string): string[] {
  return header
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(plainWord)
    .filter((word) => word !== '');
}
