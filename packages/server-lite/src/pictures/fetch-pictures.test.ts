import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { UntrustedItem } from '../domain/model.ts';
import { sanitize } from '../domain/sanitize.ts';
import { openStorage } from '../storage/sqlite/open-storage.ts';
import type { Storage } from '../storage/storage.ts';
import { picture, pictureServer, sending } from '../testing/picture-server.ts';
import { fetchPictures } from './fetch-pictures.ts';
import { many } from '../testing/many.ts';

const ACT = { by: 'test', attested: true };
const ALL = 1_000_000;

interface Wire {
  author: { image?: { url: string } };
  image?: { url: string; width: number; height: number; caption: string }[];
}

async function open(t: TestContext, start = '2026-11-22T12:00:00Z') {
  const dir = await mkdtemp(join(tmpdir(), 'smm-pictures-'));
  let now = Date.parse(start);
  // Time goes on by itself, so that nobody waits for a host that was asked a moment ago.
  const clock = () => new Date((now += 1100));
  const storage = await openStorage({ dir, clock });
  t.after(async () => {
    await storage.close();
    await rm(dir, { recursive: true });
  });
  await storage.subjects.add({ slug: 'shop', type: 'LocalBusiness', name: 'The Shop', sample: false });
  await storage.collections.add({ slug: 'home', name: 'Home', subject: 'shop', rules: [] });
  const pass = (hours: number) => void (now += hours * 3_600_000);
  return { storage, dir, clock, pass };
}

let count = 0;
async function receive(storage: Storage, item: Partial<UntrustedItem>, publish = true): Promise<string> {
  const { id } = await storage.items.receive(
    { type: 'Review', source: 'file', body: `Sample words ${++count}.`, verification: 'imported', ...item },
    'shop',
  );
  if (publish) await storage.items.publish([id], ACT);
  return id;
}

async function follow({ pictures }: Storage): Promise<number> {
  let sum = 0;
  for (let more = true; more;) {
    const step = await pictures.follow(ALL);
    more = step.more;
    sum += step.found;
  }
  return sum;
}

async function wire(storage: Storage, id: string): Promise<Wire> {
  const found = await storage.read.item(id);
  assert.ok(found !== undefined && found !== 'gone');
  return JSON.parse(found.json) as Wire;
}

const hashOf = (url: string): string => url.replace(/^media\/|\.webp$/g, '');
const isServed = async ({ media }: Storage, url: string) => (await media.get(hashOf(url))) !== undefined;

async function soundly(storage: Storage): Promise<void> {
  assert.deepEqual((await storage.audit()).findings, []);
}

test('pictures of a published item are shown with it, in the order of its source, with its words alone', async (t) => {
  const { storage, clock } = await open(t);
  const { url, host, asked, answers } = await pictureServer(t);
  for (const [path, colour] of [
    ['/1.jpg', '#c00'],
    ['/2.jpg', '#00c'],
  ] as const)
    answers.set(path, sending(await picture(120, 80, colour).jpeg().toBuffer()));
  const id = await receive(storage, {
    images: [`${url}/1.jpg`, `${url}/2.jpg`, 'javascript:alert(1)', `${url}/1.jpg#again`],
    authorImage: `${url}/face.jpg`,
    extra: { 'posting record': [{ media_attachments: [{ url: `${url}/2.jpg`, description: ' A red\nbicycle ' }] }] },
  });
  const revision = storage.version();
  assert.equal(await follow(storage), 3);
  const sum = await fetchPictures({ pictures: storage.pictures, exceptions: new Set([host]), limit: ALL, clock });
  assert.deepEqual(sum, { fetched: 3, unchanged: 0, failed: 0, refused: 0 });
  assert.deepEqual(asked.toSorted(), ['/1.jpg', '/2.jpg', '/face.jpg']);
  const { image = [], author } = await wire(storage, id);
  assert.deepEqual(
    image.map(({ caption }) => caption),
    ['', 'A red bicycle'],
  );
  assert.deepEqual(
    image.map(({ width, height }) => `${width}x${height}`),
    ['120x80', '120x80'],
  );
  assert.ok(author.image && (await isServed(storage, author.image.url)));
  assert.ok(!JSON.stringify(await wire(storage, id)).includes(host));
  assert.notEqual(storage.version(), revision);
  const head = await storage.read.head('home', 'selection');
  assert.ok(Buffer.from(head!.items).toString().includes(author.image.url));
  assert.deepEqual((await storage.items.history(id)).length, 2);
  await soundly(storage);
});

