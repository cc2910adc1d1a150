import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openFixture, review } from '../testing/fixture.ts';
import { filesIn, itemsIn, pathsIn, snapshotOf, spareFolder, timesIn } from '../testing/snapshot-folder.ts';
import { adminApp } from '../testing/visitor.ts';

const ACT = { by: 'test', attested: true };
const HEADS = ['home', 'best'].flatMap((slug) => [`v1/collections/${slug}.json`, `v1/collections/${slug}/all.json`]);
const words = (n: number): string => `Sample review ${n}: `;

async function fixture(test: { after(clean: () => Promise<void>): void }, published = 130) {
  const opened = await openFixture(published);
  test.after(() => opened.close());
  return opened;
}

test('every file has the bytes of the endpoint, but for links to what a host of files cannot do', async (t) => {
  const { storage } = await fixture(t);
  const folder = spareFolder(t);
  const { files } = await snapshotOf(storage, folder);
  const app = adminApp(storage);
  let looked = 0;
  for (const [path, text] of filesIn(folder)) {
    if (!path.endsWith('.json')) continue;
    looked += 1;
    const live = await (await app.request(`http://localhost/${path}`)).text();
    const changed = live
      .replace(/"query":"[^"]+"/, '"query":null')
      .replace(/"form":"[^"]+"/, '"form":null')
      .replace(/"live":"[^"]+"/, '"live":null')
      .replace(/("policy":"[./]+policy)"/, '$1.html"');
    assert.ok(Buffer.from(text, 'latin1').toString() === changed, path);
  }
  // 130 reviews, the heads and further pages of two lists of 130 and one of 26 seen by two collections, the policy.
  assert.ok(looked > 140, `${looked} looked at`);
  assert.equal(pathsIn(folder).filter((path) => !path.startsWith('.')).length, files);
  for (const head of HEADS) {
    const live: string[] = [];
    for (let at: string | null = `http://localhost/${head}`; at !== null;) {
      const page = (await (await app.request(at)).json()) as {
        items: { identifier: string }[];
        links: { next: string | null };
      };
      live.push(...page.items.map(({ identifier }) => identifier));
      at = page.links.next && new URL(page.links.next, at).href;
    }
    assert.deepEqual(itemsIn(folder, head), live, head);
  }
});

test('no name asks for anything, and every address in a head leads to a file', async (t) => {
  const { storage } = await fixture(t, 30);
  const folder = spareFolder(t);
  await snapshotOf(storage, folder, { publicUrl: 'https://www.example.com/words/' });
  for (const path of pathsIn(folder)) assert.match(path, /^[\w.~/-]+$/, path);
  for (const head of HEADS) {
    const { links } = JSON.parse(readFileSync(join(folder, head), 'utf8')) as { links: Record<string, string | null> };
    const { query, live, form, item, self, all, policy, next } = links;
    assert.deepEqual([query, live, form], [null, null, null]);
    const [id = ''] = itemsIn(folder, head);
    for (const link of [self, all, policy, next, item?.replace('{id}', id)]) {
      if (link)
        assert.ok(existsSync(join(folder, new URL(link, `http://folder/${head}`).pathname)), `${head}: ${link}`);
    }
  }
  const feed = readFileSync(join(folder, 'v1/collections/home.rss'), 'utf8');
  const pages = [...feed.matchAll(/<link>https:\/\/www\.example\.com\/words\/(c\/home\/r\/[^<]+)<\/link>/g)];
  assert.equal(pages.length, 30);
  for (const [, page = ''] of pages) assert.ok(existsSync(join(folder, page)), page);
  assert.doesNotMatch(feed, /localhost/);
  const page = readFileSync(join(folder, pages[0]?.[1] ?? ''), 'utf8');
  for (const [, link = ''] of page.matchAll(/href="(\.\.[^"]+)"/g))
    assert.ok(existsSync(join(folder, new URL(link, `http://folder/${pages[0]?.[1]}`).pathname)), link);
  const policy = readFileSync(join(folder, 'policy.html'), 'utf8');
  for (const [, link = ''] of policy.matchAll(/href="\.\/([^"]+)"/g)) assert.ok(existsSync(join(folder, link)), link);
});

test('the same store makes the same bytes in any folder', async (t) => {
  const { storage } = await fixture(t, 60);
  const [one, two] = [spareFolder(t), spareFolder(t)];
  const options = { publicUrl: 'https://reviews.example/', precompressed: true };
  await snapshotOf(storage, one, options);
  await snapshotOf(storage, two, options);
  assert.deepEqual(filesIn(one), filesIn(two));
  assert.ok(existsSync(join(one, 'v1/collections/home.json.br')));
});

test('a run over a store that stayed as it was writes nothing', async (t) => {
  const { storage } = await fixture(t);
  const folder = spareFolder(t);
  const first = await snapshotOf(storage, folder);
  const before = timesIn(folder);
  const second = await snapshotOf(storage, folder);
  assert.deepEqual(timesIn(folder), before);
  assert.deepEqual([second.written, second.removed, second.purge], [0, [], []]);
  assert.equal(second.unchanged, first.written);
});

test('a new review changes heads alone; what lies behind them is not touched', async (t) => {
  const { storage } = await fixture(t);
  const folder = spareFolder(t);
  await snapshotOf(storage, folder);
  const before = timesIn(folder);
  const { id } = await storage.items.receive({ ...review(500), datePublished: '2026-11-20' }, 'shop');
  await storage.items.publish([id], ACT);
  const { removed } = await snapshotOf(storage, folder);
  const touched = [...timesIn(folder)].filter(([path, time]) => before.get(path) !== time).map(([path]) => path);
  assert.deepEqual(removed, []);
  assert.ok(touched.includes(`v1/reviews/${id}.json`) && touched.includes('v1/collections/home.json'));
  assert.deepEqual(
    touched.filter((path) => /\/p-/.test(path)),
    [],
  );
  assert.deepEqual(
    touched.filter((path) => path.startsWith('v1/reviews/')),
    [`v1/reviews/${id}.json`],
  );
});

test('what was withdrawn leaves every file in the same run, pages of before included', async (t) => {
  const { storage, ids } = await fixture(t);
  const folder = spareFolder(t);
  const publicUrl = 'https://reviews.example/';
  await snapshotOf(storage, folder, { publicUrl });
  const all = itemsIn(folder, 'v1/collections/home.json');
  const deep = all[70] as string;
  const n = ids.indexOf(deep);
  const holding = [...filesIn(folder)].filter(([, text]) => text.includes(words(n))).map(([path]) => path);
  assert.ok(holding.filter((path) => /\/p-/.test(path)).length >= 2, 'it stands behind the heads');
  const pagesBefore = pathsIn(folder).filter((path) => /home\/p-/.test(path));
  await storage.items.withdraw(deep, ACT);

  const { purge, removed, kept } = await snapshotOf(storage, folder, { publicUrl });
  const after = filesIn(folder);
  assert.deepEqual(
    [...after].filter(([, text]) => text.includes(words(n))).map(([path]) => path),
    [],
  );
  assert.ok(removed.includes(`v1/reviews/${deep}.json`));
  for (const path of holding) assert.ok(purge.includes(publicUrl + path), `${path} is to be purged`);
  // Whoever is on their way through the list of before comes to its end.
  for (const path of pagesBefore) {
    const rest = itemsIn(folder, path);
    const where = pagesBefore.length;
    assert.ok(rest.length > 0 && !rest.includes(deep), `${path} of ${where}`);
  }
  assert.ok(kept >= pagesBefore.length);
  const first = pagesBefore.map((path) => itemsIn(folder, path)).sort((a, b) => b.length - a.length)[0];
  assert.deepEqual(
    first,
    all.slice(-(first?.length ?? 0) - 1).filter((id) => id !== deep),
  );

  // Nothing changed: they stay. Something changed: they go, and are told of.
  const quiet = await snapshotOf(storage, folder, { publicUrl });
  assert.deepEqual([quiet.written, quiet.removed, quiet.kept], [0, [], kept]);
  const [head = ''] = all;
  await storage.items.erase(head, ACT);
  const last = await snapshotOf(storage, folder, { publicUrl });
  for (const path of pagesBefore) assert.ok(last.removed.includes(path) && !existsSync(join(folder, path)), path);
  const gone = words(ids.indexOf(head));
  assert.deepEqual(
    [...filesIn(folder)].filter(([, text]) => text.includes(gone)).map(([path]) => path),
    [],
  );
});

test('a picture goes with what showed it', async (t) => {
  const { storage, ids } = await fixture(t, 5);
  const folder = spareFolder(t);
  const { hash } = await storage.media.put({
    bytes: new Uint8Array([1, 2, 3]),
    width: 8,
    height: 8,
    type: 'image/webp',
  });
  const [id = ''] = ids;
  await storage.items.edit(
    id,
    { images: [{ '@type': 'ImageObject', url: `media/${hash}.webp`, width: 8, height: 8, caption: '' }] },
    ACT,
  );
  await snapshotOf(storage, folder);
  assert.deepEqual([...readFileSync(join(folder, `v1/media/${hash}.webp`))], [1, 2, 3]);
  await storage.items.hide([id], 'confidential', ACT);
  const { purge } = await snapshotOf(storage, folder);
  assert.ok(!existsSync(join(folder, 'v1/media')));
  assert.ok(purge.includes(`/v1/media/${hash}.webp`));
});

test('what is asked for alone is all that the folder holds; an unknown name is an error', async (t) => {
  const { storage } = await fixture(t, 30);
  const folder = spareFolder(t);
  await assert.rejects(snapshotOf(storage, folder, { collections: ['none'] }), /no collection "none".*best, home/);
  await snapshotOf(storage, folder);
  const { removed } = await snapshotOf(storage, folder, { collections: ['best'] });
  assert.ok(removed.includes('v1/collections/home.json'));
  assert.deepEqual(
    pathsIn(folder).filter((path) => path.includes('home')),
    [],
  );
});

test('feeds that were there need their address again', async (t) => {
  const { storage } = await fixture(t, 3);
  const folder = spareFolder(t);
  const { leftOut } = await snapshotOf(storage, folder);
  assert.match(leftOut[0]?.why ?? '', /--public-url/);
  assert.ok(!existsSync(join(folder, 'v1/collections/home.rss')));
  await snapshotOf(storage, folder, { publicUrl: 'https://a.example/' });
  const before = timesIn(folder);
  await assert.rejects(
    snapshotOf(storage, folder),
    /made for https:\/\/a\.example\/.*--public-url https:\/\/a\.example\//,
  );
  assert.deepEqual(timesIn(folder), before);
});

test('a dry run says what would be, and touches nothing', async (t) => {
  const { storage, ids } = await fixture(t, 30);
  const folder = spareFolder(t);
  const fresh = join(folder, 'new');
  const would = await snapshotOf(storage, fresh, { dryRun: true });
  assert.ok(!existsSync(fresh));
  const did = await snapshotOf(storage, fresh);
  assert.deepEqual([would.written, would.bytes, would.files], [did.written, did.bytes, did.files]);
  await storage.items.withdraw(ids[3] as string, ACT);
  const before = timesIn(fresh);
  const later = await snapshotOf(storage, fresh, { dryRun: true });
  assert.deepEqual(timesIn(fresh), before);
  const { removed, purge, written } = await snapshotOf(storage, fresh);
  assert.deepEqual([later.removed, later.purge, later.written], [removed, purge, written]);
});

test('a file that somebody took or shortened is written again; with --verify also one of the same size', async (t) => {
  const { storage } = await fixture(t, 10);
  const folder = spareFolder(t);
  await snapshotOf(storage, folder);
  const whole = filesIn(folder);
  rmSync(join(folder, 'policy.json'));
  writeFileSync(join(folder, 'v1/collections/home.json'), '{}');
  assert.equal((await snapshotOf(storage, folder)).written, 2);
  assert.deepEqual(filesIn(folder), whole);
  const { size } = statSync(join(folder, 'policy.json'));
  writeFileSync(join(folder, 'policy.json'), ' '.repeat(size));
  assert.equal((await snapshotOf(storage, folder)).written, 0);
  assert.equal((await snapshotOf(storage, folder, { verify: true })).written, 1);
  assert.deepEqual(filesIn(folder), whole);
});

test('no packed form of before lies beside a file that is new; files of the elements that nothing names stay once', async (t) => {
  const { storage } = await fixture(t, 3);
  const [folder, cdnDir] = [spareFolder(t), spareFolder(t)];
  mkdirSync(join(cdnDir, 'chunks'));
  const build = (n: number): void => {
    writeFileSync(join(cdnDir, 'smm.js'), `/* ${n} */`.repeat(500));
    rmSync(join(cdnDir, `chunks/part-${n - 1}.js`), { force: true });
    writeFileSync(join(cdnDir, `chunks/part-${n}.js`), `/* part ${n} */`.repeat(500));
  };
  const elements = (): string[] => pathsIn(folder).filter((path) => path.startsWith('cdn/'));
  build(1);
  await snapshotOf(storage, folder, { cdnDir, precompressed: true });
  assert.ok(elements().includes('cdn/smm.js.gz'));
  build(2);
  await snapshotOf(storage, folder, { cdnDir });
  const before = ['cdn/chunks/part-1.js', 'cdn/chunks/part-1.js.br', 'cdn/chunks/part-1.js.gz'];
  assert.deepEqual(elements(), [...before, 'cdn/chunks/part-2.js', 'cdn/smm.js']);
  build(3);
  await snapshotOf(storage, folder, { cdnDir });
  assert.deepEqual(elements(), ['cdn/chunks/part-2.js', 'cdn/chunks/part-3.js', 'cdn/smm.js']);
});
