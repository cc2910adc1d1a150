import { conceptsOf, type Concept } from './header-stems.ts';

/** What ratings of single aspects hang under: `rates.delivery`, `ratings.service`. */
const SEVERAL = /(?:^|\.)(?:rates|ratings|scores|marks|criteria|aspects|sub_?ratings)\.([^.]+)$/i;
const ASPECTS: readonly Concept[] = ['thing', 'place', 'staff', 'part', 'visit', 'words'];

/** Whether a header names one rating of several that hang side by side, by what it is of. */
export function isOneOfSeveral(header: string): boolean {
  const own = SEVERAL.exec(header)?.[1];
  if (own === undefined) return false;
  const about = conceptsOf(own);
  return !about.has('whole') && !about.has('rating') && ASPECTS.some((concept) => about.has(concept));
}

/** A header without what it hangs under among others of its kind. */
export function ownName(header: string): string {
  return SEVERAL.exec(header)?.[1] ?? header;
}
