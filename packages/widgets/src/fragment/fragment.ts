import { SmmFormatError } from '@smm/sdk/errors';
import { headFrom } from '@smm/sdk/first-view';
import type { HeadPage } from '@smm/sdk/schema';
import { jsonForScript, structuredData } from '@smm/sdk/structured-data';
import { htmlString } from '../templates/html-string.ts';
import { nothing } from '../templates/html.ts';
import { drawFeed } from './draw-feed.ts';
import { drawRating } from './draw-rating.ts';
import { drawTicker } from './draw-ticker.ts';
import { drawWall } from './draw-wall.ts';
import { englishWords } from './fragment-words.ts';
import type { Drawing, Drawn, FragmentElement, FragmentOptions } from './options.ts';

const WAYS: Readonly<Record<FragmentElement, (drawing: Drawing) => Drawn>> = {
  wall: drawWall,
  rating: drawRating,
  ticker: drawTicker,
  feed: drawFeed,
};

/**
 * A collection's head page as markup that is whole without a script: an element with a declared shadow root, in its own looks and
 * words. Where the element's script runs, it takes over in place, without a request. No DOM and nothing of Node is
 * needed; the page stays as it was.
 *
 * @throws {SmmFormatError} the page is no head page.
 */
export function fragment(page: HeadPage, options: FragmentOptions): string {
  const head = absolute(page, options.src);
  const drawn = WAYS[options.element ?? 'wall']({ head, page, words: options.words ?? englishWords(), options });
  const [, opening = '', closing = ''] = /^(.*)(<\/[\w-]+>)$/s.exec(String(drawn.tag)) ?? [];
  return [
    opening,
    // Before the root: an element that finds the root finds the page too.
    `<script type="application/json">${jsonForScript(drawn.page)}</script>`,
    `<template shadowrootmode="open">${styles(drawn, options)}${String(drawn.inside)}</template>`,
    markedUp(drawn, head, options),
    ...[drawn.slotted ?? nothing, ...(options.quotations === false ? [] : drawn.plain)].map((part) =>
      String(htmlString`${part}`),
    ),
    closing,
  ].join('\n');
}

function absolute(page: HeadPage, src: string): HeadPage {
  try {
    return headFrom(page, src);
  } catch (error) {
    throw new SmmFormatError(src, 'a fragment is made of a head page, as SLUG.json answers it', { cause: error });
  }
}

function styles({ styles: text }: Drawn, { stylesheet, nonce }: FragmentOptions): string {
  if (stylesheet) return String(htmlString`<link rel="stylesheet" href=${stylesheet}>`);
  return `${String(htmlString`<style nonce=${nonce ?? nothing}></style>`).replace('</style>', '')}${text}</style>`;
}

function markedUp({ marked }: Drawn, head: HeadPage, { structuredData: asked }: FragmentOptions): string {
  if (asked === false || !marked) return '';
  const result = structuredData({ ...head, items: [...marked] }, asked);
  return 'jsonld' in result ? `<script type="application/ld+json">${jsonForScript(result.jsonld)}</script>` : '';
}
