import type { Item } from './model.ts';
import { normalizeRating } from './normalize-rating.ts';
import { permalinkOf } from './permalink.ts';
import { sameName, sameText, weightOf } from './same-words.ts';

/** Why two items are one and the same. */
export type Evidence = 'id' | 'permalink' | 'words';

export type Told = Pick<
  Item,
  | 'subject'
  | 'type'
  | 'source'
  | 'sourceId'
  | 'url'
  | 'title'
  | 'body'
  | 'author'
  | 'rating'
  | 'datePublished'
  | 'itemReviewed'
>;

/** An item, and the import that it came with: rows of one file are as many as that file says. */
export interface Candidate {
  item: Told;
  file: number | null;
}

/**
 * So much must be in words before the same by the same name on the same day is told to be the same review. Of a name of one
 * word more, because many people share it. Measured on real reviews: docs/adr/0027-duplicates.md.
 */
export const TELLING_WEIGHT = 80;
export const TELLING_WEIGHT_ONE_NAME = 100;
/** A link that more items have is a page's, and none of theirs alone. */
export const MOST_WITH_A_LINK = 3;
/** What a rating may lose by going over another scale, of 1–5. */
const RATING_TOLERANCE = 0.25;
const DAY = 10;

/**
 * Texts of which two items share at least one where there may be evidence that they are the same. Whoever keeps hashes of
 * them must forget those with the item's words.
 */
export function evidenceTexts({ subject: _, source, sourceId, url, title, body, author }: Told): string[] {
  const texts: string[] = [];
  if (sourceId !== null) texts.push(`id\n${source}\n${sourceId}`);
  const permalink = permalinkOf(url);
  if (permalink) texts.push(`link\n${permalink.link}`);
  const name = sameName(author.name);
  for (const words of name === '' ? [] : wordsOf(title, body))
    if (weightOf(words) >= leastWeight(name)) texts.push(`words\n${name}\n${words}`);
  return texts;
}

/**
 * What shows that two items are the same; undefined where nothing does. Never likeness: words count when they are equal but
 * for spaces and the spelling of signs.
 *
 * @param sharing how many items have the link of these two
 */
export function evidenceOf(one: Candidate, other: Candidate, sharing: number = 2): Evidence | undefined {
  const [a, b] = [one.item, other.item];
  if (areTwo(one, other)) return undefined;
  const name = sameName(a.author.name);
  const isOneName = name !== '' && name === sameName(b.author.name);
  const isOneText = sharedWords(a, b) !== undefined;
  if (a.source === b.source && a.sourceId !== null && a.sourceId === b.sourceId)
    return isOneName || isOneText ? 'id' : undefined;
  if (isOneLink(a, b, { isOneName, isOneText, sharing })) return 'permalink';
  return isOneName && isOneDay(a, b) && isTelling(a, b, name) && isAboutOne(a, b) ? 'words' : undefined;
}

/** Whether something says that they are two, whatever else is equal: a source that has two ids for them, or one file, knows. */
export function areTwo(one: Candidate, other: Candidate): boolean {
  const [a, b] = [one.item, other.item];
  if (a.subject !== b.subject || contradicts(a, b)) return true;
  if (one.file !== null && one.file === other.file) return true;
  return a.source === b.source && a.sourceId !== null && b.sourceId !== null && a.sourceId !== b.sourceId;
}

/** Whether what they are keeps them from being the same. */
export function contradicts(a: Pick<Told, 'type' | 'rating'>, b: Pick<Told, 'type' | 'rating'>): boolean {
  if (a.type !== b.type) return true;
  if (a.rating === null || b.rating === null) return false;
  return Math.abs(normalizeRating(a.rating).ratingValue - normalizeRating(b.rating).ratingValue) > RATING_TOLERANCE;
}

/** Whether two that are the same say the same to readers: words, name and rating. */
export function saysTheSame(a: Told, b: Told): boolean {
  const isText = (field: 'title' | 'body') => sameText(a[field] ?? '') === sameText(b[field] ?? '');
  const isRated = (a.rating === null) === (b.rating === null) && !contradicts(a, b);
  return isText('body') && isText('title') && isRated && sameText(a.author.name) === sameText(b.author.name);
}

function isOneLink(
  a: Told,
  b: Told,
  { isOneName, isOneText, sharing }: { isOneName: boolean; isOneText: boolean; sharing: number },
): boolean {
  const [link, same] = [permalinkOf(a.url), permalinkOf(b.url)];
  if (!link || link.link !== same?.link) return false;
  // An address of one review: whoever was renamed, or changed their words, is still who wrote it. Both at once is another.
  if (link.isOfOne) return isOneName || isOneText;
  return sharing <= MOST_WITH_A_LINK && isOneName && isOneText;
}

/** Days; of two spellings of a day the shorter may hold the longer: 2024-05 is any day of May. */
function isOneDay({ datePublished: a }: Told, { datePublished: b }: Told): boolean {
  if (a === null || b === null) return false;
  const [shorter, longer] = [a.slice(0, DAY), b.slice(0, DAY)].sort((x, y) => x.length - y.length) as [string, string];
  return longer.startsWith(shorter);
}

function isTelling(a: Told, b: Told, name: string): boolean {
  const words = sharedWords(a, b);
  return words !== undefined && weightOf(words) >= leastWeight(name);
}

/** Words that both have: the body, or title and body together where one of them has no title of its own. */
function sharedWords(a: Told, b: Told): string | undefined {
  const [one, other] = [wordsOf(a.title, a.body), wordsOf(b.title, b.body)];
  const [whole, body] = [one.at(-1), one[0]];
  if (whole !== undefined && whole === other.at(-1)) return whole;
  const hasTitles = one.length > 1 && other.length > 1;
  return !hasTitles && body !== undefined && body === other[0] ? body : undefined;
}

/** The body, and the title with it where there is one. Empty where there are no words. */
function wordsOf(title: string | null, body: string): string[] {
  const [head, words] = [sameText(title ?? ''), sameText(body)];
  if (words === '') return [];
  return head === '' ? [words] : [words, `${head} ${words}`];
}

function isAboutOne({ itemReviewed: a }: Told, { itemReviewed: b }: Told): boolean {
  return a === null || b === null || sameName(a.name) === sameName(b.name);
}

function leastWeight(name: string): number {
  return name.includes(' ') ? TELLING_WEIGHT : TELLING_WEIGHT_ONE_NAME;
}
