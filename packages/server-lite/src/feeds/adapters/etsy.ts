import { idIn, objectsIn, secondsIn, textIn, type Json } from '../../sources/postings/reading.ts';
import { SourceError } from '../../sources/source-error.ts';
import type { FeedAdapter, FeedRequest } from '../adapter.ts';
import { askWithKey } from '../keyed/ask-with-key.ts';
import { keyIn } from '../keyed/key-in.ts';
import { keyRefusal } from '../keyed/key-refusal.ts';
import { Remembered } from '../keyed/remembered.ts';
import { fiveStars, type ReviewRecord, takeReviews } from '../keyed/take-reviews.ts';

const VARIABLE = 'SMM_ETSY_KEY';
const PLACE = { name: 'Etsy', variable: VARIABLE };
const API = 'https://openapi.etsy.com/v3/application';
const PAGE = 100;
const SHOPS = new Remembered<string>();

/**
 * Reviews of a shop, from the Open API (v3). It promises no order, so a page tells nothing of what is absent (`part`) but where
 * it holds all there is (`whole`); a review by itself cannot be asked for.
 */
export const etsy: FeedAdapter = {
  kind: 'etsy',
  name: PLACE.name,
  key: {
    variable: VARIABLE,
    how: 'The key of an app in Etsy’s developer pages, as KEYSTRING:SHARED_SECRET. Free.',
  },
  everyMinutes: 60,
  perHour: 60,
  examples: ['https://www.etsy.com/shop/SampleBakery'],
  takes: ['your shop'],

  tell(address) {
    const url = URL.parse(address.trim());
    if (!url || !/^https?:$/.test(url.protocol)) return undefined;
    const own = /^([a-z0-9]{4,20})\.etsy\.com$/.exec(url.hostname)?.[1];
    const named = /^(?:www\.)?etsy\.com$/.test(url.hostname)
      ? /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?shop\/([A-Za-z0-9]{4,20})\/?(?:reviews)?$/.exec(url.pathname)?.[1]
      : undefined;
    const shop = named ?? own;
    return shop && shop !== 'openapi' ? `https://www.etsy.com/shop/${shop.toLowerCase()}` : undefined;
  },

  async ask(request) {
    const { address, cursor } = request;
    const offset = cursor === null ? 0 : Number(cursor);
    const shop = await shopOf(address, request);
    const answer = await asked(`shops/${shop}/reviews?limit=${PAGE}&offset=${offset}`, request);
    if (!Array.isArray(answer['results']))
      throw new SourceError('Etsy answered with something else than reviews. Try again later.');
    const reviews = objectsIn(answer['results']);
    const isMore = reviews.length > 0 && offset + PAGE < Number(answer['count'] ?? 0);
    const next = isMore ? String(offset + PAGE) : null;
    const isWhole = cursor === null && !isMore && reviews.length > 0 && reviews.length < PAGE;
    return { ...takeReviews('etsy', reviews, reviewIn), next, extent: isWhole ? 'whole' : 'part' };
  },
};

type Asking = Pick<FeedRequest, 'get'> & { key?: string };

async function asked(path: string, request: Asking): Promise<Json> {
  const key = keyIn(request, etsy as Required<FeedAdapter>);
  const answer = await askWithKey(request.get, `${API}/${path}`, {
    name: PLACE.name,
    headers: { 'x-api-key': key },
    secrets: [key, ...key.split(':')],
    explain: (refusal) => keyRefusal(refusal, PLACE),
  });
  return answer?.json ?? {};
}

function shopOf(address: string, request: Asking): Promise<string> {
  const name = address.split('/').at(-1) ?? '';
  return SHOPS.get(['etsy', name], async () => {
    const answer = await asked(`shops?${new URLSearchParams({ shop_name: name })}`, request);
    const found = objectsIn(answer['results']).find((shop) => textIn(shop['shop_name'])?.toLowerCase() === name);
    const id = idIn(found?.['shop_id']);
    if (id === undefined || !/^\d+$/.test(id)) throw new SourceError(`Etsy has no shop of the name ${name}. Check it.`);
    return { value: id, ms: 86_400_000 };
  });
}

function reviewIn(given: Json): ReviewRecord {
  const picture = textIn(given['image_url_fullxfull']);
  return {
    id: idIn(given['transaction_id']),
    text: textIn(given['review']),
    rating: fiveStars(given['rating']),
    date: secondsIn(given['created_timestamp'] ?? given['create_timestamp']),
    language: textIn(given['language']),
    ...(picture !== undefined && { images: [picture] }),
  };
}
