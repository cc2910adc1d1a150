import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { openStorage } from '../../storage/sqlite/open-storage.ts';
import type { Storage } from '../../storage/storage.ts';
import { addShop } from '../../storage/storage.contract.ts';
import { type Answered, type Asked, fakeApi } from '../../testing/fake-api.ts';
import type { FeedAdapter } from '../adapter.ts';
import { facebook } from '../adapters/facebook.ts';
import { x } from '../adapters/x.ts';
import { isOver, newClaimant } from '../claimant.ts';
import { syncFeed } from '../sync-feed.ts';
import type { SyncOutcome } from '../sync-outcome.ts';

const HOUR = 3_600_000;

interface Bench {
  store: Storage;
  dir: string;
  /** One look, some hours after the one before. */
  look(answer: (asked: Asked) => Answered | null): Promise<SyncOutcome>;
  states(): Promise<Record<string, string>>;
}

async function bench(t: TestContext, adapter: FeedAdapter, address: string): Promise<Bench> {
  const dir = mkdtempSync(join(tmpdir(), 'smm-keyed-'));
  let now = Date.UTC(2026, 10, 22, 12);
  const clock = () => new Date(now);
  const store = await openStorage({ dir, clock });
  t.after(async () => {
    await store.close();
    rmSync(dir, { recursive: true });
  });
  await addShop(store);
  const place = { kind: adapter.kind, address, subject: 'shop', publish: false, only: null, everyMinutes: 60 };
  const { id } = await store.feeds.add(place, 'cli');
  return {
    store,
    dir,
    async look(answer) {
      const { get } = await fakeApi(t, answer);
      const own: FeedAdapter = {
        ...adapter,
        ask: (request) => adapter.ask({ ...request, get }),
        ...(adapter.gone && {
          gone: (ids, request) => adapter.gone?.(ids, { ...request, get }) ?? Promise.resolve([]),
        }),
      };
      const claim = await store.feeds.claim(id, newClaimant(), isOver);
      assert.ok(claim);
      const env = { [adapter.key?.variable ?? '']: 'sample-key' };
      const outcome = await syncFeed(claim, {
        storage: store,
        adapterOf: () => own,
        data: dir,
        exceptions: new Set(),
        env,
        clock,
      });
      now += 7 * HOUR;
      return outcome;
    },
    async states() {
      const { items } = await store.items.list({ limit: 500 });
      return Object.fromEntries(items.map(({ sourceId, id: own, state }) => [sourceId ?? own, state]));
    },
  };
}

const posting = (id: string, text: string, history: string[] = [id]) => ({
  id,
  text,
  author_id: '7',
  created_at: `2026-11-2${id.length}T10:00:00.000Z`,
  edit_history_tweet_ids: history,
});

test('X: what is deleted goes for good, what is edited is a new posting, and nothing is shown without its author’s permission', async (t) => {
  const { store, dir, look, states } = await bench(t, x, 'https://x.com/sample_life');
  const includes = { users: [{ id: '7', name: 'Sample Anna', username: 'sample_anna' }] };
  const account = ({ url }: Asked) => (url.pathname.includes('/by/username/') ? { json: { data: { id: '7' } } } : null);
  const first = [
    posting('1', 'Canary words of Anna'),
    posting('2', 'Bread is goood'),
    ...'3456789'.split('').map((id) => posting(id, `Posting ${id}`)),
  ];
  const brought = await look((asked) => account(asked) ?? { json: { data: first, includes } });
  assert.deepEqual([brought.added, brought.status], [9, 'done']);
  const { items } = await store.items.list({ limit: 500 });
  const ids = items.map(({ id }) => id);
  await assert.rejects(store.items.publish(ids, { by: 'cli', attested: true }), /--permission/);
  await store.items.publish(ids, { by: 'cli', attested: true, permission: 'messages of May' });
  const second = await look(
    (asked) =>
      account(asked) ??
      (asked.url.pathname === '/2/tweets'
        ? { json: { errors: [{ resource_id: '1', type: 'https://api.twitter.com/2/problems/resource-not-found' }] } }
        : { json: { data: [posting('12', 'Bread is good', ['2', '12']), ...first.slice(2)], includes } }),
  );
  assert.deepEqual([second.status, second.added, second.gone], ['done', 1, 2], second.why ?? '');
  const after = await states();
  assert.equal(after['12'], 'pending');
  assert.equal(after['3'], 'published');
  assert.deepEqual(Object.values(after).filter((state) => state === 'erased').length, 2, JSON.stringify(after));
  assert.ok(!readFileSync(join(dir, 'smm.db')).includes('Canary words of Anna'));
});

test('Facebook: neither a refused token nor an empty list takes anything away; a list that is there again without one does', async (t) => {
  const { look, states } = await bench(t, facebook, 'https://www.facebook.com/sample/reviews');
  const rating = (id: string) => ({
    created_time: '2026-01-11T23:14:30+0000',
    reviewer: { name: `Sample ${id}` },
    recommendation_type: 'positive',
    review_text: `Words ${id}`,
    open_graph_story: { id },
  });
  const all = '123456789'.split('').map(rating);
  assert.equal((await look(() => ({ json: { data: all } }))).added, 9);
  const refused = await look(() => ({ status: 400, json: { error: { code: 190 } } }));
  assert.equal(refused.status, 'failed');
  assert.match(refused.why ?? '', /SMM_FACEBOOK_KEY/);
  assert.deepEqual(
    Object.values(await states()).filter((state) => state !== 'pending'),
    [],
  );
  const less = await look(() => ({ json: { data: all.slice(1) } }));
  assert.deepEqual([less.status, less.gone], ['done', 1]);
  // What an empty list is as well: the answer where a permission was lost.
  for (let looks = 0; looks < 3; looks += 1) {
    const none = await look(() => ({ json: { data: [] } }));
    assert.deepEqual([none.status, none.gone, none.doubted], ['done', 0, 0]);
  }
});
