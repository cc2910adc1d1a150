import { stateAnswer } from '../../auth/answers.ts';
import { takeSession } from '../../auth/cookies.ts';
import type { Door } from '../../auth/door.ts';
import type { App, AppDeps } from '../../http/context.ts';
import { personOf } from './person.ts';

/** Who is signed in. Answers a stranger, too, so that a page knows what to show. */
export function mountSession(api: App, { storage }: AppDeps, door: Door): void {
  api.get('/session', async (c) => {
    const caller = c.get('caller');
    const isFirstStart = caller === undefined && (await storage.accounts.list()).length === 0;
    return c.json(stateAnswer(caller, door.site(c), isFirstStart));
  });
  api.delete('/session', async (c) => {
    const { session, by } = personOf(c);
    await storage.sessions.end(session.account.id, session.id, by);
    takeSession(c, door.site(c));
    return c.json({ changed: 1 });
  });
}
