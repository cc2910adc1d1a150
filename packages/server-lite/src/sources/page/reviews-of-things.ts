import { markupText } from '../feed/markup-text.ts';
import { shortName, textOf, type Thing, thingOf } from './thing.ts';

const REVIEW = /^(?:User|Critic|Employer|Media|Recommendation)?Review$|^Recommendation$/;
const DEEPEST = 40;

/**
 * The reviews among what a page says, each once, as records with the names of schema.org.
 *
 * @param written things whose texts may be HTML, as those of JSON-LD
 * @param shown things whose texts are words already: what speaks of tags there is meant so
 */
export function reviewRecords(
  { written, shown }: { written: readonly Thing[]; shown: readonly Thing[] },
  page: string,
): Record<string, unknown>[] {
  const found = new Map<string, Record<string, unknown>>();
  let read: Around['words'] = unescaped;
  let days = new Map<string, string[]>();
  const walk = (each: Thing, about: Thing | undefined, depth: number): void => {
    if (depth > DEEPEST) return;
    const isReview = each.types.some((type) => REVIEW.test(type));
    if (isReview) {
      const record = recordOf(each, { about, page, words: read });
      const said = JSON.stringify([
        record['reviewBody'] ?? record['name'],
        record['author.name'],
        record['reviewRating.ratingValue'],
      ]);
      // Of one day it is the same; the second day of the one way is the second of the other, however each writes it.
      const known = days.get(said) ?? days.set(said, []).get(said);
      const day = String(record['datePublished'] ?? '');
      if (known && !known.includes(day)) known.push(day);
      const key = JSON.stringify([said, known?.indexOf(day)]);
      // The same may stand there twice, as JSON-LD and as marks in the text: what is said more fully is kept.
      const before = found.get(key);
      if (!before || Object.keys(record).length > Object.keys(before).length) found.set(key, record);
    }
    for (const [name, values] of Object.entries(each.properties)) {
      for (const value of values) {
        if (typeof value === 'string') continue;
        const isOf = /^(?:reviews?|positiveNotes|negativeNotes)$/.test(name) ? each : undefined;
        walk(value, isOf, depth + 1);
      }
    }
  };
  for (const each of written) walk(each, undefined, 0);
  read = (text) => text;
  days = new Map();
  for (const each of shown) walk(each, undefined, 0);
  return [...found.values()].filter(
    (record) => 'reviewBody' in record || 'name' in record || 'reviewRating.ratingValue' in record,
  );
}

interface Around {
  about: Thing | undefined;
  page: string;
  words: (text: string | undefined) => string | undefined;
}

function recordOf(review: Thing, { about, page, words }: Around): Record<string, unknown> {
  const author = thingOf(review, 'author', 'creator');
  const rating = thingOf(review, 'reviewRating', 'rating');
  const item = thingOf(review, 'itemReviewed', 'about') ?? about;
  const answer = thingOf(review, 'comment');
  const stars = textOf(rating, 'ratingValue') ?? textOf(review, 'reviewRating', 'ratingValue');
  const parts: Record<string, string | undefined> = {
    reviewBody: words(textOf(review, 'reviewBody', 'description', 'text')),
    name: words(textOf(review, 'name', 'headline')),
    'author.name': words(textOf(author, 'name', 'givenName') ?? textOf(review, 'author', 'creator')),
    'author.url': textOf(author, 'url', 'sameAs'),
    'author.image': textOf(author, 'image'),
    datePublished: textOf(review, 'datePublished', 'dateCreated'),
    'reviewRating.ratingValue': stars,
    'reviewRating.bestRating': textOf(rating, 'bestRating') ?? usualBest(stars),
    'reviewRating.worstRating': textOf(rating, 'worstRating'),
    'itemReviewed.name': words(textOf(item, 'name') ?? textOf(review, 'itemReviewed')),
    'itemReviewed.url': textOf(item, 'url'),
    'publisher.name': textOf(review, 'publisher'),
    inLanguage: shortName(textOf(review, 'inLanguage') ?? ''),
    url: textOf(review, 'url') ?? page,
    'review id': textOf(review, '@id', 'identifier'),
    image: textOf(review, 'image', 'thumbnailUrl'),
    keywords: textOf(review, 'keywords'),
    'comment.text': answer && words(textOf(answer, 'text', 'description')),
    'comment.author.name': answer && words(textOf(answer, 'author')),
    'comment.dateCreated': answer && textOf(answer, 'dateCreated', 'datePublished'),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined && value !== ''));
}

/** What schema.org says of a rating without a best one; a value beyond it is of another scale, which is told by all. */
function usualBest(stars: string | undefined): string | undefined {
  const value = Number(stars?.replace(',', '.'));
  return stars !== undefined && value <= 5 ? '5' : undefined;
}

/** Texts in JSON-LD are written with entities and line breaks of HTML as often as not. */
function unescaped(text: string | undefined): string | undefined {
  if (text === undefined || !/<[a-z/!]|&(?:#\d+|#x[\da-f]+|[a-z]\w+);/i.test(text)) return text;
  return markupText(text.replace(/\n/g, '<br>')).text;
}
