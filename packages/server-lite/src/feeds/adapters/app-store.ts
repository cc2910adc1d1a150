import { objectIn, objectsIn, type Json } from '../../sources/postings/reading.ts';
import { SourceError } from '../../sources/source-error.ts';
import type { FeedAdapter } from '../adapter.ts';
import { askJson } from '../ask-json.ts';
import { pageOf } from '../paged-rest.ts';
import { readAnswer } from '../read-answer.ts';
import { toldRefusal } from '../told-refusal.ts';
import { partsOf, webAddressOf } from '../web-address.ts';

/** Of 50 reviews; there are no more. */
const LAST_PAGE = 10;

/**
 * What customers of one country say of an app in the App Store, by Apple's feed. No key.
 *
 * Copies of different age answer in turn, and pages come empty now and then: an answer is `part`. A review by itself cannot be
 * asked for. The feed holds the newest 500 of a country, with their stars, and without the replies.
 */
export const appStore: FeedAdapter = {
  kind: 'app-store',
  name: 'App Store',
  everyMinutes: 120,
  perHour: 30,
  examples: ['https://apps.apple.com/de/app/sample-bakery/id123456789'],
  takes: ['the reviews of an app in one country'],
  limits: ['The newest 500 reviews of a country, without replies. Deletions are not noticed.'],

  tell(given) {
    const url = webAddressOf(given);
    if (!url || !/^(?:apps|itunes)\.apple\.com$/.test(url.hostname)) return undefined;
    const parts = partsOf(url);
    const country = /^[a-z]{2}$/.exec(parts[0] ?? '')?.[0] ?? 'us';
    const id = parts.flatMap((part) => /^id=?(\d{4,12})$/.exec(part)?.[1] ?? [])[0];
    const isApp = parts.includes('app') || parts.includes('customerreviews');
    return isApp && id !== undefined ? `https://apps.apple.com/${country}/app/id${id}` : undefined;
  },

  async ask({ address, cursor, get }) {
    const [country = '', , id = ''] = partsOf(new URL(address));
    const page = Math.min(pageOf(cursor), LAST_PAGE);
    const url = `https://itunes.apple.com/${country}/rss/customerreviews/page=${page}/id=${id.slice(2)}/sortby=mostrecent/json`;
    const answer = await toldRefusal(askJson(get, url, address, { conditional: page === 1 }), {
      400: `${address}: the App Store has no such app in this country. Check the address.`,
      404: `${address}: the App Store has no such app in this country. Check the address.`,
    });
    if (answer === null) return null;
    const feed = objectIn(objectIn(answer.value)?.['feed']);
    if (!feed)
      throw new SourceError(`${address}: the App Store answered with something that is no feed. Try again later.`);
    const entries = (Array.isArray(feed['entry']) ? objectsIn(feed['entry']) : [objectIn(feed['entry'])]).filter(
      (entry): entry is Json => entry !== undefined && 'im:rating' in entry,
    );
    if (entries.length === 0) return { items: [], rejected: [], gone: [], next: null, extent: 'part' };
    const bytes = new TextEncoder().encode(JSON.stringify({ feed: { entry: entries } }));
    const { items, rejected, gone } = await readAnswer(bytes, {
      name: address,
      type: 'application/json',
      url,
      source: 'app-store',
    });
    return { items, rejected, gone, next: page < LAST_PAGE ? String(page + 1) : null, extent: 'part' };
  },
};
