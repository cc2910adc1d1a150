import type { Selection } from '@smm/sdk/schema';
import type { ItemQuery } from './item-query.ts';

const ORDER: Record<ItemQuery['sort'], string> = {
  newest: 'newest first',
  oldest: 'oldest first, as the reader chose',
  highest: 'highest rating first, as the reader chose',
  lowest: 'lowest rating first, as the reader chose',
};

export interface Described {
  query: ItemQuery;
  found: { count: number; isAtLeast: boolean };
  selection: Selection;
  coverage: { published: number; indexed: number };
  sourceName: (key: string) => string;
}

/** In English: what is shown, of what, by which conditions and in which order; then what the collection itself is. */
export function describeQuery({ query, found, selection, coverage, sourceName }: Described): string {
  const conditions = [
    query.rating.length > 0 && `rated ${or(query.rating.map((star) => `${star} of 5`))}`,
    query.tag.length > 0 && `tagged ${or(query.tag.map((tag) => `“${tag}”`))}`,
    query.lang.length > 0 && `in ${or(query.lang)}`,
    query.source.length > 0 && `from ${or(query.source.map(sourceName))}`,
    query.q !== '' && `with the words “${query.q}”`,
  ].filter((text) => text !== false);
  const why = conditions.length > 0 ? ` (${conditions.join('; ')})` : '';
  const count = found.isAtLeast ? `${found.count} or more` : String(found.count);
  const sentences = [`Found: ${count} of ${selection.selected}${why}, ${ORDER[query.sort]}.`];
  if (coverage.indexed < coverage.published) {
    sentences.push(`Not everything can be found yet: ${coverage.indexed} of ${coverage.published} can.`);
  }
  return [...sentences, selection.text].join(' ');
}

function or(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
