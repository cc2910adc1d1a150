import { SPOKEN } from './corpus-languages.ts';
import { isoOf, rowsOf, two, type CorpusFile, type ExpectedRow, type SampleRow } from './corpus-row.ts';
import { dayNumber, delimited, escapeXml, workbook } from './write-table.ts';
import { writeDate } from './write-values.ts';
import type { Spoken } from './spoken.ts';

const of = (tag: string) => SPOKEN.find((one) => one.tag === tag) as Spoken;
const VERBAL: Readonly<Record<string, readonly string[]>> = {
  en: ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'],
  de: ['sehr schlecht', 'schlecht', 'mittel', 'gut', 'sehr gut'],
  fr: ['Très mauvais', 'Mauvais', 'Moyen', 'Bon', 'Très bon'],
  ru: ['ужасно', 'плохо', 'нормально', 'хорошо', 'отлично'],
  ja: ['非常に不満', '不満', '普通', '満足', '非常に満足'],
};

/** What people and programs do to exports: lines above and below, headers in two rows, marks of direction, mark-up in cells. */
export async function oddFiles(rows: number, seed: number): Promise<CorpusFile[]> {
  const from = (tag: string, i: number) => rowsOf(of(tag), rows, seed + 1500 + i);
  return [
    surveyInTwoRows(from('en', 1)),
    ...Object.keys(VERBAL).map((tag, i) => verbal(tag, from(tag, 10 + i))),
    reportWithTotals(from('de', 20)),
    await mergedSheet(from('it', 21)),
    markUp(from('pl', 22)),
    directions(from('he', 23), 'he'),
    directions(from('ar', 24), 'ar'),
    thumbs(from('es', 25)),
    epochs(from('pt', 26)),
    eras(from('ja', 27)),
    minguo(from('zh-Hant', 28)),
    excelSays(from('nl', 29)),
    nested(from('sv', 30)),
    feed(from('fr', 31)),
    microdata(from('tr', 32)),
    oneLineEach(from('uk', 33)),
    prosAndCons(from('ru', 34)),
    withoutRatings(from('ko', 35)),
    textDates(from('vi', 36)),
  ];
}

function basic(row: SampleRow, more: Partial<ExpectedRow> = {}): ExpectedRow {
  return {
    ...(row.author !== '' && { author: row.author }),
    words: row.words === '' ? [] : [row.words],
    rating: [row.value, 5],
    date: isoOf(row),
    ...more,
  };
}

/** Rows with nothing in them are expected to be left. */
function split(name: string, bytes: Uint8Array | string, all: readonly ExpectedRow[], empty = 0): CorpusFile {
  const expected = all.filter(({ words, rating, title }) => words.length > 0 || rating || title);
  return { name, bytes: Buffer.from(bytes), expected, empty: empty + all.length - expected.length };
}

function surveyInTwoRows(rows: SampleRow[]): CorpusFile {
  const head = [
    'Respondent ID',
    'Start Date',
    'What is your name?',
    'How would you rate your visit?',
    'What did you enjoy most?',
    '',
  ];
  const under = ['', '', 'Open-Ended Response', 'Response', 'Open-Ended Response', 'Other (please specify)'];
  const lines = rows.map((row, i) => [
    String(10_000 + i),
    `${two(row.month)}/${two(row.day)}/${row.year} 10:12:00 AM`,
    row.author,
    String(row.value),
    row.words,
    '',
  ]);
  return split(
    'survey-two-rows.csv',
    delimited([head, under, ...lines], ','),
    rows.map((row) => basic(row)),
  );
}

function verbal(tag: string, rows: SampleRow[]): CorpusFile {
  const spoken = of(tag);
  const [rating, author, date, , words] = spoken.shop.split('|') as [string, string, string, string, string];
  const lines = rows.map((row) => [
    row.author,
    (VERBAL[tag] as string[])[row.value - 1] as string,
    row.words,
    isoOf(row),
  ]);
  return split(
    `verbal-${tag}.csv`,
    delimited([[author, rating, words, date], ...lines], ','),
    rows.map((row) => basic(row)),
  );
}

