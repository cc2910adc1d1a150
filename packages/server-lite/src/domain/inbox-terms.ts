import { facetTerm, wordTerm } from './item-query.ts';
import type { Item } from './model.ts';
import { addWords } from './search-words.ts';

/** Kept with the inbox's index: one that was made from other terms is made anew. */
export const INBOX_TERMS_VERSION = 2;

/**
 * What the business finds an item by: every word that a person sees of it, its source, tags and language; `a` stands for
 * every item. Words of the author's address are terms of their own, so that who is not shown it does not find by it either.
 * There is no term for a rating, so nothing can be done to many by theirs.
 *
 * A change of this function, or of what words are, needs a new {@link INBOX_TERMS_VERSION}.
 */
export function inboxTerms(item: Item): Set<string> {
  const words = new Set<string>();
  const { author, title, reply, sharedContent } = item;
  const texts = [item.body, title, author.name, author.worksFor, author.jobTitle, item.source];
  for (const text of [...texts, reply?.text, sharedContent?.text, ...item.tags]) if (text) addWords(text, words);
  const terms = new Set<string>(['a', facetTerm('source', item.source)]);
  for (const word of words) terms.add(wordTerm(word));
  const address = new Set<string>();
  if (item.authorEmail) addWords(item.authorEmail, address);
  for (const word of address) terms.add(addressTerm(word));
  for (const tag of item.tags) terms.add(facetTerm('tag', tag));
  for (const language of languageTerms(item.language)) terms.add(language);
  return terms;
}

/** What terms are made of. */
export const INBOX_TERM_FIELDS = [
  'body',
  'title',
  'author',
  'authorEmail',
  'reply',
  'sharedContent',
  'source',
  'tags',
  'language',
] as const satisfies (keyof Item)[];

/** A word of the author's address. */
export function addressTerm(word: string): string {
  return `e${word}`;
}

/** `pt-BR` is found as that and as `pt`. */
export function languageTerms(language: string | null): string[] {
  const parts = language?.split('-') ?? [];
  return parts.map((_, index) => facetTerm('lang', parts.slice(0, index + 1).join('-')));
}
