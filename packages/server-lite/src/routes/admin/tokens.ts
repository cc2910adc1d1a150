import { inOrder, mayGrant } from '../../domain/roles.ts';
import { plainLine } from '../../domain/sanitize-text.ts';
import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppDeps } from '../../http/context.ts';
import { jsonBody } from '../../middleware/json-body.ts';
import { AddToken } from './sign-in-schema.ts';

/** Keys for programs. */
export function mountTokens(api: App, { storage, config }: AppDeps): void {
  const { tokens } = storage;
  api.get('/tokens', async (c) => c.json(await tokens.list()));
  api.post('/tokens', async (c) => {
    const { name, scopes } = await jsonBody(c, AddToken, config.bodyBytes);
    if (!mayGrant(c.get('caller')?.scopes ?? [], scopes))
      throw new ProblemError(
        'role-refused',
        'The token would do more than you may. Leave out the scopes that you lack.',
      );
    const token = await tokens.create(name, { scopes, by: c.get('by') });
    return c.json({ name: plainLine(name), scopes: inOrder(scopes), token }, 201);
  });
  api.delete('/tokens/:name', async (c) => {
    const name = c.req.param('name');
    if (!(await tokens.revoke(name, c.get('by'))))
      throw new ProblemError(
        'not-found',
        `There is no token "${name.slice(0, 80)}". GET /admin/api/tokens lists them.`,
      );
    return c.json({ changed: 1 });
  });
}
