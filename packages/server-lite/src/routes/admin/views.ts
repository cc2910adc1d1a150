import type { App, AppContext, AppDeps } from '../../http/context.ts';
import { jsonBody } from '../../middleware/json-body.ts';
import type { SavedView, ViewQuery } from '../../storage/inbox.ts';
import { seesAddresses } from './as-seen-by.ts';
import { AddView, PatchView } from './inbox-schema.ts';
import { withoutUndefined } from './without-undefined.ts';

/** Views of the inbox that were kept: a person's own, and everybody's. */
export function mountViews(api: App, { storage, config }: AppDeps): void {
  const { views } = storage;

  api.get('/views', async (c) => {
    const all = await views.list(accountOf(c));
    // What somebody else looked for may be an address: that is for who is shown them.
    return c.json(
      seesAddresses(c.get('caller')) ? all : all.filter(({ name, query }) => !`${name} ${query.q}`.includes('@')),
    );
  });
  api.post('/views', async (c) => {
    const { name, query, isShared } = await jsonBody(c, AddView, config.bodyBytes);
    const account = accountOf(c);
    // A token is nobody: what it keeps is everybody's.
    const view = { name, query: withoutUndefined(query) as ViewQuery, isShared: isShared ?? account === null };
    return c.json(await views.add(view, account), 201);
  });
  api.patch('/views/:id', async (c) => {
    const { query, ...rest } = withoutUndefined(await jsonBody(c, PatchView, config.bodyBytes));
    const change = { ...rest, ...(query && { query: withoutUndefined(query) }) } as Partial<SavedView>;
    return c.json(await views.set(c.req.param('id'), change, accountOf(c)));
  });
  api.delete('/views/:id', async (c) => {
    await views.remove(c.req.param('id'), accountOf(c));
    return c.json({ changed: 1 });
  });
}

/** Null for a token. */
function accountOf(c: AppContext): string | null {
  const caller = c.get('caller');
  return caller?.kind === 'person' ? caller.session.account.id : null;
}
