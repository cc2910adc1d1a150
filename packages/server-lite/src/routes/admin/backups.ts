import { Readable } from 'node:stream';
import { Backups } from '../../backups/backups.ts';
import type { App, AppDeps } from '../../http/context.ts';
import { jsonBody } from '../../middleware/json-body.ts';
import { MakeBackup } from './settings-schema.ts';

/** Copies of everything, in the data folder. To put one back, the server is stopped first: `smm restore`. */
export function mountBackups(api: App, { config, clock }: AppDeps): void {
  const backups = new Backups(config.data, clock);
  api.get('/backups', async (c) => c.json(await backups.list()));
  api.post('/backups', async (c) => {
    await jsonBody(c, MakeBackup, config.bodyBytes);
    return c.json(await backups.make(), 201);
  });
  api.get('/backups/:name', async (c) => {
    const { name, bytes, stream } = await backups.open(c.req.param('name'));
    return c.body(Readable.toWeb(stream) as ReadableStream, 200, {
      'Content-Type': 'application/vnd.sqlite3',
      'Content-Length': String(bytes),
      'Content-Disposition': `attachment; filename="${name}"`,
    });
  });
  api.delete('/backups/:name', async (c) => c.json(await backups.remove(c.req.param('name'))));
}
