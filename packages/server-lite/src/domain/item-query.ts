import type { ItemQuery as WireQuery } from '@smm/sdk/schema';
import type { Item, Rule } from './model.ts';
import { normalizeRating, starOf } from './normalize-rating.ts';
import { addWords, wantedWords } from './search-words.ts';

/** Several values of one kind: any of them; several kinds: all of them. */
export type ItemQuery = Readonly<WireQuery>;

export type FacetKind = 'rating' | 'tag' | 'lang' | 'source';

/**
 * What an item is found by: its words, and its facets under a letter of their own. `a` stands for every item.
 *
 * A change of this function, or of what words are, needs a new {@link TERMS_VERSION}.
 */
export function itemTerms(item: Item): Set<string> {
  const words = new Set<string>();
  addWords(item.body, words);
  if (item.title !== null) addWords(item.title, words);
  addWords(item.author.name, words);
  if (item.author.worksFor) addWords(item.author.worksFor, words);
  if (item.author.jobTitle) addWords(item.author.jobTitle, words);
  if (item.reply) addWords(item.reply.text, words);
  for (const tag of item.tags) addWords(tag, words);
  const terms = new Set<string>(['a', typeTerm(item.type), facetTerm('source', item.source)]);
  for (const word of words) terms.add(wordTerm(word));
  const { rating } = item;
  terms.add(ratingTerm(rating ? Math.round(normalizeRating(rating).ratingValue * 1e6) : 0));
  if (rating) terms.add(facetTerm('rating', String(starOf(rating))));
  for (const tag of item.tags) terms.add(facetTerm('tag', tag));
  const parts = item.language?.split('-') ?? [];
  for (let i = 1; i <= parts.length; i++) terms.add(facetTerm('lang', parts.slice(0, i).join('-')));
  if (item.featured) terms.add('f');
  return terms;
}

/** What terms are made of. */
export const TERM_FIELDS = [
  'body',
  'title',
  'author',
  'reply',
  'tags',
  'type',
  'source',
  'rating',
  'language',
  'featured',
] as const satisfies (keyof Item)[];

/** How the tags of an item are spelt, by their terms. */
export function tagLabels(item: Item): Map<string, string> {
  return new Map(item.tags.map((tag) => [facetTerm('tag', tag), tag]));
}

/** Kept with an index: one that was made from other terms is made anew. */
export const TERMS_VERSION = 1;

const LETTER: Record<FacetKind, string> = { rating: 'r', tag: 't', lang: 'l', source: 's' };

export function wordTerm(word: string): string {
  return `w${word}`;
}

export function facetTerm(kind: FacetKind, value: string): string {
  return `${LETTER[kind]}${plain(value.toLowerCase())}`;
}

/** The value of a facet's term, as it is compared: in lower case. */
export function facetValue(term: string): string {
  return term.slice(1).replace(/z([0-9a-f]+)z/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

/** @param millionths of a rating on 1–5; 0 without one. Of one width, so that terms sort as ratings do. */
export function ratingTerm(millionths: number): string {
  return `v${String(millionths).padStart(7, '0')}`;
}

export function typeTerm(type: Item['type']): string {
  return type === 'Review' ? 'kr' : 'kp';
}

/** Letters and digits alone, whatever the value holds, so that an index takes it for one word. */
function plain(value: string): string {
  return value.replace(/[^a-y0-9]/gu, (letter) => `z${(letter.codePointAt(0) as number).toString(16)}z`);
}

/** Terms of which an item must have one, for every condition of a query, and a beginning of a word. */
export interface QueryTerms {
  all: string[][];
  start: string | null;
}

export function queryTerms({ rating, tag, lang, source, q }: ItemQuery): QueryTerms {
  const { words, start } = wantedWords(q);
  const facets = [
    rating.map((star) => facetTerm('rating', String(star))),
    tag.map((value) => facetTerm('tag', value)),
    lang.map((value) => facetTerm('lang', value)),
    source.map((value) => facetTerm('source', value)),
  ].filter((terms) => terms.length > 0);
  return { all: [...facets, ...words.map((word) => [wordTerm(word)])], start: start && wordTerm(start) };
}

/** Whether an item with these terms answers a query. What an index finds is what this lets through. */
export function meets(terms: ReadonlySet<string>, { all, start }: QueryTerms): boolean {
  if (!all.every((any) => any.some((term) => terms.has(term)))) return false;
  if (start === null) return true;
  for (const term of terms) if (term.startsWith(start)) return true;
  return false;
}

/**
 * The conditions that a collection's rules are in terms.
 *
 * @param ratings every rating term that is there
 * @returns `since` is no term: the earliest date, where a rule names one
 */
export function ruleTerms(
  rules: readonly Rule[],
  ratings: () => readonly string[],
): { all: string[][]; since: string | null } {
  const all: string[][] = [];
  const dates = rules.flatMap((rule) => (rule.type === 'since' ? [rule.date] : []));
  for (const rule of rules) {
    switch (rule.type) {
      case 'tag':
        all.push(rule.values.map((value) => facetTerm('tag', value)));
        break;
      case 'language':
        all.push(rule.values.map((value) => facetTerm('lang', value)));
        break;
      case 'source':
        all.push(rule.values.map((value) => facetTerm('source', value)));
        break;
      case 'rating': {
        const least = ratingTerm(Math.max(1, Math.round(rule.min * 1e6)));
        all.push(ratings().filter((term) => term >= least));
        break;
      }
      case 'since':
        break;
      case 'kind':
        all.push([typeTerm(rule.value)]);
        break;
      case 'featured':
        all.push(['f']);
    }
  }
  return { all, since: dates.sort().at(-1) ?? null };
}
