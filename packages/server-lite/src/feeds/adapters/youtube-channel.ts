import type { UntrustedItem } from '../../domain/model.ts';
import { OutboundError } from '../../errors/outbound-error.ts';
import { SourceError } from '../../sources/source-error.ts';
import type { FeedAdapter, FeedGet } from '../adapter.ts';
import { askJsonNow } from '../ask-json.ts';
import { describePage } from '../describe-page.ts';
import { FEED_KINDS } from '../feed-kinds.ts';
import { readAnswer } from '../read-answer.ts';
import { isThere, toldRefusal } from '../told-refusal.ts';
import { isOf, partsOf, webAddressOf } from '../web-address.ts';

const HOME = 'https://www.youtube.com';
const CHANNEL = /^UC[\w-]{22}$/;
const LIST = /^[A-Z]{2}[\w-]{10,60}$/;
const HANDLE = /^@[\p{L}\p{N}\p{M}_.·-]{2,40}$/u;
const TABS = new Set(['videos', 'featured', 'shorts', 'streams', 'about', 'community', 'playlists']);

/**
 * The videos of a YouTube channel or playlist, with their titles and descriptions, by its feed. What people say beneath
 * them needs the business's own key.
 *
 * A feed holds the newest 15 videos, cannot be paged, and copies of different age answer in turn: an answer is `part`.
 * A video that is deleted or private is refused by YouTube's oEmbed (400, 403, 404), which is asked by id (`gone`). A
 * handle is looked up on its page each time: it may change hands.
 */
export const youtubeChannel: FeedAdapter = {
  kind: 'youtube-channel',
  name: 'YouTube channel',
  everyMinutes: 60,
  perHour: 60,
  examples: [
    'https://www.youtube.com/@samplebakery',
    'https://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa',
    'https://www.youtube.com/playlist?list=PLaaaaaaaaaaaaaaaa',
  ],
  takes: ['a channel', 'a playlist'],
  limits: ['The newest 15 videos with their descriptions. What people say beneath them needs a key: YouTube comments.'],

  tell(given) {
    const url = webAddressOf(given);
    if (!url || !isOf(url, 'youtube.com')) return undefined;
    const [first = '', second = '', ...more] = partsOf(url);
    const query = (name: string) => url.searchParams.get(name) ?? '';
    if (url.pathname === '/feeds/videos.xml') {
      if (CHANNEL.test(query('channel_id'))) return `${HOME}/channel/${query('channel_id')}`;
      return LIST.test(query('playlist_id')) ? `${HOME}/playlist?list=${query('playlist_id')}` : undefined;
    }
    if (first === 'playlist') return LIST.test(query('list')) ? `${HOME}/playlist?list=${query('list')}` : undefined;
    if (HANDLE.test(first) && (second === '' || TABS.has(second)) && more.length === 0)
      return `${HOME}/${encodeURI(first.toLowerCase())}`;
    if (more.length > 1 || (more[0] !== undefined && !TABS.has(more[0]))) return undefined;
    if (first === 'channel') return CHANNEL.test(second) ? `${HOME}/channel/${second}` : undefined;
    return (first === 'c' || first === 'user') && /^[\p{L}\p{N}\p{M}_.-]{1,100}$/u.test(second)
      ? `${HOME}/${first}/${encodeURIComponent(second)}`
      : undefined;
  },

  async ask({ address, get }) {
    const url = new URL(address);
    const list = url.searchParams.get('list');
    const [first = '', second = ''] = partsOf(url);
    const channel = list !== null ? '' : first === 'channel' ? second : await channelOf(address, get);
    const feed = `${HOME}/feeds/videos.xml?${list === null ? `channel_id=${channel}` : `playlist_id=${list}`}`;
    const body = await toldRefusal(get(feed, { accept: FEED_KINDS, conditional: true }), {
      404: `${address}: YouTube has no public ${list === null ? 'channel' : 'playlist'} there. Check the address.`,
    });
    if (body === null) return null;
    const { items, rejected, gone } = await readAnswer(body.bytes, { name: address, ...body, source: 'youtube' });
    const title = items[0]?.extra?.['feed title'];
    return {
      items: items.map(withVideo),
      rejected,
      gone,
      next: null,
      extent: 'part',
      ...(typeof title === 'string' && { title }),
    };
  },

  async gone(ids, { get }) {
    const gone: string[] = [];
    for (const id of ids) {
      const video = /^yt:video:([\w-]{11})$/.exec(id)?.[1];
      if (video === undefined) continue;
      const watch = encodeURIComponent(`${HOME}/watch?v=${video}`);
      const asked = askJsonNow(get, `${HOME}/oembed?format=json&url=${watch}`, `video ${video} of YouTube`);
      if (!(await isThere(orNotEmbedded(asked), [400, 403, 404]))) gone.push(id);
    }
    return gone;
  },
};

/** Whose owner lets nobody embed it answers 401: it is there. */
async function orNotEmbedded(asked: Promise<unknown>): Promise<unknown> {
  return asked.catch((error: unknown) => {
    if (error instanceof OutboundError && error.status === 401) return undefined;
    throw error;
  });
}

/** @throws SourceError where the page names no channel. */
async function channelOf(address: string, get: FeedGet): Promise<string> {
  const body = await toldRefusal(get(address, { accept: ['text/html', 'application/xhtml+xml'] }), {
    404: `${address}: YouTube has no channel of this name. Check the spelling.`,
  });
  const page = new TextDecoder().decode(body?.bytes);
  const found =
    /<link\b[^<>]*\brel="canonical"[^<>]*\bhref="https:\/\/www\.youtube\.com\/channel\/(UC[\w-]{22})"/.exec(page) ??
    /feeds\/videos\.xml\?channel_id=(UC[\w-]{22})/.exec(page) ??
    /<meta\b[^<>]*\bitemprop="(?:identifier|channelId)"[^<>]*\bcontent="(UC[\w-]{22})"/.exec(page);
  if (found?.[1] !== undefined) return found[1];
  throw new SourceError(
    `${address} answered with ${describePage(page).replace('Give the address of its feed.', '')} It names no channel: give the address with the channel's id (youtube.com/channel/UC…), which its “Share channel” menu copies.`,
  );
}

function withVideo(item: UntrustedItem): UntrustedItem {
  return item.url === undefined ? item : { ...item, videos: [item.url] };
}
