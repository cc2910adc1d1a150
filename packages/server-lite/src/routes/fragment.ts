import type { Item } from '@smm/sdk/schema';
import { siteOf } from '../auth/site.ts';
import { CACHE, HTML_TYPE } from '../http/answer.ts';
import type { App, AppDeps } from '../http/context.ts';
import { html, type Markup } from '../http/html.ts';
import type { HeadRows } from '../storage/storage.ts';
import { unknownCollection } from './collections.ts';
import { SLUG } from './further-page.ts';
import { mountRead } from './read.ts';

const ROUTE = '/v1/collections/:slug/fragment.html';
const SHOWN = 12;
/** Opened by itself it is a page of words and nothing more. */
const ALONE = ['Content-Security-Policy', "default-src 'none'; sandbox"];

/**
 * A collection as markup for a page that a server writes: the words stand in the page itself, for readers without
 * JavaScript and for search engines, and the element takes their place where its script runs.
 */
export function mountFragment(app: App, deps: AppDeps): void {
  const { storage, config } = deps;
  mountRead(app, deps, ROUTE, async (c) => {
    const slug = c.req.param('slug') as string;
    const rows = SLUG.test(slug) ? await storage.read.head(slug, 'selection') : undefined;
    if (rows === undefined) throw unknownCollection(slug);
    const [origin = ''] = siteOf(c, config).origins;
    const isSettled = config.publicUrl !== undefined;
    return {
      type: HTML_TYPE,
      // Without a setting its addresses are those that one caller asked by: nobody else gets them, whatever keys a cache.
      cacheControl: isSettled ? CACHE.changing : CACHE.never,
      body: `${fragment(rows, origin).text}\n`,
      keep: isSettled,
      headers: ALONE,
    };
  });
}

function fragment({ collection, items, selection }: HeadRows, origin: string): Markup {
  const list = JSON.parse(`[${Buffer.from(items).toString()}]`) as Item[];
  return html`<smm-testimonials src="${origin}/v1/collections/${collection.slug}.json">
    ${list.slice(0, SHOWN).map(quotation)}
    <p>${selection.text} <a href="${origin}/policy">${origin}/policy</a></p>
  </smm-testimonials>`;
}

/** In the author's own language and words, whole; what must be said beside them is said. */
function quotation(item: Item): Markup {
  const isReview = item['@type'] === 'Review';
  const body = isReview ? item.reviewBody : item.articleBody;
  const { author, inLanguage, datePublished, url, publisher, materialConnection, reply } = item;
  const rating = isReview ? item.reviewRating : undefined;
  const paragraphs = body.split(/\n{2,}/).filter((text) => text.trim() !== '');
  return html`<blockquote
    dir="auto"
    ${inLanguage === undefined ? '' : html` lang="${inLanguage}"`}${url === undefined ? '' : html` cite="${url}"`}
  >
    ${isReview && item.name !== undefined ? html`<p><strong>${item.name}</strong></p>` : ''}
    ${paragraphs.map((text) => html`<p>${text}</p>`)}
    <footer>
      <cite>${author.name}</cite>${rating === undefined ? '' : html` · ${rating.ratingValue}/${rating.bestRating}`}${
        datePublished === undefined
          ? ''
          : html` · <time datetime="${datePublished}">${datePublished.slice(0, 10)}</time>`
      }
      ·
      ${publisher.name}${materialConnection === undefined ? '' : html`<p><strong>${materialConnection.text}</strong></p>`}
    </footer>
    ${
      reply === undefined
        ? ''
        : html`<blockquote dir="auto">
            <p>${reply.text}</p>
            <footer><cite>${reply.author.name}</cite></footer>
          </blockquote>`
    }
  </blockquote>`;
}
