import { ProblemError } from '../errors/problem-error.ts';
import { CACHE, HTML_TYPE } from '../http/answer.ts';
import type { App, AppDeps } from '../http/context.ts';
import { mountRead } from './read.ts';
import { staticFile } from './static-file.ts';

/** Nothing but the page's own files, the endpoint itself, and the elements that it shows as visitors see them. */
const policy = (frames: string): readonly string[] => [
  'Content-Security-Policy',
  `default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self'; connect-src 'self' data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ${frames}`,
  'Referrer-Policy',
  'no-referrer',
  'Cross-Origin-Opener-Policy',
  'same-origin',
];

/** `/admin`: the page where a business curates. Its files are public; what it shows comes from the API, behind a sign-in. */
export function mountAdminPage(app: App, deps: AppDeps): void {
  const file = async (path: string) => {
    const found = deps.adminDir === undefined ? undefined : await staticFile(deps.adminDir, path);
    if (found !== undefined) return found;
    throw new ProblemError(
      'not-found',
      deps.adminDir === undefined
        ? 'The admin page was not built. Run "pnpm build" and start again.'
        : `There is no file "${path.slice(0, 80)}" of the admin page. It begins at /admin.`,
    );
  };
  mountRead(app, deps, '/admin/assets/*', async (c) => {
    const { type, bytes } = await file(decodeURIComponent(c.req.path.slice('/admin/'.length)));
    return { type, cacheControl: CACHE.forever, body: bytes, keep: true };
  });
  const mountPage = (path: string, name: string, headers: readonly string[]) =>
    mountRead(app, deps, path, async () => {
      const text = new TextDecoder().decode((await file(name)).bytes);
      const body = text.replaceAll('__CDN__', `/${deps.config.cdnPath}`);
      return { type: HTML_TYPE, cacheControl: 'no-cache', body, keep: true, headers };
    });
  // The elements as a visitor sees them, in a frame of the page and of no other.
  mountPage('/admin/preview', 'preview.html', policy("'self'"));
  // Every screen has an address of its own, and the same document.
  for (const path of ['/admin', '/admin/*']) mountPage(path, 'index.html', policy("'none'"));
}
