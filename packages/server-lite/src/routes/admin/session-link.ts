import { passkeySupport, stateAnswer } from '../../auth/answers.ts';
import { personCaller } from '../../auth/caller.ts';
import { issueChallenge } from '../../auth/challenge.ts';
import type { Door } from '../../auth/door.ts';
import { newPasskey, newPassword, partyOf } from '../../auth/new-credential.ts';
import { creationOptions } from '../../auth/passkeys.ts';
import { secretHash } from '../../auth/secret.ts';
import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppContext, AppDeps } from '../../http/context.ts';
import { invalid, jsonBody } from '../../middleware/json-body.ts';
import type { Link, NewCredential } from '../../storage/sign-in.ts';
import { LinkPasskey, OpenLink, UseLink } from './sign-in-schema.ts';

/** Links that open once: the first owner's, an invitation, and the way back in. To look at one does not use it up. */
export function mountSessionLink(api: App, { storage, config }: AppDeps, door: Door): void {
  const find = async (c: AppContext, secret: string): Promise<{ link: Link; hash: Uint8Array }> => {
    door.assertMayGuess(c);
    const hash = secretHash(secret);
    const link = hash && (await storage.links.get(hash));
    if (hash !== undefined && link !== undefined) return { link, hash };
    door.guesses.failed(door.address(c));
    throw new ProblemError('link-refused');
  };
  const nameOf = (link: Link, given: string | undefined): string => {
    const name = link.account?.name ?? given ?? link.name;
    if (name === null)
      throw invalid([{ pointer: '/name', detail: 'is missing: what to call you, and what you sign in with.' }]);
    return name;
  };
  const purposeOf = ({ id }: Link) => `link.${id}`;

  api.post('/session/link', async (c) => {
    const { link } = await find(c, (await jsonBody(c, OpenLink, config.bodyBytes)).link);
    const { purpose, role, account, name, expiresAt } = link;
    const whom = account && { name: account.name, email: account.email };
    return c.json({ purpose, role, account: whom, name, expiresAt, passkeys: passkeySupport(door.site(c)) });
  });

  api.post('/session/link/passkey', async (c) => {
    const body = await jsonBody(c, LinkPasskey, config.bodyBytes);
    const { link } = await find(c, body.link);
    const options = await creationOptions({
      party: partyOf(c, door),
      challenge: issueChallenge(await door.key(), purposeOf(link), door.now()),
      account: { id: link.accountId, name: nameOf(link, body.name) },
      known: link.account === null ? [] : await storage.accounts.passkeys(link.account.id),
    });
    return c.json({ options });
  });

  api.post('/session/link/use', async (c) => {
    const body = await jsonBody(c, UseLink, config.bodyBytes);
    const { link, hash } = await find(c, body.link);
    const name = nameOf(link, body.name);
    const email = link.account === null ? (body.email ?? null) : link.account.email;
    let credential: NewCredential;
    if (body.passkey !== undefined && body.password === undefined)
      credential = await newPasskey(c, door, purposeOf(link), body.passkey);
    else if (body.password !== undefined && body.passkey === undefined)
      credential = { password: await newPassword(body.password, [name, email]) };
    else throw invalid([{ pointer: '/password', detail: 'or a passkey is needed: one of the two.' }]);
    const { secret, session } = door.newSession(c, 'link');
    const opened = await storage.links.use(hash, { name, email }, credential, session);
    if (opened === undefined) throw new ProblemError('link-refused');
    await door.letIn(c, secret, opened);
    return c.json(stateAnswer(personCaller(opened, session.hash), door.site(c), false), 201);
  });
}
