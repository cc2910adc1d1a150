import type * as z from 'zod/mini';
import { NotFoundError } from '../../errors/not-found-error.ts';
import { ProblemError } from '../../errors/problem-error.ts';
import { FeedLooks } from '../../feeds/feed-looks.ts';
import { forgetItems } from '../../feeds/forget-gone.ts';
import type { App, AppContext, AppDeps } from '../../http/context.ts';
import { jsonBody } from '../../middleware/json-body.ts';
import type { Feed } from '../../storage/feeds.ts';
import { termsOfKind } from './feed-kinds.ts';
import { mountFeedsAdd, paceOf } from './feeds-add.ts';
import { LookAtFeed, PatchFeed } from './feeds-schema.ts';
import { realSubject } from './real-subject.ts';
import { told } from './told-feed.ts';
import { withoutUndefined } from './without-undefined.ts';

const ERASED_AT_ONCE = 100;

/** Places where words keep coming: how they are, what is changed about them, a look at one now, and the end of one. */
export function mountFeeds(api: App, deps: AppDeps): void {
  const { storage, config, log, env = process.env } = deps;
  const { feeds } = storage;
  const looks = deps.looks ?? new FeedLooks({ storage, config, log, env });
  mountFeedsAdd(api, deps, looks);

  const get = async (c: AppContext): Promise<Feed> => {
    const given = c.req.param('id') ?? '';
    const feed = /^[1-9]\d{0,14}$/.test(given) ? await feeds.get(Number(given)) : undefined;
    if (feed) return feed;
    throw new NotFoundError(`There is no feed ${given.slice(0, 40)}, or no longer. GET /admin/api/feeds lists them.`);
  };
  const adapterOf = async (kind: string) => (await import('../../feeds/adapter-of.ts')).adapterOf(kind);
  const answer = async (feed: Feed) => told(feed, await adapterOf(feed.kind), { env, look: looks.of(feed) });

  api.get('/feeds', async (c) =>
    c.json({ feeds: await Promise.all((await feeds.list()).map(answer)), isOn: !config.feedsOff }),
  );
  api.get('/feeds/:id', async (c) => {
    const feed = await get(c);
    const adapter = await adapterOf(feed.kind);
    const own = (await feeds.itemsOf(feed.id)).length;
    const limits = [...(adapter?.limits ?? [])];
    return c.json({ ...(await answer(feed)), terms: termsOfKind(feed.kind), limits, own });
  });
  api.get('/feeds/:id/look', async (c) => {
    // Also of one that could not be read, and was taken out again.
    const look = looks.lastOf(Number(c.req.param('id')));
    if (look) return c.json(look);
    const { id } = await get(c);
    throw new ProblemError('not-found', `Nobody asked for a look at feed ${id} lately. Its own state says how it is.`);
  });
  api.patch('/feeds/:id', async (c) => {
    const feed = await get(c);
    const given = withoutUndefined(await jsonBody(c, PatchFeed, config.bodyBytes));
    const { everyMinutes, subject, listen } = given;
    const publish = given.publish ?? feed.publish;
    if (publish) assertMayPublish(c, given);
    if (publish && listen)
      throw new ProblemError(
        'not-permitted',
        'What comes by this feed is shown by itself, and what a watch finds nobody has looked at. Let what comes wait for a person first.',
      );
    const adapter = await adapterOf(feed.kind);
    if (everyMinutes !== undefined && adapter) paceOf(everyMinutes, adapter);
    const about = subject === undefined ? undefined : await realSubject(storage, subject);
    const changed = await feeds.set(feed.id, { ...given, ...(about !== undefined && { subject: about }) });
    return c.json(await answer(changed));
  });
  api.post('/feeds/:id/look', async (c) => {
    const feed = await get(c);
    const { try: isTried = false, sure: isSure = false } = await jsonBody(c, LookAtFeed, config.bodyBytes);
    if (feed.state === 'paused' && !isTried)
      throw new ProblemError('conflict', `Feed ${feed.id} is paused. Take it up again first.`);
    // What is sure to be missing is taken from view, as hiding it would.
    if (isSure) assertScope(c, 'curate', 'takes from view what is missing');
    return c.json(looks.begin(feed, { isTried, isSure }), 202);
  });
  api.delete('/feeds/:id', async (c) => {
    const { id } = await get(c);
    await feeds.remove(id);
    return c.json({ changed: 1 });
  });
  api.post('/feeds/:id/erase', async (c) => {
    const { id } = await get(c);
    // Nobody brings more meanwhile.
    await feeds.set(id, { state: 'paused' });
    const ids = await feeds.itemsOf(id);
    for (let at = 0; at < ids.length; at += ERASED_AT_ONCE) {
      const some = await Promise.all(ids.slice(at, at + ERASED_AT_ONCE).map((each) => storage.items.get(each)));
      const items = some.filter((item) => item !== undefined);
      await forgetItems({ feeds, data: config.data }, items, c.get('by'));
    }
    await feeds.remove(id);
    return c.json({ erased: ids.length });
  });
}

/** What is taken up again, or is about something else from now on, would be shown by itself. */
function assertMayPublish(c: AppContext, { state, subject }: z.infer<typeof PatchFeed>): void {
  if (state === 'active' || subject !== undefined)
    assertScope(c, 'publish', 'lets what comes by it be shown by itself');
}

function assertScope(c: AppContext, scope: 'curate' | 'publish', what: string): void {
  if (c.get('caller')?.scopes.includes(scope)) return;
  throw new ProblemError(
    'role-refused',
    `This ${what}: that needs the right "${scope}" besides. Ask somebody who has it.`,
  );
}
