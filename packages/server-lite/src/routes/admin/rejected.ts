import { Readable } from 'node:stream';
import { RejectedRows } from '../../erasure/rejected-rows.ts';
import type { App, AppContext, AppDeps } from '../../http/context.ts';

const DAY_MS = 86_400_000;

/** What imports could not take: which files there are of it, and deleting them. */
export function mountRejected(api: App, { config }: AppDeps): void {
  const rejected = new RejectedRows(config.data);

  api.get('/rejected', async (c) => {
    const files = await rejected.list();
    return c.json(
      files.map((file) => ({
        ...file,
        dateDeleted: new Date(Date.parse(file.dateCreated) + config.rejectedDays * DAY_MS).toISOString(),
      })),
    );
  });
  api.get('/rejected/:name', (c) => sendRejected(c, rejected, c.req.param('name'), 'rejected.ndjson'));
  api.delete('/rejected/:name', async (c) => {
    await rejected.remove(c.req.param('name'));
    return c.json({ gone: true });
  });
}

/** One file, as it lies there. @throws NotFoundError */
export async function sendRejected(c: AppContext, rejected: RejectedRows, name: string, as: string): Promise<Response> {
  const { stream, bytes } = await rejected.open(name);
  return c.body(Readable.toWeb(stream) as ReadableStream, 200, {
    'Content-Type': 'application/x-ndjson',
    'Content-Length': String(bytes),
    'Content-Disposition': `attachment; filename="${as}"`,
  });
}
