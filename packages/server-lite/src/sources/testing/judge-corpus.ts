import { RowPreparer } from '../import/row-preparer.ts';
import { takeSource } from '../../testing/take-source.ts';
import type { Item } from '../../domain/model.ts';
import type { CorpusFile, ExpectedRow } from './corpus-row.ts';

/** How many rows of a file came in as they must, and what is wrong with the others. */
export interface Verdict {
  rows: number;
  taken: number;
  right: { author: number; words: number; title: number; rating: number; date: number };
  /** Rows of which everything is right. */
  whole: number;
  faults: string[];
}

/** Imports a file as it is, and holds what comes of it against what is expected. @param path where it may lie */
export async function judge(path: string, file: CorpusFile): Promise<Verdict> {
  const verdict: Verdict = {
    rows: file.expected.length,
    taken: 0,
    right: { author: 0, words: 0, title: 0, rating: 0, date: 0 },
    whole: 0,
    faults: [],
  };
  const fault = (text: string) => verdict.faults.length < 4 && verdict.faults.push(`${file.name}: ${text}`);
  const { items, left } = await itemsOf(path, file).catch((error: unknown) => {
    fault(String(error));
    return { items: [], left: [] };
  });
  const heads = new Set<string>();
  for (let i = 0; i < file.expected.length; i++) {
    const expected = file.expected[i] as ExpectedRow;
    const item = items.length === file.expected.length ? items[i] : items.find((one) => isLike(one, expected));
    if (!item) {
      fault(`not taken: ${JSON.stringify(expected).slice(0, 200)}`);
      continue;
    }
    verdict.taken++;
    const checks = compare(item, expected, heads);
    let whole = true;
    for (const [what, [is, should]] of Object.entries(checks)) {
      if (is === should) verdict.right[what as keyof typeof verdict.right]++;
      else {
        whole = false;
        fault(`${what} is ${JSON.stringify(is)?.slice(0, 120)}, not ${JSON.stringify(should)?.slice(0, 120)}`);
      }
    }
    if (whole) verdict.whole++;
  }
  if (left.some((reason) => reason.trim() === '')) fault('a row was left out without a reason');
  if (left.length !== file.empty && items.length === file.expected.length)
    fault(`${left.length} rows were left out, not ${file.empty}: ${left[0]}`);
  return verdict;
}

async function itemsOf(path: string, file: CorpusFile): Promise<{ items: Item[]; left: string[] }> {
  const { rows, rejected } = await takeSource(path, file.bytes);
  const preparer = new RowPreparer({ subject: 'sample', digest: '0'.repeat(64), received: '2026-11-01T00:00:00Z' });
  const items: Item[] = [];
  const left = rejected.map(({ reason }) => reason);
  rows.forEach((row, i) => {
    const prepared = preparer.prepare(row, i);
    if (typeof prepared === 'string') left.push(prepared);
    else items.push(prepared.item);
  });
  return { items, left };
}

function isLike({ body }: Item, { words }: ExpectedRow): boolean {
  return words.length > 0 && words.every((part) => body.includes(part.trim()));
}

/** Is and should, by what is looked at. */
function compare(
  { author, body, title, rating, datePublished }: Item,
  expected: ExpectedRow,
  heads: Set<string>,
): Record<string, [is: unknown, should: unknown]> {
  return {
    author: [author.name, (expected.author ?? '').normalize()],
    words: [wordsOf(body, expected.words, heads), expected.words.join('\n\n').normalize()],
    title: [expected.title === undefined ? undefined : (title ?? ''), expected.title?.normalize()],
    rating: [
      rating && `${rating.ratingValue}/${rating.bestRating}`,
      expected.rating ? expected.rating.join('/') : null,
    ],
    date: [datePublished?.slice(0, expected.date?.length), expected.date],
  };
}

/** The words without the questions they answer: each part stands below a line of its own. */
function wordsOf(body: string, parts: readonly string[], heads: Set<string>): string {
  const plain = parts.join('\n\n').normalize();
  if (body === plain) return body;
  let rest = body;
  for (const part of parts) {
    const at = rest.indexOf(part.normalize());
    const head = rest.slice(0, at).trim();
    if (at === -1 || head.length > 120 || head.includes('\n')) return body;
    heads.add(head);
    rest = rest.slice(at + part.normalize().length);
  }
  return rest.trim() === '' && parts.length > 0 && heads.size <= 6 ? plain : body;
}
