import type { Facet } from '@smm/sdk/schema';
import type { SampleRow } from './sample-row.ts';
import { SampleError } from './sample-error.ts';

/** The ranges of the parts that a row names word for word, in the order of the text. */
export function sampleFacets(row: SampleRow): Facet[] {
  const facets: Facet[] = (row.hashtags ?? []).map((tag) => ({ ...rangeOf(row, tag), type: 'hashtag' }));
  if (row.highlight !== undefined) facets.push({ ...rangeOf(row, row.highlight), type: 'highlight' });
  return facets.toSorted((a, b) => a.start - b.start);
}

/** @throws SampleError when the part is not in the text, so that no excerpt can say what nobody wrote. */
export function rangeOf(row: SampleRow, part: string): { start: number; end: number } {
  const start = row.body.indexOf(part);
  if (start < 0)
    throw new SampleError(`${row.id}: "${part}" does not stand in the text. Name a part of it word for word.`);
  return { start, end: start + part.length };
}
