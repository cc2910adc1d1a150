import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppDeps } from '../../http/context.ts';
import { FileOutbox } from '../../mail/file-outbox.ts';
import { jsonBody } from '../../middleware/json-body.ts';
import { AddSuppression } from './people-schema.ts';

const SHOWN = 500;

/** Who is not asked any more, and the messages that were written to files. */
export function mountSuppressions(api: App, { storage, config }: AppDeps): void {
  const outbox = new FileOutbox(config.data);
  const unknown = () => new ProblemError('not-found', 'There is no such message in the outbox. List it anew.');

  api.get('/suppressions', async (c) => c.json(await storage.suppressions.list(c.req.query('after'))));
  api.post('/suppressions', async (c) => {
    const { email, reason } = await jsonBody(c, AddSuppression, config.bodyBytes);
    await storage.suppressions.add(email, reason);
    return c.json({ gone: true }, 201);
  });
  api.delete('/suppressions/:id', async (c) => {
    await storage.suppressions.remove(c.req.param('id'));
    return c.json({ gone: true });
  });
  api.get('/outbox', async (c) => {
    const messages = await outbox.list();
    return c.json({
      folder: outbox.folder,
      via: config.smtp === undefined ? 'outbox' : 'smtp',
      messages: messages.slice(0, SHOWN),
      total: messages.length,
    });
  });
  api.get('/outbox/:id', async (c) => {
    const id = c.req.param('id');
    const bytes = await outbox.read(id);
    if (!bytes) throw unknown();
    return c.body(Uint8Array.from(bytes), 200, {
      'Content-Type': 'message/rfc822',
      'Content-Disposition': `attachment; filename="${id}.eml"`,
    });
  });
  api.delete('/outbox/:id', async (c) => {
    if (!(await outbox.remove(c.req.param('id')))) throw unknown();
    return c.json({ gone: true });
  });
}
