import type { PostingRecord } from './posting-record.ts';
import { countersIn, idIn, secondsIn, textIn, type Json } from './reading.ts';

/** A story or comment of Hacker News, from its own API or that of its search. Its points are votes and no stars. */
export function hackerNews(given: Json): PostingRecord | undefined {
  const isOfSearch = 'objectID' in given && ('story_text' in given || 'comment_text' in given || '_tags' in given);
  const isOwn = typeof given['by'] === 'string' && /^(?:story|comment|poll|job)$/.test(String(given['type']));
  if (!isOfSearch && !isOwn) return undefined;
  const id = idIn(isOfSearch ? given['objectID'] : given['id']);
  const title = textIn(given['title']);
  const text = textIn(given['comment_text']) ?? textIn(given['story_text']) ?? textIn(given['text']) ?? title;
  if (!id || text === undefined) return undefined;
  const author = textIn(given['author']) ?? textIn(given['by']);
  return {
    network: 'hacker-news',
    id,
    title: title === text ? undefined : title,
    text,
    date: textIn(given['created_at']) ?? secondsIn(given['time']),
    url: `https://news.ycombinator.com/item?id=${encodeURIComponent(id)}`,
    authorName: author,
    authorUrl: author && `https://news.ycombinator.com/user?id=${encodeURIComponent(author)}`,
    counters: countersIn([
      ['LikeAction', given['points'] ?? given['score']],
      ['CommentAction', given['num_comments'] ?? given['descendants']],
    ]),
    isPrivate: given['deleted'] === true || given['dead'] === true,
  };
}
