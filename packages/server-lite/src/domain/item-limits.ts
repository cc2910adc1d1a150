import { MAX_BODY, MAX_NAME, MAX_TAGS, MAX_TITLE } from './sanitize.ts';
import { MAX_DESCRIPTION, MAX_LINE, MAX_TRANSCRIPT, MAX_VIDEOS } from './sanitize-video.ts';
import { MAX_URL } from './sanitize-url.ts';

/** Of an address as it was given; in the form in which it is kept, a letter of it may have become nine. */
const LONGEST_URL = 9 * MAX_URL;
const MOST_FACETS = 500;
const MOST_IMAGES = 50;
const MOST_COUNTERS = 20;

/** Characters at most, by the path to a text; `*` is each of a list. */
const TEXTS: readonly [path: string, most: number][] = [
  ['title', MAX_TITLE],
  ['body', MAX_BODY],
  ['sourceId', 500],
  ['author.name', MAX_NAME],
  ['author.jobTitle', MAX_NAME],
  ['author.worksFor', MAX_NAME],
  ['author.url', LONGEST_URL],
  ['authorEmail', 320],
  ['url', LONGEST_URL],
  ['itemReviewed.name', MAX_TITLE],
  ['itemReviewed.url', LONGEST_URL],
  ['materialConnection.text', MAX_TITLE],
  ['reply.text', MAX_BODY],
  ['reply.author', MAX_NAME],
  ['tags.*', MAX_NAME],
  ['sharedContent.text', MAX_BODY],
  ['sharedContent.url', LONGEST_URL],
  ['sharedContent.author.name', MAX_NAME],
  ['sharedContent.author.url', LONGEST_URL],
  ['facets.*.url', LONGEST_URL],
  ['images.*.caption', MAX_BODY],
  ['videos.*.name', MAX_LINE],
  ['videos.*.description', MAX_DESCRIPTION],
  ['videos.*.transcript', MAX_TRANSCRIPT],
];
const COUNTS: readonly [field: string, most: number][] = [
  ['tags', MAX_TAGS],
  ['facets', MOST_FACETS],
  ['images', MOST_IMAGES],
  ['videos', MAX_VIDEOS],
  ['interactionStatistic', MOST_COUNTERS],
];

const PATHS = TEXTS.map(([path, most]) => ({ path, steps: path.split('.'), most }));

/**
 * What of an item's words is more than anybody could have brought in; null where nothing is. Shapes are another question.
 *
 * @param words an item's, or what is kept of one, however it was come by
 */
export function overLimit(words: Readonly<Record<string, unknown>>): string | null {
  for (const [field, most] of COUNTS) {
    const list = words[field];
    if (Array.isArray(list) && list.length > most) return `${field}: ${list.length} of them, at most ${most} are taken`;
  }
  for (const { path, steps, most } of PATHS) {
    const longest = longestAt(words, steps, 0);
    if (longest > most) return `${path}: ${longest} characters, at most ${most} are taken`;
  }
  return null;
}

/** Of the texts at a path; what is none counts nothing. */
function longestAt(value: unknown, steps: readonly string[], at: number): number {
  const step = steps[at];
  if (step === undefined) return typeof value === 'string' ? value.length : 0;
  if (typeof value !== 'object' || value === null) return 0;
  if (step !== '*') return longestAt((value as Record<string, unknown>)[step], steps, at + 1);
  if (!Array.isArray(value)) return 0;
  return value.reduce<number>((most, each) => Math.max(most, longestAt(each, steps, at + 1)), 0);
}
