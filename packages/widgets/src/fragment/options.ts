import type { HeadPage, Item } from '@smm/sdk/schema';
import type { StructuredDataOptions } from '@smm/sdk/structured-data';
import type { FragmentWords } from './fragment-words.ts';

/** What a fragment can be of: each reads a collection, and is whole while it stands still. */
export const FRAGMENT_ELEMENTS = ['wall', 'rating', 'ticker', 'feed'] as const;
/** Layouts that a browser lays out by itself. The others are drawn by their script. */
export const FRAGMENT_LAYOUTS = ['wall', 'grid', 'list'] as const;
export const FRAGMENT_FEED_LAYOUTS = ['list', 'grid'] as const;
export const FRAGMENT_CARDS = ['plain', 'framed', 'bubble', 'minimal'] as const;
export const FRAGMENT_SIZES = ['inline', 'small', 'medium', 'large', 'hero'] as const;
/** A toast comes and goes, which is its script's work. */
export const FRAGMENT_VARIANTS = ['inline', 'bar', 'stack'] as const;
/** Items that an element shows at first. */
export const FIRST = 24;

export type FragmentElement = (typeof FRAGMENT_ELEMENTS)[number];

/** Pages for people, which need no script. */
export interface FragmentPages {
  /** What comes after the items of the fragment. */
  readonly more: string;
  /** The full list. */
  readonly all: string;
}

export interface FragmentOptions {
  /** Where the page was read, absolute. The element reads on from there. */
  readonly src: string;
  /** What `fragmentWords` gave. English. */
  readonly words?: FragmentWords | undefined;
  /** What is shown. `wall`. */
  readonly element?: FragmentElement | undefined;
  /** Of a wall, and of a feed: `list` or `grid`. `wall`; of a feed `list`. */
  readonly layout?: (typeof FRAGMENT_LAYOUTS)[number] | undefined;
  /** Of a wall. `plain`. */
  readonly card?: (typeof FRAGMENT_CARDS)[number] | undefined;
  /** Of a rating. `medium`; `hero` with a distribution. */
  readonly size?: (typeof FRAGMENT_SIZES)[number] | undefined;
  /** Of a large rating: how many gave five stars, four, …, too. */
  readonly distribution?: boolean | undefined;
  /** Of a ticker. `inline`. */
  readonly variant?: (typeof FRAGMENT_VARIANTS)[number] | undefined;
  /** Above the cards of a wall or a feed. */
  readonly heading?: string | undefined;
  /** Items of a wall or a feed shown at first, and with each "Show more". 24. */
  readonly limit?: number | undefined;
  /** Cards of a wall offer to be shared, once the script is there. */
  readonly share?: boolean | undefined;
  /** The name of a theme; its style sheet is the page's to load. */
  readonly theme?: string | undefined;
  /** The address of a style sheet in the place of a style element, for pages whose policy refuses those. */
  readonly stylesheet?: string | undefined;
  /** Of the page's own policy, for its style element. */
  readonly nonce?: string | undefined;
  /** Where readers without a script find more, and all; null where nothing lies there. By the names that an endpoint has. */
  readonly pages?: FragmentPages | null | undefined;
  /** The words once more as plain markup, for readers who drop a declared root. True. */
  readonly quotations?: boolean | undefined;
  /** What of a wall is marked up for search engines, where their rules allow it; false for nothing. */
  readonly structuredData?: StructuredDataOptions | false | undefined;
  /** Told of each item that was left out, and why: it is not what the contract says. */
  readonly onLeftOut?: ((item: Item, why: string) => void) | undefined;
}

/** What comes together in one fragment. */
export interface Drawing {
  /** Its addresses are absolute. */
  readonly head: HeadPage;
  /** As it was read. */
  readonly page: HeadPage;
  readonly words: FragmentWords;
  readonly options: FragmentOptions;
}

/** What an element's own way of drawing gives. */
export interface Drawn {
  /** The element without anything in it. */
  readonly tag: unknown;
  /** What of the page the element needs. */
  readonly page: HeadPage;
  /** In the declared root, beside its styles. */
  readonly inside: unknown;
  readonly styles: string;
  /** Put into the element's own slots: seen with and without a declared root. */
  readonly slotted?: unknown;
  /** For readers who drop a declared root. */
  readonly plain: readonly unknown[];
  /** Items that are marked up for search engines, with what they were counted from; none where nothing is. */
  readonly marked?: readonly Item[];
}
