import { isIsoDate } from '../domain/iso-date.ts';
import type { UntrustedItem } from '../domain/model.ts';
import { isVideoFile } from '../domain/sanitize-video.ts';
import { becomeReview } from '../sources/postings/own-review.ts';
import type { PostingRecord } from '../sources/postings/posting-record.ts';
import type { Json } from '../sources/postings/reading.ts';
import { PLAIN_DATES } from '../sources/values/date-style.ts';
import { languageCode } from '../sources/values/language-code.ts';
import { parseDate } from '../sources/values/parse-date.ts';
import { picturesIn } from '../sources/values/pictures-in.ts';

const MOST_TAGS = 100;

/**
 * A posting of a network as it would come from a file of the same answer. What stands in an answer has one meaning, so
 * nothing is told from its neighbours.
 *
 * @param given the record, which is kept aside whole
 */
export function postingItem(found: PostingRecord, given: Json): UntrustedItem {
  const { shared, counters, facets } = found;
  const named = picturesIn(found.images ?? [], undefined);
  const media = named.map(({ address }) => address);
  const [images, videos] = [media.filter((url) => !isVideoFile(url)), media.filter(isVideoFile)];
  const texts = named.flatMap(({ address, text }) => (text === undefined ? [] : [[address, text] as const]));
  const [date, language] = [
    dateOf(found.date),
    found.language === undefined ? undefined : languageCode(found.language),
  ];
  const item: UntrustedItem = {
    type: 'SocialMediaPosting',
    source: found.network,
    sourceId: found.id,
    body: found.text.trim(),
    extra: { 'posting record': [given], platform: found.network },
  };
  const set = (key: 'title' | 'authorName' | 'authorUrl' | 'authorImage', value: string | undefined) => {
    if (value?.trim()) item[key] = value.trim();
  };
  set('title', found.title);
  set('authorName', found.authorName);
  set('authorUrl', found.authorUrl);
  set('authorImage', found.authorImage);
  if (found.url !== undefined && /^https?:\/\//i.test(found.url)) item.url = found.url;
  if (date !== undefined) item.datePublished = date;
  if (language !== undefined) item.language = language;
  if (found.tags?.length) item.tags = found.tags.slice(0, MOST_TAGS);
  if (images.length > 0) item.images = images;
  if (texts.length > 0) item.imageTexts = Object.fromEntries(texts);
  if (videos.length > 0) item.videos = videos;
  if (shared) item.shared = shared;
  if (facets?.length) item.facets = facets;
  if (found.review) becomeReview(item, found.review);
  if (counters?.length) Object.assign(item, { counters, countedAt: new Date().toISOString() });
  return item;
}

function dateOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const year = new Date().getUTCFullYear();
  if (isIsoDate(text) && Number(text.slice(0, 4)) >= 1970 && Number(text.slice(0, 4)) <= year) return text;
  return parseDate(text, PLAIN_DATES, year)?.date;
}
