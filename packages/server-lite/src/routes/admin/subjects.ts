import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppDeps } from '../../http/context.ts';
import { jsonBody } from '../../middleware/json-body.ts';
import { withoutUndefined } from './without-undefined.ts';
import { AddSubject, PatchSubject } from './schema.ts';

/** What is reviewed. */
export function mountAdminSubjects(api: App, { storage, config }: AppDeps): void {
  const get = async (slug: string) => {
    const subject = await storage.subjects.get(slug);
    if (subject === undefined)
      throw new ProblemError(
        'not-found',
        `There is no subject "${slug.slice(0, 80)}". GET /admin/api/subjects names those that exist.`,
      );
    return subject;
  };
  api.get('/subjects', async (c) => c.json(await storage.subjects.list()));
  api.post('/subjects', async (c) => {
    const { sample = false, ...rest } = await jsonBody(c, AddSubject, config.bodyBytes);
    await storage.subjects.add({ ...withoutUndefined(rest), sample });
    return c.json(await get(rest.slug), 201);
  });
  api.patch('/subjects/:slug', async (c) => {
    const { slug } = await get(c.req.param('slug'));
    await storage.subjects.set(slug, withoutUndefined(await jsonBody(c, PatchSubject, config.bodyBytes)));
    return c.json(await get(slug));
  });
  for (const [method, isArchived] of [
    ['PUT', true],
    ['DELETE', false],
  ] as const)
    api.on(method, '/subjects/:slug/archive', async (c) => {
      const { slug } = await get(c.req.param('slug'));
      await storage.subjects.archive(slug, isArchived);
      return c.json(await get(slug));
    });
}
