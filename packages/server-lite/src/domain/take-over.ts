import { findPassage } from './find-passage.ts';
import type { Item } from './model.ts';
import { saysTheSame } from './same-item.ts';
import { sameText } from './same-words.ts';
import { itemPolicy } from './strictest-policy.ts';

/** What went from one item to the one that takes its place, and what could not, as the ledger names it. */
export interface TakenOver {
  featured?: true;
  replied?: true;
  fields: string[];
  left: string[];
}

/**
 * What the business made of one item goes to the one that takes its place, in place: a part that was marked or cut out where
 * its words stand in the other's own, to the character, and the terms of that one allow it.
 *
 * @param item in the state, and with the sources, that it has from now on
 * @param isLanguageSaid a person said what the language of `from` is
 */
export function takeOver(from: Item, item: Item, { isLanguageSaid }: { isLanguageSaid: boolean }): TakenOver {
  const taken: TakenOver = { fields: [], left: [] };
  const permission = from.extra?.['permission'];
  if (typeof permission === 'string' && item.extra?.['permission'] === undefined)
    item.extra = { ...item.extra, permission };
  if (item.materialConnection === null && from.materialConnection !== null) {
    item.materialConnection = from.materialConnection;
    taken.fields.push('materialConnection');
  }
  if (from.featured && !item.featured && item.state === 'published' && saysTheSame(from, item))
    item.featured = taken.featured = true;
  if (from.reply !== null && item.reply === null) {
    item.reply = from.reply;
    taken.replied = true;
  }
  takeExcerpt(from, item, taken);
  takeHighlights(from, item, taken);
  takeLanguage(from, item, taken, isLanguageSaid);
  return taken;
}

function takeExcerpt(from: Item, item: Item, { fields, left }: TakenOver): void {
  if (from.excerpt === null || item.excerpt !== null) return;
  item.excerpt = itemPolicy(item).mayExcerpt ? findPassage(from.excerpt, from.body, item.body) : null;
  (item.excerpt ? fields : left).push('excerpt');
}

function takeHighlights(from: Item, item: Item, { fields, left }: TakenOver): void {
  const marked = from.facets.filter(isHighlight);
  if (marked.length === 0 || item.facets.some(isHighlight)) return;
  const found = itemPolicy(item).mayExcerpt
    ? marked.flatMap((facet) => {
        const passage = findPassage(facet, from.body, item.body);
        return passage ? [{ ...facet, ...passage }] : [];
      })
    : [];
  if (found.length > 0) {
    item.facets = [...item.facets, ...found].toSorted((a, b) => a.start - b.start);
    fields.push('facets');
  }
  if (found.length < marked.length) left.push('facets');
}

/** Of other words the language may be another one. */
function takeLanguage(from: Item, item: Item, { fields, left }: TakenOver, isSaid: boolean): void {
  if (from.language === null || from.isLanguageDetected) return;
  const isKnown = item.language !== null && !item.isLanguageDetected;
  if (from.language === item.language ? isKnown : isKnown && !isSaid) return;
  if (sameText(from.body) !== sameText(item.body)) {
    if (isSaid) left.push('language');
    return;
  }
  item.language = from.language;
  delete item.isLanguageDetected;
  fields.push('language');
}

function isHighlight({ type }: Item['facets'][number]): boolean {
  return type === 'highlight';
}
