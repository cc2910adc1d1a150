import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { GONE } from '../feeds/gone-words.ts';
import { openStorage } from '../storage/sqlite/open-storage.ts';
import type { Storage } from '../storage/storage.ts';
import { addShop, review } from '../storage/storage.contract.ts';
import { commandLine } from '../testing/command-line.ts';

const root = mkdtempSync(join(tmpdir(), 'smm-doctor-'));
after(() => rmSync(root, { recursive: true, force: true }));
const smm = commandLine({ after }, { SMM_YOUTUBE_KEY: 'sample' });
const AT = '2026-11-20T10:00:00.000Z';
let made = 0;

interface Checked {
  what: string;
  ok: boolean;
  found: string;
  [detail: string]: unknown;
}

/** What doctor says of a store, but for what it works with. */
async function doctor(
  t: TestContext,
  fill: (store: Storage) => Promise<void>,
): Promise<{ code: number; checks: Checked[]; text: string }> {
  const data = join(root, String(made++));
  const store = await openStorage({ dir: data });
  try {
    await addShop(store);
    await fill(store);
  } finally {
    await store.close();
  }
  const { code, out } = await smm('doctor', '--data', data, '--json');
  const text = (await smm('doctor', '--data', data)).out;
  const { checks } = JSON.parse(out) as { checks: Checked[] };
  const own = /^(?:Feed|Watch|Picture)/;
  return { code, checks: checks.filter(({ what }) => own.test(what)), text };
}

const feed = async (store: Storage, kind: string, address: string): Promise<number> =>
  (await store.feeds.add({ kind, address, subject: 'shop', publish: false, only: null, everyMinutes: 60 }, 'cli')).id;

async function settled(
  store: Storage,
  id: number,
  change: { error?: string; failures?: number; isOver?: boolean; movedTo?: string },
): Promise<void> {
  const { error = null, failures = 0, isOver = false, movedTo } = change;
  const claim = (await store.feeds.claim(id, 'test', () => true))!;
  const done = movedTo ? { validators: null, isDeep: true, rejected: [], listing: [], movedTo } : null;
  await store.feeds.settle(claim, { at: AT, next: AT, done, error, state: isOver ? 'paused' : 'active', failures });
}

test('feeds that cannot be read are named, with since when, why and what to do', async (t) => {
  const { code, checks, text } = await doctor(t, async (store) => {
    await settled(store, await feed(store, 'feed', 'https://good.example/feed'), {});
    const failing = await feed(store, 'feed', 'https://failing.example/feed');
    await settled(store, failing, { error: 'It answered 503.', failures: 1 });
    await settled(store, failing, { error: 'It answered 502.', failures: 2 });
    const gone = await feed(store, 'feed', 'https://gone.example/feed');
    await settled(store, gone, { error: `It answered 410. ${GONE}`, failures: 1, isOver: true });
    const asleep = await feed(store, 'feed', 'https://asleep.example/feed');
    await settled(store, asleep, { error: 'It answered 503.', failures: 1 });
    await store.feeds.set(asleep, { state: 'paused' });
    await settled(store, await feed(store, 'feed', 'https://old.example/feed'), {
      movedTo: 'https://new.example/feed',
    });
    await feed(store, 'x', 'sample');
    await feed(store, 'youtube-comments', 'UCsample');
    await feed(store, 'of-tomorrow', 'https://tomorrow.example/');
  });
  assert.equal(code, 1);
  const wrong = checks.filter(({ ok }) => !ok);
  assert.deepEqual(
    wrong.map(({ what }) => what),
    ['Feed 2', 'Feed 3', 'Feed 5', 'Feed 6', 'Feed 8'],
  );
  const [failing, gone, moved, keyless, strange] = wrong.map(({ found }) => found) as [
    string,
    string,
    string,
    string,
    string,
  ];
  assert.match(
    failing,
    /failing\.example.* could not be read 2 times since 2026-11-20T10:00.*It answered 502\. It is tried again at .*smm sync 2\. .*smm feed pause 2/,
  );
  assert.match(gone, /stopped since 2026-11-20T10:00.* It answered 410\..* smm feed resume 3 .*smm feed remove 3/);
  assert.match(moved, /has moved to https:\/\/new\.example\/feed for good\. smm feed move \d+/);
  assert.match(keyless, /SMM_X_\w+ is not set here.*docs\/keys\.md/);
  assert.match(strange, /knows how to ask a “of-tomorrow”\. Update smm/);
  const { since, lastError, state, todo } = wrong[0]!;
  assert.deepEqual([since, lastError, state], [AT, 'It answered 502.', 'active']);
  assert.match(String(todo), /smm sync 2/);
  assert.match(checks.find(({ what }) => what === 'Feeds')?.found ?? '', /^8 feeds, 1 paused, look at those below$/);
  assert.match(text, /WRONG +Feed 2 +https:\/\/failing/);
});

