import { wordsOf } from './header-stems.ts';

/** Where a guest slept or sat: what stands below has a name often enough, and is nobody. */
const LODGING =
  /^(?:apartm|appartem|apartam|apartament|apartman|leiligh|lagenhet|lejlighed|huoneist|asunto|apart?ment|daire|διαμερισμ|апартам|квартир|стан$|wohnung|ferienwohnung|room|zimmer|chambre|habitaci|camera$|camere$|quarto|kamer|rum$|rom$|vaerelse|huone|pokoj|pokoi|szoba|oda$|odasi|odaniz|δωματι|номер|комнат|кімнат|стая|соба$|soba$|sobe$|izba|kambar|istab|tuba$|toa$|herberg|bilik|kamar|chumba|suite|studio|villa|bungalow|chalet|cottage|cabin|hytte|stuga|mokki|domek|chata|chatka|hiska|casa$|gite|pitch|stellplatz|kemping|campsite|unit$|property|objekt|unterkunft|logement|alojamiento|alloggio|alojamento|accommodation|majoitus|noclegi|smjestaj|smestaj|table$|tisch|mesa$|tavolo|tafel|bord$|poyta|stolik|stul$|asztal|masa$|τραπεζ|стол$|столик|маса$|sto$|miza$|stalas|galds|laud$|ნომერი|ოთახ|ბინა|համար|սենյակ|бөлме|xona|otaq|dhoma|غرفة|الغرفة|شقة|طاولة|اتاق|آپارتمان|میز|חדר|דירה|שולחן|कमरा|कक्ष|टेबल|কক্ষ|রুম|அறை|గది|રૂમ)/u;
const DENSE =
  /部屋|客室|ルーム|号室|テーブル|객실|호실|테이블|房型|房间|房間|客房|桌号|桌號|ห้อง|โต๊ะ|phòng|bàn số|căn hộ/iu;

/** Whether a header names a room, an apartment, a cabin or a table. */
export function isOfLodging(header: string): boolean {
  return DENSE.test(header) || wordsOf(header).some((word) => LODGING.test(word));
}
