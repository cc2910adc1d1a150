const WORDS = new Intl.Segmenter(undefined, { granularity: 'word' });
const LETTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** How much of the text the whole parts of it come to, in at most `most` UTF-16 units. */
function wholeParts(text: string, most: number, segmenter: Intl.Segmenter): number {
  let end = 0;
  for (const { index, segment } of segmenter.segment(text.slice(0, most + 1))) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return end;
}

/**
 * A text from its beginning, as it was written, in about `most` UTF-16 units: what is longer ends with a whole word, or a
 * whole letter where the word has no end, and dots that say that it goes on.
 */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = wholeParts(text, most, WORDS) || wholeParts(text, most, LETTERS);
  const front = text.slice(0, end).trimEnd();
  // After a whole sentence the dots stand apart, or they would look like a fourth.
  return /[.!?。！？؟।]["”’)»」』）]?$/.test(front) ? `${front}\u00a0…` : `${front}…`;
}
