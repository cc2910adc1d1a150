import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Submission } from '@smm/sdk/schema';
import sharp from 'sharp';
import type { App } from '../http/context.ts';
import { openFixture, type Fixture } from '../testing/fixture.ts';
import { formApp, received, refused, sample, stateAt } from '../testing/sent-review.ts';

const OWNER = { by: 'test', attested: true };
let fixture: Fixture;
let app: App;

before(async () => {
  fixture = await openFixture(3);
  app = formApp(fixture.storage, { formRate: 1000, formPlainRate: 1000 });
});
after(() => fixture.close());

const total = async (): Promise<number> => (await fixture.storage.items.list({})).total;

async function withPhoto(bytes: Uint8Array, change: Partial<Submission> = {}): Promise<Response> {
  const form = new FormData();
  form.set('review', JSON.stringify(await sample(app, change)));
  form.set('photo', new Blob([Uint8Array.from(bytes)], { type: 'image/jpeg' }), 'me.jpg');
  return app.request('/v1/collections/home/reviews', { method: 'POST', body: form });
}

test('a photo is re-encoded without metadata, and can be had only while its review is shown', async () => {
  const jpeg = await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#3a6' } })
    .withExif({ IFD0: { Copyright: 'canary-owner' }, IFD3: { GPSLatitude: '52/1 31/1 12/1' } })
    .jpeg()
    .toBuffer();
  const receipt = await received(withPhoto(jpeg));
  const [item] = (await fixture.storage.items.list({ limit: 1 })).items;
  assert.ok(item);
  assert.equal(item.author.image, undefined);
  await fixture.storage.items.publish([item.id], OWNER);
  const { image } = (await fixture.storage.items.get(item.id))?.author ?? {};
  assert.ok(image);
  assert.deepEqual([image.width, image.height], [800, 600]);
  const picture = await app.request(`/v1/${image.url}`);
  assert.equal(picture.status, 200);
  const bytes = Buffer.from(await picture.arrayBuffer());
  assert.equal((await sharp(bytes).metadata()).exif, undefined);
  assert.ok(!bytes.includes('canary-owner'));
  await fixture.storage.items.hide([item.id], 'spam', OWNER);
  assert.equal((await app.request(`/v1/${image.url}`)).status, 404);
  await fixture.storage.items.publish([item.id], OWNER);
  assert.equal((await app.request(`/v1/${image.url}`)).status, 200);
  const { links } = await stateAt(app, receipt);
  const { pathname } = new URL(
    links.withdraw ?? '',
    new URL(receipt.links.self, 'http://localhost/v1/collections/home/reviews'),
  );
  await app.request(pathname, { method: 'POST' });
  assert.equal((await app.request(`/v1/${image.url}`)).status, 404);
});

test('without the consent “name” no photo is shown', async () => {
  const jpeg = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#3a6' } })
    .jpeg()
    .toBuffer();
  await received(withPhoto(jpeg, { consents: ['publish'] }));
  const [item] = (await fixture.storage.items.list({ limit: 1 })).items;
  await fixture.storage.items.publish([item!.id], OWNER);
  assert.equal((await fixture.storage.items.get(item!.id))?.author.image, undefined);
});

test('no SVG, no bomb, nothing broken, nothing too large; a polyglot is only a picture', async () => {
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
  );
  const bomb = await sharp({ create: { width: 5200, height: 5200, channels: 3, background: '#fff' } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  const before = await total();
  for (const bytes of [svg, bomb, Buffer.from('nothing')]) {
    const { errors } = await refused(422, 'invalid', withPhoto(bytes));
    assert.equal(errors?.[0]?.pointer, '/photo');
  }
  await refused(413, 'too-large', withPhoto(Buffer.alloc(5_242_881)));
  assert.equal(await total(), before);
  const gif = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
    .gif()
    .toBuffer();
  await received(withPhoto(Buffer.concat([gif, Buffer.from('<script>canary()</script>')])));
  const [item] = (await fixture.storage.items.list({ limit: 1 })).items;
  await fixture.storage.items.publish([item!.id], OWNER);
  const { image } = (await fixture.storage.items.get(item!.id))!.author;
  assert.ok(!Buffer.from(await (await app.request(`/v1/${image!.url}`)).arrayBuffer()).includes('canary'));
});

test('multipart that is none, or has more parts than any form', async () => {
  const send = (body: string, type: string) =>
    Promise.resolve(
      app.request('/v1/collections/home/reviews', { method: 'POST', headers: { 'Content-Type': type }, body }),
    );
  await refused(400, 'bad-request', send('x', 'multipart/form-data'));
  await refused(400, 'bad-request', send('x', 'multipart/form-data; boundary=b'));
  const part = '--b\r\nContent-Disposition: form-data; name="x"\r\n\r\n1\r\n';
  await refused(400, 'bad-request', send(`${part.repeat(5000)}--b--`, 'multipart/form-data; boundary=b'));
});
