import { ColumnProfile } from '../columns/column-profile.ts';
import type { Field } from '../columns/fields.ts';
import { mapColumns } from '../columns/map-columns.ts';
import { postingColumns } from '../postings/posting-record.ts';
import { flatten } from './flatten.ts';

export interface Score {
  /** 0 where nothing looks like a review. */
  score: number;
  /** Names of the columns that were told, and what they are. */
  columns: string[];
  fields: ReadonlySet<Field>;
}

const POSTINGS = 2;
/** What has more is many records rather than one. */
const MOST_COLUMNS = 1000;
const WEIGHTS = {
  body: 3,
  rating: 3,
  thumb: 2,
  pros: 2,
  author: 2,
  date: 1.5,
  id: 0.5,
  title: 0.5,
  email: 0.5,
  language: 0.2,
} as const;
const NONE: Score = { score: 0, columns: [], fields: new Set() };

/** How much records look like reviews, by the fields that were told in them: words and ratings make a review, the rest adds to it. */
export function scoreRecords(records: readonly object[]): Score {
  const columns = new Map<string, ColumnProfile>();
  let seen = 0;
  let postings = 0;
  for (const record of records) {
    const posting = postingColumns(record);
    if (posting) postings++;
    const leaves = flatten(posting ?? record);
    for (const [name, value] of leaves) {
      let profile = columns.get(name);
      if (!profile) {
        if (columns.size >= MOST_COLUMNS) continue;
        columns.set(name, (profile = new ColumnProfile()));
      }
      profile.add(value);
    }
    seen++;
  }
  const names = [...columns.keys()];
  const profiles = [...columns.values()];
  // A column in which nothing stands may be anything.
  const map = new Map(
    [...mapColumns(names, profiles)].filter(([, held]) =>
      held.some(
        (column) =>
          (profiles[column] as ColumnProfile).filled > 0 || (profiles[column] as ColumnProfile).structured > 0,
      ),
    ),
  );
  if (!map.has('body') && !map.has('rating') && !map.has('thumb') && !map.has('pros')) return NONE;
  let score = 0;
  for (const [field, weight] of Object.entries(WEIGHTS)) if (map.has(field as Field)) score += weight;
  return {
    // What a network's postings are known by says more than any name.
    score: score + Math.log10(seen) + (postings >= 0.5 * seen ? POSTINGS : 0),
    columns: [...map.values()].flat().map((column) => names[column] as string),
    fields: new Set(map.keys()),
  };
}
