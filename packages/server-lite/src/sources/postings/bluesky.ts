import type { SharedPosting, UntrustedFacet } from '../../domain/model.ts';
import type { PostingRecord } from './posting-record.ts';
import { addressPart, countersIn, objectIn, objectsIn, textIn, type Json } from './reading.ts';

const ADDRESS = /^at:\/\/[^/]+\/app\.bsky\.feed\.post\/([\w.~-]+)$/;
/** What an author who is not to be seen by those who are signed out is labelled with. */
const SIGNED_IN_ONLY = '!no-unauthenticated';
const MOST_FACETS = 200;

/** Of the network's own labels, those for what is not shown to everybody (docs.bsky.app/docs/advanced-guides/moderation). */
const ADULT = /^(?:porn|sexual|nudity|nsfl|gore|graphic-media|!hide|!warn)$/;

/** Whether a post is labelled, by its author or by others, as not fit for everybody. */
export function isAdult(given: Json): boolean {
  const post = objectIn(given['post']) ?? given;
  const own = objectsIn(objectIn(objectIn(post['record'])?.['labels'])?.['values']);
  return [...objectsIn(post['labels']), ...own].some(({ val, neg }) => ADULT.test(String(val)) && neg !== true);
}

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
    facets: facetsIn(record['text'], record['facets']),
    counters: countersIn([
      ['LikeAction', post['likeCount']],
      ['ShareAction', post['repostCount']],
      ['CommentAction', post['replyCount']],
    ]),
    isPrivate: labels.some(({ val }) => val === SIGNED_IN_ONLY),
  };
}

/** Ranges count in bytes of UTF-8 there (app.bsky.richtext.facet), in UTF-16 units of the trimmed text here. */
function facetsIn(text: string, given: unknown): UntrustedFacet[] {
  const facets = objectsIn(given);
  if (facets.length === 0) return [];
  const bytes = new TextEncoder().encode(text);
  const before = text.length - text.trimStart().length;
  const unit = (byte: unknown) =>
    typeof byte === 'number' && Number.isSafeInteger(byte) && byte >= 0 && byte <= bytes.length
      ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, byte)).length - before
      : -1;
  return facets.slice(0, MOST_FACETS).flatMap(({ index, features }) => {
    const [feature] = objectsIn(features).flatMap((each) => featureIn(each) ?? []);
    const [start, end] = [unit(objectIn(index)?.['byteStart']), unit(objectIn(index)?.['byteEnd'])];
    return feature && start >= 0 && end > start ? [{ start, end, ...feature }] : [];
  });
}

function featureIn(feature: Json): Omit<UntrustedFacet, 'start' | 'end'> | undefined {
  const [uri, did, tag] = [textIn(feature['uri']), textIn(feature['did']), textIn(feature['tag'])];
  if (uri !== undefined) return { type: 'link', url: uri };
  if (did !== undefined)
    return { type: 'mention', url: `https://bsky.app/profile/${addressPart(did).replaceAll('%3A', ':')}` };
  return tag === undefined ? undefined : { type: 'hashtag', url: `https://bsky.app/hashtag/${addressPart(tag)}` };
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
