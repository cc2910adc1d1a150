import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { stateAnswer } from '../../auth/answers.ts';
import { personCaller } from '../../auth/caller.ts';
import { issueChallenge, readChallenge } from '../../auth/challenge.ts';
import type { Door } from '../../auth/door.ts';
import { partyOf } from '../../auth/new-credential.ts';
import { refused, requestOptions, signedChallenge, verifyUse } from '../../auth/passkeys.ts';
import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppContext, AppDeps } from '../../http/context.ts';
import { jsonBody } from '../../middleware/json-body.ts';
import type { Session } from '../../storage/sign-in.ts';
import { SignInWithPasskey } from './sign-in-schema.ts';

const PURPOSE = 'sign-in';

/** Signing in with a passkey. Nobody is asked for a name: the passkey says whose it is. */
export function mountSessionPasskey(api: App, { storage, config }: AppDeps, door: Door): void {
  api.post('/session/passkey/options', async (c) => {
    const party = partyOf(c, door);
    return c.json({ options: await requestOptions(party, issueChallenge(await door.key(), PURPOSE, door.now())) });
  });

  const open = async (c: AppContext): Promise<{ opened: Session; hash: Uint8Array }> => {
    const { response } = await jsonBody(c, SignInWithPasskey, config.bodyBytes);
    const party = partyOf(c, door);
    const signed = signedChallenge(response.response.clientDataJSON);
    const challenge = readChallenge(await door.key(), PURPOSE, signed, door.now());
    if (challenge === undefined) throw refused('The page was open too long. Try again.');
    const passkey = await storage.accounts.passkey(response.id);
    if (passkey === undefined) throw refused();
    if (passkey.rpId !== party.id)
      throw refused(`This passkey was made for ${passkey.rpId}. Open the page there, or sign in another way.`);
    const { userHandle, ...rest } = response.response;
    const said = { ...rest, ...(typeof userHandle === 'string' && { userHandle }) };
    const used = await verifyUse(party, signed, passkey, {
      ...response,
      response: said,
      clientExtensionResults: {},
    } as AuthenticationResponseJSON);
    const { secret, session } = door.newSession(c, 'passkey');
    const opened = await storage.sessions.open(passkey.account.id, session, { passkey: used, challenge });
    if (opened === 'replayed') throw refused('This was sent before. Try again.');
    if (opened === 'refused') throw refused();
    await door.letIn(c, secret, opened);
    return { opened, hash: session.hash };
  };

  api.post('/session/passkey', async (c) => {
    door.assertMayGuess(c);
    try {
      const { opened, hash } = await open(c);
      return c.json(stateAnswer(personCaller(opened, hash), door.site(c), false), 201);
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'sign-in-refused') door.guesses.failed(door.address(c));
      throw error;
    }
  });
}
