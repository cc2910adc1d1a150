import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../../api/client.ts';
import { icon } from '../../parts/icon.ts';
import type { Found } from './calls.ts';
import { markedText, type Span } from './marked-text.ts';

/** What two lines can show, and some more. */
const WORDS_SHOWN = 220;
/** A passage that stands further on is shown with so much before it. */
const FIRST_LINE = 70;
const BEFORE = 30;

type Match = Found['items'][number]['matches'][number];

/** What was found in an item of the list; nothing in one that was read by itself, which has more to say. */
const matchesOf = (item: Item): readonly Match[] => (item as Partial<Found['items'][number]>).matches ?? [];

/** The part of the words that a row shows, and where what was found stands in it. */
export function partShown(body: string, found: readonly Span[]): { text: string; found: Span[]; isCut: boolean } {
  const first = found.toSorted((a, b) => a.start - b.start)[0];
  const isCut = first !== undefined && first.start > FIRST_LINE;
  const from = isCut ? wordStart(body, first.start - BEFORE) : 0;
  const to = from + WORDS_SHOWN;
  return {
    text: body.slice(from, to).toWellFormed(),
    isCut,
    found: found
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start - from, end: end - from })),
  };
}

/** The beginning of the next word, where one begins before the passage. */
function wordStart(body: string, at: number): number {
  const space = body.indexOf(' ', at);
  return space >= 0 && space < at + BEFORE ? space + 1 : at;
}

/** The words of a row; where a watch found something in them, that part, marked. */
export function shownWords(item: Item): TemplateResult | string {
  const found = matchesOf(item).filter(({ field, end }) => field === 'body' && end > 0);
  if (found.length === 0) return item.body.slice(0, WORDS_SHOWN);
  const part = partShown(item.body, found);
  return html`${part.isCut ? '…' : ''}${markedText({ body: part.text, facets: [], excerpt: null }, part.found)}`;
}

/** What found it. */
export function foundBadge(item: Item): TemplateResult | typeof nothing {
  const texts = [...new Set(matchesOf(item).map(({ text }) => text))];
  return texts.length === 0
    ? nothing
    : html`<span class="tagged"
        >${icon('search')}<span class="vh">Found by </span><bdi>${texts.join(', ')}</bdi></span
      >`;
}
