import { ProblemError } from '../errors/problem-error.ts';
import { CACHE, JSON_TYPE } from '../http/answer.ts';
import type { App, AppDeps } from '../http/context.ts';
import { itemJson } from './page-json.ts';
import { mountRead } from './read.ts';

const FILE = /^([a-z0-9][a-z0-9_-]{0,63})\.json$/;

/** One published item. Withdrawn and erased are told apart from never there; hidden and pending are not. */
export function mountReviews(app: App, deps: AppDeps): void {
  mountRead(app, deps, '/v1/reviews/:file', async (c) => {
    const file = c.req.param('file') as string;
    const id = FILE.exec(file)?.[1];
    const found = id === undefined ? undefined : await deps.storage.read.item(id);
    if (id === undefined || found === undefined) {
      throw new ProblemError(
        'not-found',
        `There is no published review "${file.slice(0, 80)}". Its address is the "permalink" of an item in a collection.`,
      );
    }
    if (found === 'gone') {
      throw new ProblemError(
        'gone',
        `The review "${id}" was withdrawn by its author or erased. Drop any copy that you keep.`,
      );
    }
    const body = itemJson(id, found.json, found.subject, deps.files);
    return { type: JSON_TYPE, cacheControl: CACHE.changing, body, keep: true };
  });
}