test('nothing is asked for before somebody publishes, and nothing more once it is hidden', async (t) => {
  const { storage, clock } = await open(t);
  const { url, host, asked } = await pictureServer(t);
  const run = () => fetchPictures({ pictures: storage.pictures, exceptions: new Set([host]), limit: ALL, clock });
  const id = await receive(storage, { images: [`${url}/1.jpg`] }, false);
  await follow(storage);
  await run();
  await storage.items.publish([id], ACT);
  await follow(storage);
  await storage.items.hide([id], 'off-topic', ACT);
  await run();
  assert.deepEqual(asked, []);
  await storage.items.publish([id], ACT);
  await run();
  assert.deepEqual(asked, ['/1.jpg']);
  assert.equal((await wire(storage, id)).image?.length, 1);
  await soundly(storage);
});

test('a picture can be had only while an item that shows it is published, whoever else names it', async (t) => {
  const { storage, clock } = await open(t);
  const { url, host, asked } = await pictureServer(t);
  const run = () => fetchPictures({ pictures: storage.pictures, exceptions: new Set([host]), limit: ALL, clock });
  const [one, two] = [
    await receive(storage, { images: [`${url}/1.jpg`] }),
    await receive(storage, { images: [`${url}/1.jpg`] }),
  ];
  await follow(storage);
  await run();
  const address = (await wire(storage, one)).image![0]!.url;
  assert.equal((await wire(storage, two)).image?.[0]?.url, address);
  await storage.acts.act({ type: 'hide', reason: 'off-topic' }, { ids: [one] }, ACT);
  assert.ok(await isServed(storage, address));
  const { undo } = await storage.acts.act({ type: 'hide', reason: 'off-topic' }, { ids: [two] }, ACT);
  assert.ok(!(await isServed(storage, address)));
  await soundly(storage);
  await storage.acts.undo(undo!, ACT, () => true);
  assert.ok(await isServed(storage, address));
  await soundly(storage);
  await storage.items.withdraw(two, ACT);
  assert.ok(!(await isServed(storage, address)));
  assert.deepEqual((await storage.items.get(two))?.images, []);
  await soundly(storage);
  await storage.items.publish([one], ACT);
  assert.ok(await isServed(storage, address));
  await storage.items.erase(one, ACT);
  assert.ok(!(await isServed(storage, address)));
  assert.deepEqual(await storage.pictures.list({}), []);
  assert.deepEqual(await storage.everything.pictures(), []);
  assert.equal(await storage.pictures.nextTurn(), undefined);
  assert.deepEqual(asked, ['/1.jpg']);
  await soundly(storage);
});

const ITEMS = many(2_000, 10_000);

