import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppContext, AppDeps } from '../../http/context.ts';
import { ImportJobs } from '../../imports/import-jobs.ts';
import { invalid, jsonBody } from '../../middleware/json-body.ts';
import { MapImport, StartImport } from './import-schema.ts';

const FILE_BODY = 'application/octet-stream';
const MAX_NAME = 200;

/** Files that are brought in: look, correct, import, undo. */
export function mountImports(api: App, deps: AppDeps): void {
  const { storage, config, log, clock } = deps;
  const jobs = deps.imports ?? new ImportJobs({ storage, data: config.data, log, clock });

  api.get('/imports', async (c) => c.json(await jobs.list()));
  api.post('/imports', async (c) => {
    const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
    if (type !== FILE_BODY)
      throw new ProblemError(
        'unsupported-type',
        `Send the file itself as the body, with "Content-Type: ${FILE_BODY}" whatever it is: its kind is told by its content.`,
      );
    return c.json(await jobs.add(fileChunks(c, config.importBytes), fileName(c.req.query('name')), c.get('by')), 201);
  });
  api.get('/imports/:id', async (c) => c.json(await jobs.get(c.req.param('id'))));
  api.put('/imports/:id/mapping', async (c) => {
    const { id } = await jobs.get(c.req.param('id'));
    const { map, subject } = await jsonBody(c, MapImport, config.bodyBytes);
    await assertSubject(deps, subject);
    return c.json(await jobs.remap(id, map as Record<string, string | null>, subject));
  });
  api.post('/imports/:id/start', async (c) => {
    const { id } = await jobs.get(c.req.param('id'));
    const { subject, publish = false, attested } = await jsonBody(c, StartImport, config.bodyBytes);
    if (publish) assertMayPublish(c, attested);
    await assertSubject(deps, subject);
    return c.json(await jobs.start(id, { publish, ...(subject !== undefined && { subject }) }, c.get('by')), 202);
  });
  api.post('/imports/:id/undo', async (c) => c.json(await jobs.undo(c.req.param('id'), c.get('by')), 202));
  api.delete('/imports/:id', async (c) => c.json(await jobs.remove(c.req.param('id'))));
  api.get('/imports/:id/rejected', async (c) => {
    const path = await jobs.rejectedFile(c.req.param('id'));
    const size = path && (await stat(path).catch(() => undefined))?.size;
    if (path === undefined || size === undefined)
      throw new ProblemError('not-found', 'No row of this import was set aside, or the file of them is gone.');
    return c.body(Readable.toWeb(createReadStream(path)) as ReadableStream, 200, {
      'Content-Type': 'application/x-ndjson',
      'Content-Length': String(size),
      'Content-Disposition': 'attachment; filename="rejected.ndjson"',
    });
  });
}

/** For people: no control characters, nothing of a folder, not too long. It is never part of a path. */
function fileName(given = ''): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  return (
    last
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '')
      .trim()
      .slice(0, MAX_NAME) || 'upload'
  );
}

async function* fileChunks(c: AppContext, limit: number): AsyncGenerator<Uint8Array> {
  const tooLarge = () =>
    new ProblemError(
      'too-large',
      `The file is larger than ${limit} bytes. Pack it with gzip or zip, split it, have whoever runs the endpoint raise --import-bytes, or take it in on the machine itself: smm import FILE.`,
      { headers: { Connection: 'close' } },
    );
  if (Number(c.req.header('content-length') ?? 0) > limit) throw tooLarge();
  let size = 0;
  try {
    for await (const chunk of c.req.raw.body ?? []) {
      size += chunk.byteLength;
      if (size > limit) throw tooLarge();
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause;
    throw new ProblemError('bad-request', 'The file broke off before its end. Send it again. Nothing was kept.', {
      cause,
    });
  }
  if (size === 0) throw new ProblemError('bad-request', 'The body is empty. Send the file itself as the body.');
}

function assertMayPublish(c: AppContext, attested: boolean | undefined): void {
  if (!c.get('caller')?.scopes.includes('publish'))
    throw new ProblemError(
      'role-refused',
      'Publishing what is brought in needs the right "publish". Leave "publish" out.',
    );
  if (attested !== true)
    throw invalid([{ pointer: '/attested', detail: 'must be true: your word that you may show these words.' }]);
}

async function assertSubject({ storage }: AppDeps, slug: string | undefined): Promise<void> {
  if (slug !== undefined && (await storage.subjects.get(slug)) === undefined)
    throw invalid([{ pointer: '/subject', detail: 'names no subject.' }]);
}
