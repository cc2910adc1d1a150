import { SPOKEN } from './corpus-languages.ts';
import { isoOf, rowsOf, type CorpusFile, type SampleRow } from './corpus-row.ts';
import { canEncode, encodeText } from './encode-text.ts';
import type { Spoken } from './spoken.ts';
import { delimited } from './write-table.ts';
import { writeDate, writeRating, type DateHabit, type RatingHabit } from './write-values.ts';

/**
 * Exports of other programs than the importer was mended by: language, delimiter, encoding, how dates and ratings are
 * written, and each column with what stands in it.
 */
const FILES: readonly string[] = [
  'de ; windows-1252 numeric plain Bestellnummer=number|Abgegeben am=date|Gesamtnote=rating|Kundenmeinung=words|Kundenname=author|Stellungnahme des Händlers=reply',
  'de , utf-8 long slash Gast=author|Reisezeitraum:Mai|Titel der Bewertung=title|Bewertungstext=words|Punkte=rating|Erstellungsdatum=date|Zimmer:12',
  'fr ; windows-1252 numeric plain N° commande=number|Prénom=first|Nom=last|Date de l’avis=date|Note client=rating|Avis client=words|Réponse de la marque=reply',
  'fr , utf-8 stamp plain Submitted At=date|Token=number|Quel est votre prénom ?=author|Sur une échelle de 1 à 5, êtes-vous satisfait de votre séjour ?=rating|Qu’est-ce qui vous a plu ?=words|Qu’est-ce qui vous a déplu ?=second',
  'es ; windows-1252 long plain ID de la opinión=number|Nombre del comprador=author|Fecha de la opinión=date|Calificación=rating|Encabezado=title|Opinión=words|Contestación=reply',
  'es , utf-8 stamp ten Hora de inicio=date|Nombre y apellidos=author|Del 1 al 10, ¿qué nota le pondrías a la experiencia?=rating|Cuéntanos qué te pareció=words|¿Algo que añadir?=second',
  'it ; windows-1252 numeric plain Cliente=author|Inserita il=date|Punteggio=rating|Oggetto=title|Testo della recensione=words|Replica=reply|Prodotto=product',
  'it , utf-8 iso stars Nome utente=author|Voto complessivo=rating|Opinione=words|Data di inserimento=date',
  'pt ; windows-1252 numeric plain Comprador=author|Data da compra:|Data do comentário=date|Estrelas=rating|Assunto=title|Depoimento do cliente=words|Resposta do vendedor=reply',
  'pt , utf-8 stamp plain Carimbo de data/hora=date|Nome completo=author|Como avalia a sua experiência connosco? (1 a 5)=rating|O que correu bem?=words|O que podia ter corrido melhor?=second|De 0 a 10, recomendaria a um amigo?=likelihood',
  'nl ; windows-1252 numeric ten Ordernummer=number|Naam klant=author|Ingezonden op=date|Cijfer=rating|Ervaring=words|Reactie bedrijf=reply',
  'nl , utf-8 stamp plain Begintijd=date|E-mail=email|Naam=author|Hoe tevreden bent u over ons?=rating|Waar bent u tevreden over?=words|Waar kunnen wij beter op letten?=second',
  'sv ; windows-1252 iso plain Kundens namn=author|Inskickad=date|Antal stjärnor=rating|Titel på omdömet=title|Recensionstext=words|Butikens svar=reply',
  'da ; windows-1252 numeric plain Kundenavn=author|Oprettet den=date|Stjerner=rating|Titel=title|Din oplevelse=words|Virksomhedens svar=reply',
  'nb ; windows-1252 numeric plain Kundens navn=author|Sendt inn=date|Stjerner=rating|Tittel=title|Kommentar=words|Svar fra bedriften=reply',
  'fi ; windows-1252 numeric plain Asiakkaan nimi=author|Lähetetty=date|Tähdet=rating|Aihe=title|Palaute=words|Yrityksen vastaus=reply',
  'pl ; windows-1250 numeric plain Nick kupującego=author|Data zakupu:|Dodano dnia=date|Liczba gwiazdek=rating|Tytuł recenzji=title|Komentarz kupującego=words|Odpowiedź sprzedawcy=reply',
  'pl , utf-8 stamp plain Data przesłania=date|Imię i nazwisko=author|Na ile gwiazdek nas oceniasz?=rating|Co najbardziej przypadło Ci do gustu?=words|Czego zabrakło?=second',
  'cs ; windows-1250 numeric percent Jméno zákazníka=author|Datum vložení=date|Celkové hodnocení=rating|Shrnutí=words|Odpověď e-shopu=reply',
  'hu ; windows-1250 numeric plain Vásárló neve=author|Beküldés dátuma=date|Csillagok száma=rating|Tárgy=title|Vásárlói vélemény=words|Eladó válasza=reply',
  'ro ; utf-8 numeric plain Nume client=author|Data publicării=date|Număr stele=rating|Titlul recenziei=title|Textul recenziei=words|Răspuns vânzător=reply',
  'tr ; windows-1254 numeric plain Müşteri Adı=author|Yorum Tarihi=date|Yıldız Sayısı=rating|Yorum Başlığı=title|Yorum Metni=words|Satıcı Cevabı=reply',
  'el ; windows-1253 numeric plain Όνομα πελάτη=author|Ημερομηνία υποβολής=date|Αστέρια=rating|Θέμα=title|Κείμενο κριτικής=words|Απάντηση επιχείρησης=reply',
  'ru ; windows-1251 numeric plain Имя покупателя=author|Дата отзыва=date|Количество звёзд=rating|Текст отзыва=words|Ответ продавца=reply|Артикул=number',
  'ru , utf-8 stamp plain Время создания=date|ФИО=author|Оцените нашу работу от 1 до 5=rating|Что понравилось больше всего?=words|Что можно улучшить?=second',
  'uk ; windows-1251 numeric plain Ім’я покупця=author|Дата створення=date|Кількість зірок=rating|Текст відгуку=words|Відповідь продавця=reply',
  'ar , utf-8 numeric digits اسم العميل=author|تاريخ النشر=date|عدد النجوم=rating|عنوان المراجعة=title|نص المراجعة=words|رد البائع=reply',
  'fa , utf-8 long digits نام خریدار=author|تاریخ ثبت=date|تعداد ستاره=rating|متن دیدگاه=words|پاسخ فروشنده=reply',
  'he , utf-8 numeric plain שם הלקוח=author|תאריך פרסום=date|מספר כוכבים=rating|כותרת הביקורת=title|תוכן הביקורת=words|תשובת העסק=reply',
  'hi , utf-8 long plain ग्राहक का नाम=author|समीक्षा की तारीख=date|सितारे=rating|समीक्षा का शीर्षक=title|समीक्षा का पाठ=words',
  'th , utf-8 long plain ชื่อลูกค้า=author|วันที่รีวิว=date|จำนวนดาว=rating|หัวข้อรีวิว=title|ข้อความรีวิว=words|คำตอบของร้าน=reply',
  'vi , utf-8 numeric plain Tên khách hàng=author|Ngày đánh giá=date|Số sao=rating|Nội dung đánh giá=words|Trả lời của shop=reply',
  'id , utf-8 long plain Nama pembeli=author|Tanggal ulasan=date|Jumlah bintang=rating|Isi ulasan=words|Balasan penjual=reply',
  'ja , shift_jis numeric plain ニックネーム=author|レビュー投稿日=date|総合評価=rating|レビュータイトル=title|レビュー内容=words|ショップからのコメント=reply',
  'ja , utf-8 long plain 投稿者名=author|ご利用日:|口コミ投稿日=date|満足度=rating|口コミ=words|お店からの返信=reply',
  'ko , euc-kr numeric plain 구매자명=author|등록일시=date|구매자평점=rating|리뷰상세내용=words|판매자 답변=reply|상품번호=number',
  'zh-Hans , gb18030 iso-time plain 买家昵称=author|评论时间=date|星级=rating|评论正文=words|掌柜回复=reply',
  'zh-Hant , big5 numeric plain 買家帳號=author|評價日期=date|星等=rating|評價內文=words|店家回應=reply',
  'en , utf-8 stamp plain Respondent ID=number|Collector ID=number|Start Date=date|End Date=date|IP Address:127.0.0.1|First Name=first|Last Name=last|How satisfied are you with our service?=rating|What was the best part of your visit?=words|What could be improved?=second|How likely is it that you would recommend us to a friend or colleague?=likelihood',
  'en , utf-8 iso-time plain Submission ID=number|Respondent ID=number|Submitted at=date|Full name=author|Overall, how was your stay?=rating|Tell us about your experience=words|Can we share this on our website?:Yes',
  'en , utf-8 stamp plain ID=number|Start time=date|Completion time=date|Email:anonymous|Name=author|Please rate your experience=rating|Please explain your rating=words',
  'en ; utf-8 long plain Submission Date=date|Your Name=author|E-mail=email|Star Rating=rating|Your Testimonial=words|Permission to publish:Yes',
  'en , utf-8 iso stars Testimonial=words|Client=author|Role:Buyer|Company:Sample Works|Rating=rating|Collected on=date',
];

