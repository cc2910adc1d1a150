import { pictureAt, picturesOfX } from './pictures.ts';
import type { PostingRecord } from './posting-record.ts';
import { countersIn, idIn, objectIn, objectsIn, textIn, type Json } from './reading.ts';

/** A posting of X: of its first API, of its second, or of the archive of an account. A repost is what was reposted. */
export function x(given: Json): PostingRecord | undefined {
  const outer = objectIn(given['tweet']) ?? given;
  const post = objectIn(outer['retweeted_status']) ?? outer;
  return first(post) ?? second(post);
}

function first(post: Json): PostingRecord | undefined {
  const id = textIn(post['id_str']);
  const text = textIn(post['full_text']) ?? textIn(post['text']);
  if (!id || !text || !('favorite_count' in post || 'retweet_count' in post)) return undefined;
  const user = objectIn(post['user']);
  const quoted = objectIn(post['quoted_status']);
  const quotedUser = objectIn(quoted?.['user']);
  const quotedText = textIn(quoted?.['full_text']) ?? textIn(quoted?.['text']);
  return {
    network: 'x',
    id,
    text,
    date: isoDate(post['created_at']),
    url: addressOf(id, user),
    authorName: textIn(user?.['name']),
    authorUrl: pageOf(user),
    authorImage: textIn(user?.['profile_image_url_https']),
    language: textIn(post['lang']),
    tags: objectsIn(objectIn(post['entities'])?.['hashtags']).flatMap((tag) => textIn(tag['text']) ?? []),
    images: picturesOfX(post),
    shared: quotedText
      ? {
          text: quotedText,
          authorName: textIn(quotedUser?.['name']),
          authorUrl: pageOf(quotedUser),
          url: addressOf(textIn(quoted?.['id_str']), quotedUser),
        }
      : undefined,
    counters: countersIn([
      ['LikeAction', post['favorite_count']],
      ['ShareAction', post['retweet_count']],
      ['CommentAction', post['reply_count']],
    ]),
    isPrivate: user?.['protected'] === true,
  };
}

/** Who wrote it stands elsewhere in such an answer (`postingsOfAnswer`), and is left unknown where it did not come along. */
function second(post: Json): PostingRecord | undefined {
  const id = idIn(post['id']);
  const text = textIn(objectIn(post['note_tweet'])?.['text']) ?? textIn(post['text']);
  const metrics = objectIn(post['public_metrics']);
  const isOfX = (metrics && 'retweet_count' in metrics) || Array.isArray(post['edit_history_tweet_ids']);
  if (!id || !text || !isOfX) return undefined;
  const author = objectIn(post['author']);
  const quoted = objectIn(post['quoted']);
  const quotedBy = objectIn(quoted?.['author']);
  const quotedText = textIn(quoted?.['text']);
  return {
    network: 'x',
    id,
    text,
    date: textIn(post['created_at']),
    url: addressOf(id, author),
    authorName: textIn(author?.['name']),
    authorUrl: pageOf(author),
    authorImage: textIn(author?.['profile_image_url']),
    language: textIn(post['lang']),
    tags: objectsIn(objectIn(post['entities'])?.['hashtags']).flatMap(({ tag }) => textIn(tag) ?? []),
    images: objectsIn(post['media']).flatMap(({ type, url, alt_text }) =>
      type === 'photo' ? pictureAt(url, alt_text) : [],
    ),
    shared: quotedText
      ? {
          text: quotedText,
          authorName: textIn(quotedBy?.['name']),
          authorUrl: pageOf(quotedBy),
          url: addressOf(idIn(quoted?.['id']), quotedBy),
        }
      : undefined,
    counters: countersIn([
      ['LikeAction', metrics?.['like_count']],
      ['ShareAction', metrics?.['retweet_count']],
      ['CommentAction', metrics?.['reply_count']],
    ]),
    isPrivate: author?.['protected'] === true,
  };
}

function pageOf(user: Json | undefined): string | undefined {
  const name = textIn(user?.['screen_name']) ?? textIn(user?.['username']);
  return name && `https://x.com/${name}`;
}

function addressOf(id: string | undefined, user: Json | undefined): string | undefined {
  return id && `${pageOf(user) ?? 'https://x.com/i'}/status/${id}`;
}

/** `Fri Dec 05 15:55:44 +0000 2014` */
function isoDate(value: unknown): string | undefined {
  const time = Date.parse(textIn(value) ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace('.000Z', 'Z');
}
