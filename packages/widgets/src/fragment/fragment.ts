import { SmmFormatError } from '@smm/sdk/errors';
import { headFrom } from '@smm/sdk/first-view';
import { itemFault } from '@smm/sdk/guard';
import type { HeadPage, Item } from '@smm/sdk/schema';
import { jsonForScript, structuredData, type StructuredDataOptions } from '@smm/sdk/structured-data';
import { cardExtras } from '../templates/card-extras.ts';
import { withVideos } from '../templates/card-videos.ts';
import { card, needsExtras } from '../templates/card.ts';
import { disclosure } from '../templates/disclosure.ts';
import { withFoldedWords } from '../templates/folded-words.ts';
import { htmlString, type Markup } from '../templates/html-string.ts';
import { nothing } from '../templates/html.ts';
import { fragmentStyles } from './fragment-styles.ts';
import { englishWords, type FragmentWords } from './fragment-words.ts';
import { quotation } from './quotation.ts';

/** Layouts that a browser lays out by itself. The others are drawn by their script. */
export const FRAGMENT_LAYOUTS = ['wall', 'grid', 'list'] as const;
export const FRAGMENT_CARDS = ['plain', 'framed', 'bubble', 'minimal'] as const;
/** Items that an element shows at first. */
const FIRST = 24;

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
  readonly layout?: (typeof FRAGMENT_LAYOUTS)[number] | undefined;
  readonly card?: (typeof FRAGMENT_CARDS)[number] | undefined;
  readonly heading?: string | undefined;
  /** Items shown at first, and with each "Show more". 24. */
  readonly limit?: number | undefined;
  /** Cards offer to be shared, once the script is there. */
  readonly share?: boolean | undefined;
  /** The name of a theme; its style sheet is the page's to load. */
  readonly theme?: string | undefined;
  /** The address of a style sheet in the place of a style element, for pages whose policy refuses those. */
  readonly stylesheet?: string | undefined;
  /** Of the page's own policy, for its style element. */
  readonly nonce?: string | undefined;
  /** Where readers without a script find more, and all; null where nothing lies there. By the names that an endpoint has. */
  readonly pages?: FragmentPages | null | undefined;
  /** The words once more as plain quotations, for readers who drop a declared root. True. */
  readonly quotations?: boolean | undefined;
  /** What of the page is marked up for search engines, where their rules allow it; false for nothing. */
  readonly structuredData?: StructuredDataOptions | false | undefined;
  /** Told of each item that was left out, and why: it is not what the contract says. */
  readonly onLeftOut?: ((item: Item, why: string) => void) | undefined;
}

/** What comes together in one fragment. */
interface Drawing {
  readonly head: HeadPage;
  readonly shown: readonly Item[];
  readonly words: FragmentWords;
  readonly options: FragmentOptions;
}

/**
 * A collection's head page as markup that is whole without a script: `<smm-testimonials>` with a declared shadow root, in the
 * element's own looks and words. Where the element's script runs, it takes over in place, without a request. No DOM and
 * nothing of Node is needed; the page stays as it was.
 *
 * @throws {SmmFormatError} the page is no head page.
 */
export function fragment(page: HeadPage, options: FragmentOptions): string {
  const { src, words = englishWords(), layout, heading, limit, share, theme } = options;
  const head = absolute(page, src);
  const shown = head.items.filter((item) => isWhole(item, options)).slice(0, limit ?? FIRST);
  const drawing = { head, shown, words, options };
  const opening = htmlString`<smm-testimonials src=${src} layout=${layout ?? 'wall'} card=${options.card ?? nothing} heading=${heading || nothing} page-size=${limit ?? nothing} ?share=${share} lang=${words.speech.language} data-smm-theme=${theme ?? nothing}></smm-testimonials>`;
  return [
    String(opening).replace('</smm-testimonials>', ''),
    // Before the root: an element that finds the root finds the page too, however much of the document is still to come.
    `<script type="application/json">${jsonForScript(page)}</script>`,
    `<template shadowrootmode="open">${styles(drawing)}${inside(drawing)}</template>`,
    markedUp(drawing),
    options.quotations === false ? '' : quotations(drawing),
    '</smm-testimonials>',
  ].join('\n');
}