function reportWithTotals(rows: SampleRow[]): CorpusFile {
  const lines = rows.map((row) => [writeDate(row, 'numeric', of('de')), row.author, `${row.value},0`, row.words]);
  const above = [['Bewertungsbericht'], ['Zeitraum: 01.01.2019 bis 31.12.2025'], ['Erstellt von: Muster GmbH'], []];
  const below = [[], ['Anzahl', String(rows.length)], ['Durchschnitt', '4,2']];
  const text = delimited([...above, ['Datum', 'Name', 'Sterne', 'Bewertungstext'], ...lines, ...below], ';');
  return split(
    'report.csv',
    text,
    rows.map((row) => basic(row)),
    2,
  );
}

async function mergedSheet(rows: SampleRow[]): Promise<CorpusFile> {
  const lines = rows.map((row) => [{ day: dayNumber(row.year, row.month, row.day) }, row.author, row.value, row.words]);
  const sheet = [
    ['Recensioni 2025', '', '', ''],
    ['Esportato il 12/11/2025', '', '', ''],
    [],
    ['Data', 'Cliente', 'Voto', 'Recensione'],
    ...lines,
  ];
  return split(
    'merged.xlsx',
    await workbook(sheet),
    rows.map((row) => basic(row)),
  );
}

function markUp(rows: SampleRow[]): CorpusFile {
  const lines = rows.map((row) => [
    row.author,
    String(row.value),
    row.words === '' ? '' : `<p>${escapeXml(row.words).replaceAll('\n\n', '</p><p>')}&nbsp;</p>`,
    isoOf(row),
  ]);
  return split(
    'markup.csv',
    delimited([['Klient', 'Ocena', 'Opinia', 'Data'], ...lines], ','),
    rows.map((row) => basic(row)),
  );
}

function directions(rows: SampleRow[], tag: string): CorpusFile {
  const [rating, author, date, , words] = of(tag).shop.split('|') as [string, string, string, string, string];
  const numbers = (text: string) =>
    tag === 'ar' ? text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))) : text;
  const lines = rows.map((row) => [
    row.author,
    numbers(String(row.value)),
    row.words,
    numbers(`${row.day}\u200f/${row.month}\u200f/${row.year}`),
  ]);
  return split(
    `directions-${tag}.csv`,
    delimited([[author, rating, words, date], ...lines], ','),
    rows.map((row) => basic(row)),
  );
}

function thumbs(rows: SampleRow[]): CorpusFile {
  const lines = rows.map((row) => [row.author, row.words, row.value > 2 ? 'Sí' : 'No', isoOf(row)]);
  const all = rows.map((row) => basic(row, { rating: [row.value > 2 ? 1 : 0, 1] }));
  return split('thumbs.csv', delimited([['Nombre', 'Comentario', '¿Nos recomiendas?', 'Fecha'], ...lines], ','), all);
}

function epochs(rows: SampleRow[]): CorpusFile {
  const records = rows.map((row) => ({
    utilizador: row.author,
    texto: row.words,
    nota: row.value,
    criado_em: Date.UTC(row.year, row.month - 1, row.day, 12),
  }));
  return split(
    'epochs.json',
    JSON.stringify({ resultado: { itens: records } }),
    rows.map((row) => basic(row)),
  );
}

function eras(rows: SampleRow[]): CorpusFile {
  const lines = rows.map((row) => {
    const at = new Date(Date.UTC(row.year, row.month - 1, row.day));
    const date = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { dateStyle: 'long', timeZone: 'UTC' }).format(at);
    return [date, row.author, '★'.repeat(row.value), row.words];
  });
  return split(
    'eras.csv',
    delimited([['投稿日', 'お名前', '評価', 'ご感想'], ...lines], ','),
    rows.map((row) => basic(row)),
  );
}

function minguo(rows: SampleRow[]): CorpusFile {
  const lines = rows.map((row) => [
    `民國${row.year - 1911}年${row.month}月${row.day}日`,
    row.author,
    `${row.value}顆星`,
    row.words,
  ]);
  return split(
    'minguo.csv',
    delimited([['日期', '會員', '評分', '評論'], ...lines], ','),
    rows.map((row) => basic(row)),
  );
}

/** `sep=` before the header, and days as the numbers that a sheet keeps. */
function excelSays(rows: SampleRow[]): CorpusFile {
  const lines = rows.map((row) => [
    String(dayNumber(row.year, row.month, row.day)),
    row.author,
    String(row.value),
    row.words,
  ]);
  const text = `sep=;\r\n${delimited([['Datum', 'Klant', 'Sterren', 'Beoordeling'], ...lines], ';')}`;
  return split(
    'excel-says.csv',
    text,
    rows.map((row) => basic(row)),
  );
}

