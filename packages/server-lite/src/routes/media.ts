import { ProblemError } from '../errors/problem-error.ts';
import { CACHE } from '../http/answer.ts';
import type { App, AppDeps } from '../http/context.ts';
import { mountRead } from './read.ts';

const FILE = /^([a-z0-9]{8,128})\.webp$/;

/** Re-encoded pictures, named by their content. */
export function mountMedia(app: App, deps: AppDeps): void {
  mountRead(app, deps, '/v1/media/:file', async (c) => {
    const file = c.req.param('file') as string;
    const hash = FILE.exec(file)?.[1];
    const media = hash === undefined ? undefined : await deps.storage.media.get(hash);
    if (media === undefined) {
      throw new ProblemError(
        'not-found',
        `There is no picture "${file.slice(0, 80)}". Its address is in the item that shows it.`,
      );
    }
    const bytes = new Uint8Array(media.bytes);
    return { type: media.type, cacheControl: CACHE.furtherPage, body: bytes, keep: true, named: true };
  });
}
