import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { SocialMediaPosting } from '@smm/sdk/schema';
import { Item } from '@smm/sdk/schema';
import type { UntrustedItem } from '../../domain/model.ts';
import type { App } from '../../http/context.ts';
import { callAdmin } from '../../testing/call-admin.ts';
import { openFixture, type Fixture } from '../../testing/fixture.ts';
import { formApp, refused } from '../../testing/sent-review.ts';

let fixture: Fixture;
let app: App;

before(async () => {
  fixture = await openFixture(1);
  app = formApp(fixture.storage);
});
after(() => fixture.close());

const call = (method: string, path: string, body?: unknown): Promise<Response> =>
  callAdmin({ app, fixture }, method, path, body);

async function published(source: string, more: Partial<UntrustedItem> = {}): Promise<string> {
  const { id } = await fixture.storage.items.receive(
    {
      type: 'SocialMediaPosting',
      source,
      sourceId: `${source}-1`,
      body: 'Sample posting: they mended the bicycle while I waited.',
      authorName: `Sample of ${source}`,
      verification: 'imported',
      shared: { text: '<p>Which shop was that?</p>', authorName: 'Sample Ben', url: 'https://inkwell.example/@ben/1' },
      counters: [{ interactionType: 'LikeAction', userInteractionCount: 3 }],
      countedAt: '2026-11-20',
      ...more,
    },
    'shop',
  );
  await fixture.storage.items.publish([id], { by: 'test', attested: true, permission: 'sample letter' });
  return id;
}

async function shown(id: string): Promise<SocialMediaPosting> {
  const { item } = (await (await app.request(`/v1/reviews/${id}.json`)).json()) as { item: unknown };
  return Item.parse(item) as SocialMediaPosting;
}

test('what a posting quotes and how often it was liked go the whole way, with the time of the counting', async () => {
  const id = await published('mastodon');
  const posting = await shown(id);
  assert.deepEqual(posting.sharedContent, {
    author: { '@type': 'Person', name: 'Sample Ben' },
    text: 'Which shop was that?',
    url: 'https://inkwell.example/@ben/1',
  });
  assert.deepEqual(posting.interactionStatistic, [
    { interactionType: 'LikeAction', userInteractionCount: 3, endTime: '2026-11-20' },
  ]);
  const kept = (await (await call('GET', `/items/${id}`)).json()) as Record<string, unknown>;
  assert.deepEqual(kept['interactionStatistic'], posting.interactionStatistic);

  const anew = [{ interactionType: 'LikeAction', userInteractionCount: 5, endTime: '2026-11-22T09:00:00Z' }];
  assert.equal((await call('PATCH', `/items/${id}`, { interactionStatistic: anew })).status, 200);
  assert.deepEqual((await shown(id)).interactionStatistic, anew);
  assert.match((await fixture.storage.items.history(id)).at(-1) ?? '', /"fields":\["interactionStatistic"\]/);
  for (const wrong of [
    [{ interactionType: 'LikeAction', userInteractionCount: 5 }],
    [{ ...anew[0], userInteractionCount: -1 }],
    [{ ...anew[0], interactionType: 'ViewAction' }],
  ]) {
    await refused(422, 'invalid', call('PATCH', `/items/${id}`, { interactionStatistic: wrong }));
  }
  const review = fixture.ids[0] as string;
  assert.equal((await call('PATCH', `/items/${review}`, { interactionStatistic: anew })).status, 403);
  await fixture.storage.items.erase(id, { by: 'test' });
  assert.deepEqual((await fixture.storage.items.get(id))?.sharedContent, null);
});

test('a network that does not say that counts may be shown gets none; nor does a count without its time', async () => {
  const facebook = await published('facebook');
  assert.equal((await shown(facebook)).interactionStatistic, undefined);
  assert.deepEqual((await fixture.storage.items.get(facebook))?.extra?.['countedAt'], '2026-11-20');
  const anew = [{ interactionType: 'LikeAction', userInteractionCount: 5, endTime: '2026-11-22' }];
  await refused(403, 'not-permitted', call('PATCH', `/items/${facebook}`, { interactionStatistic: anew }));
  const { countedAt: _none, ...uncounted } = { countedAt: undefined, body: 'Another sample posting' };
  const bluesky = await fixture.storage.items.receive(
    {
      type: 'SocialMediaPosting',
      source: 'bluesky',
      verification: 'imported',
      counters: [{ interactionType: 'LikeAction', userInteractionCount: 3 }],
      ...uncounted,
    },
    'shop',
  );
  await fixture.storage.items.publish([bluesky.id], { by: 'test', attested: true });
  assert.equal((await shown(bluesky.id)).interactionStatistic, undefined);
});

test('of X nothing is cut and nothing marked, whoever asks', async () => {
  const id = await published('x');
  const highlight = [{ start: 0, end: 6, type: 'highlight' }];
  const cut = await refused(403, 'not-permitted', call('PATCH', `/items/${id}`, { excerpt: { start: 0, end: 6 } }));
  assert.match(cut.detail ?? '', /Words from X may not be cut.*Leave the excerpt out/);
  await refused(403, 'not-permitted', call('PATCH', `/items/${id}`, { facets: highlight }));
  const link = [{ start: 0, end: 6, type: 'link', url: 'https://x.com/sample' }];
  assert.equal((await call('PATCH', `/items/${id}`, { facets: link })).status, 200);
  const posting = await shown(id);
  assert.deepEqual([posting.facets, posting.excerpt, posting.interactionStatistic], [link, undefined, undefined]);
  const other = await published('mastodon', { sourceId: 'other', body: 'Sample words of which a part may be shown.' });
  assert.equal((await call('PATCH', `/items/${other}`, { excerpt: { start: 0, end: 6 } })).status, 200);
});
