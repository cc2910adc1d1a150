import type { PostingRecord } from './posting-record.ts';
import { addressPart, countersIn, idIn, objectIn, textIn, type Json } from './reading.ts';

/** A comment of YouTube's Data API (v3), by itself or at the top of its thread. */
export function youtube(given: Json): PostingRecord | undefined {
  const comment =
    given['kind'] === 'youtube#commentThread' ? objectIn(objectIn(given['snippet'])?.['topLevelComment']) : given;
  const snippet = objectIn(comment?.['snippet']);
  const id = idIn(comment?.['id']);
  const text = textIn(snippet?.['textOriginal']) ?? textIn(snippet?.['textDisplay']);
  if (!comment || !snippet || !id || text === undefined || !('authorDisplayName' in snippet)) return undefined;
  const video = textIn(snippet['videoId']) ?? textIn(objectIn(given['snippet'])?.['videoId']);
  return {
    network: 'youtube',
    id,
    text,
    date: textIn(snippet['publishedAt']),
    url: video && `https://www.youtube.com/watch?v=${addressPart(video)}&lc=${addressPart(id)}`,
    authorName: textIn(snippet['authorDisplayName']),
    authorUrl: textIn(snippet['authorChannelUrl'])?.replace(/^http:/, 'https:'),
    authorImage: textIn(snippet['authorProfileImageUrl']),
    counters: countersIn([['LikeAction', snippet['likeCount']]]),
    isPrivate: /^(?:heldForReview|likelySpam|rejected)$/.test(String(snippet['moderationStatus'])),
  };
}
