import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { fetchPictures } from '../../pictures/fetch-pictures.ts';
import { openFixture, type Fixture } from '../../testing/fixture.ts';
import { picture, pictureServer, sending } from '../../testing/picture-server.ts';
import { adminApp, signedIn, type Visitor } from '../../testing/visitor.ts';

interface Picture {
  state: string;
  url: string | null;
  may: string[];
  kind: string;
}

let fixture: Fixture;
let app: ReturnType<typeof adminApp>;
let curator: Visitor;
let wanted = 0;

beforeEach(async () => {
  fixture = await openFixture(1);
  wanted = 0;
  app = adminApp(fixture.storage, { data: fixture.folder }, { onPictures: () => void (wanted += 1) });
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
  assert.deepEqual([shown?.state, shown?.may], ['fetched', ['leave-out', 'describe']]);
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

test('the business says what a picture shows where its source does not, can take it back, and no other change is lost', async (t) => {
  const { storage } = fixture;
  const { url, host, answers } = await pictureServer(t);
  answers.set('/2.jpg', sending(await picture(60, 40, '#d00').jpeg().toBuffer()));
  const { id } = await storage.items.receive(
    {
      type: 'Review',
      source: 'file',
      body: 'Words.',
      images: [`${url}/1.jpg`, `${url}/2.jpg`],
      imageTexts: { [`${url}/2.jpg`]: 'A red bicycle' },
    },
    'shop',
  );
  type Told = { text: string | null; ownText: string | null; may: string[] }[];
  const told = async (): Promise<Told> => (await curator.ok('GET', `/items/${id}/pictures`))['pictures'] as Told;
  const whose = async () => {
    const answer = await app.request(`/v1/reviews/${id}.json`);
    const { item } = (await answer.json()) as { item: { image: { captionFrom?: string }[] } };
    return item.image.map(({ captionFrom }) => captionFrom);
  };
  const captions = async () => (await storage.items.get(id))?.images.map(({ caption }) => caption);
  const describe = (place: number, body: Record<string, unknown>) =>
    curator.call('PUT', `/items/${id}/pictures/${place}/text`, body);

  assert.equal((await describe(0, { text: 'Too early' })).status, 409);
  await storage.items.publish([id], { by: 'test', attested: true });
  while ((await storage.pictures.follow(1000)).more);
  await fetchPictures({ pictures: storage.pictures, exceptions: new Set([host]), limit: 9 });
  assert.deepEqual(
    (await told()).map(({ text, ownText, may }) => [text, ownText, may]),
    [
      [null, null, ['leave-out', 'describe']],
      ['A red bicycle', null, ['leave-out']],
    ],
  );

  const { version } = await curator.ok('GET', `/items/${id}`);
  const said = await curator.ok('PUT', `/items/${id}/pictures/0/text`, { text: ' A green\nfield ', version });
  assert.deepEqual(await captions(), ['A green field', 'A red bicycle']);
  assert.deepEqual(
    (await told()).map(({ text, ownText }) => [text, ownText]),
    [
      [null, 'A green field'],
      ['A red bicycle', null],
    ],
  );
  assert.deepEqual(await whose(), ['business', 'source'], 'visitors are told whose words these are');
  const outdated = await describe(0, { text: 'Of somebody who was slower', version });
  assert.equal(outdated.status, 409);
  assert.equal((await describe(1, { text: 'Other words than the author’s' })).status, 409);
  assert.equal((await describe(9, { text: 'None' })).status, 404);
  assert.equal((await describe(0, { text: 'x'.repeat(501) })).status, 422);
  assert.deepEqual(await captions(), ['A green field', 'A red bicycle']);
  assert.match((await storage.items.history(id)).at(-1)!, /"by":"account:\w+".*"fields":\["images"\]/);

  await curator.ok('POST', '/undo', { undo: said['undo'] });
  assert.deepEqual(await captions(), ['', 'A red bicycle']);
  assert.deepEqual(await whose(), [undefined, 'source']);

  const images = (await storage.items.get(id))?.images.map((image) => ({ ...image, captionFrom: 'source' }));
  await curator.ok('PATCH', `/items/${id}`, { images: images?.map((image) => ({ ...image, caption: 'A bicycle' })) });
  assert.deepEqual(await whose(), ['business', 'business'], 'nobody has their own words told as the source’s');
  assert.deepEqual((await storage.audit()).findings, []);
});
