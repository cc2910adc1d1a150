import { personCaller } from '../../auth/caller.ts';
import { stateAnswer } from '../../auth/answers.ts';
import type { Door } from '../../auth/door.ts';
import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppDeps } from '../../http/context.ts';
import { jsonBody } from '../../middleware/json-body.ts';
import { SignInWithPassword } from './sign-in-schema.ts';

/** Signing in by name or address and password. */
export function mountSessionPassword(api: App, deps: AppDeps, door: Door): void {
  const { storage, config, log } = deps;
  /** Not waited for: how long an answer takes must not tell whether there is such an account. */
  const noteFailure = (account: string | undefined, detail: string): void => {
    if (account === undefined) return;
    storage.signInLog
      .add('sign-in-failed', { account, by: 'stranger', detail })
      .catch((error: unknown) => log.error({ err: error }, 'the log of sign-ins could not be written'));
  };

  api.post('/session/password', async (c) => {
    const { name, password } = await jsonBody(c, SignInWithPassword, config.bodyBytes);
    const found = await storage.accounts.find(name);
    const { right, rehashed } = await door.tryPassword(c, name, password, found);
    const checked = found?.password ?? null;
    if (!right || found === undefined || checked === null) {
      noteFailure(found?.account.id, 'password');
      throw new ProblemError('sign-in-refused');
    }
    const { secret, session } = door.newSession(c, 'password');
    const proof = { password: { checked, ...(rehashed !== undefined && { rehashed }) } };
    const opened = await storage.sessions.open(found.account.id, session, proof);
    // The same words as for a wrong password: whether an account is disabled is nobody's business.
    if (typeof opened === 'string') {
      noteFailure(found.account.id, 'disabled, or changed meanwhile');
      throw new ProblemError('sign-in-refused');
    }
    await door.letIn(c, secret, opened);
    return c.json(stateAnswer(personCaller(opened, session.hash), door.site(c), false), 201);
  });
}
