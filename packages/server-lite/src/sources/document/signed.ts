import { kindOf, type LineKind } from '../blocks/line-kinds.ts';
import { nameAlone } from '../blocks/name-alone.ts';
import { peopleIn } from '../columns/people.ts';
import { besideName } from './beside-name.ts';
import { namedQuotes } from './named-quotes.ts';
import { CLOSES, OPENS, type Said } from './said.ts';
import type { Blocks, Line } from './shape-text.ts';

/** `— Ada Muster, Lyon`, in a line of its own. */
const SIGNED = /^\s*(?:[—–―]|--+|~|-\s)\s*(\p{L}[^—–―~]{0,99})$/u;
/** The same behind the words. */
const IN_LINE =
  /^(?<words>.{8,}?["“”»«」』’.!?)\p{L}])\s*(?:(?<=["“”»«」』’])(?:[—–―]|--+|~|-)|(?<=\s)(?:[—–―]|--+|~|-(?=\s)))\s*(?<said>\p{L}[^—–―~]{0,59})$/u;
const TAIL = 400;
/** Further lines of whom the words are: a calling, a company. */
const LONGEST_BESIDE = 60;
const FEW = 2;
const NEARLY = 0.8;
const HALF = 0.5;

/** Words below which stands who said them: behind a dash, or below a quote; undefined where that comes not again and again. */
export function signedBlocks(given: readonly Line[]): Blocks | undefined {
  const dashed = given.filter(({ text }) => SIGNED.test(text)).length;
  const dashes =
    dashed >= FEW ? given.map((line) => ({ ...line, said: SIGNED.exec(line.text)?.[1] })) : signedLines(given);
  const lines = dashes ?? namedQuotes(given);
  if (!lines) return undefined;
  // Below a name may stand a company and a day.
  const chunks = chunksOf(withBeside(withBeside(lines)));
  const authors = chunks.flatMap(({ said }) => (said === undefined ? [] : [nameAlone(said)]));
  if (authors.length < FEW) return undefined;
  const { namelike, certain } = peopleIn(authors);
  if (namelike < NEARLY || certain < HALF) return undefined;
  const usual = usualLength(chunks);
  const left: string[] = [];
  const blocks: string[] = [];
  const last = chunks.findLastIndex(({ said }) => said !== undefined);
  for (const [i, { said, parts }] of chunks.entries()) {
    if (said === undefined) {
      // What stands below the last of them is of the document; between them, a review whose words alone are known.
      for (const part of parts) (i > last ? left : blocks).push(textOf(part));
      continue;
    }
    const words = wordsOf(parts, i === 0 ? { length: usual } : undefined);
    left.push(...words.left);
    blocks.push(...words.alone);
    if (words.own === '') return undefined;
    blocks.push(`${words.own}\n— ${said}`);
  }
  return { blocks, left, isByDash: dashes !== undefined };
}

interface Chunk {
  /** Parted by gaps. */
  parts: Line[][];
  said: string | undefined;
}

/** What stands above each name, and below the last. */
function chunksOf(lines: readonly Said[]): Chunk[] {
  const chunks: Chunk[] = [];
  let parts: Line[][] = [[]];
  for (const line of lines) {
    if (line.said !== undefined) {
      chunks.push({ parts: parts.filter((part) => part.length > 0), said: line.said });
      parts = [[]];
    } else if (line.text === '') parts.push([]);
    else parts.at(-1)?.push(line);
  }
  const rest = parts.filter((part) => part.length > 0);
  return rest.length === 0 ? chunks : [...chunks, { parts: rest, said: undefined }];
}

/** `“Good bread” – Ada Muster`, `Good bread – Ada Muster`: as two lines, where every other line and more is such. */
function signedLines(lines: readonly Line[]): Said[] | undefined {
  const filled = lines.filter(({ text, heading }) => text !== '' && heading === 0);
  const found = new Map(
    filled.flatMap((line) => {
      const { words = '', said } = IN_LINE.exec(line.text.slice(-TAIL))?.groups ?? {};
      return said === undefined ? [] : [[line, { words: line.text.slice(0, -TAIL) + words, said }] as const];
    }),
  );
  if (found.size < FEW || found.size < HALF * filled.length) return undefined;
  return lines.flatMap((line): Said[] => {
    const own = found.get(line);
    if (!own) return [{ ...line, said: undefined }];
    return [
      { ...line, text: own.words, said: undefined },
      { ...line, text: own.said, said: own.said },
    ];
  });
}

