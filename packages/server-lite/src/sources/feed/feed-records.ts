import { child, type Element, textIn } from './element.ts';
import { authorOf, type FeedEntry, linkOf, readEntry } from './read-entry.ts';
import { textOf } from './text-construct.ts';
import type { UntrustedFacet } from '../../domain/model.ts';
import { OWN_REVIEW, type OwnReview, ownReview } from '../postings/own-review.ts';
import { FACETS } from '../postings/posting-record.ts';
import { repeatsStart } from '../../domain/repeats-start.ts';
import type { PictureGiven } from '../values/pictures-in.ts';

/** Hosts whose feeds hold what a network's people write. */
const NETWORKS: readonly [host: RegExp, platform: string][] = [
  [/(?:^|\.)youtube\.com$|^youtu\.be$/, 'youtube'],
  [/(?:^|\.)reddit\.com$/, 'reddit'],
  [/(?:^|\.)pinterest\.[a-z.]+$/, 'pinterest'],
  [/(?:^|\.)tumblr\.com$/, 'tumblr'],
  [/^news\.ycombinator\.com$/, 'hacker-news'],
  [/^bsky\.app$/, 'bluesky'],
];

/** Whether an entry says what the feed is of, and nothing else: Apple's first, of the app. */
export function isAboutFeed(entry: Element, feed: Element): boolean {
  return isOfAppStore(entry, feed) && child(entry, 'im:rating') === undefined;
}

/** An entry of a feed as a record with named columns; undefined for one without words, or about the feed alone. */
export function feedRecord(entry: Element, feed: Element): Record<string, unknown> | undefined {
  if (isOfAppStore(entry, feed)) return appStoreRecord(entry);
  const read = readEntry(entry, feed);
  const isOwn = textIn(child(feed, 'generator')) === 'smm';
  const found = isOwn ? ownEntry(entry, read) : read;
  const review = isOwn ? reviewIn(entry) : undefined;
  if (found.text === undefined && found.title === undefined && review?.rating === undefined) return undefined;
  return {
    'entry id': found.id,
    // Of a few words there is only the title.
    title: titleOf(found, isOwn),
    articleBody: found.text ?? found.title ?? '',
    'author name': found.author?.name,
    'author email': found.author?.email,
    'author url': found.author?.url,
    'date published': found.published ?? found.updated,
    'post url': found.url,
    lang: found.language,
    tags: filled(found.tags),
    'media urls': filled(found.images.map((url) => withText(url, found.imageTexts?.[url]))),
    platform: platformOf(found),
    'feed title': found.feed ?? '',
    [FACETS]: filled(found.text === undefined ? [] : facetsOf(found)),
    [OWN_REVIEW]: review && [review],
  };
}

/** What only repeats how the words begin is there because the format asks for a title. */
function titleOf({ title, text }: FeedEntry, isOwn: boolean): string | undefined {
  if (title === undefined || text === undefined) return undefined;
  return isOwn || !repeatsStart(title, text) ? title : undefined;
}

/** A review of ours says that it is one, and how it was rated. */
function reviewIn(entry: Element): OwnReview | undefined {
  const [ratingValue, worstRating, bestRating] = ['rev:rating', 'rev:minrating', 'rev:maxrating'].map((name) =>
    textIn(child(entry, name)),
  );
  const isReview = ratingValue !== undefined || textIn(child(entry, 'dc:type')) === 'Review';
  return isReview ? ownReview({ ratingValue, worstRating, bestRating }) : undefined;
}

/** What smm writes has the author's own title, and the date as far as it is known, beside what readers of feeds want. */
function ownEntry(entry: Element, { title: line, published: _, updated: __, text, ...found }: FeedEntry): FeedEntry {
  const [title, published] = [textIn(child(entry, 'dc:title')), textIn(child(entry, 'dcterms:issued'))];
  return {
    ...found,
    // Of what was only rated, both say what must be known beside it.
    ...(text !== undefined && text !== line && { text }),
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
  };
}

/** A feed says of its links only where they lead; what is a hashtag or a name is told by its sign. */
function facetsOf({ links = [] }: FeedEntry): UntrustedFacet[] {
  return links
    .filter(({ url }) => /^https?:/i.test(url))
    .map(({ text, url, start, end }) => {
      const type = /^#[^\s#]+$/.test(text) ? 'hashtag' : /^@[^\s@]+(?:@[^\s@]+)?$/.test(text) ? 'mention' : 'link';
      return { start, end, type, url };
    });
}

function withText(url: string, text: string | undefined): string | PictureGiven {
  return text === undefined ? url : { url, text };
}

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

function platformOf({ url }: FeedEntry): string {
  const host = url === undefined ? undefined : URL.parse(url)?.hostname.toLowerCase();
  return NETWORKS.find(([pattern]) => host !== undefined && pattern.test(host))?.[1] ?? 'feed';
}

/** Apple's feed of reviews begins with the app itself, which has no stars. */
function isOfAppStore(entry: Element, feed: Element): boolean {
  return child(entry, 'im:rating') !== undefined || /itunes\.apple\.com/.test(textIn(child(feed, 'id')) ?? '');
}

function appStoreRecord(entry: Element): Record<string, unknown> | undefined {
  const stars = textIn(child(entry, 'im:rating'));
  if (stars === undefined) return undefined;
  // The same words stand there as text and as HTML.
  const contents = entry.children.filter(
    (each): each is Element => typeof each !== 'string' && each.name === 'content',
  );
  const content = contents.find(({ attributes }) => attributes['type'] === 'text') ?? contents[0];
  const author = authorOf(entry);
  return {
    'im:rating': stars,
    'im:version': textIn(child(entry, 'im:version')),
    id: textIn(child(entry, 'id')),
    title: textOf(child(entry, 'title')).text,
    content: textOf(content).text,
    'author name': author?.name,
    'author uri': author?.url,
    updated: textIn(child(entry, 'updated')),
    link: linkOf(entry),
  };
}
