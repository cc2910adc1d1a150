import { idIn, objectIn, objectsIn, secondsIn, textIn, type Json } from '../../sources/postings/reading.ts';
import { SourceError } from '../../sources/source-error.ts';
import type { FeedAdapter } from '../adapter.ts';
import { askJson } from '../ask-json.ts';
import { type ReviewRecord, takeReviews, thumb } from '../keyed/take-reviews.ts';

/**
 * Reviews of a game, as its store answers anybody: newest first by the day they were written, in every language, so what is newer than a
 * page's oldest and absent is gone (`window`). A thumb, and no stars; no names.
 */
export const steam: FeedAdapter = {
  kind: 'steam',
  name: 'Steam',
  everyMinutes: 60,
  perHour: 60,
  examples: ['https://store.steampowered.com/app/480'],
  takes: ['a game'],

  tell(address) {
    const url = URL.parse(address.trim());
    if (!url || !/^https?:$/.test(url.protocol)) return undefined;
    if (url.hostname !== 'store.steampowered.com' && url.hostname !== 'steamcommunity.com') return undefined;
    const id = /^\/app(?:reviews)?\/(\d{1,10})(?:\/|$)/.exec(url.pathname)?.[1];
    return id && `https://store.steampowered.com/app/${id}`;
  },

  async ask({ address, cursor, get }) {
    const app = address.split('/').at(-1) ?? '';
    const query = new URLSearchParams({
      json: '1',
      filter: 'recent',
      language: 'all',
      purchase_type: 'all',
      num_per_page: '100',
      cursor: cursor ?? '*',
    });
    const url = `https://store.steampowered.com/appreviews/${app}?${query}`;
    const answer = await askJson(get, url, 'Steam', { conditional: cursor === null });
    if (answer === null) return null;
    const found = objectIn(answer.value);
    if (found?.['success'] !== 1 || !Array.isArray(found['reviews']))
      throw new SourceError('Steam has no reviews of this game, or no such game. Check the address.');
    const reviews = objectsIn(found['reviews']);
    const more = textIn(found['cursor']);
    // The last page names itself as the next.
    const next = reviews.length > 0 && more !== undefined && more !== cursor ? more : null;
    return {
      ...takeReviews('steam', reviews, (given) => reviewIn(given, app)),
      next,
      extent: cursor === null && next === null && reviews.length > 0 ? 'whole' : 'window',
    };
  },
};

function reviewIn(given: Json, app: string): ReviewRecord {
  const profile = /^\d{1,20}$/.exec(idIn(objectIn(given['author'])?.['steamid']) ?? '')?.[0];
  const page = profile && `https://steamcommunity.com/profiles/${profile}`;
  const reply = textIn(given['developer_response']);
  return {
    id: idIn(given['recommendationid']),
    text: textIn(given['review']),
    ...(typeof given['voted_up'] === 'boolean' && { rating: thumb(given['voted_up']) }),
    authorUrl: page,
    url: page && `${page}/recommended/${app}/`,
    date: secondsIn(given['timestamp_created']),
    language: textIn(given['language']),
    ...(reply !== undefined && { reply: { text: reply, date: secondsIn(given['timestamp_dev_responded']) } }),
  };
}
