import type { FeedPresent } from '../storage/feeds.ts';
import type { FeedAnswer } from './adapter.ts';

/** From when on it is worth a second look whether all of these are really gone. */
const MANY = 5;
const SOME = 3;
const MOST_LISTED = 1000;

/** What a look sees of a place, and what that says of the rest. */
export class Missing {
  readonly #seen = new Set<string>();
  readonly #ranges: { from: number; to: number }[] = [];
  readonly #before: readonly string[];
  #listed: readonly string[] | undefined;
  #isWhole = false;
  #isEmpty = true;

  /** @param before ids of the last answer in its order */
  constructor(before: readonly string[] = []) {
    this.#before = before;
  }

  /** Ids in the order of this look, for the next one to compare with. */
  get listed(): string[] {
    return [...(this.#listed ?? [])].slice(0, MOST_LISTED);
  }

  /** @param isFirst the newest page: nothing is newer than what is on it. `seen`: as the store names them */
  page({ items, extent, rejected }: FeedAnswer, seen: readonly string[], isFirst: boolean): void {
    for (const id of seen) this.#seen.add(id);
    if (items.length > 0) this.#isEmpty = false;
    // What could not be read may be any of those that are missing.
    if (rejected.length > 0) return;
    if (extent === 'whole') this.#isWhole = true;
    if (extent === 'list' && isFirst) this.#listed = seen;
    if (extent !== 'window' || items.length === 0) return;
    const times = items.map(({ datePublished }) => timesOf(datePublished ?? null));
    if (times.some((time) => time === undefined)) return;
    const known = times as { from: number; to: number }[];
    this.#ranges.push({
      from: Math.min(...known.map(({ to }) => to)),
      to: isFirst ? Infinity : Math.max(...known.map(({ from }) => from)),
    });
  }

  /** Those that should have been seen, and were not. */
  of(present: readonly FeedPresent[]): { missing: string[]; considered: number } {
    const takenOut = takenOutOf(this.#before, this.#listed);
    const considered = present.filter(({ sourceId, datePublished }) => {
      if (this.#isWhole || this.#seen.has(sourceId) || takenOut.has(sourceId)) return true;
      const time = timesOf(datePublished);
      return time !== undefined && this.#ranges.some(({ from, to }) => time.from > from && time.to < to);
    });
    const missing = considered.filter(({ sourceId }) => !this.#seen.has(sourceId)).map(({ sourceId }) => sourceId);
    return { missing, considered: considered.length };
  }

  /** What stood at the end of the last answer, and fell off or was taken out. */
  fallenOff(): string[] {
    if (this.#listed === undefined) return [];
    const takenOut = takenOutOf(this.#before, this.#listed);
    return this.#before.filter((id) => !this.#seen.has(id) && !takenOut.has(id));
  }

  /** More at once than anybody deletes in a day: a fault of the place looks the same. */
  isDoubtful(missing: number, considered: number): boolean {
    return missing > considered / 2 && missing >= (this.#isEmpty ? SOME : MANY);
  }
}

/**
 * What was taken out from between others: it stood before one that is still there, and that one has not been moved to
 * the front since, as lists do that begin with what was edited last.
 */
function takenOutOf(before: readonly string[], now: readonly string[] | undefined): Set<string> {
  if (now === undefined) return new Set();
  const places = new Map(now.map((id, i) => [id, i]));
  // The last one of those that are there in the order in which they were: behind it, whatever is missing may have fallen off.
  const chains: { end: number; length: number; last: number }[] = [];
  before.forEach((id, i) => {
    const place = places.get(id);
    if (place === undefined) return;
    const longest = chains.filter(({ end }) => end < place).reduce((best, { length }) => Math.max(best, length), 0);
    chains.push({ end: place, length: longest + 1, last: i });
  });
  const most = chains.reduce((best, { length }) => Math.max(best, length), 0);
  const last = chains.findLast(({ length }) => length === most)?.last ?? 0;
  return new Set(before.slice(0, last).filter((id) => !places.has(id)));
}

/** The first and the last moment that a date may mean. */
function timesOf(date: string | null): { from: number; to: number } | undefined {
  if (date === null) return undefined;
  const from = Date.parse(date);
  if (Number.isNaN(from)) return undefined;
  if (date.length > 10) return { from, to: from };
  const end = new Date(from);
  if (date.length === 4) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (date.length === 7) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + 1);
  return { from, to: end.getTime() - 1 };
}
