import { ProblemError } from '../errors/problem-error.ts';
import { CACHE } from '../http/answer.ts';
import { buildFolder } from '../http/builds.ts';
import type { App, AppDeps } from '../http/context.ts';
import { mountRead } from './read.ts';
import { readInside, staticFile } from './static-file.ts';

/** Files that the build names by their content, which therefore never change. */
export const HASHED = /^(?:chunks|single|words)\/|-first-/;
/** A build by its own name: nothing in it ever changes. */
const IN_BUILD = /^([0-9a-f]{12})\/(.*)$/;
/** The name that the build gave to the script. */
const SCRIPT = 'smm.js';

/** The elements' files, as the build left them: plain, gzip and brotli; under the folder and name of the settings. */
export function mountCdn(app: App, deps: AppDeps): void {
  const { cdnPath } = deps.config;
  const [folder = '', script] = cdnPath.split('/');
  mountRead(app, deps, `/${folder}/*`, async (c) => {
    const whole = decodeURIComponent(c.req.path.slice(folder.length + 2));
    const [, build, rest = ''] = IN_BUILD.exec(whole) ?? [];
    const asked = build === undefined ? whole : rest;
    const path = asked === script ? SCRIPT : asked === SCRIPT ? '' : asked;
    const root =
      build === undefined ? deps.cdnDir : deps.cdnDir && (await buildFolder(deps.cdnDir, deps.config.data, build));
    const file = root === undefined ? undefined : await staticFile(root, path);
    if (root === undefined || file === undefined) {
      throw new ProblemError(
        'not-found',
        deps.cdnDir === undefined
          ? 'The elements were not built. Run "pnpm build" and start again.'
          : `There is no file "${asked.slice(0, 80)}" among the elements. Pages load /${cdnPath}, which finds the rest.`,
      );
    }
    const [br, gzip] = await Promise.all([readInside(root, `${path}.br`), readInside(root, `${path}.gz`)]);
    const hashed = build !== undefined || HASHED.test(path);
    return {
      type: file.type,
      cacheControl: hashed ? CACHE.forever : CACHE.changing,
      body: file.bytes,
      encoded: { ...(br && { br }), ...(gzip && { gzip }) },
      keep: hashed,
    };
  });
}
