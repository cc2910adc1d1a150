import { ProblemError } from '../errors/problem-error.ts';
import { CACHE, JSON_TYPE, type Answer } from '../http/answer.ts';
import type { App, AppDeps } from '../http/context.ts';
import type { View } from '../storage/storage.ts';
import { furtherJson, headJson } from './page-json.ts';
import { mountRead } from './read.ts';

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
const PAGE = /^(p-[\w~-]{1,200})\.json$/;

/** A collection's head and its further pages, and the same for the subject's full list. */
export function mountCollections(app: App, deps: AppDeps): void {
  const { read } = deps.storage;

  async function head(slug: string, view: View): Promise<Answer> {
    const rows = SLUG.test(slug) ? await read.head(slug, view) : undefined;
    if (rows === undefined) throw unknownCollection(slug);
    return { type: JSON_TYPE, cacheControl: CACHE.changing, body: headJson(rows, view), keep: true };
  }

  async function further(slug: string, view: View, file: string): Promise<Answer> {
    const name = PAGE.exec(file)?.[1];
    const rows = name !== undefined && SLUG.test(slug) ? await read.page(slug, view, name) : undefined;
    if (name === undefined || rows === undefined) {
      throw new ProblemError(
        'not-found',
        `The collection "${slug.slice(0, 80)}" has no page "${file.slice(0, 80)}". Start again at /v1/collections/SLUG.json and follow links.next.`,
      );
    }
    return {
      type: JSON_TYPE,
      cacheControl: rows.immutable ? CACHE.furtherPage : CACHE.stale,
      body: furtherJson(rows, view, name),
      keep: true,
      ...(rows.immutable && { tag: name }),
    };
  }

  mountRead(app, deps, '/v1/collections/:file', (c) => {
    const file = c.req.param('file') as string;
    if (!file.endsWith('.json')) throw unknownCollection(file);
    return head(file.slice(0, -'.json'.length), 'selection');
  });
  mountRead(app, deps, '/v1/collections/:slug/:page', (c) => {
    const { slug, page } = c.req.param() as { slug: string; page: string };
    return page === 'all.json' ? head(slug, 'all') : further(slug, 'selection', page);
  });
  mountRead(app, deps, '/v1/collections/:slug/all/:page', (c) =>
    further(c.req.param('slug') as string, 'all', c.req.param('page') as string),
  );
}

function unknownCollection(slug: string): ProblemError {
  return new ProblemError(
    'not-found',
    `There is no collection "${slug.slice(0, 80)}" here. "smm collection list" names those that exist; "smm collection add SLUG" makes one.`,
  );
}
