import type { QueryPage } from '@smm/sdk/schema';
import { describeQuery } from '../domain/describe-query.ts';
import type { ItemQuery } from '../domain/item-query.ts';
import { sourcePolicy } from '../domain/source-policy.ts';
import { ProblemError } from '../errors/problem-error.ts';
import { CACHE, JSON_TYPE, type Answer, type Part } from '../http/answer.ts';
import type { App, AppContext, AppDeps } from '../http/context.ts';
import { TimeBudget } from '../http/time-budget.ts';
import type { FacetCount, QueryRows } from '../storage/search.ts';
import type { View } from '../storage/storage.ts';
import { SLUG } from './further-page.ts';
import { parseQuery, queryAddress } from './query-parameters.ts';
import { mountRead } from './read.ts';
import { unknownCollection } from './unknown-collection.ts';

/** Filters, sorting and search in a collection and in its subject's full list. What is asked for is kept nowhere. */
export function mountQuery(app: App, deps: AppDeps): void {
  const { search, read } = deps.storage;
  const budget = new TimeBudget();

  async function answer(c: AppContext, view: View): Promise<Answer> {
    const slug = c.req.param('slug') as string;
    if (!SLUG.test(slug)) throw unknownCollection(slug);
    const { query, after } = parseQuery(new URL(c.req.url).searchParams);
    const wait = budget.wait();
    if (wait > 0) {
      throw new ProblemError('unavailable', `Searches take too much time at the moment. Try again in ${wait} s.`, {
        headers: { 'Retry-After': String(wait) },
      });
    }
    const start = performance.now();
    const rows = await search.query(slug, view, query, after);
    budget.spend(performance.now() - start);
    if (rows === undefined) {
      if (after === null || (await read.head(slug, view)) === undefined) throw unknownCollection(slug);
      const detail = 'It is not the "after" of a links.next for this query. Leave it out to start again.';
      throw new ProblemError('bad-request', `after: ${detail}`, { errors: [{ pointer: '/after', detail }] });
    }
    // Never among the hot answers: there is no end of different questions.
    return {
      type: JSON_TYPE,
      cacheControl: CACHE.changing,
      body: queryJson(rows, { query, after, slug, view }),
      keep: false,
    };
  }

  mountRead(app, deps, '/v1/collections/:slug/query', (c) => answer(c, 'selection'));
  mountRead(app, deps, '/v1/collections/:slug/all/query', (c) => answer(c, 'all'));
}

interface Asked {
  query: ItemQuery;
  after: string | null;
  slug: string;
  view: View;
}

function queryJson(rows: QueryRows, { query, after, slug, view }: Asked): Part[] {
  const { selection, found, facets, items, next, coverage, isCut } = rows;
  const named = (facet: FacetCount) => ({ ...counted(facet), name: sourceName(facet.value) });
  const front: Omit<QueryPage, 'items' | 'links'> = {
    query: query as QueryPage['query'],
    text: describeQuery({ query, found, selection, coverage, sourceName }),
    found: countOf(found),
    isComplete: coverage.indexed === coverage.published && isCut !== true,
    ...coverage,
    facets: {
      rating: facets.rating.map(counted),
      tag: facets.tag.map(counted),
      lang: facets.lang.map(counted),
      source: facets.source.map(named),
    },
    selection,
  };
  const links: QueryPage['links'] = {
    self: queryAddress(query, after),
    next: next === null ? null : queryAddress(query, next),
    root: view === 'all' ? '../../../' : '../../',
    head: view === 'all' ? '../all.json' : `../${slug}.json`,
  };
  return [`${JSON.stringify(front).slice(0, -1)},"items":[`, items, `],"links":${JSON.stringify(links)}}`];
}

function counted({ value, ...count }: FacetCount) {
  return { value, ...countOf(count) };
}

function countOf({ count, isAtLeast }: { count: number; isAtLeast: boolean }): QueryPage['found'] {
  return { count, ...(isAtLeast && { isAtLeast: true as const }) };
}

function sourceName(key: string): string {
  return sourcePolicy(key).name;
}
