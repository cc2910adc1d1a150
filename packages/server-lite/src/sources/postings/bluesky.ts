import type { SharedPosting } from '../../domain/model.ts';
import type { PostingRecord } from './posting-record.ts';
import { countersIn, objectIn, objectsIn, textIn, type Json } from './reading.ts';

const ADDRESS = /^at:\/\/[^/]+\/app\.bsky\.feed\.post\/([\w.~-]+)$/;
/** What an author who is not to be seen by those who are signed out is labelled with. */
const SIGNED_IN_ONLY = '!no-unauthenticated';

/** A post of Bluesky as its feeds and threads give it: with its author and its record. */
export function bluesky(given: Json): PostingRecord | undefined {
  const post = objectIn(given['post']) ?? given;
  const author = objectIn(post['author']);
  const record = objectIn(post['record']);
  const uri = textIn(post['uri']);
  if (!author || !record || !uri || !ADDRESS.test(uri) || typeof record['text'] !== 'string') return undefined;
  const labels = [...objectsIn(author['labels']), ...objectsIn(post['labels'])];
  const [language] = Array.isArray(record['langs']) ? (record['langs'] as unknown[]) : [];
  const embed = objectIn(post['embed']);
  const pictures = objectIn(embed?.['media']) ?? embed;
  return {
    network: 'bluesky',
    id: uri,
    text: record['text'],
    date: textIn(record['createdAt']),
    url: webAddress(uri, author),
    authorName: textIn(author['displayName']) ?? textIn(author['handle']),
    authorUrl: profileOf(author),
    authorImage: textIn(author['avatar']),
    language: textIn(language),
    images: objectsIn(pictures?.['images']).flatMap(({ fullsize }) => textIn(fullsize) ?? []),
    shared: quoted(embed) ?? answered(given),
    counters: countersIn([
      ['LikeAction', post['likeCount']],
      ['ShareAction', post['repostCount']],
      ['CommentAction', post['replyCount']],
    ]),
    isPrivate: labels.some(({ val }) => val === SIGNED_IN_ONLY),
  };
}

/** A quoted post, alone or beside pictures. */
function quoted(embed: Json | undefined): SharedPosting | undefined {
  const record = objectIn(embed?.['record']);
  const view = objectIn(record?.['record']) ?? record;
  return sharedOf(view, textIn(objectIn(view?.['value'])?.['text']));
}

/** In a feed the post that this one answers comes along. */
function answered(feed: Json): SharedPosting | undefined {
  const parent = objectIn(objectIn(feed['reply'])?.['parent']);
  return sharedOf(parent, textIn(objectIn(parent?.['record'])?.['text']));
}

function sharedOf(view: Json | undefined, text: string | undefined): SharedPosting | undefined {
  const author = objectIn(view?.['author']);
  const uri = textIn(view?.['uri']);
  if (!author || !uri || !text) return undefined;
  if (objectsIn(author['labels']).some(({ val }) => val === SIGNED_IN_ONLY)) return undefined;
  return {
    text,
    authorName: textIn(author['displayName']) ?? textIn(author['handle']),
    authorUrl: profileOf(author),
    url: webAddress(uri, author),
  };
}

function profileOf(author: Json): string | undefined {
  const name = textIn(author['handle']) ?? textIn(author['did']);
  return name && `https://bsky.app/profile/${name}`;
}

function webAddress(uri: string, author: Json): string | undefined {
  const key = ADDRESS.exec(uri)?.[1];
  const profile = profileOf(author);
  return key && profile && `${profile}/post/${key}`;
}
