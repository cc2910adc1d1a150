import { linkAnswer } from '../../auth/answers.ts';
import type { Door } from '../../auth/door.ts';
import { newLink } from '../../auth/new-link.ts';
import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppDeps } from '../../http/context.ts';
import { invalid, jsonBody } from '../../middleware/json-body.ts';
import type { NewLink } from '../../storage/sign-in.ts';
import { assertMayGive } from './accounts.ts';
import { AddLink } from './sign-in-schema.ts';

/** Invitations, and links for people who lost what they signed in with. */
export function mountLinks(api: App, { storage, config }: AppDeps, door: Door): void {
  api.get('/links', async (c) => c.json((await storage.links.list()).map(linkAnswer)));
  api.post('/links', async (c) => {
    const { role, name, account } = await jsonBody(c, AddLink, config.bodyBytes);
    let wanted: Omit<NewLink, 'hash' | 'lifetimeMs'>;
    if (account !== undefined && role === undefined && name === undefined) {
      const known = await storage.accounts.get(account);
      if (known === undefined)
        throw new ProblemError(
          'not-found',
          `There is no account "${account.slice(0, 80)}". GET /admin/api/accounts lists them.`,
        );
      // Whoever has the link is that person, so it is worth as much as the role.
      assertMayGive(c, known.role);
      wanted = { purpose: 'recovery', account };
    } else if (role !== undefined && account === undefined) {
      assertMayGive(c, role);
      wanted = { purpose: 'invitation', role, ...(name !== undefined && { name }) };
    } else throw invalid([{ pointer: '/role', detail: 'or an account is needed: one of the two.' }]);
    const { link, address } = await newLink(storage.links, door.site(c).origins[0] ?? '', wanted, c.get('by'));
    return c.json({ ...linkAnswer(link), address }, 201);
  });
  api.delete('/links/:id', async (c) => {
    if (!(await storage.links.revoke(c.req.param('id'), c.get('by'))))
      throw new ProblemError('not-found', 'There is no such link, or it was used. GET /admin/api/links lists them.');
    return c.json({ changed: 1 });
  });
}
