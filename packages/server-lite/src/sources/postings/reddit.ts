import type { PostingRecord } from './posting-record.ts';
import { addressPart, countersIn, objectIn, secondsIn, textIn, type Json } from './reading.ts';

/** A post or comment of Reddit's API, by itself or as a listing wraps it. Its points are votes and no stars. */
export function reddit(given: Json): PostingRecord | undefined {
  const post = /^t[13]$/.test(String(given['kind'])) ? objectIn(given['data']) : given;
  const id = textIn(post?.['id']);
  if (!post || !id || !('subreddit' in post) || !('created_utc' in post)) return undefined;
  const title = textIn(post['title']);
  const text = textIn(post['body']) ?? textIn(post['selftext']) ?? title;
  if (text === undefined) return undefined;
  const author = textIn(post['author']);
  const isNamed = author !== undefined && author !== '[deleted]';
  const permalink = textIn(post['permalink']);
  return {
    network: 'reddit',
    id: textIn(post['name']) ?? id,
    title: title === text ? undefined : title,
    text,
    date: secondsIn(post['created_utc']),
    url: permalink?.startsWith('/') ? `https://www.reddit.com${permalink}` : permalink,
    authorName: isNamed ? author : undefined,
    authorUrl: isNamed ? `https://www.reddit.com/user/${addressPart(author)}/` : undefined,
    tags: [textIn(post['subreddit'])].filter((tag) => tag !== undefined),
    counters: countersIn([
      ['LikeAction', post['ups']],
      ['CommentAction', post['num_comments']],
    ]),
    isPrivate:
      /^\[(?:removed|deleted)\]$/.test(text) || post['subreddit_type'] === 'private' || post['quarantine'] === true,
  };
}