function absolute(page: HeadPage, src: string): HeadPage {
  try {
    return headFrom(page, src);
  } catch (error) {
    throw new SmmFormatError(src, 'a fragment is made of a head page, as SLUG.json answers it', { cause: error });
  }
}

/** As the element judges it. */
function isWhole(item: Item, { onLeftOut }: FragmentOptions): boolean {
  const fault = needsExtras(item) && itemFault(item);
  if (fault) onLeftOut?.(item, fault);
  return !fault;
}

function styles({ shown, options: { stylesheet, nonce, card: kind } }: Drawing): string {
  if (stylesheet) return String(htmlString`<link rel="stylesheet" href=${stylesheet}>`);
  const videos = shown.some(({ video }) => video?.length);
  const opening = String(htmlString`<style nonce=${nonce ?? nothing}></style>`).replace('</style>', '');
  return `${opening}${fragmentStyles({ videos, variant: (kind ?? 'plain') !== 'plain' })}</style>`;
}

/** What the element draws, element for element. */
function inside({ head, shown, words: { speech, talk }, options }: Drawing): Markup {
  const html = htmlString;
  const { heading, layout } = options;
  const context = {
    speech,
    root: head.links.root,
    role: 'listitem',
    extras: withFoldedWords(withVideos(cardExtras, { talk, canPlay: false })),
  } as const;
  const title = heading ? html`<h2 part="heading">${heading}</h2>` : nothing;
  const note = head.selection.sample ? html`<p class="note">${speech.say('sample')}</p>` : nothing;
  const cards = shown.map((item) => card(html, item, context));
  const list = shown.length
    ? html`<div
        class=${`cards ${layout ?? 'wall'}`}
        part="list"
        role="list"
        aria-label=${heading || speech.say('list')}
      >
        <div class="g rows">${cards}</div>
      </div>`
    : nothing;
  return html`<div class="smm" part="base">
    ${title}${shown.length ? note : nothing}${list}
    <div class="foot">${foot(head, shown.length, speech, options)}</div>
  </div>`;
}

/** Below the cards. What only a script can do keeps its room. */
function foot(head: HeadPage, count: number, speech: FragmentWords['speech'], options: FragmentOptions): unknown {
  const html = htmlString;
  const { links, selection, items } = head;
  const pages = pagesOf(head, options, items[count]?.identifier);
  const hasMore = links.next !== null;
  const left = Math.max(items.length, hasMore ? selection.selected : 0) - count;
  const next = speech.say('next', { n: Math.min(options.limit ?? FIRST, Math.max(1, left)) });
  const more = pages
    ? html`<a class="btn" part="more" href=${pages.more} data-next>${next}</a>`
    : html`<span class="btn kept" aria-hidden="true">${next}</span>`;
  return html`<p class=${count ? 'vh' : 'note'} role="status">${count ? nothing : speech.say('empty')}</p>
    ${count && (left > 0 || hasMore) ? more : nothing} ${disclosure(html, head, speech, false, pages?.all)}`;
}

/**
 * Each read has the name of a file, and its page for people the same name with another ending.
 * @param from the first item that is not shown, where the head page has it.
 */
function pagesOf({ links }: HeadPage, { src, pages }: FragmentOptions, from?: string): FragmentPages | undefined {
  if (pages !== undefined) return pages ?? undefined;
  const all = asPage(links.all);
  const head = all === asPage(src) ? all : new URL('./selection.html', all).href;
  return { all, more: from || links.next === null ? `${head}${from ? `#smm-${from}` : ''}` : asPage(links.next) };
}

function asPage(address: string): string {
  const url = new URL(address);
  url.pathname = url.pathname.replace(/\.json$/, '.html');
  return url.href;
}

function markedUp({ head, shown, options }: Drawing): string {
  if (options.structuredData === false) return '';
  const result = structuredData({ ...head, items: [...shown] }, options.structuredData);
  return 'jsonld' in result ? `<script type="application/ld+json">${jsonForScript(result.jsonld)}</script>` : '';
}

function quotations({ head: { selection, links }, shown, words: { speech } }: Drawing): string {
  const said = speech.disclose?.(selection, speech).join(' ') ?? selection.text;
  const check = links.policy ? htmlString` <a href=${links.policy}>${speech.say('check')}</a>` : nothing;
  return [...shown.map((item) => String(quotation(item, speech))), String(htmlString`<p>${said}${check}</p>`)].join(
    '\n',
  );
}
