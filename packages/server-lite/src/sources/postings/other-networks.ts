import { htmlToText } from '../../domain/html-to-text.ts';
import { repeatsStart } from '../../domain/repeats-start.ts';
import { picturesOfJsonFeed, picturesOfPin, picturesOfTumblr } from './pictures.ts';
import type { PostingRecord } from './posting-record.ts';
import { addressPart, countersIn, idIn, objectIn, objectsIn, secondsIn, textIn, type Json } from './reading.ts';

/** A post or comment of Lemmy's API. */
export function lemmy(given: Json): PostingRecord | undefined {
  const creator = objectIn(given['creator']);
  const said = objectIn(given['comment']) ?? objectIn(given['post']);
  const id = textIn(said?.['ap_id']);
  if (!creator || !said || !id) return undefined;
  const title = textIn(said['name']);
  const text = textIn(said['content']) ?? textIn(said['body']) ?? title;
  if (text === undefined) return undefined;
  const counts = objectIn(given['counts']);
  return {
    network: 'lemmy',
    id,
    title: title === text ? undefined : title,
    text,
    date: textIn(said['published']),
    url: id,
    authorName: textIn(creator['display_name']) ?? textIn(creator['name']),
    authorUrl: textIn(creator['actor_id']),
    authorImage: textIn(creator['avatar']),
    counters: countersIn([
      ['LikeAction', counts?.['upvotes']],
      ['CommentAction', counts?.['comments'] ?? counts?.['child_count']],
    ]),
    isPrivate: said['deleted'] === true || said['removed'] === true,
  };
}

/** A posting of Tumblr's API, in its old form or in blocks. */
export function tumblr(given: Json): PostingRecord | undefined {
  const blog = textIn(given['blog_name']);
  const id = textIn(given['id_string']) ?? idIn(given['id']);
  if (!blog || !id || !('post_url' in given)) return undefined;
  const blocks = objectsIn(given['content']).flatMap(({ type, text }) => (type === 'text' ? (textIn(text) ?? []) : []));
  const text =
    blocks.join('\n\n') ||
    (textIn(given['body']) ?? textIn(given['caption']) ?? textIn(given['text']) ?? textIn(given['summary']));
  if (text === undefined || text === '') return undefined;
  return {
    network: 'tumblr',
    id,
    title: textIn(given['title']),
    text,
    date: secondsIn(given['timestamp']) ?? textIn(given['date']),
    url: textIn(given['post_url']),
    authorName: blog,
    authorUrl: `https://${addressPart(blog)}.tumblr.com/`,
    tags: Array.isArray(given['tags']) ? given['tags'].flatMap((tag) => textIn(tag) ?? []) : [],
    images: picturesOfTumblr(given),
    isPrivate: given['state'] !== undefined && given['state'] !== 'published',
  };
}

/** A pin of Pinterest's API (v5). */
export function pinterest(given: Json): PostingRecord | undefined {
  const id = idIn(given['id']);
  const title = textIn(given['title']);
  const text = textIn(given['description']) ?? textIn(given['note']) ?? title;
  if (!id || !('board_id' in given) || text === undefined) return undefined;
  return {
    network: 'pinterest',
    id,
    title: title === text ? undefined : title,
    text,
    date: textIn(given['created_at']),
    url: `https://www.pinterest.com/pin/${addressPart(id)}/`,
    authorName: textIn(objectIn(given['board_owner'])?.['username']),
    images: picturesOfPin(given),
  };
}

/** An item of a JSON Feed (versions 1 and 1.1). */
export function jsonFeed(given: Json): PostingRecord | undefined {
  const id = idIn(given['id']) ?? textIn(given['url']);
  const html = textIn(given['content_html']);
  const text = html ?? textIn(given['content_text']);
  if (!id || text === undefined) return undefined;
  const title = textIn(given['title']);
  const isTitled = title !== undefined && !repeatsStart(title, html === undefined ? text : htmlToText(html));
  const author = objectsIn(given['authors'])[0] ?? objectIn(given['author']);
  return {
    network: 'feed',
    id,
    title: isTitled ? title : undefined,
    text,
    date: textIn(given['date_published']) ?? textIn(given['date_modified']),
    url: textIn(given['url']) ?? textIn(given['external_url']),
    authorName: textIn(author?.['name']),
    authorUrl: textIn(author?.['url']),
    authorImage: textIn(author?.['avatar']),
    language: textIn(given['language']),
    tags: Array.isArray(given['tags']) ? given['tags'].flatMap((tag) => textIn(tag) ?? []) : [],
    images: picturesOfJsonFeed(given),
  };
}
