import { extname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { isFile, serveFiles } from './static-files.ts';

/**
 * Serves a built site as a static host does: `/x` is `x.html` or `x/index.html`.
 * @param fallback What answers addresses that have no file, for an application that knows its views itself.
 */
export async function appSite(
  test: Pick<TestContext, 'after'>,
  folder: string,
  fallback?: string,
): Promise<{ url: string; host: string }> {
  const fileOf = (path: string): string | undefined =>
    [path, `${path}.html`, join(path, 'index.html')].map((each) => join(folder, each)).find(isFile);
  const { url, host, server } = await serveFiles(
    (path) => fileOf(path) ?? (fallback && extname(path) === '' ? join(folder, fallback) : undefined),
  );
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url, host };
}
