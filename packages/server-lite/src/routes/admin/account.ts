import { passkeyAnswer, sessionAnswer } from '../../auth/answers.ts';
import { issueChallenge } from '../../auth/challenge.ts';
import { freshUntil } from '../../auth/caller.ts';
import { takeSession } from '../../auth/cookies.ts';
import type { Door } from '../../auth/door.ts';
import { newPasskey, newPassword, partyOf } from '../../auth/new-credential.ts';
import { creationOptions } from '../../auth/passkeys.ts';
import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppContext, AppDeps } from '../../http/context.ts';
import { jsonBody } from '../../middleware/json-body.ts';
import { personOf } from './person.ts';
import { AddPasskey, PatchOwnAccount, PatchPasskey, SetPassword } from './sign-in-schema.ts';
import { withoutUndefined } from './without-undefined.ts';

/** What people do about themselves: name, password, passkeys, sessions. */
export function mountAccount(api: App, { storage, config }: AppDeps, door: Door): void {
  const { accounts, sessions } = storage;
  const purposeOf = (c: AppContext) => `account.${personOf(c).session.account.id}`;

  api.patch('/account', async (c) => {
    const { session, by } = personOf(c);
    await accounts.change(
      session.account.id,
      withoutUndefined(await jsonBody(c, PatchOwnAccount, config.bodyBytes)),
      by,
    );
    return c.json(await accounts.get(session.account.id));
  });

  api.put('/account/password', async (c) => {
    const { session, by, hash } = personOf(c);
    const { account } = session;
    const { password, current } = await jsonBody(c, SetPassword, config.bodyBytes);
    const kept = await accounts.password(account.id);
    if (kept === null) {
      if (freshUntil(session) <= door.now()) throw new ProblemError('sign-in-again');
    } else {
      const given = current ?? '';
      const { right } = await door.tryPassword(c, account.name, given, { account, password: kept });
      if (!right) throw new ProblemError('sign-in-refused', 'The current password is not right. Nothing was changed.');
    }
    await accounts.setPassword(account.id, await newPassword(password, [account.name, account.email]), by, hash);
    return c.json(await accounts.get(account.id));
  });
  api.delete('/account/password', async (c) => {
    const { session, by, hash } = personOf(c);
    await accounts.setPassword(session.account.id, null, by, hash);
    return c.json(await accounts.get(session.account.id));
  });

  const passkeys = async (c: AppContext) =>
    (await accounts.passkeys(personOf(c).session.account.id)).map(passkeyAnswer);
  api.get('/account/passkeys', async (c) => c.json(await passkeys(c)));
  api.post('/account/passkeys/options', async (c) => {
    const { account } = personOf(c).session;
    const challenge = issueChallenge(await door.key(), purposeOf(c), door.now());
    const known = await accounts.passkeys(account.id);
    return c.json({ options: await creationOptions({ party: partyOf(c, door), challenge, account, known }) });
  });
  api.post('/account/passkeys', async (c) => {
    const { session, by } = personOf(c);
    const body = await jsonBody(c, AddPasskey, config.bodyBytes);
    await accounts.addPasskey(session.account.id, await newPasskey(c, door, purposeOf(c), body), by);
    return c.json(await passkeys(c), 201);
  });
  api.patch('/account/passkeys/:id', async (c) => {
    const { label } = await jsonBody(c, PatchPasskey, config.bodyBytes);
    if (!(await accounts.renamePasskey(personOf(c).session.account.id, c.req.param('id'), label))) throw noPasskey();
    return c.json(await passkeys(c));
  });
  api.delete('/account/passkeys/:id', async (c) => {
    const { session, by } = personOf(c);
    if (!(await accounts.removePasskey(session.account.id, c.req.param('id'), by))) throw noPasskey();
    return c.json(await passkeys(c));
  });

  api.get('/account/sessions', async (c) => {
    const { session } = personOf(c);
    const list = await sessions.list(session.account.id, door.idleMs());
    return c.json(list.map((each) => sessionAnswer(each, session.id)));
  });
  api.delete('/account/sessions', async (c) => {
    const { session, by } = personOf(c);
    const changed = await sessions.endAll(session.account.id, by);
    takeSession(c, door.site(c));
    return c.json({ changed });
  });
  api.delete('/account/sessions/:id', async (c) => {
    const { session, by } = personOf(c);
    const id = c.req.param('id');
    if (!(await sessions.end(session.account.id, id, by)))
      throw new ProblemError('not-found', 'You have no such session. GET /admin/api/account/sessions lists them.');
    if (id === session.id) takeSession(c, door.site(c));
    return c.json({ changed: 1 });
  });
}

function noPasskey(): ProblemError {
  return new ProblemError('not-found', 'You have no such passkey. GET /admin/api/account/passkeys lists them.');
}
