import { nameAlone } from '../blocks/name-alone.ts';
import { peopleIn } from '../columns/people.ts';
import { CLOSES, OPENS, type Said } from './said.ts';
import type { Line } from './shape-text.ts';

const LONGEST_NAME = 120;
/** Lines that one quote may take. */
const LONGEST_QUOTE = 20;
const FEW = 2;
const NEARLY = 0.8;
const HALF = 0.5;

/** Quotes, each with a short line below (or above) that is a name. */
export function namedQuotes(lines: readonly Line[]): Said[] | undefined {
  const filled = lines.flatMap((line, i) => (line.text === '' ? [] : [i]));
  const at = (place: number) => lines[filled[place] ?? -1];
  const quotes: { from: number; to: number }[] = [];
  for (let place = 0; place < filled.length; place += 1) {
    const to = endOfQuote(at, place);
    if (to === undefined) continue;
    quotes.push({ from: place, to });
    place = to;
  }
  if (quotes.length < FEW) return undefined;
  const below = namesBeside(quotes.map(({ to }) => at(to + 1)).reverse());
  const above = namesBeside(quotes.map(({ from }) => at(from - 1)));
  const isAbove = above !== undefined && (below === undefined || isCloser(lines, above, below));
  const names = isAbove ? above : below;
  if (!names) return undefined;
  if (!isAbove) return lines.map((line) => ({ ...line, said: names.has(line) ? line.text.trim() : undefined }));
  const moved = new Map(
    quotes.flatMap(({ from, to }) => {
      const name = at(from - 1);
      return name && names.has(name) ? [[at(to), name] as const] : [];
    }),
  );
  return lines.flatMap((line): Said[] => {
    if (names.has(line)) return [];
    const name = moved.get(line);
    const own = { ...line, said: undefined };
    return name ? [own, { ...name, said: name.text.trim() }] : [own];
  });
}

/** Whether more of the lines above quotes are names than of those below them, or stand right beside their quote. */
function isCloser(lines: readonly Line[], above: ReadonlySet<Line>, below: ReadonlySet<Line>): boolean {
  const named = (set: ReadonlySet<Line>) =>
    [...set].filter(({ text }) => peopleIn([nameAlone(text)]).namelike === 1).length;
  const more = named(above) - named(below);
  if (more !== 0) return more > 0;
  const beside = (set: ReadonlySet<Line>, step: number) =>
    lines.filter((line, i) => set.has(line) && (lines[i + step]?.text ?? '') !== '').length;
  return beside(above, 1) > beside(below, -1);
}

/** Where the quote ends that begins at a place: with its closing mark, or with its style. */
function endOfQuote(at: (place: number) => Line | undefined, from: number): number | undefined {
  const first = at(from);
  if (!first) return undefined;
  if (first.isQuote) {
    let to = from;
    while (at(to + 1)?.isQuote && !OPENS.test(at(to + 1)?.text ?? '')) to += 1;
    return to;
  }
  if (!OPENS.test(first.text)) return undefined;
  for (let to = from; to < from + LONGEST_QUOTE; to += 1) {
    const text = at(to)?.text;
    if (text === undefined || (to > from && OPENS.test(text))) return undefined;
    if (CLOSES.test(text)) return to;
  }
  return undefined;
}

/** Those of the lines that are names; undefined unless nearly all are, and the first, which stands at the end of all. */
function namesBeside(lines: readonly (Line | undefined)[]): Set<Line> | undefined {
  const told = lines.filter((line) => line !== undefined && mayBeName(line)) as Line[];
  if (told.length < FEW || told.length < NEARLY * lines.length || told[0] !== lines[0]) return undefined;
  const { namelike, certain } = peopleIn(told.map(({ text }) => nameAlone(text)));
  return namelike < NEARLY || certain < HALF ? undefined : new Set(told);
}

function mayBeName({ text, isQuote }: Line): boolean {
  if (isQuote || text.length > LONGEST_NAME || OPENS.test(text)) return false;
  return /^\s*\p{L}/u.test(text) && !/[.!?…:：]$/.test(text.trim());
}
