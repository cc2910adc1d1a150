import type { Refusal, RefusalMeaning } from '../../outbound/refusal.ts';
import { objectIn, objectsIn, textIn, type Json } from '../../sources/postings/reading.ts';
import { youtube } from '../../sources/postings/youtube.ts';
import { SourceError } from '../../sources/source-error.ts';
import type { FeedAdapter, FeedRequest } from '../adapter.ts';
import { askWithKey, type KeyedAnswer } from '../keyed/ask-with-key.ts';
import { googleReasons, googleRefusal } from '../keyed/google-refusal.ts';
import { keyIn } from '../keyed/key-in.ts';
import { partsOf } from '../keyed/parts-of.ts';
import { takeWorded } from '../keyed/take-worded.ts';

const API = 'https://www.googleapis.com/youtube/v3';
const VIDEO = /^[\w-]{11}$/;
const CHANNEL = /^UC[\w-]{22}$/;
const MOST_IDS = 50;

/**
 * Comments beneath a video, or beneath all videos of a channel, from the Data API (v3). Threads come newest first, but replies move
 * one up and what waits for moderation is not there, so a page tells nothing of what is absent (`part`): what is gone
 * is asked by id, which costs one unit for 50.
 */
export const youtubeComments: FeedAdapter = {
  kind: 'youtube-comments',
  name: 'YouTube comments',
  key: {
    variable: 'SMM_YOUTUBE_KEY',
    how: 'An API key of a Google Cloud project with “YouTube Data API v3” switched on. Free, 10,000 units a day; each page of 100 comments takes one.',
  },
  everyMinutes: 60,
  perHour: 120,
  examples: [
    'https://www.youtube.com/watch?v=sample00001',
    'https://www.youtube.com/@sample/comments',
    'https://www.youtube.com/channel/UCsamplesamplesamplesamp/comments',
  ],
  takes: ['a video', 'a channel, for the comments beneath all of its videos: its address and /comments'],

  tell(address) {
    const url = URL.parse(address.trim());
    if (!url || !/^https?:$/.test(url.protocol)) return undefined;
    const host = url.hostname.replace(/^(?:www|m|music)\./, '');
    const [first = '', second = '', third = ''] = url.pathname.split('/').slice(1);
    const video =
      host === 'youtu.be'
        ? first
        : first === 'watch'
          ? (url.searchParams.get('v') ?? '')
          : ['shorts', 'live', 'embed'].includes(first)
            ? second
            : '';
    if (host !== 'youtube.com' && host !== 'youtu.be') return undefined;
    if (VIDEO.test(video)) return `https://www.youtube.com/watch?v=${video}`;
    if (first === 'channel' && CHANNEL.test(second) && third === 'comments')
      return `https://www.youtube.com/channel/${second}/comments`;
    const isHandle = second === 'comments' && /^@(?:[\w.·-]|%[\dA-F]{2}){3,90}$/i.test(first);
    return isHandle ? `https://www.youtube.com/${first}/comments` : undefined;
  },

  async ask(request) {
    const { address, cursor } = request;
    const where = new URL(address);
    const video = where.searchParams.get('v');
    // Of a channel the cursor keeps which one it is: a handle is looked up once.
    const [known, token = ''] = cursor === null ? [] : cursor.split(' ');
    const about = known ?? (video === null ? await channelOf(where, request) : video);
    const query = new URLSearchParams({
      part: 'snippet',
      maxResults: '100',
      order: 'time',
      ...(video === null ? { allThreadsRelatedToChannelId: about } : { videoId: about }),
      ...(token !== '' && { pageToken: token }),
    });
    const answer = await asked(`commentThreads?${query}`, request, cursor === null);
    if (answer === null) return null;
    const threads = listOf(answer, 'youtube#commentThreadListResponse');
    const next = textIn(answer.json['nextPageToken']);
    const title = cursor === null && video !== null ? await titleOf(video, request) : undefined;
    return {
      ...takeWorded(threads, youtube),
      next: next === undefined ? null : `${about} ${next}`,
      extent: 'part',
      ...(title !== undefined && { title }),
    };
  },

  async gone(ids, request) {
    const gone: string[] = [];
    for (const part of partsOf(ids, MOST_IDS)) {
      const answer = await asked(`comments?${new URLSearchParams({ part: 'id', id: part.join(',') })}`, request);
      const there = new Set(listOf(answer as KeyedAnswer, 'youtube#commentListResponse').map(({ id }) => id));
      gone.push(...part.filter((id) => !there.has(id)));
    }
    return gone;
  },
};

type Asking = Pick<FeedRequest, 'get'> & { key?: string };

function asked(path: string, request: Asking, conditional = false): Promise<KeyedAnswer | null> {
  const key = keyIn(request, youtubeComments as Required<FeedAdapter>);
  // In a header: an address stands in logs and messages.
  return askWithKey(request.get, `${API}/${path}`, {
    name: youtubeComments.name,
    headers: { 'X-Goog-Api-Key': key },
    secrets: [key],
    explain,
    conditional,
  });
}

async function channelOf({ pathname }: URL, request: Asking): Promise<string> {
  const [first = '', second = ''] = pathname.split('/').slice(1);
  if (first === 'channel') return second;
  const handle = unescaped(first);
  const answer = await asked(`channels?${new URLSearchParams({ part: 'id', forHandle: handle })}`, request);
  const id = textIn(objectsIn(answer?.json['items'])[0]?.['id']);
  if (id === undefined) throw new SourceError(`YouTube has no channel of the name ${handle}. Check it.`);
  return id;
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}

async function titleOf(video: string, request: Asking): Promise<string | undefined> {
  const answer = await asked(`videos?${new URLSearchParams({ part: 'snippet', id: video })}`, request);
  return textIn(objectIn(objectsIn(answer?.json['items'])[0]?.['snippet'])?.['title']);
}

function listOf({ json }: KeyedAnswer, kind: string): Json[] {
  if (json['kind'] === kind && Array.isArray(json['items'])) return objectsIn(json['items']);
  throw new SourceError('YouTube answered with something else than comments. Try again later.');
}

function explain(refusal: Refusal): RefusalMeaning | undefined {
  const { reasons } = googleReasons(refusal);
  if (reasons.includes('commentsDisabled'))
    return { message: 'YouTube: comments are switched off beneath this video. There is nothing to bring in.' };
  if (reasons.includes('videoNotFound') || reasons.includes('channelNotFound'))
    return { message: 'YouTube has no such video or channel, or it is private. Check the address.' };
  return googleRefusal(refusal, {
    name: 'YouTube',
    variable: 'SMM_YOUTUBE_KEY',
    service: 'YouTube Data API v3',
  });
}
