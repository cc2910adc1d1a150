import * as z from 'zod/mini';
import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppDeps } from '../../http/context.ts';
import { LogQuery } from './sign-in-schema.ts';

const USUAL = 50;

/** What happened at the door: who signed in, who let whom in, what was refused. */
export function mountLog(api: App, { storage }: AppDeps): void {
  api.get('/log', async (c) => {
    const query = z.safeParse(LogQuery, c.req.query());
    if (!query.success)
      throw new ProblemError('invalid', 'The query takes limit (1 to 200) and before (the next of an earlier list).', {
        errors: query.error.issues.map((issue) => ({ pointer: `/${issue.path.join('/')}`, detail: issue.message })),
      });
    const { limit = USUAL, before } = query.data;
    return c.json(await storage.signInLog.list({ limit, ...(before !== undefined && { before }) }));
  });
}
