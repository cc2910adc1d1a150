import type { App, AppDeps } from '../http/context.ts';
import { collectionFragment } from './fragment/collection-fragment.ts';
import { mountRead } from './read.ts';

/** Where fragments lay first. Pages include it by this name, with programs that follow no redirect. */
const ROUTE = '/v1/collections/:slug/fragment.html';

/** The same answer as `SLUG.html`. */
export function mountFragment(app: App, deps: AppDeps): void {
  mountRead(app, deps, ROUTE, (c) => collectionFragment(c, deps, c.req.param('slug') as string));
}
