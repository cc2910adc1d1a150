import { Readable } from 'node:stream';
import { exportEverything } from '../../exports/export-everything.ts';
import type { App, AppDeps } from '../../http/context.ts';

/** Everything, for the business to take with it. The same as `smm export`. */
export function mountExports(api: App, { storage, clock = () => new Date() }: AppDeps): void {
  api.get('/export', async (c) => {
    const now = clock();
    const stream = await exportEverything(storage, now);
    return c.body(Readable.toWeb(stream) as ReadableStream, 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="smm-${now.toISOString().slice(0, 10)}.zip"`,
    });
  });
}
