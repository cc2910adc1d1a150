import { Readable } from 'node:stream';
import { Backups } from '../../backups/backups.ts';
import { NO_RESTORE } from '../../backups/restores.ts';
import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppContext, AppDeps } from '../../http/context.ts';
import { jsonBody } from '../../middleware/json-body.ts';
import { assertFileBody, fileChunks } from './imports.ts';
import { MakeBackup, StartRestore } from './settings-schema.ts';

const TOO_LARGE =
  'Have whoever runs the endpoint raise --import-bytes, or restore it on the machine itself: smm restore FILE.';

/** Copies of everything, in the data folder, and putting one in place of the store. */
export function mountBackups(api: App, deps: AppDeps): void {
  const { config, clock, restores } = deps;
  const backups = deps.backups ?? new Backups(config.data, clock);
  api.get('/backups', async (c) => c.json(await backups.list()));
  api.post('/backups', async (c) => {
    await jsonBody(c, MakeBackup, config.bodyBytes);
    return c.json(await backups.make(), 201);
  });
  api.post('/backups/upload', async (c) => {
    assertFileBody(c);
    return c.json(await backups.take(fileChunks(c, config, TOO_LARGE)), 201);
  });
  api.get('/backups/:name/look', async (c) => c.json(await backups.lookInto(c.req.param('name'))));
  api.get('/backups/:name', async (c) => {
    const { name, bytes, stream } = await backups.open(c.req.param('name'));
    return c.body(Readable.toWeb(stream) as ReadableStream, 200, {
      'Content-Type': 'application/vnd.sqlite3',
      'Content-Length': String(bytes),
      'Content-Disposition': `attachment; filename="${name}"`,
    });
  });
  api.delete('/backups/:name', async (c) => c.json(await backups.remove(c.req.param('name'))));

  api.get('/restore', (c) => c.json({ isPossible: restores !== undefined, ...(restores?.state ?? NO_RESTORE) }));
  api.post('/restore', async (c) => {
    const { backup } = await jsonBody(c, StartRestore, config.bodyBytes);
    assertMayReplace(c);
    if (restores === undefined) throw new ProblemError('not-here');
    const caller = c.get('caller');
    const session = caller?.kind === 'person' ? caller.hash : undefined;
    return c.json({ isPossible: true, ...(await restores.begin({ backup, by: c.get('by'), session })) }, 202);
  });
}

/** It changes what is set, who signs in, and what there is: whoever may not do each of these may not do it so. */
function assertMayReplace(c: AppContext): void {
  const scopes = c.get('caller')?.scopes ?? [];
  const missing = (['settings', 'erase'] as const).filter((scope) => !scopes.includes(scope));
  if (missing.length > 0)
    throw new ProblemError(
      'role-refused',
      `Restoring exchanges everything, so it also needs the right "${missing.join('" and "')}". Ask an owner.`,
    );
}