test('what is looked out for where no feed is asked is told, and so are pictures', async (t) => {
  const { code, checks } = await doctor(t, async (store) => {
    await store.subjects.add({ slug: 'stall', type: 'Product', name: 'Stall', sample: false });
    const watch = { kind: 'name', text: 'Sample Bikes', variants: [], not: [] } as const;
    await store.watches.add({ ...watch, subject: 'shop' }, 'cli');
    await store.watches.add({ ...watch, subject: 'stall' }, 'cli');
    await feed(store, 'feed', 'https://good.example/feed');
    const { id } = await store.items.receive(
      review({ source: 'feed', sourceId: 'p', images: ['https://a.example/1.png', 'https://a.example/2.png'] }),
      'shop',
    );
    await store.items.publish([id], { by: 'cli', attested: true });
    while ((await store.pictures.follow(1000)).more);
    const picture = (await store.pictures.claim())!;
    await store.pictures.settle(picture, {
      state: 'failed',
      reason: 'not-found',
      detail: 'Nothing there.',
      later: null,
    });
  });
  assert.equal(code, 1);
  assert.deepEqual(
    checks.filter(({ ok }) => !ok).map(({ what, found }) => `${what}: ${found}`),
    [
      'Watch 2: name “Sample Bikes” is looked out for, and no feed about “stall” is asked. smm feed add ADDRESS --listen --subject stall, or smm listen remove 2.',
    ],
  );
  const pictures = checks.find(({ what }) => what === 'Pictures');
  assert.deepEqual(pictures, {
    what: 'Pictures',
    ok: true,
    found: '0 fetched, 1 waiting, 1 failed, 0 refused, 0 held, why: smm pictures list --state failed',
    ...{ fetched: 0, waiting: 1, failed: 1, refused: 0, held: 0 },
  });
});

test('where all is well nothing else is said', async (t) => {
  const { checks } = await doctor(t, async (store) => {
    await settled(store, await feed(store, 'feed', 'https://good.example/feed'), {});
  });
  assert.deepEqual(
    checks.map(({ what, ok, found }) => [what, ok, found]),
    [
      ['Feeds', true, '1 feed'],
      ['Pictures', true, '0 fetched, 0 waiting, 0 failed, 0 refused, 0 held'],
    ],
  );
});

test('a data folder that is none is told of', async () => {
  const [file, link] = [join(root, 'file'), join(root, 'link')];
  writeFileSync(file, '');
  symlinkSync(join(root, 'nowhere'), link);
  for (const data of [file, link, join(file, 'below')]) {
    const { code, out } = await smm('doctor', '--data', data, '--json');
    const { checks } = JSON.parse(out) as { checks: Checked[] };
    const { ok, found } = checks.find(({ what }) => what === 'Folder')!;
    assert.deepEqual([code, ok], [1, false]);
    assert.match(found, /is no folder\. Name another with --data/);
  }
});