/** @param rows in each file */
export function heldOutFiles(rows: number, seed: number): CorpusFile[] {
  return FILES.map((line, i) => {
    const [, tag = '', delimiter = ',', encoding = 'utf-8', dates, ratings, layout = ''] =
      /^(\S+) (\S+) (\S+) (\S+) (\S+) (.*)$/.exec(line) ?? [];
    const spoken = SPOKEN.find((one) => one.tag === tag) as Spoken;
    const columns = layout.split('|').map((column) => /^(.*?)([=:])([^=:]*)$/.exec(column) as RegExpExecArray);
    const has = new Set(columns.map(([, , sign, cell]) => (sign === '=' ? cell : undefined)));
    const all = rowsOf(spoken, rows, seed + 900 + i, ratings === 'plain' && !/\?/.test(layout)).map((row) =>
      fit(row, encoding),
    );
    const written = all.map((row, index) => {
      const rating = writeRating(row, ratings as RatingHabit, spoken);
      const cells = columns.map(([, , sign, cell = '']) =>
        sign === ':' ? cell : cellOf(cell, row, index, rating.text, writeDate(row, dates as DateHabit, spoken)),
      );
      return { cells, rating: rating.rating };
    });
    const header = columns.map(([, name = '']) => (canEncode(name, encoding) ? name : name.replaceAll('’', "'")));
    return {
      name: `${i + 1}-${tag}.csv`,
      bytes: encodeText(delimited([header, ...written.map(({ cells }) => cells)], delimiter), encoding),
      expected: all.map((row, index) => ({
        ...(row.author !== '' && { author: row.author }),
        words: [row.words, has.has('second') ? row.second : ''].filter((part) => part !== ''),
        ...(has.has('title') && row.title !== '' && { title: row.title }),
        rating: (written[index] as (typeof written)[number]).rating,
        date: isoOf(row),
      })),
      empty: 0,
    };
  });
}

function cellOf(cell: string, row: SampleRow, index: number, rating: string, date: string): string {
  const [first = '', ...last] = row.author.split(' ');
  const cells: Readonly<Record<string, string>> = {
    author: row.author,
    first,
    last: last.join(' '),
    email: row.email,
    title: row.title,
    words: row.words,
    second: row.second,
    product: row.product,
    reply: row.reply,
    likelihood: String(row.likelihood),
    number: String(700_000 + index),
    rating,
    date,
  };
  const text = cells[cell];
  if (text === undefined) throw new Error(`No cell is called “${cell}”.`);
  return text;
}

/** Without the signs that an old encoding lacks. */
function fit(row: SampleRow, encoding: string): SampleRow {
  const plain = (text: string) =>
    canEncode(text, encoding)
      ? text
      : [...text]
          .filter((sign) => canEncode(sign, encoding))
          .join('')
          .replace(/ +(\n|$)/g, '$1');
  return {
    ...row,
    author: plain(row.author),
    title: plain(row.title),
    words: plain(row.words),
    second: plain(row.second),
    reply: plain(row.reply),
  };
}
