import type { ColumnProfile } from './column-profile.ts';
import { conceptsOf } from './header-stems.ts';
import type { Table } from './who-wrote.ts';

/** The highest value of ratings in parts; columns that go beyond are counts and numbers of something. */
const HIGHEST = 100;
const FEW = 3;
/** Parts that a rating has at most. */
const MOST = 12;
/** Share of the rows in which a mean has to be one. */
const NEARLY = 0.9;
/** Rows in which the parts differ, without which anything is their mean: where its name says that it is one, and where none does. */
const VARIED = 2;
const SURELY = 3;
/** How far a mean may be off: where its name says that it is one (it may be weighed, or rounded to halves), and where none does. */
const NAMED = 0.51;
const UNNAMED = 0.051;

/** A column of means, and the columns it is the mean of. */
export interface Mean {
  column: number;
  parts: readonly number[];
}

/** The column that in nearly all rows is the mean of those beside it: the rating of all, where they are its parts. */
export function meanOfParts({ profiles, names, sample }: Table): Mean | undefined {
  if (!sample || !names) return undefined;
  const values = new Map<number, (number | undefined)[]>();
  profiles.forEach((profile, column) => {
    if (isRated(profile)) values.set(column, sample.texts(column).map(numberIn));
  });
  const found: (Mean & { isNamed: boolean })[] = [];
  for (const column of values.keys()) {
    const isNamed = conceptsOf(names[column] as string).has('reckoned');
    for (const parts of [...runs(values, column, -1), ...runs(values, column, 1)]) {
      const several = parts.map((part) => values.get(part) as (number | undefined)[]);
      if (isMean(values.get(column) as (number | undefined)[], several, isNamed))
        found.push({ column, parts, isNamed });
    }
  }
  return found.sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || b.parts.length - a.parts.length)[0];
}

function isRated(profile: ColumnProfile): boolean {
  return profile.filled >= FEW && profile.structured === 0 && profile.share('numbers') >= NEARLY;
}

function numberIn(text: string): number | undefined {
  const value = text === '' ? NaN : Number(text.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

/** Two and more columns of ratings that stand right beside a column, on one side of it. */
function runs(values: ReadonlyMap<number, unknown>, column: number, step: 1 | -1): number[][] {
  const all: number[][] = [];
  const parts: number[] = [];
  for (let at = column + step; values.has(at) && parts.length < MOST; at += step) {
    parts.push(at);
    if (parts.length > 1) all.push([...parts]);
  }
  return all;
}

function isMean(
  means: readonly (number | undefined)[],
  parts: readonly (readonly (number | undefined)[])[],
  isNamed: boolean,
): boolean {
  let [varied, right] = [0, 0];
  for (const [row, mean] of means.entries()) {
    const given = parts.map((part) => part[row]).filter((value) => value !== undefined);
    if (mean === undefined || given.length < 2) continue;
    const [least, highest] = [Math.min(...given), Math.max(...given)];
    if (least < 0 || highest > HIGHEST || mean < least - UNNAMED || mean > highest + UNNAMED) {
      varied++;
      continue;
    }
    // Where all are alike, anything that is their like is their mean.
    if (highest === least) continue;
    varied++;
    if (Math.abs(mean - given.reduce((sum, value) => sum + value, 0) / given.length) <= (isNamed ? NAMED : UNNAMED))
      right++;
  }
  return varied >= (isNamed ? VARIED : SURELY) && right >= NEARLY * varied;
}
