import type { Config } from '../../config.ts';
import { RejectedRows } from '../../erasure/rejected-rows.ts';
import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppContext, AppDeps } from '../../http/context.ts';
import type { ImportJob } from '../../imports/import-job.ts';
import { ImportJobs } from '../../imports/import-jobs.ts';
import { steadyBody } from '../../http/steady-body.ts';
import { assertMay } from '../../middleware/admit.ts';
import { invalid, jsonBody } from '../../middleware/json-body.ts';
import { MapImport, StartImport } from './import-schema.ts';
import { sendRejected } from './rejected.ts';

export const FILE_BODY = 'application/octet-stream';
const MAX_NAME = 200;

/** Files that are brought in: look, correct, import, undo. */
export function mountImports(api: App, deps: AppDeps): void {
  const { storage, config, log, clock } = deps;
  const rejected = new RejectedRows(config.data);
  const jobs = deps.imports ?? new ImportJobs({ storage, data: config.data, log, clock });

  api.get('/imports', async (c) => c.json(await jobs.list()));
  api.get('/imports/limits', (c) => c.json({ bytes: config.importBytes }));
  api.post('/imports', async (c) => {
    assertFileBody(c);
    return c.json(await jobs.add(fileChunks(c, config), fileName(c.req.query('name')), c.get('by')), 201);
  });
  api.get('/imports/:id', async (c) => c.json(asBroughtBy(c, await jobs.get(c.req.param('id')))));
  api.put('/imports/:id/mapping', async (c) => {
    const { id } = await jobs.get(c.req.param('id'));
    const { map, subject } = await jsonBody(c, MapImport, config.bodyBytes);
    await assertSubject(deps, subject);
    return c.json(asBroughtBy(c, await jobs.remap(id, map as Record<string, string | null>, subject)));
  });
  api.post('/imports/:id/start', async (c) => {
    const { id } = await jobs.get(c.req.param('id'));
    const { subject, publish = false, attested } = await jsonBody(c, StartImport, config.bodyBytes);
    if (publish) assertMayPublish(c, attested);
    await assertSubject(deps, subject);
    const job = await jobs.start(id, { publish, ...(subject !== undefined && { subject }) }, c.get('by'));
    return c.json(asBroughtBy(c, job), 202);
  });
  api.post('/imports/:id/undo', async (c) => {
    const { id } = await jobs.get(c.req.param('id'));
    if (!(await jobs.isOwnAndUnseen(id, c.get('by')))) assertMayErase(c, clock?.() ?? new Date());
    return c.json(asBroughtBy(c, await jobs.undo(id, c.get('by'))), 202);
  });
  api.delete('/imports/:id', async (c) => c.json(asBroughtBy(c, await jobs.remove(c.req.param('id')))));
  api.get('/imports/:id/rejected', async (c) => {
    await assertOwn(c, jobs);
    const [name] = await jobs.rejectedFiles(c.req.param('id'));
    if (name === undefined)
      throw new ProblemError('not-found', 'No row of this import was set aside, or the file of them is gone.');
    return sendRejected(c, rejected, name, 'rejected.ndjson');
  });
  api.delete('/imports/:id/rejected', async (c) => {
    await assertOwn(c, jobs);
    await jobs.removeRejected(c.req.param('id'));
    return c.json({ gone: true });
  });
}

/** @throws ProblemError `unsupported-type` */
export function assertFileBody(c: AppContext): void {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== FILE_BODY)
    throw new ProblemError(
      'unsupported-type',
      `Send the file itself as the body, with "Content-Type: ${FILE_BODY}" whatever it is: its kind is told by its content.`,
    );
}

/** What was looked at is rows as they are in the file, with names and addresses. */
function asBroughtBy(c: AppContext, job: ImportJob): ImportJob {
  const isTheirs = job.by === c.get('by') || c.get('caller')?.scopes.includes('curate');
  return isTheirs ? job : { ...job, looked: null };
}

/** What others brought in is for those who work with it: a program that only brings files in reads its own. */
async function assertOwn(c: AppContext, jobs: ImportJobs): Promise<void> {
  const isOwn = (await jobs.by(c.req.param('id') as string)) === c.get('by');
  if (isOwn || c.get('caller')?.scopes.includes('curate')) return;
  throw new ProblemError(
    'role-refused',
    'Somebody else brought this in, and its rows may hold addresses: that needs the right "curate".',
  );
}

/** For people: no control characters, nothing of a folder, not too long. It is never part of a path. */
export function fileName(given = ''): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  return (
    last
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '')
      .trim()
      .slice(0, MAX_NAME) || 'upload'
  );
}

export async function* fileChunks(
  c: AppContext,
  { importBytes: limit, requestTimeout: ms }: Config,
  remedy = 'Pack it with gzip or zip, split it, have whoever runs the endpoint raise --import-bytes, or take it in on the machine itself: smm import FILE.',
): AsyncGenerator<Uint8Array> {
  const tooLarge = () =>
    new ProblemError('too-large', `The file is larger than ${limit} bytes. ${remedy}`, {
      headers: { Connection: 'close' },
    });
  if (Number(c.req.header('content-length') ?? 0) > limit) throw tooLarge();
  let size = 0;
  try {
    const { body } = c.req.raw;
    for await (const chunk of body ? steadyBody(body, c.env?.incoming, { ms, stalled: () => stalled(ms) }) : []) {
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

function stalled(ms: number): ProblemError {
  return new ProblemError(
    'timeout',
    `For ${Math.round(ms / 1000)} seconds next to nothing of the file came. Look at the connection, and send it again. Nothing was kept.`,
    { headers: { Connection: 'close' } },
  );
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

function assertMayErase(c: AppContext, now: Date): void {
  const caller = c.get('caller');
  if (!caller?.scopes.includes('erase'))
    throw new ProblemError(
      'role-refused',
      'Somebody else brought this in, or some of it is not waiting any more. To take it back needs the right "erase": ask an owner.',
    );
  assertMay(caller, { needs: 'erase', fresh: true }, now);
}

async function assertSubject({ storage }: AppDeps, slug: string | undefined): Promise<void> {
  if (slug === undefined) return;
  const about = await storage.subjects.get(slug);
  if (about === undefined) throw invalid([{ pointer: '/subject', detail: 'names no subject.' }]);
  if (about.archived !== undefined)
    throw invalid([
      {
        pointer: '/subject',
        detail: `names “${about.name}”, which is archived and takes nothing new. Take it out of the archive, or name another.`,
      },
    ]);
}
