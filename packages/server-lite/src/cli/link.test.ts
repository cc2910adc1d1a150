import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { isOver, newClaimant } from '../feeds/claimant.ts';
import { openStorage } from '../storage/sqlite/open-storage.ts';
import { commandLine } from '../testing/command-line.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-link-'));
after(() => rmSync(dir, { recursive: true, force: true }));
const smm = commandLine({ after }, { SMM_DATA: join(dir, 'store') });
const WORDS = 'canary words of somebody at Threads';

test('a link card is added once, published on the owner’s word alone, and says why there are no words', async () => {
  await smm('subject', 'add', 'shop', '--name', 'Sample Bakery', '--type', 'LocalBusiness');
  await smm('collection', 'add', 'home', '--subject', 'shop');
  const added = await smm(
    'link',
    'add',
    'https://www.threads.com/@sample/post/C1?xmt=a',
    '--note',
    'Anna on our bread',
    '--lang',
    'de',
    '--json',
  );
  assert.equal(added.code, 0, added.err);
  const { cards } = JSON.parse(added.out) as { cards: { id: string; merged: boolean; url: string }[] };
  assert.equal(cards[0]?.url, 'https://www.threads.com/@sample/post/C1');
  const again = await smm('link', 'add', 'https://www.threads.com/@sample/post/C1');
  assert.match(again.out, /was there before/);
  const published = await smm('review', 'publish', cards[0].id, '--attest');
  assert.equal(published.code, 0, published.err);
  const shown = await smm('review', 'show', cards[0].id, '--json');
  assert.match(shown.out, /Threads erlaubt niemandem/);
  assert.equal((await smm('audit')).code, 0);
});

test('what leads to nothing that can only be linked to is refused, and so is a feed of what can only be linked to', async () => {
  const wrong = await smm('link', 'add', 'https://blog.example/');
  assert.notEqual(wrong.code, 0);
  assert.match(wrong.err, /smm feed add/);
  for (const address of [
    'https://www.threads.com/@sample',
    'https://maps.app.goo.gl/abc',
    'https://www.tiktok.com/@sample/video/7',
  ]) {
    const feed = await smm('feed', 'add', address);
    assert.notEqual(feed.code, 0);
    assert.match(feed.err, /smm link add https:/, address);
  }
});

test('no way in keeps the words of a source that lets nobody keep them', async () => {
  const store = await openStorage({ dir: join(dir, 'store') });
  try {
    for (const source of ['threads', 'google-places']) {
      const item = { type: 'SocialMediaPosting' as const, source, body: WORDS };
      await assert.rejects(store.items.receive(item, 'shop'), { name: 'PolicyError' });
      await assert.rejects(
        store.items.receive({ ...item, isLinkCard: true, url: 'https://www.threads.com/@a' }, 'shop'),
        {
          name: 'PolicyError',
        },
      );
      const { id } = await store.feeds.add(
        {
          kind: 'feed',
          address: `https://blog.example/${source}`,
          subject: 'shop',
          publish: false,
          only: null,
          everyMinutes: 60,
        },
        'cli',
      );
      const claim = await store.feeds.claim(id, newClaimant(), isOver);
      assert.ok(claim);
      const page = { items: [{ ...item, sourceId: 'C9' }], next: null, isWanted: () => true, since: null };
      const taken = await store.feeds.take(claim, page).catch((error: Error) => error);
      if (taken instanceof Error) assert.equal(taken.name, 'PolicyError');
      else assert.equal(taken.added, 0);
      await store.feeds.remove(id);
    }
  } finally {
    await store.close();
  }
  const files: Record<string, string> = {
    'threads.json': JSON.stringify({
      data: [
        {
          id: '1',
          media_product_type: 'THREADS',
          text: WORDS,
          username: 'a',
          permalink: 'https://www.threads.com/@a/post/1',
          timestamp: '2026-01-01T00:00:00+0000',
        },
      ],
    }),
    'named.csv': `source,author,review,date\nThreads,Anna,${WORDS},2026-01-02\nGoogle Places,Bo,${WORDS},2026-01-03\n`,
  };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(dir, name), text);
    await smm('import', join(dir, name), '--publish', '--attest');
  }
  const store2 = await openStorage({ dir: join(dir, 'store') });
  const kept = await store2.items.list({ limit: 500 });
  await store2.close();
  assert.deepEqual(
    kept.items.filter(({ body }) => body !== '').map(({ source, body }) => [source, body]),
    [],
  );
  for (const name of readdirSync(join(dir, 'store')).filter((each) => /\.(?:db|sqlite)/.test(each)))
    assert.ok(!readFileSync(join(dir, 'store', name)).includes(WORDS), name);
});
