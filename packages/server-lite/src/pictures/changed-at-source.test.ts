import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import sharp from 'sharp';
import { type Bench, bench, HOUR, OWNER } from '../testing/feed-bench.ts';
import { samplePosts } from '../testing/feed-place.ts';
import { picture, pictureServer, sending, type PictureServer } from '../testing/picture-server.ts';
import { fetchPictures, type FetchedPictures } from './fetch-pictures.ts';

interface Followed extends Bench {
  web: PictureServer;
  /** Fetches so many at most, each when its host may be asked again. */
  fetch(times?: number): Promise<FetchedPictures>;
  /** Colours and captions of what is shown with a post, each of which is served. */
  shown(text: string): Promise<string[]>;
  /** Of what is kept, whoever gets it. */
  kept(): Promise<number>;
  soundly(): Promise<void>;
}

async function open(t: TestContext): Promise<Followed> {
  const made = await bench(t, { feed: { publish: true } });
  const web = await pictureServer(t);
  const { store, clock, pass, idOf } = made;
  return {
    ...made,
    web,
    async fetch(times = 4) {
      while ((await store.pictures.follow(1000)).more);
      const sum: FetchedPictures = { fetched: 0, unchanged: 0, failed: 0, refused: 0 };
      for (let i = 0; i < times; i++) {
        pass(1100);
        const exceptions = new Set([web.host]);
        const one = await fetchPictures({ pictures: store.pictures, exceptions, limit: 1, clock });
        for (const key of Object.keys(sum) as (keyof FetchedPictures)[]) sum[key] += one[key];
      }
      return sum;
    },
    async shown(text) {
      const item = await store.items.get(await idOf(text));
      const told = item!.images.map(async ({ url, caption }) => {
        const media = await store.media.get(url.replace(/^media\/|\.webp$/g, ''));
        assert.ok(media, `${url} is served`);
        const { dominant } = await sharp(media.bytes).stats();
        const colour = (['r', 'g', 'b'] as const).find((part) => dominant[part] > 150) ?? 'dark';
        return `${colour} ${caption}`.trim();
      });
      return Promise.all(told);
    },
    kept: async () => (await store.everything.pictures()).length,
    soundly: async () => assert.deepEqual((await store.audit()).findings, []),
  };
}

const jpeg = (colour: string) => picture(120, 80, colour).jpeg().toBuffer();

test('other bytes at the same address take the place of what was there, wherever that is shown', async (t) => {
  const { place, web, store, sync, fetch, shown, kept, soundly, pass, idOf } = await open(t);
  web.answers.set('/1.jpg', sending(await jpeg('#d00')));
  const images = [`${web.url}/1.jpg`];
  place.posts = samplePosts(3).map((post) => ({ ...post, images, imageTexts: { [images[0]!]: 'A door' } }));
  await sync();
  await fetch();
  assert.deepEqual(await shown('number 1'), ['r A door']);
  const [one, two] = [await idOf('number 1'), await idOf('number 2')];
  const was = (await store.items.get(one))!.images[0]!.url;
  await store.items.hide([two], 'off-topic', OWNER);
  await store.items.edit(
    one,
    { images: (await store.items.get(one))!.images.map((image) => ({ ...image, caption: 'Our own words' })) },
    OWNER,
  );

  web.answers.set('/1.jpg', sending(await jpeg('#00d')));
  pass(HOUR);
  await sync();
  assert.deepEqual((await fetch()).fetched, 0, 'it was asked for within six hours');
  pass(6 * HOUR);
  place.etag = '"same"';
  await sync();
  const entries = (await store.items.history(one)).length;
  assert.deepEqual((await fetch()).fetched, 1);
  assert.deepEqual(await shown('number 1'), ['b Our own words']);
  assert.deepEqual(await shown('number 3'), ['b A door']);
  assert.equal(await kept(), 1);
  assert.equal(await store.media.get(was.replace(/^media\/|\.webp$/g, '')), undefined);
  assert.equal((await store.items.history(one)).length, entries, 'nobody decided anything');
  await soundly();
  await store.items.publish([two], OWNER);
  assert.deepEqual(await shown('number 2'), ['b A door']);
  await soundly();
});

