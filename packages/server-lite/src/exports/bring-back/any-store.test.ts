import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { fillSample } from '../../sample/fill-sample.ts';
import { exportFiles, writeZip } from '../../testing/export-files.ts';
import { formApp } from '../../testing/sent-review.ts';
import { review } from '../../testing/fixture.ts';
import { openStorage } from '../../storage/sqlite/open-storage.ts';
import type { Storage } from '../../storage/storage.ts';
import { MANIFEST } from '../manifest.ts';
import { bringBack } from './bring-back.ts';
import { openExport } from './open-export.ts';
import { many } from '../../testing/many.ts';

const OWNER = { by: 'cli', attested: true };
const ACTS = ['publish', 'hide', 'withdraw', 'erase', 'feature', 'unfeature', 'tag', 'reply', 'pin'] as const;

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('=1+1', '\u2028a\u0000b', '“quoted”\r\nlines'),
);
const added = fc.record({
  do: fc.constant('add' as const),
  body: words,
  author: words,
  posting: fc.boolean(),
  stars: fc.nat(5),
  day: fc.option(fc.nat(300)),
});
const act = fc.record({ do: fc.constantFrom(...ACTS), which: fc.nat() });
const steps = fc.array(fc.oneof(added, act), { minLength: 5, maxLength: 60 });

test('any store comes back as it was: its files, its pages, its ledger', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.integer({ min: 0, max: 60 }), async (sequence, before) => {
      await withFolder(async (folder) => {
        const store = await openStorage({ dir: join(folder, 'there') });
        await store.subjects.add({ slug: 'shop', type: 'LocalBusiness', name: 'Sample shop', sample: false });
        await store.collections.add({ slug: 'home', name: 'Home', subject: 'shop', rules: [] });
        await store.collections.add({
          slug: 'best',
          name: 'Best',
          subject: 'shop',
          rules: [{ type: 'rating', min: 3 }],
        });
        for (let n = 0; n < before; n += 1)
          await apply(store, { do: 'add', body: `n${n}`, author: 'A', posting: false, stars: n % 6, day: n });
        for (const step of sequence) await apply(store, step);
        await assertComesBack(store, folder);
        await store.close();
      });
    }),
    { numRuns: Number(process.env['SMM_PROPERTY_RUNS'] ?? many(2, 20)) },
  );
});

test('the sample business comes back as it was', async () => {
  await withFolder(async (folder) => {
    const store = await openStorage({ dir: join(folder, 'there') });
    await fillSample(store);
    await assertComesBack(store, folder);
    await store.close();
  });
});

type Step = typeof steps extends fc.Arbitrary<(infer One)[]> ? One : never;

async function apply(store: Storage, step: Step): Promise<void> {
  const { items, collections } = store;
  if (step.do === 'add') {
    const { body, author, posting, stars, day } = step;
    const { datePublished: _, rating: __, ...bare } = review(0);
    const { total } = await items.list({ limit: 1 });
    await items.receive(
      {
        ...bare,
        type: posting ? 'SocialMediaPosting' : 'Review',
        sourceId: `s${total}`,
        body: `${body} w`,
        authorName: author,
        ...(stars > 0 && { rating: { ratingValue: stars, worstRating: 1, bestRating: 5 } }),
        ...(day !== null && { datePublished: new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10) }),
      },
      'shop',
    );
    return;
  }
  const all = (await items.list({ limit: 100 })).items;
  const item = all[step.which % Math.max(1, all.length)];
  if (item === undefined) return;
  const { id, state } = item;
  const isOpen = state !== 'erased' && state !== 'withdrawn';
  if (step.do === 'erase') await items.erase(id, OWNER);
  if (!isOpen) return;
  if (step.do === 'publish') await items.publish([id], OWNER);
  if (step.do === 'hide') await items.hide([id], 'off-topic', OWNER);
  if (step.do === 'withdraw') await items.withdraw(id, OWNER);
  if (step.do === 'tag') await items.edit(id, { tags: [`t${step.which % 3}`, 'ß'] }, OWNER);
  if (step.do === 'reply')
    await items.reply(id, step.which % 2 === 0 ? { text: 'Thanks', author: 'Shop' } : null, OWNER);
  if (state !== 'published') return;
  if (step.do === 'feature') await items.feature(id, true, OWNER);
  if (step.do === 'unfeature') await items.feature(id, false, OWNER);
  if (step.do === 'pin') await collections.pin('best', id, step.which % 3);
}

async function assertComesBack(store: Storage, folder: string): Promise<void> {
  const files = await exportFiles(store);
  const opened = await openExport(await writeZip(join(folder, 'all.zip'), files));
  assert.ok(opened !== undefined && opened !== 'older');
  await bringBack(opened, { dir: join(folder, 'here') });
  await opened.close();
  const copy = await openStorage({ dir: join(folder, 'here') });
  const again = await exportFiles(copy);
  assert.deepEqual([...again.keys()], [...files.keys()]);
  for (const [name, bytes] of files) if (name !== MANIFEST) assert.equal(String(again.get(name)), String(bytes), name);
  const [there, here] = [formApp(store), formApp(copy)];
  for (const { slug } of await store.collections.list())
    for (let path: string | null = `/v1/collections/${slug}.json`; path !== null;) {
      const [was, is]: Response[] = [await there.request(path), await here.request(path)];
      assert.equal(is!.headers.get('etag'), was!.headers.get('etag'), path);
      const [text, said]: string[] = [await is!.text(), await was!.text()];
      assert.equal(text, said, path);
      const next: string | null = (JSON.parse(text!) as { links: { next: string | null } }).links.next;
      path = next === null ? null : new URL(next, `http://x${path}`).pathname;
    }
  await copy.close();
}

async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'smm-any-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
