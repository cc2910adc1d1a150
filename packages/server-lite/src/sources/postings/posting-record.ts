import type { SharedPosting, UntrustedCounter, UntrustedFacet } from '../../domain/model.ts';
import { POSTING_READERS } from '../platforms/platforms.ts';
import { OWN_REVIEW, type OwnReview } from './own-review.ts';
import type { PictureGiven } from '../values/pictures-in.ts';

/** A posting as one of the networks writes it, brought to one form. */
export interface PostingRecord {
  /** Key of the source policy. */
  network:
    | 'bluesky'
    | 'discourse'
    | 'facebook'
    | 'feed'
    | 'google-plus'
    | 'hacker-news'
    | 'instagram'
    | 'lemmy'
    | 'mastodon'
    | 'pinterest'
    | 'reddit'
    | 'threads'
    | 'tumblr'
    | 'x'
    | 'youtube';
  id: string;
  title?: string | undefined;
  text: string;
  /** As the network writes it; ISO 8601 where that can be had. */
  date?: string | undefined;
  url?: string | undefined;
  authorName?: string | undefined;
  authorUrl?: string | undefined;
  authorImage?: string | undefined;
  language?: string | undefined;
  tags?: string[] | undefined;
  images?: (string | PictureGiven)[] | undefined;
  /** Links and names in a text that is plain as it stands. */
  facets?: UntrustedFacet[] | undefined;
  /** What it quotes or answers. */
  shared?: SharedPosting | undefined;
  counters?: UntrustedCounter[] | undefined;
  /** A review: what a feed of ours says of it beside its words. */
  review?: OwnReview | undefined;
  /** Not for everybody at the network: followers alone, signed-in readers alone, taken back. */
  isPrivate?: boolean | undefined;
}

/** Columns that hold more than a word. */
export const SHARED = 'posting shared';
export const COUNTERS = 'posting counters';
export const FACETS = 'posting facets';

/**
 * The columns of a posting in the JSON of a network; undefined for every other record. The
 * record itself comes along, so that nothing in it is lost.
 */
export function postingColumns(record: object): Record<string, unknown> | undefined {
  for (const read of POSTING_READERS) {
    const found = read(record as Record<string, unknown>);
    if (!found) continue;
    const { shared, counters } = found;
    return {
      'post id': found.id,
      title: found.title,
      articleBody: found.text,
      'author name': found.authorName,
      'author url': found.authorUrl,
      'author avatar': found.authorImage,
      'date published': found.date,
      'post url': found.url,
      lang: found.language,
      tags: filled(found.tags),
      'media urls': filled(found.images),
      platform: found.network,
      visibility: found.isPrivate ? 'private' : undefined,
      [SHARED]: shared && [shared],
      [COUNTERS]: filled(counters),
      [FACETS]: filled(found.facets),
      [OWN_REVIEW]: found.review && [found.review],
      'posting record': [record],
    };
  }
  return undefined;
}

function filled<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list?.length ? list : undefined;
}
