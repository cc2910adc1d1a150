import type { LinkPlace } from './link-places.ts';
import type { UntrustedItem } from './model.ts';

export interface LinkNote {
  /** The business's own, in its own words. */
  note?: string;
  /** Who wrote what it leads to, as the business knows it; else what the address says. */
  by?: string;
  /** Why the words are not here, in the language of the page. */
  why: string;
  /** Name of the business: note and reason are its words, and nobody else's. */
  business: string;
  /** ISO 8601 day. */
  today: string;
}

/** A link card: nothing of what stands there, and of one's own a note, which is shown as the business's answer. */
export function toLinkCard(
  { source, name, url, author }: LinkPlace,
  { note, by, why, business, today }: LinkNote,
): UntrustedItem {
  return {
    type: 'SocialMediaPosting',
    isLinkCard: true,
    source,
    sourceId: url,
    url,
    authorName: by ?? author?.name ?? name,
    ...(author && by === undefined && { authorUrl: author.url }),
    // Nobody gave it to the business: whoever counts what was brought in counts it.
    verification: 'imported',
    reply: { text: note === undefined ? why : `${note}\n\n${why}`, author: business, date: today },
  };
}
