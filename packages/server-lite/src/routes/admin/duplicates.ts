import type * as z from 'zod/mini';
import type { Item } from '../../domain/model.ts';
import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppDeps } from '../../http/context.ts';
import { jsonBody } from '../../middleware/json-body.ts';
import { checkedQuery } from './checked-query.ts';
import { DuplicateQuery, type ItemDuplicates, OtherItem } from './duplicate-schema.ts';

/** The same review from several sources: what waits for a decision, what was made one, and the way back. */
export function mountDuplicates(api: App, { storage, config }: AppDeps): void {
  const { duplicates } = storage;
  api.get('/duplicates', async (c) => {
    const { after, limit } = checkedQuery(c, DuplicateQuery);
    const page = await duplicates.proposals({
      ...(after !== undefined && { after }),
      ...(limit !== undefined && { limit: Number(limit) }),
    });
    const pairs = page.pairs.map(({ one, other, ...rest }) => ({ one: told(one), other: told(other), ...rest }));
    return c.json({ ...page, pairs, progress: await duplicates.progress() });
  });
  api.post('/duplicates/look', async (c) => {
    await duplicates.restart();
    return c.json(await duplicates.progress());
  });
  api.get('/items/:id/duplicates', async (c) => {
    const id = c.req.param('id');
    const found = await duplicates.of(id);
    if (found === undefined)
      throw new ProblemError('not-found', `There is no item "${id.slice(0, 80)}". GET /admin/api/items lists them.`);
    // The address of a part leads to the item that it is part of, as everywhere.
    const { parts, proposed } = found.partOf === null ? found : ((await duplicates.of(found.partOf)) ?? found);
    return c.json({
      parts: parts.map((part) => ({ ...part, item: told(part.item) })),
      proposed: proposed.map((each) => ({ ...each, item: told(each.item) })),
    } satisfies z.infer<typeof ItemDuplicates>);
  });
  api.post('/items/:id/merge', async (c) => {
    const { other } = await jsonBody(c, OtherItem, config.bodyBytes);
    return c.json(await duplicates.merge(c.req.param('id'), other, { by: c.get('by') }));
  });
  api.post('/items/:id/split', async (c) => {
    const scopes = c.get('caller')?.scopes ?? [];
    const id = c.req.param('id');
    return c.json(await duplicates.split(id, { by: c.get('by') }, (scope) => scopes.includes(scope)));
  });
  api.post('/items/:id/apart', async (c) => {
    const { other } = await jsonBody(c, OtherItem, config.bodyBytes);
    await duplicates.keepApart(c.req.param('id'), other, { by: c.get('by') });
    return c.json({ changed: 1 });
  });
  api.post('/items/:id/propose', async (c) => {
    const { other } = await jsonBody(c, OtherItem, config.bodyBytes);
    await duplicates.propose(c.req.param('id'), other, { by: c.get('by') });
    return c.json({ changed: 1 });
  });
}

type Told = z.infer<typeof ItemDuplicates>['parts'][number]['item'];

function told(item: Item): Told {
  const { id, state, source, sourceId, url, title, body, rating, author, datePublished, dateReceived, tags } = item;
  return { id, state, source, sourceId, url, title, body, rating, author, datePublished, dateReceived, tags };
}
