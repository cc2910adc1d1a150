import type * as z from 'zod/mini';
import type { App, AppContext, AppDeps } from '../../http/context.ts';
import { termsOf } from '../../domain/rights-of.ts';
import { invalid, jsonBody } from '../../middleware/json-body.ts';
import type { ActTarget, InboxFilter, InboxQuery } from '../../storage/inbox.ts';
import { asSeenBy, seesAddresses } from './as-seen-by.ts';
import { checkedQuery } from './checked-query.ts';
import { FeatureItems, Hide, ItemCountsQuery, ItemQuery, Publish, TagItems, Undo } from './inbox-schema.ts';
import { withoutUndefined } from './without-undefined.ts';

/** The list of reviews and postings, and what is done to many of them at once. */
export function mountInbox(api: App, { storage, config }: AppDeps): void {
  const { inbox, acts } = storage;

  api.get('/items', async (c) => {
    const query = checkedQuery(c, ItemQuery);
    if (query.cursor !== undefined && query.at !== undefined)
      throw invalid([{ pointer: '/at', detail: 'A cursor and a position exclude each other: send one of them.' }]);
    const { items, ...page } = await inbox.page(asLookedFor(c, query as InboxQuery));
    const found = await storage.watches.of(items.map(({ id }) => id));
    return c.json({
      items: items.map((item) =>
        asSeenBy(c.get('caller'), { ...item, terms: termsOf(item), matches: found.get(item.id) ?? [] }),
      ),
      ...page,
    });
  });
  api.get('/items/counts', async (c) => c.json(await inbox.counts(asLookedFor(c, checkedQuery(c, ItemCountsQuery)))));
  api.post('/items/publish', async (c) => {
    const { attested, permission, ...on } = await jsonBody(c, Publish, config.bodyBytes);
    const what = { type: 'publish', ...withoutUndefined({ attested, permission }) } as const;
    return c.json(await acts.act(what, targetOf(on), { by: c.get('by') }));
  });
  api.post('/items/hide', async (c) => {
    const { reason, ...on } = await jsonBody(c, Hide, config.bodyBytes);
    return c.json(await acts.act({ type: 'hide', reason }, targetOf(on), { by: c.get('by') }));
  });
  api.post('/items/tag', async (c) => {
    const { add = [], remove = [], ...on } = await jsonBody(c, TagItems, config.bodyBytes);
    return c.json(await acts.act({ type: 'tag', add, remove }, targetOf(on), { by: c.get('by') }));
  });
  api.post('/items/feature', async (c) => {
    const { featured, attested, ...on } = await jsonBody(c, FeatureItems, config.bodyBytes);
    const what = { type: 'feature', featured, ...withoutUndefined({ attested }) } as const;
    return c.json(await acts.act(what, targetOf(on), { by: c.get('by') }));
  });
  api.post('/undo', async (c) => {
    const { undo } = await jsonBody(c, Undo, config.bodyBytes);
    const scopes = c.get('caller')?.scopes ?? [];
    return c.json(await acts.undo(undo, { by: c.get('by') }, (scope) => scopes.includes(scope)));
  });
}

/** Who is not shown addresses finds nothing by them. */
function asLookedFor<Q extends InboxFilter>(c: AppContext, query: Q): Q {
  return seesAddresses(c.get('caller')) ? query : { ...query, withoutAddresses: true };
}

function targetOf({ ids, filter, cursor }: z.infer<typeof Publish>): ActTarget {
  if ((ids === undefined) === (filter === undefined))
    throw invalid([{ pointer: '/ids', detail: 'Name the items by their ids, or by one filter that finds them.' }]);
  if (ids === undefined)
    return { filter: withoutUndefined(filter!), ...(cursor !== undefined && { cursor }) } as ActTarget;
  if (cursor !== undefined)
    throw invalid([{ pointer: '/cursor', detail: 'It goes with a filter: ids are done in one go.' }]);
  return { ids };
}
