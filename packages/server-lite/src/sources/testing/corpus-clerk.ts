import { SPOKEN } from './corpus-languages.ts';
import { randomOf, two, type CorpusFile, type ExpectedRow } from './corpus-row.ts';
import { writeClerkDate, writeClerkRating } from './clerk-values.ts';
import { clerkText } from './clerk-text.ts';
import { canEncode } from './encode-text.ts';
import { SPOKEN_MORE } from './spoken-more.ts';

const DAY = 86_400_000;
const PRODUCTS = [
  'Sample Standing Lamp “Example” 180 cm, dimmable, oak base, linen shade in natural, with switch and 3 m cable (EAN 0000000000000)',
  'Sample Chair Set of four – solid beech, seat pad removable, machine washable, colour: stone grey, incl. felt gliders',
] as const;

interface ClerkRow {
  index: number;
  author: string;
  title: string;
  words: string;
  second: string;
  reply: string;
  value: number;
  at: Date;
  likelihood: number;
  note: string;
}

/** How a file is written; see {@link clerkFile}. */
export interface ClerkSpec {
  tag: string;
  kind: string;
  encoding: string;
  dates: string;
  ratings: string;
  names: readonly string[];
  cells: readonly string[];
  above: readonly string[][];
  below: readonly string[][];
}

/**
 * A file by one line: language ~ kind ~ encoding ~ date ~ rating ~ columns [~ lines above ~ lines below]. Kinds: `csv;` and
 * its kin (`csvT` has tabs), `xlsx`, `json:PATH`, `ndjson`, `xml:ROOT/RECORD`, `html`, `rss`. Columns are NAME=CELL with
 * bars between; each file is labelled with what a careful clerk would copy from it.
 */
export async function clerkFile(line: string, index: number, rows: number, seed: number): Promise<CorpusFile> {
  const spec = specOf(line);
  const { tag, ratings, dates, cells } = spec;
  const isFeed = spec.kind === 'rss';
  const has = (cell: string) => cells.includes(cell);
  const all = clerkRows(spec, rows, seed + index * 131);
  const written = all.map((row) => {
    const { text, rating } = ratings === '' ? { text: '', rating: null } : writeClerkRating(row.value, ratings);
    const date = writeClerkDate(row.at, dates, tag);
    return { row, rating, cells: cells.map((cell) => cellOf(cell, row, { rating: text, date, spec })) };
  });
  const expected = written.map(({ row, rating }): ExpectedRow => {
    const words = has('w') ? row.words : isFeed ? row.words || row.title : '';
    const isTitled = row.title !== '' && (has('t') || (isFeed && row.words !== ''));
    return {
      ...((has('a') || has('f') || isFeed) && row.author !== '' && { author: row.author }),
      words: [words, has('w2') ? row.second : ''].filter((part) => part !== ''),
      ...(isTitled && { title: row.title }),
      ...(rating && { rating }),
      // Another day than that of the review says nothing of it.
      ...((has('d') || !has('d0')) && { date: row.at.toISOString().slice(0, 10) }),
    };
  });
  const kept = expected.filter(({ words, rating, title }) => words.length > 0 || rating || title);
  return {
    name: `${index + 1} ${tag} ${spec.kind} ${spec.names.slice(0, 3).join(', ')}`,
    bytes: await clerkText(
      spec,
      written.map((each) => each.cells),
      all,
    ),
    expected: kept,
    empty: expected.length - kept.length + spec.below.filter((cell) => cell.join('') !== '').length,
  };
}

function specOf(line: string): ClerkSpec {
  const [tag = '', kind = '', encoding = '', dates = '', ratings = '', layout = '', above = '', below = ''] = line
    .split(' ~ ')
    .map((part) => part.trim());
  const grid = (text: string) =>
    text === '' ? [] : text.split(' / ').map((each) => (each === '-' ? [''] : each.split(';')));
  const columns = layout.split('|').map((column) => {
    const at = column.lastIndexOf('=');
    return [fitting(column.slice(0, at), encoding), column.slice(at + 1)] as const;
  });
  return {
    tag,
    kind,
    encoding,
    dates,
    ratings,
    names: columns.map(([name]) => name),
    cells: columns.map(([, cell]) => cell),
    above: grid(above),
    below: grid(below),
  };
}

