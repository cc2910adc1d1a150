import { peopleIn } from '../columns/people.ts';
import { ratingOrDate } from '../translate/markdown-quotes.ts';

/** `Good bread — Ada Muster, Lyon, 3 May 2024`, in one line or with the name in a line of its own. */
const SIGNED = /^(?<words>.*[^\s—–-])?\s*(?:[—–―]|--+|~|\s-\s|^-\s)\s*(?<said>\p{L}[^—–―~]{0,99})$/su;
const NUMBER = /^\s*\d{1,4}\s*[.)]\s+/;
/** As much as is looked at for who said it. */
const TAIL = 400;
const LONGEST_DRAWN = 10_000;
const FEW = 2;
const NEARLY = 0.8;
const HALF = 0.5;

/** Words with who said them behind a dash, line by line or block by block; undefined where not nearly all are such. */
export function signedRecords(given: readonly string[], isCut: boolean): Record<string, string>[] | undefined {
  const lines = withoutHeading(given);
  const blocks = blocksOf(lines);
  for (const pieces of [blocks, lines.map((line) => line.trim()).filter((line) => line !== '')]) {
    const whole = isCut && pieces.length > FEW ? pieces.slice(0, -1) : pieces;
    const found = whole.map(signedIn);
    const told = found.filter((each) => each !== undefined);
    if (told.length < FEW || told.length < NEARLY * whole.length) continue;
    const { namelike, certain } = peopleIn(told.map(({ author }) => author as string));
    if (namelike < NEARLY || certain < HALF) continue;
    return found.map((each, i) => each ?? { content: whole[i] as string });
  }
  return undefined;
}

const RULE = /^\s*(?:[-–—=_*~#+]\s*){3,}$/u;

/** Without the heading of them all: the first line, if it is the only one that is underlined. */
function withoutHeading(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const isHeading = RULE.test(lines[first + 1] ?? '') && lines.filter((line) => RULE.test(line)).length === 1;
  return isHeading ? lines.slice(first + 2) : lines;
}

function blocksOf(lines: readonly string[]): string[] {
  return lines
    .join('\n')
    .split(/\n\s*\n|\n\s*(?:[-–—=_*~#+]\s*){3,}\n/u)
    .map((block) => block.trim())
    .filter((block) => block !== '');
}

function signedIn(piece: string): Record<string, string> | undefined {
  const text = piece.replace(NUMBER, '');
  const tail = text.slice(-TAIL);
  const { words: last = '', said = '' } = SIGNED.exec(tail)?.groups ?? {};
  const words = text.slice(0, text.length - tail.length) + last;
  if (said.includes('\n') || words.trim() === '' || words.trim().length < said.length / 2) return undefined;
  const [author = '', ...beside] = said
    .trim()
    .split(/\s*[,|·•()]\s*|\s+[–—-]\s+/)
    .filter((part) => part !== '');
  if (/[.!?]$/.test(author) && !/\p{Lu}\.$/u.test(author)) return undefined;
  const { rating, date, others } = ratingOrDate(beside);
  const drawn = words.length > LONGEST_DRAWN ? undefined : /^\s*[★☆⭐🌟]+\s*|\s*[★☆⭐🌟]{2,}\s*$/u.exec(words)?.[0];
  return {
    author,
    content: unquoted((drawn === undefined ? words : words.replace(drawn, ' ')).trim()),
    ...((rating ?? drawn?.trim()) !== undefined && { rating: (rating ?? drawn?.trim()) as string }),
    ...(date !== undefined && { date }),
    ...(others.length > 0 && { 'said by': others.join(', ') }),
  };
}

function unquoted(text: string): string {
  const inner = text.slice(1, -1);
  return /^["“”„«»]/.test(text) && /["“”»«]$/.test(text) && !/["“”„«»]/.test(inner) ? inner.trim() : text;
}
