import { isoOf, rowsOf, type CorpusFile, type ExpectedRow, type SampleRow } from './corpus-row.ts';
import { canEncode, encodeText } from './encode-text.ts';
import { EAST } from './spoken-east.ts';
import { FAR } from './spoken-far.ts';
import { WEST } from './spoken-west.ts';
import type { Spoken } from './spoken.ts';
import { dayNumber, delimited, workbook, type Cell } from './write-table.ts';
import { writeDate, writeRating, type DateHabit, type RatingHabit } from './write-values.ts';

export const SPOKEN: readonly Spoken[] = [...WEST, ...EAST, ...FAR];

const RATINGS: readonly RatingHabit[] = ['plain', 'ten', 'stars', 'percent', 'slash', 'digits'];
const DATES: readonly DateHabit[] = ['long', 'numeric', 'iso-time', 'medium', 'stamp', 'iso', 'compact'];

/** Exports of a shop and of a form in each language, as its programs write them. */
export async function languageFiles(rows: number, seed: number): Promise<CorpusFile[]> {
  const files: CorpusFile[] = [];
  for (const [i, spoken] of SPOKEN.entries()) {
    const fitting = forEncoding(spoken);
    files.push(shopTable(fitting, rowsOf(fitting, rows, seed + i, true), i));
    files.push(form(spoken, rowsOf(spoken, rows, seed + 100 + i), i));
    files.push(await shopWorkbook(spoken, rowsOf(spoken, rows, seed + 200 + i), i));
    files.push(shopList(spoken, rowsOf(spoken, rows, seed + 300 + i), i));
  }
  return files;
}

/** The spellings of a country's old encoding: Romanian had no letters with a comma below. */
function forEncoding(spoken: Spoken): Spoken {
  if (spoken.tag !== 'ro') return spoken;
  const old = (text: string) =>
    text.replaceAll('ș', 'ş').replaceAll('ț', 'ţ').replaceAll('Ș', 'Ş').replaceAll('Ț', 'Ţ');
  return {
    ...spoken,
    shop: old(spoken.shop),
    names: spoken.names.map(old),
    titles: spoken.titles.map(old),
    texts: spoken.texts.map(old),
  };
}

function expect(row: SampleRow, rating: readonly [number, number], date = isoOf(row)): ExpectedRow {
  return {
    ...(row.author !== '' && { author: row.author }),
    words: row.words === '' ? [] : [row.words],
    ...(row.title !== '' && { title: row.title }),
    rating,
    date,
  };
}

/** A table in the country's old encoding, with what people put above and below it. */
function shopTable(spoken: Spoken, rows: SampleRow[], i: number): CorpusFile {
  const fits = (text: string) => (canEncode(text, spoken.encoding) ? text : text.replace(/ (?:👍|–|\(3×\)).*$/u, ''));
  const mine = rows.map((row) => ({ ...row, words: row.words.split('\n').map(fits).join('\n') }));
  const lines = mine.map((row) => {
    const { text, rating } = writeRating(row, 'plain', spoken);
    const cells = [text, row.author, writeDate(row, 'numeric', spoken), row.title, row.words, row.product, row.reply];
    return { cells, expected: expect(row, rating) };
  });
  const names = spoken.shop.split('|');
  const above = i % 3 === 0 ? [[`Sample GmbH 2025`, '', '', '', '', '', '']] : [];
  const below = i % 4 === 1 ? [['', '', '', '', '', '', '']] : [];
  const table = delimited([...above, names, ...lines.map(({ cells }) => cells), ...below], spoken.delimiter);
  return {
    name: `${spoken.tag}-shop.csv`,
    bytes: encodeText(table, spoken.encoding),
    expected: lines.map(({ expected }) => expected),
    empty: below.length,
  };
}

/** Answers to a form: questions as headers, two of them with words, and how likely people are to recommend. */
function form(spoken: Spoken, rows: SampleRow[], i: number): CorpusFile {
  const lines = rows.map((row) => [
    writeDate(row, 'stamp', spoken),
    row.email,
    row.author,
    String(row.value),
    row.words,
    row.second,
    String(row.likelihood),
    'OK',
  ]);
  return {
    name: `${spoken.tag}-form.csv`,
    bytes: encodeText(
      delimited([spoken.form.split('|'), ...lines], i % 5 === 2 ? '\t' : ','),
      i % 5 === 2 ? 'utf-16le' : i % 2 ? 'utf-8-bom' : 'utf-8',
    ),
    expected: rows.map((row) => ({
      ...(row.author !== '' && { author: row.author }),
      words: [row.words, row.second].filter((part) => part !== ''),
      rating: [row.value, 5],
      date: isoOf(row),
    })),
    empty: 0,
  };
}

async function shopWorkbook(spoken: Spoken, rows: SampleRow[], i: number): Promise<CorpusFile> {
  const [rating, author, date, title, words, product, reply] = spoken.shop.split('|') as [string, ...string[]];
  const head = [date, author, product, rating, title, words, reply].map((name) => name ?? '');
  const lines = rows.map((row): Cell[] => [
    i % 3 === 1 ? writeDate(row, 'long', spoken) : { day: dayNumber(row.year, row.month, row.day) },
    row.author,
    row.product,
    row.value,
    row.title,
    row.words,
    row.reply,
  ]);
  const above: Cell[][] = i % 2 ? [['Sample Ltd', '', '', '', '', '', ''], []] : [];
  return {
    name: `${spoken.tag}-shop.xlsx`,
    bytes: await workbook([...above, head, ...lines]),
    expected: rows.map((row) => expect(row, [row.value, 5])),
    empty: 0,
  };
}

/** Records with the language's own names, or a table of few columns; dates and ratings by turns as people write them. */
function shopList(spoken: Spoken, rows: SampleRow[], i: number): CorpusFile {
  const habit = RATINGS[i % RATINGS.length] as RatingHabit;
  const dates = DATES[i % DATES.length] as DateHabit;
  const [rating, author, date, title, words] = spoken.shop.split('|') as [string, string, string, string, string];
  const lines = rows.map((row) => {
    const given = writeRating(row, habit, spoken);
    return {
      record: {
        [author]: row.author,
        [words]: row.words,
        [rating]: given.text,
        [title]: row.title,
        [date]: writeDate(row, dates, spoken),
      },
      expected: expect(row, given.rating),
    };
  });
  const records = lines.map(({ record }) => record);
  const kinds = {
    json: () => JSON.stringify(records, null, 2),
    ndjson: () => records.map((record) => JSON.stringify(record)).join('\n'),
    yml: () =>
      records
        .map((record) =>
          Object.entries(record)
            .map(([key, value], at) => `${at === 0 ? '- ' : '  '}${JSON.stringify(key)}: ${JSON.stringify(value)}`)
            .join('\n'),
        )
        .join('\n'),
    tsv: () =>
      delimited([Object.keys(records[0] as object), ...records.map((record) => Object.values(record))], '\t', '\n'),
  };
  const kind = (Object.keys(kinds) as (keyof typeof kinds)[])[i % 4] as keyof typeof kinds;
  return {
    name: `${spoken.tag}-list.${kind}`,
    bytes: encodeText(kinds[kind](), 'utf-8'),
    expected: lines.map(({ expected }) => expected),
    empty: 0,
  };
}