function clerkRows({ tag, encoding }: ClerkSpec, count: number, seed: number): ClerkRow[] {
  const random = randomOf(seed);
  const pick = (list: readonly string[]) => fitting(list[Math.floor(random() * list.length)] as string, encoding);
  const { names, titles, texts } = voiceOf(tag);
  const words = () => {
    if (random() < 0.12) return '';
    if (random() < 0.06 && encoding.startsWith('utf')) return pick(['👍👍👍', '❤️', 'OK', '😊 5*']);
    const first = pick(texts);
    return random() < 0.2 ? `${first}${random() < 0.5 ? ' ' : '\n'}${pick(texts)}` : first;
  };
  return Array.from({ length: count }, (_, index) => ({
    index,
    author: random() < 0.07 ? '' : pick(names),
    title: random() < 0.25 ? '' : pick(titles),
    words: words(),
    second: random() < 0.5 ? '' : pick(texts),
    reply: random() < 0.35 ? pick(texts) : '',
    // The first rows hold what tells the scale, and the order of day and month.
    value: index < 5 ? 5 - index : 1 + Math.floor(random() * 5),
    at: new Date(
      Date.UTC(
        2021 + Math.floor(random() * 5),
        Math.floor(random() * 12),
        index === 0 ? 27 : 1 + Math.floor(random() * 28),
        Math.floor(random() * 24),
        Math.floor(random() * 60),
        17,
      ),
    ),
    likelihood: Math.floor(random() * 11),
    note: random() < 0.15 ? 'ok' : '',
  }));
}

function voiceOf(tag: string): { names: readonly string[]; titles: readonly string[]; texts: readonly string[] } {
  const more = SPOKEN_MORE[tag];
  const known = SPOKEN.find((one) => one.tag === tag);
  if (!more && !known) throw new Error(`Nobody speaks “${tag}”.`);
  const [names = [], titles = [], texts = []] = more?.map((list) => list.split('|')) ?? [];
  return known ?? { names, titles, texts };
}

function cellOf(
  cell: string,
  row: ClerkRow,
  { rating, date, spec }: { rating: string; date: string; spec: ClerkSpec },
): string | number | boolean {
  const { index, at } = row;
  const isJson = /json/.test(spec.kind);
  const number = (value: number) => (isJson ? value : String(value));
  const typed = (text: string) => (isJson && /^\d+$/.test(text) ? Number(text) : text);
  if (cell.startsWith('"')) return cell.slice(1);
  const [first = '', ...last] = row.author.split(' ');
  const cells: Readonly<Record<string, string | number | boolean>> = {
    a: row.author,
    f: first,
    l: last.join(' '),
    e: `sample${index}@sample.invalid`,
    t: row.title,
    w: row.words,
    w2: row.second,
    re: row.reply,
    r: typed(rating),
    d: typed(date),
    d0: writeClerkDate(new Date(at.getTime() - DAY * (3 + (index % 9))), spec.dates, spec.tag),
    d1: writeClerkDate(new Date(at.getTime() + 2 * DAY), spec.dates, spec.tag),
    p: fitting(PRODUCTS[index % 2] as string, spec.encoding),
    n: number(4_000_100 + index * 7),
    no: String(index + 1),
    uuid: `0a1b2c3d-0000-4000-8000-${String(index).padStart(12, '0')}`,
    sku: `SKU-${100 + index}`,
    sub: number(1 + ((index * 3) % 5)),
    nps: number(row.likelihood),
    hl: number(index % 4),
    ph: `+00 555 01${two(index % 100)}`,
    st: ['Petra Team', 'Kim Service'][index % 2] as string,
    ct: ['Samplestadt', 'Exampleville'][index % 2] as string,
    url: `https://shop.sample.invalid/p/${index}`,
    ip: '192.0.2.7',
    nt: row.note,
    v: isJson ? true : '1',
  };
  const value = cells[cell];
  if (value === undefined) throw new Error(`No cell is called “${cell}”.`);
  return value;
}

/** Without the signs that an encoding lacks. */
function fitting(text: string, encoding: string): string {
  return canEncode(text, encoding)
    ? text
    : [...text]
        .filter((sign) => canEncode(sign, encoding))
        .join('')
        .trim();
}
