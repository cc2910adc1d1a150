import { passkeyAnswer, sessionAnswer } from '../../auth/answers.ts';
import type { Door } from '../../auth/door.ts';
import { mayGrant, scopesOf } from '../../domain/roles.ts';
import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppContext, AppDeps } from '../../http/context.ts';
import { jsonBody } from '../../middleware/json-body.ts';
import type { Account } from '../../storage/sign-in.ts';
import { PatchAccount } from './sign-in-schema.ts';
import { withoutUndefined } from './without-undefined.ts';

/** People who sign in, as an owner sees them. What they sign in with stays theirs: it can be taken away, not set. */
export function mountAccounts(api: App, { storage, config }: AppDeps, door: Door): void {
  const { accounts, sessions } = storage;
  const get = async (id: string): Promise<Account> => {
    const account = await accounts.get(id);
    if (account !== undefined) return account;
    throw new ProblemError(
      'not-found',
      `There is no account "${id.slice(0, 80)}". GET /admin/api/accounts lists them.`,
    );
  };
  const own = (c: AppContext) => {
    const caller = c.get('caller');
    return caller?.kind === 'person' ? caller.session.id : undefined;
  };

  // Before the pattern that would take it for somebody's id.
  api.get('/accounts/names', async (c) => c.json((await accounts.list()).map(({ id, name }) => ({ id, name }))));
  api.get('/accounts', async (c) => c.json(await accounts.list()));
  api.get('/accounts/:id', async (c) => c.json(await get(c.req.param('id'))));
  api.patch('/accounts/:id', async (c) => {
    const { id } = await get(c.req.param('id'));
    const { disabled, ...change } = withoutUndefined(await jsonBody(c, PatchAccount, config.bodyBytes));
    assertMayGive(c, change.role);
    await accounts.change(id, change, c.get('by'));
    if (disabled !== undefined) await accounts.disable(id, disabled, c.get('by'));
    return c.json(await get(id));
  });
  api.delete('/accounts/:id', async (c) => {
    const { id } = await get(c.req.param('id'));
    await accounts.remove(id, c.get('by'));
    return c.json({ changed: 1 });
  });

  api.get('/accounts/:id/passkeys', async (c) => {
    const { id } = await get(c.req.param('id'));
    return c.json((await accounts.passkeys(id)).map(passkeyAnswer));
  });
  api.delete('/accounts/:id/passkeys/:passkey', async (c) => {
    const { id } = await get(c.req.param('id'));
    if (!(await accounts.removePasskey(id, c.req.param('passkey'), c.get('by'))))
      throw new ProblemError('not-found', 'This account has no such passkey.');
    return c.json((await accounts.passkeys(id)).map(passkeyAnswer));
  });
  api.get('/accounts/:id/sessions', async (c) => {
    const { id } = await get(c.req.param('id'));
    return c.json((await sessions.list(id, door.idleMs())).map((session) => sessionAnswer(session, own(c))));
  });
  api.delete('/accounts/:id/sessions', async (c) => {
    const { id } = await get(c.req.param('id'));
    return c.json({ changed: await sessions.endAll(id, c.get('by')) });
  });
}

/** Nobody makes of somebody what they are not themselves. @throws ProblemError */
export function assertMayGive(c: AppContext, role: Account['role'] | undefined): void {
  const { scopes } = c.get('caller') ?? { scopes: [] };
  if (role === undefined || mayGrant(scopes, scopesOf(role))) return;
  throw new ProblemError('role-refused', `The role "${role}" may do more than you may. Ask an owner.`);
}
