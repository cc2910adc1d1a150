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

/** `— Ada Sample, Lyon`, `-- Ada`, `~ Ada`. */
const SAID_BY = /^\s*(?:[—–―]|--+|~|-(?=\s))\s*(?=\S)(.{1,120})$/u;
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
    const quote = quoteOf(block.lines) ?? quoteOf([...block.lines, ...besideQuote(blocks[i + 1])]);
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

function quoteOf(lines: readonly string[]): Quote | undefined {
  const filled = lines.findLastIndex((line) => line.trim() !== '');
  const said = SAID_BY.exec(withoutMarks((lines[filled] ?? '').trim()))?.[1];
  if (said === undefined || filled === 0) return undefined;
  const words = lines.slice(0, filled);
  const drawn = words.find((line) => line.trim() !== '' && STARS.test(line));
  const { text } = markdownText(words.filter((line) => line !== drawn).join('\n'));
  const [author = '', ...beside] = said.split(/\s*[,|·•()]\s*|\s+[–—-]\s+/).filter((part) => part !== '');
  if (text === '' || author === '') return undefined;
  const { rating = drawn?.trim(), date, others } = ratingOrDate(beside);
  return {
    author,
    content: unquoted(text),
    ...(rating !== undefined && { rating }),
    ...(date !== undefined && { date }),
    ...(others.length > 0 && { 'said by': others.join(', ') }),
  };
}

/** Which of the parts of a line is a rating that tells its scale, and which a date. */
export function ratingOrDate(parts: readonly string[]): { rating?: string; date?: string; others: string[] } {
  const found: { rating?: string; date?: string; others: string[] } = { others: [] };
  for (const part of parts) {
    if (part === '') continue;
    if (found.rating === undefined && parseRatingValue(part)?.best !== undefined) found.rating = part;
    else if (found.date === undefined && /\d{4}/.test(part) && parseDate(part, PLAIN_DATES, LATEST)) found.date = part;
    else found.others.push(part);
  }
  return found;
}

/** Words without the marks that stand around all of them. */
function unquoted(text: string): string {
  const inner = text.slice(1, -1);
  return /^["“„«»]/.test(text) && /["“”»«]$/.test(text.slice(-1)) && !/["“„«»”]/.test(inner) ? inner.trim() : text;
}
