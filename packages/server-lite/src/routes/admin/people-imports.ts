import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppContext, AppDeps } from '../../http/context.ts';
import { assertMay } from '../../middleware/admit.ts';
import type { PeopleImport } from '../../storage/people-import.ts';

/** Files of people that came in: what each did, and taking it back. */
export function mountPeopleImports(api: App, deps: AppDeps): void {
  const { storage, onAsked, clock = () => new Date() } = deps;
  const get = async (c: AppContext): Promise<PeopleImport> => {
    const number = c.req.param('number') ?? '';
    const found = /^\d{1,15}$/.test(number) ? await storage.peopleImports.get(Number(number)) : undefined;
    if (found) return found;
    throw new ProblemError(
      'not-found',
      `There is no file of people ${number.slice(0, 80)}. GET /admin/api/people/imports lists them.`,
    );
  };

  api.get('/people/imports', async (c) => c.json({ imports: await storage.peopleImports.list() }));
  api.get('/people/imports/:number', async (c) => {
    const found = await get(c);
    return c.json({ ...found, undo: await storage.peopleImports.look(found.number) });
  });
  api.post('/people/imports/:number/undo', async (c) => {
    const { number, by } = await get(c);
    if (by !== c.get('by')) assertMayErase(c, clock());
    const undone = await storage.peopleImports.undo(number);
    onAsked?.();
    return c.json(undone);
  });
}

function assertMayErase(c: AppContext, now: Date): void {
  const caller = c.get('caller');
  if (!caller?.scopes.includes('erase'))
    throw new ProblemError(
      'role-refused',
      'Somebody else brought this in. To take it back needs the right "erase": ask an owner.',
    );
  assertMay(caller, { needs: 'erase', fresh: true }, now);
}
