import { ProblemError } from '../errors/problem-error.ts';
import { CACHE } from '../http/answer.ts';
import type { App, AppDeps } from '../http/context.ts';
import { mountRead } from './read.ts';
import { readInside, staticFile } from './static-file.ts';

/** A part of a name that the build took from the content: eight or more characters, with a digit or capital among them. */
const HASHED = /[-.](?=[\w-]*[\dA-Z])[\w-]{8,}\.\w+(?:\.map)?$/;
const PREFIX = '/cdn/';

/** The elements' files, as the build left them: plain, gzip and brotli. */
export function mountCdn(app: App, deps: AppDeps): void {
  mountRead(app, deps, '/cdn/*', async (c) => {
    const path = decodeURIComponent(c.req.path.slice(PREFIX.length));
    const root = deps.cdnDir;
    const file = root === undefined ? undefined : await staticFile(root, path);
    if (root === undefined || file === undefined) {
      throw new ProblemError(
        'not-found',
        root === undefined
          ? 'The elements were not built. Run "pnpm build" and start again.'
          : `There is no file "${path.slice(0, 80)}" among the elements. Pages load /cdn/smm.js, which finds the rest.`,
      );
    }
    const [br, gzip] = await Promise.all([readInside(root, `${path}.br`), readInside(root, `${path}.gz`)]);
    const hashed = HASHED.test(path);
    return {
      type: file.type,
      cacheControl: hashed ? CACHE.forever : CACHE.changing,
      body: file.bytes,
      encoded: { ...(br && { br }), ...(gzip && { gzip }) },
      keep: hashed,
    };
  });
}
