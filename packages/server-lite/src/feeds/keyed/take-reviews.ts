import type { UntrustedItem } from '../../domain/model.ts';
import { idIn, textIn, type Json } from '../../sources/postings/reading.ts';
import { languageCode } from '../../sources/values/language-code.ts';
import { PLAIN_DATES } from '../../sources/values/date-style.ts';
import { parseDate } from '../../sources/values/parse-date.ts';
import type { Taken } from '../take-postings.ts';

/** A review as its place writes it, brought to one form. What it does not say is undefined. */
export interface ReviewRecord {
  id?: string | undefined;
  title?: string | undefined;
  text?: string | undefined;
  /** On the place's own scale, which is known and never guessed. */
  rating?: UntrustedItem['rating'];
  authorName?: string | undefined;
  authorUrl?: string | undefined;
  authorImage?: string | undefined;
  date?: string | undefined;
  language?: string | undefined;
  url?: string | undefined;
  images?: string[] | undefined;
  reply?: { text: string; date?: string | undefined } | undefined;
  /** Not for everybody there. */
  isHidden?: boolean | undefined;
}

/**
 * The reviews in an answer whose form is documented: each by itself, so that nothing is told from its neighbours, of
 * which a page may have none. The record is kept aside whole.
 */
export function takeReviews(source: string, records: readonly Json[], read: (record: Json) => ReviewRecord): Taken {
  const taken: Taken = { items: [], rejected: [], gone: [] };
  for (const [at, record] of records.entries()) {
    const found = read(record);
    const says = textIn(found.text) ?? textIn(found.title);
    if (found.isHidden && found.id !== undefined) taken.gone.push(found.id);
    else if (says !== undefined || found.rating) taken.items.push(reviewItem(source, found, record));
    else taken.rejected.push({ where: found.id ?? `record ${at + 1}`, reason: 'it has neither words nor a rating' });
  }
  return taken;
}

/** Whole stars from 1 to 5; undefined for anything else. */
export function fiveStars(value: unknown): UntrustedItem['rating'] {
  const stars = typeof value === 'string' && /^[1-5]$/.test(value) ? Number(value) : value;
  if (typeof stars !== 'number' || !(stars >= 1 && stars <= 5)) return undefined;
  return { ratingValue: stars, worstRating: 1, bestRating: 5 };
}

/** A thumb, which has no stars and gets none. */
export function thumb(isUp: boolean): NonNullable<UntrustedItem['rating']> {
  return { ratingValue: isUp ? 1 : 0, worstRating: 0, bestRating: 1 };
}

function reviewItem(source: string, found: ReviewRecord, record: Json): UntrustedItem {
  const item: UntrustedItem = { type: 'Review', source, extra: { 'review record': [record] } };
  const set = (
    key: 'sourceId' | 'title' | 'body' | 'authorName' | 'authorUrl' | 'authorImage' | 'url',
    value: unknown,
  ) => {
    const text = idIn(value)?.trim();
    if (text) item[key] = text;
  };
  set('sourceId', found.id);
  set('title', found.title);
  set('body', found.text);
  set('authorName', found.authorName);
  set('authorUrl', found.authorUrl);
  set('authorImage', found.authorImage);
  set('url', found.url);
  const [date, language] = [
    dateOf(found.date),
    found.language === undefined ? undefined : languageCode(found.language),
  ];
  if (found.rating) item.rating = found.rating;
  if (date !== undefined) item.datePublished = date;
  if (language !== undefined) item.language = language;
  if (found.images?.length) item.images = found.images;
  const replied = dateOf(found.reply?.date);
  if (found.reply) item.reply = { text: found.reply.text, ...(replied !== undefined && { date: replied }) };
  return item;
}

function dateOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : parseDate(text, PLAIN_DATES, new Date().getUTCFullYear())?.date;
}
