import type { UntrustedItem } from '../../domain/model.ts';
import { idIn, objectIn, objectsIn, textIn, type Json } from '../../sources/postings/reading.ts';
import { SourceError } from '../../sources/source-error.ts';
import type { FeedAdapter } from '../adapter.ts';
import { askJson } from '../ask-json.ts';
import { extentOf } from '../newest-first.ts';
import { pageOf, pagesOf } from '../paged-rest.ts';
import { toldRefusal } from '../told-refusal.ts';
import { isOfOnePlace, webAddressOf } from '../web-address.ts';

const PAGE = 100;
const PATH = /^(.*\/wp-json)\/wc\/store(?:\/v1)?\/products\/reviews\/?$/;

/**
 * The approved reviews of a WooCommerce shop, or of some of its products, by the API that its own pages read (Store API:
 * developer.woocommerce.com/docs/apis/store-api). No key.
 *
 * The newest first, with the number of pages: a single page is `whole`, others are a `window` while their dates go down.
 * A review by itself cannot be asked for. A rating of 0 is none.
 *
 * Limits: none unless the shop sets one (25 requests in 10 seconds where it does); far fewer are made.
 */
export const woocommerce: FeedAdapter = {
  kind: 'woocommerce',
  name: 'WooCommerce reviews',
  everyMinutes: 60,
  perHour: 60,
  examples: [
    'https://shop.example/wp-json/wc/store/v1/products/reviews',
    'https://shop.example/wp-json/wc/store/v1/products/reviews?product_id=12',
  ],
  takes: ['all reviews of a shop', 'those of some products'],
  limits: ['Replies of the shop do not come along.'],

  tell(given) {
    const url = webAddressOf(given);
    const root = PATH.exec(url?.pathname ?? '')?.[1];
    if (!url || root === undefined || isOfOnePlace(url)) return undefined;
    const products = /^\d[\d,]{0,200}$/.exec(url.searchParams.get('product_id') ?? '')?.[0];
    return `${url.origin}${root}/wc/store/v1/products/reviews${products === undefined ? '' : `?product_id=${products}`}`;
  },

  async ask({ address, cursor, get }) {
    const page = pageOf(cursor);
    const url = new URL(address);
    for (const [name, value] of Object.entries({ per_page: PAGE, page, orderby: 'date', order: 'desc' }))
      url.searchParams.set(name, String(value));
    const answer = await toldRefusal(askJson(get, url.href, address, { conditional: page === 1 }), {
      401: `${address}: the shop shows its reviews to nobody by this API. Import them with the shop's own key or its export.`,
      404: `${address}: there is no Store API. It comes with WooCommerce 7.0 and newer.`,
    });
    if (answer === null) return null;
    if (!Array.isArray(answer.value))
      throw new SourceError(`${address} answered with something that is no list of reviews. Check the address.`);
    const reviews = objectsIn(answer.value);
    const items = reviews.flatMap((review) => reviewItem(review) ?? []);
    const rejected = reviews
      .filter((review) => !reviewItem(review))
      .map((review, index) => ({
        where: idIn(review['id']) ?? `review ${index + 1}`,
        reason: 'it has neither words nor a rating',
      }));
    const { isOnly, next } = pagesOf(answer.body, page);
    return { items, rejected, gone: [], next, extent: isOnly ? 'whole' : extentOf(items) };
  },
};

function reviewItem(given: Json): UntrustedItem | undefined {
  const id = idIn(given['id']);
  const body = textIn(given['review']);
  const stars = given['rating'];
  const isRated = typeof stars === 'number' && stars >= 1 && stars <= 5;
  if (id === undefined || (body === undefined && !isRated)) return undefined;
  const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(textIn(given['date_created_gmt']) ?? '')?.[0];
  const [name, product, page] = [given['reviewer'], given['product_name'], given['product_permalink']].map(textIn);
  const picture = textIn(objectIn(given['reviewer_avatar_urls'])?.['96']);
  return {
    type: 'Review',
    source: 'woocommerce',
    sourceId: id,
    ...(body !== undefined && { body }),
    ...(isRated && { rating: { ratingValue: stars, worstRating: 1, bestRating: 5 } }),
    ...(name !== undefined && { authorName: name }),
    ...(picture !== undefined && { authorImage: picture }),
    ...(date !== undefined && { datePublished: `${date}Z` }),
    ...(product !== undefined && { itemReviewed: { name: product, ...(page !== undefined && { url: page }) } }),
    extra: { review: given },
  };
}
