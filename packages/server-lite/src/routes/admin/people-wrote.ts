import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppDeps } from '../../http/context.ts';
import { mayBeTheirs } from '../../people/may-be-theirs.ts';
import type { PersonRecord } from '../../storage/people.ts';
import { checkedQuery } from './checked-query.ts';
import { ReviewWords } from './people-wrote-schema.ts';

/** Whose a review is: offered, confirmed and taken back by somebody, never guessed. */
export function mountPeopleWrote(api: App, { storage }: AppDeps): void {
  const get = async (id: string): Promise<PersonRecord> => {
    const person = await storage.people.get(id);
    if (person) return person;
    throw new ProblemError('not-found', 'There is nobody of this id among the people. They may have been erased.');
  };

  api.get('/people/:id/may-be-theirs', async (c) => {
    const person = await get(c.req.param('id'));
    const { q } = checkedQuery(c, ReviewWords);
    return c.json({ reviews: await mayBeTheirs(storage, person, q) });
  });
  api.put('/people/:id/wrote/:item', async (c) => {
    const { id } = await get(c.req.param('id'));
    await storage.people.link(id, c.req.param('item'));
    return c.json(await get(id));
  });
  api.delete('/people/:id/wrote/:item', async (c) => {
    const { id } = await get(c.req.param('id'));
    await storage.people.unlink(id, c.req.param('item'));
    return c.json(await get(id));
  });
}
