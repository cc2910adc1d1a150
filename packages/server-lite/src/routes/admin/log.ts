import type { App, AppDeps } from '../../http/context.ts';
import { checkedQuery } from './checked-query.ts';
import { LogQuery } from './sign-in-schema.ts';

const USUAL = 50;

/** What happened at the door: who signed in, who let whom in, what was refused. */
export function mountLog(api: App, { storage }: AppDeps): void {
  api.get('/log', async (c) => {
    const { limit = USUAL, before } = checkedQuery(c, LogQuery);
    return c.json(await storage.signInLog.list({ limit, ...(before !== undefined && { before }) }));
  });
}