function nested(rows: SampleRow[]): CorpusFile {
  const records = rows.map((row) => ({
    kund: { namn: row.author },
    recension: { betyg: row.value, rubrik: row.title, text: row.words },
    skapad: isoOf(row),
  }));
  const all = rows.map((row) => basic(row, row.title === '' ? {} : { title: row.title }));
  return split('nested.json', JSON.stringify({ data: { recensioner: records } }), all);
}

function feed(all: SampleRow[]): CorpusFile {
  const rows = all.filter(({ title, words }) => title !== '' || words !== '');
  const items = rows.map((row, i) => {
    const date = new Date(Date.UTC(row.year, row.month - 1, row.day, 12)).toUTCString();
    return `<item><title>${escapeXml(row.title)}</title><guid isPermaLink="false">s${i}</guid><pubDate>${date}</pubDate><dc:creator>${escapeXml(row.author)}</dc:creator><description>${escapeXml(row.words.replaceAll('\n\n', ' '))}</description></item>`;
  });
  const text = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Avis</title>${items.join('')}</channel></rss>`;
  const expected = rows.map(({ author, title, words, ...row }): ExpectedRow => {
    // An entry that has only a title says what it says there.
    const said = words === '' ? title : words.replaceAll('\n\n', ' ');
    return {
      ...(author !== '' && { author }),
      words: said === '' ? [] : [said],
      ...(title !== '' && words !== '' && { title }),
      date: isoOf(row as SampleRow),
    };
  });
  return split('feed.xml', text, expected);
}

function microdata(rows: SampleRow[]): CorpusFile {
  const items = rows.map(
    (row) =>
      `<div itemprop="review" itemscope itemtype="https://schema.org/Review"><span itemprop="author">${escapeXml(row.author)}</span><time itemprop="datePublished" datetime="${isoOf(row)}">x</time><div itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="${row.value}"><meta itemprop="bestRating" content="5"></div><p itemprop="reviewBody">${escapeXml(row.words.replaceAll('\n\n', ' '))}</p></div>`,
  );
  const text = `<!doctype html><html lang="tr"><meta charset="utf-8"><body itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Kupa</h1>${items.join('\n')}</body></html>`;
  return split(
    'page.html',
    text,
    rows.map((row) => basic(row, { words: row.words === '' ? [] : [row.words.replaceAll('\n\n', ' ')] })),
  );
}

function oneLineEach(rows: SampleRow[]): CorpusFile {
  const records = rows.map((row) =>
    JSON.stringify({
      відгук: row.words,
      оцінка: `${row.value} із 5`,
      автор: row.author,
      дата: writeDate(row, 'long', of('uk')),
    }),
  );
  return split(
    'lines.ndjson',
    records.join('\n'),
    rows.map((row) => basic(row)),
  );
}

function prosAndCons(rows: SampleRow[]): CorpusFile {
  const lines = rows.map((row) => [
    row.author,
    String(row.value),
    row.words,
    row.second,
    writeDate(row, 'long', of('ru')),
  ]);
  const all = rows.map((row) => basic(row, { words: [row.words, row.second].filter((part) => part !== '') }));
  return split(
    'pros-cons.csv',
    delimited([['Покупатель', 'Оценка', 'Достоинства', 'Недостатки', 'Дата отзыва'], ...lines], ';'),
    all,
  );
}

function withoutRatings(rows: SampleRow[]): CorpusFile {
  const lines = rows.map((row) => [row.author, row.words, writeDate(row, 'numeric', of('ko'))]);
  const all = rows.map((row) => {
    const { rating, ...rest } = basic(row);
    return rest;
  });
  return split('without-ratings.csv', delimited([['고객 성함', '후기', '날짜'], ...lines], ','), all);
}

function textDates(rows: SampleRow[]): CorpusFile {
  const lines = rows.map((row) => [row.author, `${row.value}/5`, row.words, writeDate(row, 'medium', of('vi'))]);
  return split(
    'text-dates.tsv',
    delimited([['Khách hàng', 'Điểm', 'Bình luận', 'Thời gian'], ...lines], '\t'),
    rows.map((row) => basic(row)),
  );
}