/** Names with the line below them, where nearly all have one that is of them: before a gap or a quote, or a day. */
function withBeside(lines: readonly Said[]): Said[] {
  const first = lines.findIndex(({ said }) => said !== undefined);
  const kinds = new Set(lines.slice(0, first).map(({ text }) => kindOf(text)));
  const isMetaKind = (kind: LineKind) => (kind === 'date' || kind === 'rating') && !kinds.has(kind);
  const below = new Set<number>();
  lines.forEach((line, i) => {
    const [next, after] = [lines[i + 1], lines[i + 2]];
    if (line.said === undefined || !next || next.text === '' || next.said !== undefined || next.heading > 0) return;
    const kind = kindOf(next.text);
    // What stands above the first words stands above all.
    const isMeta = isMetaKind(kind);
    const isEnd =
      after === undefined ||
      isMetaKind(kindOf(after.text)) ||
      after.text === '' ||
      after.isQuote ||
      OPENS.test(after.text);
    const isOf = kind === 'words' && next.text.length <= LONGEST_BESIDE && !/[.!?…]$/.test(next.text.trim());
    if (isMeta || (isEnd && isOf && !next.isQuote && !OPENS.test(next.text))) below.add(i + 1);
  });
  const names = lines.filter(({ said }) => said !== undefined).length;
  if (below.size < NEARLY * names) return [...lines];
  return lines.flatMap((line, i) => {
    if (below.has(i)) return [];
    const next = below.has(i + 1) ? besideName(lines[i + 1]?.text ?? '') : '';
    return [next === '' ? line : { ...line, said: `${line.said}, ${next}` }];
  });
}

/** Of how many lines the words are below the first name; undefined where they differ. */
function usualLength(chunks: readonly Chunk[]): number | undefined {
  const lengths = chunks.slice(1).flatMap(({ said, parts }) => (said === undefined ? [] : [parts.flat().length]));
  const [length] = lengths;
  return lengths.filter((each) => each === length).length >= NEARLY * lengths.length ? length : undefined;
}

/**
 * The words that are somebody's, without what stands above them: a heading, a title, a quote of nobody's.
 *
 * @param first for the first of the document: of how many lines the others are, if they are alike
 */
function wordsOf(
  parts: readonly Line[][],
  first: { length: number | undefined } | undefined,
): { own: string; left: string[]; alone: string[] } {
  const left: string[] = [];
  const alone: string[] = [];
  let own: Line[] = [];
  for (const part of parts) {
    const headings = part.filter(({ heading }) => heading > 0);
    const words = part.filter(({ heading }) => heading === 0);
    left.push(...headings.map(({ text }) => text));
    if (own.length > 0 && headings.length > 0 && words.length > 0) left.push(textOf(own));
    else if (own.length > 0 && isClosed(own)) alone.push(textOf(own));
    else if (own.length > 0 && first && words.length > 0 && !isOpen(own)) left.push(textOf(own));
    else {
      own.push(...words);
      continue;
    }
    own = words;
  }
  if (first) left.push(...own.splice(0, titlesAbove(own, first.length)).map(({ text }) => text));
  return { own: unquoted(own), left, alone };
}

/** How many lines right above the first words are a title: those before a quote and its stars, or beyond what all others have. */
function titlesAbove(own: readonly Line[], usual: number | undefined): number {
  let from = own.findIndex((line) => OPENS.test(line.text));
  if (from === -1) return usual === undefined ? 0 : Math.max(0, own.length - usual);
  while (from > 0 && kindOf(own[from - 1]?.text ?? '') !== 'words') from -= 1;
  return from;
}

function isOpen(lines: readonly Line[]): boolean {
  return OPENS.test(lines[0]?.text ?? '') && !CLOSES.test(lines.at(-1)?.text ?? '');
}

function isClosed(lines: readonly Line[]): boolean {
  return OPENS.test(lines[0]?.text ?? '') && CLOSES.test(lines.at(-1)?.text ?? '');
}

/** Words without the marks that stand around all of them, or around all but the stars above. */
function unquoted(lines: readonly Line[]): string {
  const from = lines.findIndex(({ text }) => OPENS.test(text));
  const said = textOf(lines.slice(Math.max(0, from)));
  const inner = said.slice(1, -1);
  if (from === -1 || !/["“”»«」』’]$/.test(said) || /["“”„«»「」『』]/.test(inner)) return textOf(lines);
  return [textOf(lines.slice(0, from)), inner.trim()].filter((text) => text !== '').join('\n');
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text.trim()).join('\n');
}
