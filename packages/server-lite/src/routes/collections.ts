import { jsonForScript } from '@smm/sdk/structured-data';
import { ProblemError } from '../errors/problem-error.ts';
import { CACHE, JSON_TYPE, type Answer } from '../http/answer.ts';
import type { App, AppDeps } from '../http/context.ts';
import { collectionMarkup } from '../markup/collection-markup.ts';
import type { View } from '../storage/storage.ts';
import { collectionFeed } from './collection-feed.ts';
import { collectionFragment, elementOf } from './fragment/collection-fragment.ts';
import { listPage } from './fragment/list-page.ts';
import { FURTHER_ROUTES, furtherPage, SLUG } from './further-page.ts';
import { headJson } from './page-json.ts';
import { mountRead } from './read.ts';
import { unknownCollection } from './unknown-collection.ts';

/** A collection's head and its further pages, and the same for the subject's full list. */
export function mountCollections(app: App, deps: AppDeps): void {
  const { read } = deps.storage;

  async function head(slug: string, view: View): Promise<Answer> {
    const rows = SLUG.test(slug) ? await read.head(slug, view) : undefined;
    if (rows === undefined) throw unknownCollection(slug);
    const body = headJson(rows, view, deps.files);
    return { type: JSON_TYPE, cacheControl: CACHE.changing, body, keep: true, first: true };
  }

  async function markup(slug: string): Promise<Answer> {
    const rows = SLUG.test(slug) ? await read.head(slug, 'selection') : undefined;
    if (rows === undefined) throw unknownCollection(slug);
    const result = collectionMarkup(rows);
    if ('refused' in result) throw new ProblemError('no-markup', result.refused);
    const body = jsonForScript(result.jsonld);
    return { type: 'application/ld+json; charset=utf-8', cacheControl: CACHE.changing, body, keep: true };
  }

  async function further(slug: string, view: View, file: string): Promise<Answer> {
    const answer = await furtherPage(read, { slug, view, file });
    if (answer !== undefined) return answer;
    throw new ProblemError(
      'not-found',
      `The collection "${slug.slice(0, 80)}" has no page "${file.slice(0, 80)}". Start again at /v1/collections/SLUG.json and follow links.next.`,
    );
  }

  mountRead(app, deps, '/v1/collections/:file', async (c) => {
    const file = c.req.param('file') as string;
    if (file.endsWith('.html')) return collectionFragment(c, deps, file.slice(0, -'.html'.length));
    if (file.endsWith('.jsonld')) return markup(file.slice(0, -'.jsonld'.length));
    if (!file.endsWith('.json')) {
      const feed = await collectionFeed(c, deps, file);
      if (feed === undefined) throw unknownCollection(file.replace(/\.(?:rss|jsonfeed)$/, ''));
      return feed;
    }
    return head(file.slice(0, -'.json'.length), 'selection');
  });
  mountRead(app, deps, FURTHER_ROUTES.selection, (c) => {
    const { slug, page } = c.req.param() as { slug: string; page: string };
    const element = elementOf(page);
    if (element) return collectionFragment(c, deps, slug, element);
    if (page.endsWith('.html')) return listPage(c, deps, { slug, view: 'selection', page });
    return page === 'all.json' ? head(slug, 'all') : further(slug, 'selection', page);
  });
  mountRead(app, deps, FURTHER_ROUTES.all, (c) => {
    const { slug, page } = c.req.param() as { slug: string; page: string };
    if (page.endsWith('.html')) return listPage(c, deps, { slug, view: 'all', page });
    return further(slug, 'all', page);
  });
}