test('thousands of items that name one address are one request', async (t) => {
  const { storage, clock } = await open(t);
  const { url, host, asked } = await pictureServer(t);
  const run = await storage.beginImport({ subject: 'shop', fileName: 'a.csv', digest: '', publish: true, by: 'test' });
  const reception = { id: '', subject: 'shop', dateReceived: clock().toISOString(), imported: true };
  const rows = Array.from({ length: ITEMS }, (_, n) => ({
    item: sanitize({ type: 'Review', source: 'file', body: `Sample ${n}.`, authorImage: `${url}/face.jpg` }, reception),
    line: n + 1,
    duplicateKey: hash('sha256', String(n), 'buffer').subarray(0, 16),
  }));
  run.add(rows);
  assert.equal((await run.finish()).published, ITEMS);
  assert.equal(await follow(storage), ITEMS);
  await fetchPictures({ pictures: storage.pictures, exceptions: new Set([host]), limit: ALL, clock });
  assert.deepEqual(asked, ['/face.jpg']);
  for await (const items of storage.everything.items())
    for (const { author } of items) assert.match(author.image?.url ?? '', /^media\//);
  assert.equal((await storage.everything.pictures()).length, 1);
  await soundly(storage);
});

test('what failed is asked again when its time comes, and what was refused is not', async (t) => {
  const { storage, clock, pass } = await open(t);
  const { url, host, asked, answers } = await pictureServer(t);
  const run = () => fetchPictures({ pictures: storage.pictures, exceptions: new Set([host]), limit: ALL, clock });
  answers.set('/gone.jpg', (response) => void response.writeHead(404).end());
  answers.set('/page.jpg', sending('<title>Sign in</title>'));
  const id = await receive(storage, { images: [`${url}/gone.jpg`, `${url}/page.jpg`] });
  await follow(storage);
  assert.deepEqual(await run(), { fetched: 0, unchanged: 0, failed: 1, refused: 1 });
  assert.deepEqual(await run(), { fetched: 0, unchanged: 0, failed: 0, refused: 0 });
  assert.deepEqual(
    (await storage.pictures.ofItem(id)).map(({ state, url: address }) => [state, address]),
    [
      ['failed', null],
      ['refused', null],
    ],
  );
  answers.delete('/gone.jpg');
  pass(1.1);
  assert.deepEqual(await run(), { fetched: 1, unchanged: 0, failed: 0, refused: 0 });
  assert.deepEqual(asked.toSorted(), ['/gone.jpg', '/gone.jpg', '/page.jpg']);
  assert.equal((await wire(storage, id)).image?.length, 1);
});

test('a picture is said to be here from the moment on that it is served', async (t) => {
  const { storage } = await open(t);
  const id = await receive(storage, { images: ['https://pictures.example/1.jpg'] });
  await follow(storage);
  const claimed = await storage.pictures.claim();
  assert.ok(claimed);
  await storage.pictures.settle(claimed, {
    state: 'fetched',
    bytes: await picture().toBuffer(),
    width: 120,
    height: 80,
  });
  const stands = async () => {
    const [{ state, url } = { state: 'none', url: null }] = await storage.pictures.ofItem(id);
    return { state, isServed: url !== null && (await isServed(storage, url)) };
  };
  assert.deepEqual(await stands(), { state: 'waiting', isServed: false });
  while (await storage.pictures.show(1000));
  assert.deepEqual(await stands(), { state: 'fetched', isServed: true });
});

test('a host that wants to be left alone is, and the others are asked meanwhile', async (t) => {
  const { storage, clock, pass } = await open(t);
  const busy = await pictureServer(t);
  const other = await pictureServer(t);
  busy.answers.set('/1.jpg', (response) => void response.writeHead(503, { 'Retry-After': '3600' }).end());
  await receive(storage, { images: [`${busy.url}/1.jpg`, `${busy.url}/2.jpg`, `${other.url}/3.jpg`] });
  await follow(storage);
  const exceptions = new Set([busy.host, other.host]);
  const run = () => fetchPictures({ pictures: storage.pictures, exceptions, limit: ALL, clock });
  await run();
  assert.deepEqual([busy.asked, other.asked], [['/1.jpg'], ['/3.jpg']]);
  pass(1.1);
  busy.answers.clear();
  await run();
  assert.deepEqual(busy.asked.toSorted(), ['/1.jpg', '/1.jpg', '/2.jpg']);
});

test('one that was killed in the midst leaves nothing behind, and the picture is asked for again', async (t) => {
  const { storage, clock, pass } = await open(t);
  const { url, host, asked } = await pictureServer(t);
  const id = await receive(storage, { images: [`${url}/1.jpg`] });
  await follow(storage);
  const claimed = await storage.pictures.claim();
  assert.equal(claimed?.address, `${url}/1.jpg`);
  const run = () => fetchPictures({ pictures: storage.pictures, exceptions: new Set([host]), limit: ALL, clock });
  await run();
  assert.deepEqual(asked, []);
  pass(0.2);
  await run();
  assert.equal((await wire(storage, id)).image?.length, 1);
  // The one of before comes back to life: what it has to say is the same.
  await storage.pictures.settle(claimed!, { state: 'failed', reason: 'timeout', detail: 'Late.', later: null });
  await soundly(storage);
});

test('sources whose terms let no copies be kept are left alone, and so are the faces of their accounts', async (t) => {
  const { storage, clock } = await open(t);
  const { url, host, asked } = await pictureServer(t);
  for (const source of ['trustpilot', 'youtube', 'tripadvisor'])
    await receive(storage, { source, images: [`${url}/${source}.jpg`], authorImage: `${url}/${source}-face.jpg` });
  const google = await receive(storage, {
    source: 'google',
    images: [`${url}/g.jpg`],
    authorImage: `${url}/g-face.jpg`,
  });
  await follow(storage);
  await fetchPictures({ pictures: storage.pictures, exceptions: new Set([host]), limit: ALL, clock });
  assert.deepEqual(asked, ['/g.jpg']);
  const [image, face] = await storage.pictures.ofItem(google);
  assert.equal(image?.state, 'fetched');
  assert.deepEqual([face?.state, face?.detail?.includes('Google')], ['left', true]);
});

test('a person leaves a picture out, takes it in again, and has one fetched at once', async (t) => {
  const { storage, clock } = await open(t);
  const { url, host, answers } = await pictureServer(t);
  answers.set('/2.jpg', (response) => void response.writeHead(404).end());
  const id = await receive(storage, { images: [`${url}/1.jpg`, `${url}/2.jpg`] });
  await follow(storage);
  const run = () => fetchPictures({ pictures: storage.pictures, exceptions: new Set([host]), limit: ALL, clock });
  await run();
  const address = (await wire(storage, id)).image![0]!.url;
  await storage.pictures.leaveOut(id, 0, true);
  await storage.items.edit(id, { images: [] }, ACT);
  assert.ok(!(await isServed(storage, address)));
  assert.equal((await storage.pictures.ofItem(id))[0]?.state, 'left');
  await soundly(storage);
  await storage.pictures.leaveOut(id, 0, false);
  while (await storage.pictures.show(ALL));
  assert.equal((await wire(storage, id)).image?.[0]?.url, address);
  assert.ok(await isServed(storage, address));
  answers.clear();
  await storage.pictures.fetchNow(id, 1);
  assert.deepEqual(await run(), { fetched: 1, unchanged: 0, failed: 0, refused: 0 });
  await assert.rejects(storage.pictures.fetchNow(id, 7), { name: 'NotFoundError' });
  const waiting = await receive(storage, { images: [`${url}/3.jpg`] }, false);
  await assert.rejects(storage.pictures.fetchNow(waiting, 0), { name: 'StateError' });
  await soundly(storage);
});

test('a picture that the business put there stays, whatever came along with the same bytes', async (t) => {
  const { storage, clock } = await open(t);
  const { url, host } = await pictureServer(t);
  const id = await receive(storage, { images: [`${url}/1.jpg`] });
  await follow(storage);
  await fetchPictures({ pictures: storage.pictures, exceptions: new Set([host]), limit: ALL, clock });
  const address = (await wire(storage, id)).image![0]!.url;
  const { bytes } = (await storage.media.get(hashOf(address)))!;
  await storage.media.put({ bytes, width: 120, height: 80, type: 'image/webp' });
  await storage.items.erase(id, ACT);
  assert.ok(await isServed(storage, address));
  await soundly(storage);
});
