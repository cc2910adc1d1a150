import type { Rating } from '@smm/sdk/schema';
import { InvalidItemError } from '../errors/invalid-item-error.ts';
import { htmlToText } from './html-to-text.ts';
import { assertMayKeep } from './link-card.ts';
import type { Item, UntrustedItem } from './model.ts';
import { assertDate } from './sanitize-date.ts';
import { assertLength, plainLine, plainText } from './sanitize-text.ts';
import { webUrl } from './sanitize-url.ts';
import { postingParts } from './sanitize-posting.ts';
import { htmlFacets, plainFacets } from './text-facets.ts';
import { importedVideos } from './sanitize-video.ts';
import { sourcePolicy } from './source-policy.ts';

export const MAX_BODY = 100_000;
/** With mark-up that will be taken out. */
const MAX_MARKUP = 4 * MAX_BODY;
export const MAX_TITLE = 1000;
export const MAX_NAME = 200;
export const MAX_TAGS = 100;
export const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
export const SOURCE = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/** What the store gives an item, as against what came in. */
export interface Reception {
  id: string;
  subject: string;
  /** ISO 8601 instant. */
  dateReceived: string;
  /** Brought in by the business: its verification level is then `imported` unless the source says more. */
  imported: boolean;
}

/**
 * The only way from {@link UntrustedItem} to {@link Item}.
 * An address that is not http(s) is not shown: it moves to `extra`, which is never served.
 *
 * @throws InvalidItemError naming the field that cannot be taken; PolicyError for what its source lets nobody keep.
 */
export function sanitize(untrusted: UntrustedItem, reception: Reception): Item {
  assertMayKeep(untrusted);
  const aside: Record<string, unknown> = { ...untrusted.extra };
  const title = line('title', untrusted.title, MAX_TITLE);
  const received = assertLength('body', untrusted.body ?? '', MAX_MARKUP);
  const text = plainText(received);
  const body = assertLength('body', untrusted.isPlain ? text : htmlToText(text), MAX_BODY);
  const rating = untrusted.rating ? checkRating(untrusted.rating) : null;
  if (!SOURCE.test(untrusted.source)) {
    throw new InvalidItemError(
      'source',
      `“${untrusted.source.slice(0, 64)}” is no source key. Use lower-case letters, digits and dashes.`,
    );
  }
  const { videos, aside: noVideos } = importedVideos(untrusted.videos ?? [], sourcePolicy(untrusted.source));
  const url = link('url', untrusted.url, aside);
  if (untrusted.isLinkCard && url === null)
    throw new InvalidItemError('url', 'a link card leads to an address of the web, and this is none.');
  if (body === '' && title === null && rating === null && videos.length === 0 && !untrusted.isLinkCard) {
    throw new InvalidItemError('body', 'neither words nor a rating. Map the columns that hold them (--map).');
  }
  if (noVideos.length > 0) aside['videos'] = noVideos;
  const { aside: uncounted, ...posting } = postingParts(untrusted);
  Object.assign(aside, uncounted);
  if (untrusted.images?.length) aside['images'] = untrusted.images;
  if (untrusted.imageTexts) aside['imageTexts'] = untrusted.imageTexts;
  if (untrusted.authorImage) aside['authorImage'] = untrusted.authorImage;

  return {
    id: reception.id,
    subject: reception.subject,
    type: untrusted.type,
    state: 'pending',
    hideReason: null,
    source: untrusted.source,
    sourceId: line('sourceId', untrusted.sourceId, 500),
    title,
    body,
    facets: facets(untrusted, text, body),
    rating,
    author: author(untrusted, aside),
    authorEmail: line('authorEmail', untrusted.authorEmail, 320),
    datePublished: untrusted.datePublished ? assertDate('datePublished', untrusted.datePublished) : null,
    dateExperienced: untrusted.dateExperienced ? assertDate('dateExperienced', untrusted.dateExperienced) : null,
    dateReceived: reception.dateReceived,
    language: untrusted.language && LANGUAGE.test(untrusted.language) ? untrusted.language : null,
    url,
    itemReviewed: itemReviewed(untrusted, aside),
    verification: { level: untrusted.verification ?? (reception.imported ? 'imported' : 'none') },
    materialConnection: untrusted.materialConnection
      ? {
          type: untrusted.materialConnection.type,
          text: line('materialConnection', untrusted.materialConnection.text, MAX_TITLE) ?? '',
        }
      : null,
    excerpt: null,
    featured: false,
    reply: reply(untrusted),
    tags: tags(untrusted.tags ?? []),
    images: [],
    videos,
    ...posting,
    extra: Object.keys(aside).length > 0 ? aside : null,
  };
}

