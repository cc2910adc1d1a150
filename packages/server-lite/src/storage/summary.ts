import { HIDE_REASONS, type Policy, type Selection } from '@smm/sdk/schema';
import { aggregate } from '../domain/aggregate.ts';
import { selectionRule } from '../domain/curate.ts';
import { disclose } from '../domain/disclose.ts';
import type { Rule } from '../domain/model.ts';
import { sourcePolicy } from '../domain/source-policy.ts';
import type { ListTable, TallyTable } from './tables.ts';

export type Tally = Omit<TallyTable, 'subject'>;

const nameOf = (key: string): string => sourcePolicy(key).name;

/** Everything a head page counts, from the kept tally. */
export function summarize(
  tally: readonly Tally[],
  list: Pick<ListTable, 'count' | 'postings' | 'pinned'>,
  rules: readonly Rule[],
  sample: boolean,
): { aggregateRating: ReturnType<typeof aggregate>; selection: Selection } {
  const published = tally.filter(({ state }) => state === 'published');
  const counted: Omit<Selection, 'text'> = {
    ...states(tally),
    hidden: HIDE_REASONS.map((reason) => ({
      reason,
      count: total(tally.filter((row) => isHidden(row, reason))),
    })).filter(({ count }) => count > 0),
    selected: list.count,
    postings: {
      published: total(published.filter(({ type }) => type === 'SocialMediaPosting')),
      selected: list.postings,
    },
    pinned: list.pinned,
    order: 'newest',
    rules: rules.map((rule) => selectionRule(rule, nameOf)),
    sources: [...groupCount(published, ({ source }) => source)]
      .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
      .map(([identifier, count]) => ({ identifier, name: nameOf(identifier), count })),
    ...(sample && { sample: true as const }),
  };
  return {
    aggregateRating: aggregate(published.filter(({ type }) => type === 'Review')),
    selection: { ...counted, text: disclose(counted) },
  };
}

/** Of the published reviews that came straight from their authors, to where a page's structured data may take them. */
export function firstPartyRating(tally: readonly Tally[]): ReturnType<typeof aggregate> {
  return aggregate(
    tally.filter(
      ({ state, type, verification, source }) =>
        state === 'published' && type === 'Review' && verification !== 'imported' && sourcePolicy(source).mayMarkUp,
    ),
  );
}

/** One subject's part of the policy page. */
export function policyOf(tally: readonly Tally[]): Omit<Policy['subjects'][number], 'subject'> {
  const hidden = HIDE_REASONS.map((reason) => {
    const stars = groupCount(
      tally.filter((row) => isHidden(row, reason)),
      ({ star }) => star,
    );
    const ratings = [...stars]
      .sort(([a], [b]) => b - a)
      .map(([star, count]) => ({ ratingValue: star === 0 ? null : star, count }));
    return { reason, ratings };
  }).filter(({ ratings }) => ratings.length > 0);
  const published = tally.filter(({ state }) => state === 'published');
  const verification = [...groupCount(published, (row) => row.verification)].map(([level, count]) => ({
    level,
    count,
  }));
  return { ...states(tally), hidden, verification };
}

function states(tally: readonly Tally[]) {
  const by = groupCount(tally, ({ state }) => state);
  return {
    received: total(tally),
    imported: total(tally.filter(({ imported }) => imported === 1)),
    pending: by.get('pending') ?? 0,
    published: by.get('published') ?? 0,
    withdrawn: by.get('withdrawn') ?? 0,
    erased: by.get('erased') ?? 0,
  };
}

function isHidden({ state, reason }: Tally, wanted: string): boolean {
  return state === 'hidden' && reason === wanted;
}

function total(rows: readonly Tally[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

function groupCount<Key>(rows: readonly Tally[], key: (row: Tally) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + row.count);
  return counts;
}
