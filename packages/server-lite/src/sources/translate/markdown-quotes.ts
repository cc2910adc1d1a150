import { parseDate } from '../values/parse-date.ts';
import { PLAIN_DATES } from '../values/date-style.ts';
import { parseRatingValue } from '../values/parse-rating.ts';
import { markdownText, withoutMarks } from './markdown-text.ts';

/** What somebody said, as it is told from a page. */
export interface Quote {
  author: string;
  content: string;
  rating?: string;
  date?: string;
  /** What else stands beside the name: a place, a company. */
  'said by'?: string;
}

/** `— Ada Sample, Lyon`, `-- Ada`, `~ Ada`, `<cite>Ada</cite>`. */
const SAID_BY = /^\s*(?:[—–―]|--+|~|-(?=\s))\s*(?=\S)(.{1,120})$/u;
const CITED = /^\s*<(cite|footer)>(.{1,120})<\/\1>\s*$/iu;
/** Stars in a line, and around its words. */
const DRAWN = /[★⭐🌟☆✩][★⭐🌟☆✩½\ufe0f\s]*/u;
const AROUND = /^([★⭐🌟☆✩½\ufe0f]+)\s+(?=\S)|\s+([★⭐🌟☆✩½\ufe0f]+)$/u;
const STARS = /^[\s★⭐🌟☆✩½\ufe0f]+$/u;
const FEW = 2;
/** Share of a page's quotes that say who said them, below which they are something else's. */
const NEARLY = 0.8;
/** Any year may be one here: whether it can be a review's is asked later. */
const LATEST = 9999;

/** Block quotes below which stands who said them; none unless nearly all of the page's are such. */
export function quotesIn(markdown: string): Quote[] {
  const blocks = blocksOf(markdown);
  const quotes: Quote[] = [];
  let all = 0;
  for (const [i, block] of blocks.entries()) {
    if (!block.isQuote) continue;
    all++;
    const above = blocks[i - 1];
    const stars =
      above && !above.isQuote && above.lines.length === 1 && STARS.test(above.lines[0] ?? '') ? above.lines : [];
    const lines = [...stars, ...block.lines];
    const quote =
      quoteOf(lines) ?? quoteOf([...lines, ...besideQuote(blocks[i + 1])]) ?? boldBelow(lines, blocks[i + 1]);
    if (quote) quotes.push(quote);
  }
  return quotes.length >= FEW && quotes.length >= NEARLY * all ? quotes : [];
}

interface Block {
  isQuote: boolean;
  lines: string[];
}

/** Lines that belong together; a quote's without their marks. */
function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let at: Block | undefined;
  for (const line of markdown.split(/\r\n?|\n/)) {
    const quoted = /^\s{0,3}>\s?(.*)$/.exec(line);
    if (!quoted && line.trim() === '') at = undefined;
    else if (at && at.isQuote === (quoted !== null)) at.lines.push(quoted?.[1] ?? line);
    else blocks.push((at = { isQuote: quoted !== null, lines: [quoted?.[1] ?? line] }));
  }
  return blocks;
}

/** The line below a quote, where it is the only one of its block. */
function besideQuote(block: Block | undefined): string[] {
  return block && !block.isQuote && block.lines.length === 1 ? block.lines : [];
}

/** `**Ada Sample** ★★★★★ (3 May 2024)` below a quote: a name in bold, with nothing but a rating and a day beside it. */
function boldBelow(lines: readonly string[], below: Block | undefined): Quote | undefined {
  const [line] = besideQuote(below);
  const [, , author, rest = ''] = /^\s*(\*\*|__)([^*_]{2,60})\1(.{0,80})$/u.exec(line ?? '') ?? [];
  const said = saidIn(rest);
  if (author === undefined || said.rating === undefined || said.others.length > 0) return undefined;
  return quoteOf([...lines, `— ${author}${rest}`]);
}

function quoteOf(lines: readonly string[]): Quote | undefined {
  const filled = lines.findLastIndex((line) => line.trim() !== '');
  const last = withoutMarks((lines[filled] ?? '').trim());
  const stars = DRAWN.exec(last)?.[0];
  const line = stars === undefined ? last : last.replace(stars, ' ').trim();
  const said = SAID_BY.exec(line)?.[1] ?? CITED.exec(line)?.[2];
  if (said === undefined || filled === 0) return undefined;
  const words = lines.slice(0, filled);
  const alone = words.find((each) => each.trim() !== '' && STARS.test(each));
  const { text } = markdownText(words.filter((each) => each !== alone).join('\n'));
  const [author = '', ...beside] = partsOf(said);
  if (text === '' || author === '') return undefined;
  const around = alone === undefined && stars === undefined ? AROUND.exec(text) : null;
  const drawn = (stars ?? alone ?? around?.[1] ?? around?.[2])?.trim();
  const { rating = drawn, date, others } = ratingOrDate(beside);
  return {
    author,
    content: unquoted(around ? text.replace(around[0], '').trim() : text),
    ...(rating !== undefined && { rating }),
    ...(date !== undefined && { date }),
    ...(others.length > 0 && { 'said by': others.join(', ') }),
  };
}

/** What stands beside a name, or by itself in a line: stars, a day, and what else there is. */
export function saidIn(line: string): { rating?: string; date?: string; others: string[] } {
  const bare = withoutMarks(line.trim());
  const stars = DRAWN.exec(bare)?.[0];
  const said = ratingOrDate(partsOf(stars === undefined ? bare : bare.replace(stars, ' | ')));
  return { ...(stars !== undefined && { rating: stars.trim() }), ...said };
}

function partsOf(line: string): string[] {
  return line.split(/\s*[,|·•()]\s*|\s+[–—-](?:\s+|$)|^[–—-]\s+/u).filter((part) => part.trim() !== '');
}

/** Which of the parts of a line is a rating that tells its scale, and which a date. */
export function ratingOrDate(parts: readonly string[]): { rating?: string; date?: string; others: string[] } {
  const found: { rating?: string; date?: string; others: string[] } = { others: [] };
  for (const part of withDays(parts)) {
    if (part === '') continue;
    if (found.rating === undefined && parseRatingValue(part)?.best !== undefined) found.rating = part;
    else if (found.date === undefined && /\d{4}/.test(part) && parseDate(part, PLAIN_DATES, LATEST)) found.date = part;
    else found.others.push(part);
  }
  return found;
}

/** `July 12`, `2025` is one day. */
function withDays(parts: readonly string[]): string[] {
  const all: string[] = [];
  for (const part of parts) {
    const before = all.at(-1) ?? '';
    if (
      /^\d{4}$/.test(part) &&
      /\d/.test(before) &&
      !/\d{4}/.test(before) &&
      parseDate(`${before}, ${part}`, PLAIN_DATES, LATEST)
    )
      all[all.length - 1] = `${before}, ${part}`;
    else all.push(part);
  }
  return all;
}

/** Words without the marks that stand around all of them. */
function unquoted(text: string): string {
  const inner = text.slice(1, -1);
  return /^["“„«»]/.test(text) && /["“”»«]$/.test(text.slice(-1)) && !/["“„«»”]/.test(inner) ? inner.trim() : text;
}