/** @throws InvalidItemError when it lies outside its own scale, or the scale is none. */
export function checkRating(rating: Rating): Rating {
  const { ratingValue, worstRating, bestRating } = rating;
  if (![ratingValue, worstRating, bestRating].every(Number.isFinite) || worstRating >= bestRating) {
    throw new InvalidItemError('rating', `${ratingValue} on a scale of ${worstRating}–${bestRating} is no rating.`);
  }
  if (ratingValue < worstRating || ratingValue > bestRating) {
    throw new InvalidItemError('rating', `${ratingValue} lies outside its scale of ${worstRating}–${bestRating}.`);
  }
  return { ratingValue, worstRating, bestRating };
}

export function tags(given: readonly string[]): string[] {
  if (given.length > MAX_TAGS) {
    throw new InvalidItemError('tags', `${given.length} of them, at most ${MAX_TAGS} can be taken.`);
  }
  const clean = given.map((tag) => line('tags', tag, MAX_NAME)).filter((tag) => tag !== null);
  return [...new Set(clean)];
}

/** Of a posting alone: what a review links to was written by whoever wants to be linked to. */
function facets(
  { type, isPlain, facets: given, body: received = '' }: UntrustedItem,
  text: string,
  body: string,
): Item['facets'] {
  if (type !== 'SocialMediaPosting') return [];
  if (given) return plainFacets(given, received, body);
  return isPlain ? [] : htmlFacets(text, body);
}

function author(untrusted: UntrustedItem, aside: Record<string, unknown>): Item['author'] {
  const url = link('authorUrl', untrusted.authorUrl, aside);
  const jobTitle = line('jobTitle', untrusted.jobTitle, MAX_NAME);
  const worksFor = line('worksFor', untrusted.worksFor, MAX_NAME);
  return {
    '@type': 'Person',
    name: line('authorName', untrusted.authorName, MAX_NAME) ?? '',
    ...(url !== null && { url }),
    ...(jobTitle !== null && { jobTitle }),
    ...(worksFor !== null && { worksFor }),
  };
}

function itemReviewed(untrusted: UntrustedItem, aside: Record<string, unknown>): Item['itemReviewed'] {
  const name = line('itemReviewed', untrusted.itemReviewed?.name, MAX_TITLE);
  if (name === null) return null;
  const url = link('itemReviewed.url', untrusted.itemReviewed?.url, aside);
  return url === null ? { name } : { name, url };
}

function reply(untrusted: UntrustedItem): Item['reply'] {
  if (!untrusted.reply) return null;
  const text = assertLength('reply', htmlToText(plainText(untrusted.reply.text)), MAX_BODY);
  if (text === '') return null;
  const { date } = untrusted.reply;
  return {
    text,
    author: line('reply.author', untrusted.reply.author, MAX_NAME) ?? '',
    date: date ? assertDate('reply.date', date) : null,
  };
}

function line(field: string, text: string | undefined, max: number): string | null {
  if (!text) return null;
  return assertLength(field, plainLine(text), max) || null;
}

function link(field: string, text: string | undefined, aside: Record<string, unknown>): string | null {
  if (!text?.trim()) return null;
  const url = webUrl(text);
  if (url === null) aside[field] = text;
  return url;
}
