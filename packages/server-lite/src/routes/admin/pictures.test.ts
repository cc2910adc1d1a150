import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { fetchPictures } from '../../pictures/fetch-pictures.ts';
import { openFixture, type Fixture } from '../../testing/fixture.ts';
import { pictureServer } from '../../testing/picture-server.ts';
import { adminApp, signedIn, type Visitor } from '../../testing/visitor.ts';

interface Picture {
  state: string;
  url: string | null;
  may: string[];
  kind: string;
}

let fixture: Fixture;
let curator: Visitor;
let wanted = 0;

beforeEach(async () => {
  fixture = await openFixture(1);
  wanted = 0;
  const app = adminApp(fixture.storage, { data: fixture.folder }, { onPictures: () => void (wanted += 1) });
  curator = await signedIn(app, fixture.storage, 'Sample Curator', 'curator');
});
afterEach(() => fixture.close());

test('a person sees the pictures of an item as they stand, has one fetched, leaves it out and takes it in again', async (t) => {
  const { storage } = fixture;
  const { url, host } = await pictureServer(t);
  const { id } = await storage.items.receive(
    { type: 'Review', source: 'google', body: 'Words.', images: [`${url}/1.jpg`], authorImage: `${url}/face.jpg` },
    'shop',
  );
  const read = async (): Promise<Picture[]> =>
    (await curator.ok('GET', `/items/${id}/pictures`))['pictures'] as Picture[];
  const decide = async (action: string): Promise<Picture[]> =>
    (await curator.ok('POST', `/items/${id}/pictures/0`, { action }))['pictures'] as Picture[];

  assert.deepEqual(
    (await read()).map(({ state, may }) => [state, may]),
    [
      ['waiting', []],
      ['left', []],
    ],
  );
  const early = await curator.call('POST', `/items/${id}/pictures/0`, { action: 'fetch' });
  assert.equal(early.status, 409);
  await storage.items.publish([id], { by: 'test', attested: true });
  assert.deepEqual((await decide('fetch'))[0]?.may, ['fetch', 'leave-out']);
  assert.equal(wanted, 1);
  await fetchPictures({ pictures: storage.pictures, exceptions: new Set([host]), limit: 9 });
  const [shown] = await read();
  assert.deepEqual([shown?.state, shown?.may], ['fetched', ['leave-out']]);
  assert.equal((await storage.items.get(id))?.images[0]?.url, shown?.url);

  assert.deepEqual((await decide('leave-out'))[0]?.may, ['take-in']);
  assert.deepEqual((await storage.items.get(id))?.images, []);
  assert.match((await storage.items.history(id)).at(-1)!, /"fields":\["images"\]/);
  assert.equal((await decide('take-in'))[0]?.state, 'fetched');
  assert.equal((await storage.items.get(id))?.images.length, 1);
  for (const place of ['7', '1', 'x']) {
    const none = await curator.call('POST', `/items/${id}/pictures/${place}`, { action: 'fetch' });
    assert.equal(none.status, 404, place);
  }
  assert.deepEqual((await storage.audit()).findings, []);
});