test('a source that knows its pictures is asked only whether they changed, at once where somebody waits for it', async (t) => {
  const { place, web, sync, fetch, shown, soundly } = await open(t);
  const red = await jpeg('#d00');
  const said: (string | undefined)[] = [];
  web.answers.set('/1.jpg', (response) => {
    const { 'if-none-match': tag, 'if-modified-since': since } = response.req.headers;
    said.push(tag, since);
    const head = { 'Content-Type': 'image/jpeg', ETag: '"one"', 'Last-Modified': 'Mon, 01 Jun 2026 00:00:00 GMT' };
    if (tag === '"one"') response.writeHead(304).end();
    else response.writeHead(200, head).end(red);
  });
  place.posts = samplePosts(1).map((post) => ({ ...post, images: [`${web.url}/1.jpg`] }));
  await sync();
  await fetch();
  await sync({ isAwaited: true });
  assert.deepEqual(await fetch(), { fetched: 0, unchanged: 1, failed: 0, refused: 0 });
  assert.deepEqual(said, [undefined, undefined, '"one"', 'Mon, 01 Jun 2026 00:00:00 GMT']);
  assert.deepEqual(await shown('number 1'), ['r']);
  await soundly();
});

test('pictures that are added, exchanged, put in another order or taken out at the source are followed', async (t) => {
  const { place, web, store, sync, fetch, shown, kept, soundly, pass, idOf } = await open(t);
  for (const [path, colour] of [
    ['/r.jpg', '#d00'],
    ['/g.jpg', '#0d0'],
    ['/b.jpg', '#00d'],
  ] as const)
    web.answers.set(path, sending(await jpeg(colour)));
  const at = (...names: string[]) => names.map((name) => `${web.url}/${name}.jpg`);
  place.posts = samplePosts(2).map((post) => ({ ...post, images: at('r', 'g') }));
  await sync();
  await fetch();
  assert.deepEqual(await shown('number 1'), ['r', 'g']);
  const look = async (images: string[], imageTexts?: Record<string, string>) => {
    const { images: _, ...post } = place.posts[1]!;
    place.posts[1] = { ...post, ...(images.length > 0 && { images }), ...(imageTexts && { imageTexts }) };
    pass(HOUR);
    const { edited } = await sync();
    await soundly();
    assert.equal(edited, 1);
    await fetch();
    await soundly();
  };
  const id = await idOf('number 1');
  await look(at('b', 'r'), { [at('b')[0]!]: 'A sky' });
  assert.deepEqual(await shown('number 1'), ['b A sky', 'r']);
  assert.equal((await store.items.get(id))?.state, 'published');
  assert.match((await store.items.history(id)).at(-1)!, /"atSource":true,.*"fields":\["images"\]/);
  assert.deepEqual(await shown('number 2'), ['r', 'g']);
  await look(at('b', 'r'), { [at('b')[0]!]: 'The sky' });
  assert.deepEqual(await shown('number 1'), ['b The sky', 'r']);
  await look([]);
  assert.deepEqual(await shown('number 1'), []);
  assert.equal(await kept(), 2);
  await look(at('g'));
  assert.deepEqual(await shown('number 1'), ['g']);
  // An address that is only signed anew is the same picture.
  pass(HOUR);
  place.posts[1]!.images = at('g').map((address) => `${address}?oe=3&oh=4`);
  assert.equal((await sync()).edited, 0);
  assert.deepEqual(await shown('number 1'), ['g']);
});

test('what is gone at its source for more than a week is shown no more', async (t) => {
  const { place, web, store, sync, fetch, shown, kept, soundly, pass } = await open(t);
  web.answers.set('/1.jpg', sending(await jpeg('#d00')));
  place.posts = samplePosts(1).map((post) => ({ ...post, images: [`${web.url}/1.jpg`] }));
  await sync();
  await fetch();
  web.answers.set('/1.jpg', (response) => void response.writeHead(404).end());
  await sync({ isAwaited: true });
  for (const hours of [0, 1.1, 25, 169]) {
    assert.deepEqual(await shown('number 1'), ['r']);
    pass(hours * HOUR);
    assert.equal((await fetch(1)).failed, 1);
    await soundly();
  }
  assert.deepEqual(await shown('number 1'), []);
  assert.equal(await kept(), 0);
  await soundly();
  web.answers.set('/1.jpg', sending(await jpeg('#00d')));
  await store.pictures.retry();
  await fetch();
  assert.deepEqual(await shown('number 1'), ['b']);
  await soundly();
});
