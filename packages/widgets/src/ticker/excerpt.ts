/** A part of a text, `[start, end)`, with whether something was left out before and after it. */
export interface Excerpt {
  readonly text: string;
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** An excerpt as it is shown: dots where something was left out, apart from a full stop, or they would look like a fourth. */
export const quoted = ({ text, isCutBefore, isCutAfter }: Excerpt): string =>
  `${isCutBefore ? '…' : ''}${text}${isCutAfter ? (/[.!?。！？؟।]["”’)»」』）]?$/.test(text) ? '\u00a0…' : '…') : ''}`;

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * A short, contiguous part of a text: the one the business chose where it is short enough, else the first sentences,
 * else the first words, else the first letters as a reader counts them. Nothing inside it is changed.
 * @param limit length in UTF-16 units that is not exceeded.
 */
export function excerpt(text: string, limit: number, chosen?: Range): Excerpt {
  const from =
    chosen && chosen.start < chosen.end && chosen.end <= text.length ? chosen : { start: 0, end: text.length };
  const start = from.start + (/^\s*/.exec(text.slice(from.start, from.end))?.[0].length ?? 0);
  const part = text.slice(start, from.end).trimEnd();
  const shown = part.slice(0, cut(part, limit)).trimEnd();
  const isCutAfter = text.slice(start + shown.length).trim() !== '';
  return { text: shown, isCutBefore: text.slice(0, start).trim() !== '', isCutAfter };
}

/** Where a text of at most `limit` ends best. */
function cut(text: string, limit: number): number {
  const line = /\n/.exec(text)?.index ?? text.length;
  if (line <= limit) return lastBoundary(text.slice(0, line), limit, 'sentence') || line;
  // A word split over the limit is looked at whole, so a window a little longer is enough.
  const view = text.slice(0, limit * 2);
  return (
    lastBoundary(view, limit, 'sentence') ||
    lastBoundary(view, limit - 1, 'word') ||
    lastBoundary(view, limit, 'grapheme')
  );
}

/** The end of the last segment that fits; 0 when none does. */
function lastBoundary(text: string, limit: number, granularity: 'sentence' | 'word' | 'grapheme'): number {
  if (text.length <= limit) return text.length;
  if (!('Segmenter' in Intl)) return text.lastIndexOf(' ', limit) + 1;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity }).segment(text)) {
    const next = index + segment.trimEnd().length;
    if (next > limit) break;
    if (segment.trim()) end = next;
  }
  return end;
}
