import type { SharedPosting } from '../../domain/model.ts';
import type { PostingRecord } from './posting-record.ts';
import { addressPart, countersIn, idIn, secondsIn, textIn, type Json } from './reading.ts';

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
    url: `https://news.ycombinator.com/item?id=${addressPart(id)}`,
    authorName: author,
    shared: answered(given),
    authorUrl: author && `https://news.ycombinator.com/user?id=${addressPart(author)}`,
    counters: countersIn([
      ['LikeAction', given['points'] ?? given['score']],
      ['CommentAction', given['num_comments'] ?? given['descendants']],
    ]),
    isPrivate: given['deleted'] === true || given['dead'] === true,
  };
}

/** A comment that answers the story itself; what others answer does not come along. */
function answered(given: Json): SharedPosting | undefined {
  const story = idIn(given['story_id']);
  const text = textIn(given['story_title']);
  if (story === undefined || text === undefined || idIn(given['parent_id']) !== story) return undefined;
  return { text, url: `https://news.ycombinator.com/item?id=${addressPart(story)}` };
}
