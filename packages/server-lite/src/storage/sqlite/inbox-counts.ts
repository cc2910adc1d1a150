import type { Kysely } from 'kysely';
import { facetValue } from '../../domain/item-query.ts';
import { languageName } from '../../domain/language-name.ts';
import { sourcePolicy } from '../../domain/source-policy.ts';
import type { InboxChoice, InboxCounts, InboxFilter } from '../inbox.ts';
import { COUNT_LIMIT } from '../search.ts';
import type { Tables } from '../tables.ts';
import { foundBy, foundByChoices } from './inbox-found-by.ts';
import type { Facet, InboxTerms } from './inbox-terms.ts';
import type { Group, InboxWalk } from './inbox-walk.ts';

/** How long is counted at most; what was not reached by then is said to be missing. */
const BUDGET_MS = 250;

interface Parts {
  db: Kysely<Tables>;
  terms: InboxTerms;
  walk: InboxWalk;
}

/**
 * What can be chosen: each kind counted under all the other conditions, so that a choice never leads nowhere.
 *
 * @param subject the one that the filter's slug leads to
 */
export async function inboxCounts(
  { db, terms, walk }: Parts,
  filter: InboxFilter,
  subject: number | undefined,
): Promise<InboxCounts> {
  const end = performance.now() + BUDGET_MS;
  const due = () => performance.now() > end;
  const subjects = await db.selectFrom('subject').select(['seq', 'slug', 'name']).execute();
  const { state, source } = filter;

  const match = terms.match(filter);
  const narrow = foundBy(filter);
  const isNarrow = Object.keys(narrow).length > 0;
  const { groups, isCut } =
    match === undefined
      ? { groups: [], isCut: false }
      : match === null && !isNarrow
        ? { groups: await tallied(db), isCut: false }
        : await walk.groups({ match, ...narrow }, due);
  const under = (but: keyof Group) =>
    groups.filter(
      (group) =>
        (but === 'state' || state === undefined || group.state === state) &&
        (but === 'subject' || subject === undefined || group.subject === subject) &&
        (but === 'source' || source === undefined || group.source === source),
    );
  const states = sums(under('state'), ({ state: of }) => of);

  let isComplete = !isCut;
  const facets = async (kind: 'tag' | 'lang'): Promise<(Facet & { isAtLeast: boolean })[]> => {
    const { [kind]: _own, ...others } = filter;
    const isAll =
      [state, subject, source].every((each) => each === undefined) && !isNarrow && terms.match(others) === null;
    const found = [];
    for (const facet of terms.facets(kind)) {
      if (isAll) {
        found.push({ ...facet, isAtLeast: false });
        continue;
      }
      if (due()) {
        isComplete = false;
        break;
      }
      const within = terms.match(others, facet.term);
      if (within === undefined) continue;
      const count = walk.upTo({ match: within ?? null, state, subject, source, ...narrow }, COUNT_LIMIT + 1);
      if (count > 0) found.push({ ...facet, count: Math.min(count, COUNT_LIMIT), isAtLeast: count > COUNT_LIMIT });
      await new Promise(setImmediate);
    }
    return found.sort((a, b) => b.count - a.count);
  };

  const found =
    match === undefined
      ? { watches: [], feeds: [], isComplete: true }
      : await foundByChoices({ db, walk }, { match, state, subject, source }, narrow, due);
  isComplete &&= found.isComplete;

  return {
    states: {
      pending: states.get('pending') ?? 0,
      published: states.get('published') ?? 0,
      hidden: states.get('hidden') ?? 0,
    },
    sources: choices(
      sums(under('source'), (group) => group.source),
      (key) => [key, sourcePolicy(key).name],
    ),
    tags: (await facets('tag')).map(({ name, count, isAtLeast }) => ({ value: name, name, count, isAtLeast })),
    languages: (await facets('lang')).map(({ term, count, isAtLeast }) => {
      const value = facetValue(term);
      return { value, name: languageName(value), count, isAtLeast };
    }),
    subjects: choices(
      sums(under('subject'), (group) => group.subject),
      (seq) => {
        const row = subjects.find((each) => each.seq === seq);
        return row && [row.slug, row.name];
      },
    ),
    watches: found.watches,
    feeds: found.feeds,
    isComplete,
  };
}

async function tallied(db: Kysely<Tables>): Promise<Group[]> {
  const rows = await db
    .selectFrom('tally')
    .select((eb) => ['state', 'subject', 'source', eb.fn.sum<number>('count').as('count')])
    .where('state', '!=', 'erased')
    .groupBy(['state', 'subject', 'source'])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) })).filter(({ count }) => count > 0);
}

function sums<Key>(groups: readonly Group[], key: (group: Group) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const group of groups) counts.set(key(group), (counts.get(key(group)) ?? 0) + group.count);
  return counts;
}

function choices<Key>(
  counts: ReadonlyMap<Key, number>,
  named: (key: Key) => [value: string, name: string] | undefined,
): InboxChoice[] {
  return [...counts]
    .flatMap(([key, count]) => {
      const [value, name] = named(key) ?? [];
      return value === undefined || name === undefined ? [] : [{ value, name, count, isAtLeast: false }];
    })
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
