import * as z from 'zod/mini';
import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppContext, AppDeps } from '../../http/context.ts';
import { jsonBody } from '../../middleware/json-body.ts';
import type { Act, ItemEdit } from '../../storage/storage.ts';
import { AddReply, EditItem, Feature, Hide, ItemQuery, Publish } from './schema.ts';
import { withoutUndefined } from './without-undefined.ts';

/** What makes of a list a search, whose finds nobody counts. */
const SEARCHED = ['q', 'source', 'tag', 'language'] as const;

/** Reviews and postings: read, moderate, annotate. There is no call that changes anybody's words. */
export function mountAdminItems(api: App, { storage, config }: AppDeps): void {
  const { items } = storage;
  const get = async (id: string) => {
    const item = await items.get(id);
    if (item === undefined)
      throw new ProblemError('not-found', `There is no item "${id.slice(0, 80)}". GET /admin/api/items lists them.`);
    return item;
  };
  const getAll = (ids: string[]) => Promise.all(ids.map(get));
  const act = (c: AppContext, attested?: boolean): Act => ({
    by: c.get('by'),
    ...(attested !== undefined && { attested }),
  });

  api.get('/items', async (c) => {
    const query = z.safeParse(ItemQuery, c.req.query());
    if (!query.success) {
      const errors = query.error.issues.map((issue) => ({
        pointer: `/${issue.path.join('/')}`,
        detail: issue.message,
      }));
      throw new ProblemError(
        'invalid',
        'The query takes subject, state, q, source, tag, language, limit (1 to 200) and after. "errors" names what does not fit.',
        { errors },
      );
    }
    const wanted = withoutUndefined(query.data);
    const isSearch = SEARCHED.some((field) => wanted[field]);
    return c.json(isSearch ? { ...(await items.find(wanted)), total: null } : await items.list(wanted));
  });
  api.post('/items/publish', async (c) => {
    const { ids, attested, permission } = await jsonBody(c, Publish, config.bodyBytes);
    await getAll(ids);
    await items.publish(ids, { ...act(c, attested), ...(permission !== undefined && { permission }) });
    return c.json({ changed: ids.length });
  });
  api.post('/items/hide', async (c) => {
    const { ids, reason } = await jsonBody(c, Hide, config.bodyBytes);
    await getAll(ids);
    await items.hide(ids, reason, act(c));
    return c.json({ changed: ids.length });
  });
  api.get('/items/:id', async (c) => c.json(await get(c.req.param('id'))));
  api.patch('/items/:id', async (c) => {
    const { id } = await get(c.req.param('id'));
    const change = withoutUndefined(await jsonBody(c, EditItem, config.bodyBytes));
    await items.edit(id, change as ItemEdit, act(c));
    return c.json(await get(id));
  });
  api.get('/items/:id/history', async (c) => {
    const { id } = await get(c.req.param('id'));
    const entries = await items.history(id);
    return c.body(`{"entries":[${entries.join(',')}]}`, 200, { 'Content-Type': 'application/json' });
  });
  api.get('/items/:id/consents', async (c) => {
    const { id } = await get(c.req.param('id'));
    const { number = null, consents = [] } = (await storage.submissions.consents(id)) ?? {};
    const given = consents.map(({ language: inLanguage, givenAt: dateGiven, ...rest }) => ({
      ...rest,
      inLanguage,
      dateGiven,
    }));
    return c.json({ receipt: number, consents: given });
  });
  api.post('/items/:id/feature', async (c) => {
    const { id } = await get(c.req.param('id'));
    const { featured, attested } = await jsonBody(c, Feature, config.bodyBytes);
    if (featured && attested !== true) {
      throw new ProblemError(
        'invalid',
        'Featuring makes these words the business’s own claim. Send "attested": true to stand behind them. Nothing was changed.',
        {
          errors: [{ pointer: '/attested', detail: 'must be true to feature.' }],
        },
      );
    }
    await items.feature(id, featured, act(c, attested));
    return c.json(await get(id));
  });
  api.put('/items/:id/reply', async (c) => {
    const { id } = await get(c.req.param('id'));
    await items.reply(id, await jsonBody(c, AddReply, config.bodyBytes), act(c));
    return c.json(await get(id));
  });
  api.delete('/items/:id/reply', async (c) => {
    const { id } = await get(c.req.param('id'));
    await items.reply(id, null, act(c));
    return c.json(await get(id));
  });
  api.post('/items/:id/withdraw', async (c) => {
    const { id } = await get(c.req.param('id'));
    await items.withdraw(id, act(c));
    return c.json({ changed: 1 });
  });
  api.post('/items/:id/erase', async (c) => {
    const { id } = await get(c.req.param('id'));
    await items.erase(id, act(c));
    return c.json({ changed: 1 });
  });
}
