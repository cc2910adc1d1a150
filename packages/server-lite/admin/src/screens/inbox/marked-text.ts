import { html, type TemplateResult } from 'lit';
import type { Item } from '../../api/client.ts';

/** A part of the words, as UTF-16 offsets `[start, end)`, as the wire has them. */
export interface Span {
  start: number;
  end: number;
}

type Marked = Pick<Item, 'body' | 'facets' | 'excerpt'>;

type Piece = Span & { isMarked: boolean; isOut: boolean; isFound: boolean };

/** The words cut where a highlight, the excerpt or what was found begins or ends, in order and without a gap. */
export function pieces({ body, facets, excerpt }: Marked, found: readonly Span[] = []): Piece[] {
  const highlights = facets.filter(({ type }) => type === 'highlight');
  const edges = [0, body.length, ...[...highlights, ...found].flatMap(({ start, end }) => [start, end])];
  if (excerpt !== null) edges.push(excerpt.start, excerpt.end);
  const cuts = [...new Set(edges)].filter((at) => at >= 0 && at <= body.length).sort((a, b) => a - b);
  const within = (at: number, span: Span): boolean => span.start <= at && at < span.end;
  return cuts.slice(0, -1).map((start, index) => ({
    start,
    end: cuts[index + 1] ?? body.length,
    isMarked: highlights.some((span) => within(start, span)),
    isOut: excerpt !== null && !within(start, excerpt),
    isFound: found.some((span) => within(start, span)),
  }));
}

/** Nothing stands between the pieces: offsets in the page are offsets in the words. @param found what a watch found */
export function markedText(item: Marked, found: readonly Span[] = []): TemplateResult[] {
  return pieces(item, found).map(({ start, end, isMarked, isOut, isFound }) => {
    const text = item.body.slice(start, end);
    const plain = isFound ? html`<mark class="found">${text}</mark>` : html`${text}`;
    const words = isMarked ? html`<mark>${plain}</mark>` : plain;
    return isOut ? html`<span class="out">${words}</span>` : words;
  });
}

/** The selection inside an element that holds the words and nothing else, without blanks at its ends. */
export function selectedSpan(words: Element, body: string): Span | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!words.contains(range.startContainer) || !words.contains(range.endContainer)) return undefined;
  const before = document.createRange();
  before.setStart(words, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return trimmed(body, before.toString().length, before.toString().length + range.toString().length);
}

/** Without blanks at its ends; undefined when nothing else is in it. */
export function trimmed(body: string, start: number, end: number): Span | undefined {
  const text = body.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  const to = end - (text.length - text.trimEnd().length);
  return from < to ? { start: from, end: to } : undefined;
}

/** Highlights with one more, joined where they touch; or without those that `span` touches, when it lies in one. */
export function toggled(facets: Item['facets'], span: Span): Item['facets'] {
  const others = facets.filter(({ type }) => type !== 'highlight');
  const highlights = facets.filter(({ type }) => type === 'highlight');
  if (highlights.some(({ start, end }) => start <= span.start && span.end <= end))
    return [...others, ...highlights.filter(({ start, end }) => end <= span.start || span.end <= start)];
  const touching = highlights.filter(({ start, end }) => start <= span.end && span.start <= end);
  const joined = {
    type: 'highlight' as const,
    start: Math.min(span.start, ...touching.map(({ start }) => start)),
    end: Math.max(span.end, ...touching.map(({ end }) => end)),
  };
  return [...others, ...highlights.filter((facet) => !touching.includes(facet)), joined].sort(
    (a, b) => a.start - b.start,
  );
}
