import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppDeps } from '../../http/context.ts';
import { jsonBody } from '../../middleware/json-body.ts';
import { previewJson } from '../page-json.ts';
import { AddCollection, CollectionDraft, PatchCollection, Pin } from './schema.ts';
import { withoutUndefined } from './without-undefined.ts';

/** Curated sets: their rules and pins. */
export function mountAdminCollections(api: App, { storage, config }: AppDeps): void {
  const get = async (slug: string) => {
    const collection = await storage.collections.get(slug);
    if (collection === undefined)
      throw new ProblemError(
        'not-found',
        `There is no collection "${slug.slice(0, 80)}". GET /admin/api/collections names those that exist.`,
      );
    return collection;
  };
  api.get('/collections', async (c) => c.json(await storage.collections.list()));
  api.post('/collections', async (c) => {
    const { rules = [], ...rest } = await jsonBody(c, AddCollection, config.bodyBytes);
    if ((await storage.subjects.get(rest.subject)) === undefined) {
      throw new ProblemError('invalid', `/subject: there is no subject "${rest.subject}". Add it first.`, {
        errors: [{ pointer: '/subject', detail: 'names no subject.' }],
      });
    }
    await storage.collections.add({ ...withoutUndefined(rest), rules });
    return c.json(await get(rest.slug), 201);
  });
  api.patch('/collections/:slug', async (c) => {
    const { slug } = await get(c.req.param('slug'));
    const { version, ...change } = withoutUndefined(await jsonBody(c, PatchCollection, config.bodyBytes));
    await storage.collections.set(slug, change, version);
    return c.json(await get(slug));
  });
  // What nobody waits for any more is not counted to its end.
  api.post('/collections/preview', async (c) => {
    const draft = await jsonBody(c, CollectionDraft, config.bodyBytes);
    const { items, subject, ...rest } = await storage.collections.preview(draft, c.req.raw.signal);
    return c.body(previewJson({ ...rest, subject }, items), 200, { 'Content-Type': 'application/json' });
  });
  api.put('/collections/:slug/pins/:id', async (c) => {
    const { slug } = await get(c.req.param('slug'));
    const { position } = await jsonBody(c, Pin, config.bodyBytes);
    await storage.collections.pin(slug, c.req.param('id'), position);
    return c.json(await get(slug));
  });
  api.delete('/collections/:slug/pins/:id', async (c) => {
    const { slug } = await get(c.req.param('slug'));
    await storage.collections.unpin(slug, c.req.param('id'));
    return c.json(await get(slug));
  });
}
