import { normalizeHeader } from '../sources/columns/normalize-header.ts';

/** What a column of a file of people can hold. */
export const PERSON_FIELDS = [
  'name',
  'givenName',
  'familyName',
  'email',
  'telephone',
  'language',
  'tags',
  'note',
  'orderDate',
  'orderedItem',
  'orderNumber',
] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

/** Headers as exports of shops, newsletters and address books write them, normalised; the likeliest first. */
const SYNONYMS: Readonly<Record<PersonField, string>> = {
  email:
    'email emailaddress email1value primaryemail customeremail billingemail buyeremail emailadresse mailadresse mail correo correoelectronico adressemail courriel indirizzoemail emailadres epost eposta adresemail メールアドレス メール 邮箱 电子邮件 电子邮箱 이메일 بريدالكتروني البريدالالكتروني דואל דואראלקטרוני ईमेल',
  name: 'name fullname customername contactname displayname customer client contact buyername recipientname kunde kundenname nombrecompleto nombreyapellidos nomcomplet nomecompleto nominativo naam klant adsoyad imieinazwisko namn 氏名 お名前 名前 姓名 名字 이름 성명 الاسم שם שםמלא नाम',
  givenName:
    'firstname givenname fname billingfirstname forename vorname nombre prenom nome voornaam fornamn imie ad 名 نامأول שםפרטי',
  familyName:
    'lastname familyname surname lname billinglastname nachname apellido apellidos nomdefamille nom cognome sobrenome apelido achternaam efternamn nazwisko soyad 姓 שםמשפחה',
  telephone:
    'phone telephone phonenumber mobile mobilephone phone1value billingphone cell tel telefon telefonnummer handy mobil telefono movil telephoneportable cellulare telefone celular telefoon telefoonnummer 電話番号 電話 电话 手机 전화번호 휴대폰 هاتف الهاتف טלפון נייד फ़ोन',
  language:
    'language locale preferredlanguage customerlocale lang sprache idioma langue lingua taal sprak jezyk dil 言語 语言 언어 اللغة שפה भाषा',
  tags: 'tags tag list lists group groups segment segments label labels category gruppe liste etiquetas etiquettes gruppo etichette groep grupp grupa etiket タグ 标签 태그 وسوم תגיות टैग',
  note: 'note notes comment comments remark remarks notiz notizen bemerkung nota notas remarque note1value opmerking anteckning notatka notlar メモ 备注 메모 ملاحظات הערות टिप्पणी',
  orderDate:
    'orderdate lastorderdate purchasedate datepurchased datecreated createdat date orderedat paidat lastorder bestelldatum kaufdatum datum fechadepedido fechadecompra fecha datedecommande dateachat dataordine datadellordine datadopedido data besteldatum orderdatum datazamowienia siparistarihi 注文日 購入日 订单日期 购买日期 주문일 구매일 تاريخالطلب תאריךהזמנה',
  orderedItem:
    'product productname item itemname lineitemname ordereditem items service artikel produkt produktname leistung producto articulo servicio produit article prestation prodotto articolo produto servico dienst tjanst usluga urun hizmet 商品名 商品 产品 상품 상품명 المنتج מוצר उत्पाद',
  orderNumber:
    'ordernumber orderid orderno order ordername invoicenumber bestellnummer auftragsnummer rechnungsnummer numerodepedido pedido numerodecommande commande numeroordine ordine numerodopedido bestelnummer ordernr numerzamowienia siparisno 注文番号 订单号 订单编号 주문번호 رقمالطلب מספרהזמנה',
};

const FIELD_OF = new Map<string, [PersonField, number]>();
for (const field of PERSON_FIELDS)
  for (const [rank, name] of SYNONYMS[field].split(' ').entries())
    if (!FIELD_OF.has(name)) FIELD_OF.set(name, [field, rank]);

export type PersonColumns = Partial<Record<PersonField, number>>;

/** Which column holds what, by the columns' names; of several for one thing the likeliest. */
export function columnsNamed(names: readonly string[]): PersonColumns {
  const best = new Map<PersonField, { column: number; rank: number }>();
  for (const [column, name] of names.entries()) {
    const [field, rank] = FIELD_OF.get(normalizeHeader(name)) ?? [];
    if (field === undefined || rank === undefined) continue;
    const before = best.get(field);
    if (!before || rank < before.rank) best.set(field, { column, rank });
  }
  return Object.fromEntries([...best].map(([field, { column }]) => [field, column]));
}

/** Which column holds what, by its values, for what no name told. @param named columns whose names said what they hold */
export function columnsByValue(
  rows: readonly (readonly string[])[],
  width: number,
  named: PersonColumns,
): PersonColumns {
  const taken = new Set(Object.values(named));
  const free = Array.from({ length: width }, (_, column) => column).filter((column) => !taken.has(column));
  const share = (column: number, pattern: RegExp) => {
    const filled = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    return filled.length === 0 ? 0 : filled.filter((cell) => pattern.test(cell)).length / filled.length;
  };
  const isNamed = 'name' in named || 'givenName' in named || 'familyName' in named;
  const found = {
    email: free.find((column) => share(column, /^[^\s@]+@[^\s@]+\.[^\s@]+$/) >= 0.5),
    telephone: free.find((column) => share(column, /^\+[\d\s()/.-]{7,20}$/) >= 0.8),
    // A product is called like a person as well: only where no column has a name is a name looked for.
    name: isNamed
      ? undefined
      : free.find((column) => share(column, /^\p{L}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*){1,3}$/u) >= 0.7),
  };
  return Object.fromEntries(Object.entries(found).filter(([, column]) => column !== undefined));
}
