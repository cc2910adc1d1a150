import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Problem } from '@smm/sdk/schema';
import sharp from 'sharp';
import { createApp } from '../../app.ts';
import type { App } from '../../http/context.ts';
import { Metrics } from '../../http/metrics.ts';
import { PublicHeaders } from '../../http/public-headers.ts';
import { openFixture, testConfig, testLog, type Fixture } from '../../testing/fixture.ts';

const PUBLISHED = 6;
let fixture: Fixture;
let app: App;

function newApp(): App {
  const config = testConfig({ mediaBytes: 1_000_000 });
  return createApp({
    storage: fixture.storage,
    config,
    log: testLog().log,
    metrics: new Metrics(),
    publicHeaders: new PublicHeaders(['*']),
    cdnDir: undefined,
    isStopping: () => false,
    gauges: () => ({}),
  });
}

before(async () => {
  fixture = await openFixture(PUBLISHED);
  app = newApp();
});
after(() => fixture.close());

type Call = { status: number; body: Record<string, unknown>; headers: Headers };

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Call> {
  const response = await app.request(`/admin/api${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${fixture.token}`,
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Call['body'], headers: response.headers };
}

async function refused(status: number, type: string, ...args: Parameters<typeof call>): Promise<Problem> {
  const reply = await call(...args);
  assert.equal(reply.status, status, JSON.stringify(reply.body));
  const problem = Problem.parse(reply.body);
  assert.equal(problem.type, `/problems/${type}`);
  return problem;
}

test('every call needs a token; a wrong one tells nothing', async () => {
  const paths = ['/items', '/subjects', '/collections', `/items/${fixture.ids[0]}`, '/nothing'];
  for (const path of paths) {
    for (const headers of [
      {},
      { Authorization: 'Bearer wrong' },
      { Authorization: fixture.token },
      { Authorization: 'Basic eDp5' },
      { Cookie: `token=${fixture.token}` },
    ]) {
      const response = await newApp().request(`/admin/api${path}`, { headers: headers as Record<string, string> });
      assert.equal(response.status, 401, `${path} ${JSON.stringify(headers)}`);
      assert.equal(response.headers.get('www-authenticate'), 'Bearer realm="smm"');
      assert.equal(response.headers.get('cache-control'), 'no-store');
    }
  }
});

test('guessing tokens ends in 429 with a time to wait, for the right token as well', async () => {
  const own = newApp();
  const attempt = (token: string) =>
    own.request('/admin/api/subjects', {
      headers: {
        Authorization: `Bearer ${token}`,
        'X-Forwarded-For': `198.51.100.${Math.trunc(Number(token.slice(5)) || 0)}`,
      },
    });
  for (let n = 0; n < 10; n += 1) assert.equal((await attempt(`guess${n}`)).status, 401);
  const blocked = await attempt('guess10');
  assert.equal(blocked.status, 429, 'an invented X-Forwarded-For is no way round');
  assert.ok(Number(blocked.headers.get('retry-after')) > 0);
  assert.equal((await attempt(fixture.token)).status, 429);
});

test('nothing from another site, and nothing a form can send', async () => {
  const hide = { ids: [fixture.ids[0]], reason: 'spam' };
  await refused(403, 'forbidden', 'POST', '/items/hide', hide, { 'Sec-Fetch-Site': 'cross-site' });
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json-seq',
  ]) {
    await refused(415, 'unsupported-type', 'POST', '/items/hide', hide, { 'Content-Type': type });
  }
  assert.equal((await call('GET', `/items/${fixture.ids[0]}`)).body['state'], 'published');
});

test('a hide needs a reason of the closed list', async () => {
  const ids = [fixture.ids[0]];
  for (const body of [{ ids }, { ids, reason: 'too negative' }, { ids, reason: null }, { ids, comment: 'spam' }]) {
    const problem = await refused(422, 'invalid', 'POST', '/items/hide', body);
    assert.ok(problem.errors?.some(({ pointer }) => pointer === '/reason' || pointer === '/comment'));
    assert.match(problem.detail ?? '', /Nothing was changed/);
  }
  const problem = await refused(422, 'invalid', 'POST', '/items/hide', { ids, reason: 'rude' });
  assert.match(problem.detail ?? '', /"abusive"/, 'it names what may be said');
});

test('what may not be set is refused, not ignored', async () => {
  const path = `/items/${fixture.ids[0]}`;
  for (const body of [
    { state: 'published' },
    { featured: true },
    { body: 'better words' },
    { reviewBody: 'x' },
    { rating: { ratingValue: 5 } },
    { authorEmail: 'a@b.example' },
    { tags: ['x'], id: 'y' },
  ]) {
    const problem = await refused(422, 'invalid', 'PATCH', path, body);
    assert.ok(
      (problem.errors ?? []).some(({ detail }) => detail === 'is not known here.'),
      JSON.stringify(body),
    );
  }
  await refused(422, 'invalid', 'PATCH', path, '{"__proto__":{"featured":true},"constructor":{"prototype":{}}}');
  assert.equal(({} as Record<string, unknown>)['featured'], undefined);
  assert.equal((await call('GET', path)).body['featured'], false);
});

test('broken JSON, broken UTF-8 and the wrong shape are told apart', async () => {
  await refused(400, 'bad-request', 'POST', '/items/hide', '{"ids":');
  await refused(422, 'invalid', 'POST', '/items/hide', '[]');
  await refused(422, 'invalid', 'POST', '/items/hide', 'null');
  const response = await app.request('/admin/api/items/hide', {
    method: 'POST',
    headers: { Authorization: `Bearer ${fixture.token}`, 'Content-Type': 'application/json' },
    body: new Uint8Array([0x22, 0xff, 0x22]),
  });
  assert.equal(response.status, 400);
});

test('subjects: add, list, change; a taken slug is a conflict', async () => {
  assert.equal((await call('POST', '/subjects', { slug: 'second', type: 'Product', name: 'Second' })).status, 201);
  await refused(409, 'conflict', 'POST', '/subjects', { slug: 'second', type: 'Product', name: 'Again' });
  await refused(422, 'invalid', 'POST', '/subjects', { slug: 'Not A Slug', type: 'Product', name: 'x' });
  await refused(422, 'invalid', 'POST', '/subjects', { slug: 'third', type: 'Person', name: 'x' });
  const changed = await call('PATCH', '/subjects/second', { name: 'Renamed', url: 'https://www.example.com' });
  assert.equal(changed.body['name'], 'Renamed');
  assert.equal(changed.body['type'], 'Product');
  await refused(404, 'not-found', 'PATCH', '/subjects/none', { name: 'x' });
  const list = (await call('GET', '/subjects')).body as unknown as { slug: string }[];
  assert.deepEqual(list.map(({ slug }) => slug).sort(), ['second', 'shop']);
});

test('collections: add, change rules, pin and unpin', async () => {
  assert.equal((await call('POST', '/collections', { slug: 'front', name: 'Front', subject: 'shop' })).status, 201);
  await refused(409, 'conflict', 'POST', '/collections', { slug: 'front', name: 'Front', subject: 'shop' });
  await refused(422, 'invalid', 'POST', '/collections', { slug: 'lost', name: 'Lost', subject: 'nobody' });
  await refused(422, 'invalid', 'PATCH', '/collections/front', { rules: [{ type: 'rating', min: 9 }] });
  await refused(422, 'invalid', 'PATCH', '/collections/front', { rules: [{ type: 'sentiment', value: 'positive' }] });
  const changed = await call('PATCH', '/collections/front', { rules: [{ type: 'language', values: ['en'] }] });
  assert.deepEqual(changed.body['rules'], [{ type: 'language', values: ['en'] }]);
  const pinned = await call('PUT', `/collections/front/pins/${fixture.ids[2]}`, {});
  assert.deepEqual(pinned.body['pins'], [fixture.ids[2]]);
  const page = (await (await app.request('/v1/collections/front.json')).json()) as {
    items: { identifier: string; pinned?: true }[];
  };
  assert.equal(page.items[0]?.identifier, fixture.ids[2]);
  assert.equal(page.items[0]?.pinned, true);
  assert.deepEqual((await call('DELETE', `/collections/front/pins/${fixture.ids[2]}`)).body['pins'], []);
  await refused(404, 'not-found', 'PUT', '/collections/none/pins/x', {});
});

test('items: list by state with a cursor, and one by id', async () => {
  const seen: string[] = [];
  for (let after: string | null = null, first = true; first || after !== null; first = false) {
    const { body } = await call(
      'GET',
      `/items?state=published&limit=2${after === null ? '' : `&cursor=${encodeURIComponent(after)}`}`,
    );
    seen.push(...(body['items'] as { id: string }[]).map(({ id }) => id));
    after = body['next'] as string | null;
  }
  assert.equal(new Set(seen).size, PUBLISHED);
  assert.equal(seen.length, PUBLISHED);
  await refused(422, 'invalid', 'GET', '/items?state=nice');
  await refused(422, 'invalid', 'GET', '/items?limit=100000');
  await refused(422, 'invalid', 'GET', '/items?where=1');
  await refused(404, 'not-found', 'GET', '/items/none');
});

test('publish, feature, reply, edit and history, by the token’s name', async () => {
  const pending = fixture.ids[PUBLISHED + 1] as string;
  const { undo, ...done } = (await call('POST', '/items/publish', { ids: [pending], attested: true })).body;
  assert.deepEqual(done, { done: 1, left: [], next: null });
  assert.match(String(undo), /^[\w-]{43}$/);
  await refused(422, 'invalid', 'POST', `/items/${pending}/feature`, { featured: true });
  assert.equal(
    (await call('POST', `/items/${pending}/feature`, { featured: true, attested: true })).body['featured'],
    true,
  );
  const replied = await call('PUT', `/items/${pending}/reply`, { text: 'Thank you.', author: 'The sample shop' });
  assert.equal((replied.body['reply'] as { text: string }).text, 'Thank you.');
  assert.equal((await call('DELETE', `/items/${pending}/reply`)).body['reply'], null);
  assert.deepEqual((await call('PATCH', `/items/${pending}`, { tags: ['repairs'] })).body['tags'], ['repairs']);
  await refused(422, 'invalid', 'PATCH', `/items/${pending}`, { verification: { level: 'signed-by-author' } });
  const { entries } = (await call('GET', `/items/${pending}/history`)).body as unknown as {
    entries: { type: string }[];
  };
  assert.equal(entries[0]?.type, 'received');
  assert.ok(entries.length >= 5);
  assert.doesNotMatch(JSON.stringify(entries), /Sample Person|Thank you|private\.example/);
});

test('withdrawn stays withdrawn; erased leaves no words', async () => {
  const id = fixture.ids[1] as string;
  await call('POST', `/items/${id}/withdraw`);
  await refused(409, 'conflict', 'POST', '/items/publish', { ids: [id], attested: true });
  assert.equal((await call('POST', `/items/${id}/erase`)).status, 200);
  const item = (await call('GET', `/items/${id}`)).body;
  assert.equal(item['state'], 'erased');
  assert.doesNotMatch(JSON.stringify(item), /mended|Sample Person|private\.example/);
  assert.equal((await app.request(`/v1/reviews/${id}.json`)).status, 410);
});

test('unknown calls and methods', async () => {
  await refused(404, 'not-found', 'GET', '/nothing');
  const reply = await call('DELETE', '/subjects');
  assert.equal(reply.status, 405);
  assert.equal(reply.headers.get('allow'), 'GET, POST');
});

async function upload(bytes: Uint8Array, type: string) {
  const response = await app.request('/admin/api/media', {
    method: 'POST',
    headers: { Authorization: `Bearer ${fixture.token}`, 'Content-Type': type },
    body: new Uint8Array(bytes),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

test('a picture is re-encoded upright, without its metadata, and served by its content', async () => {
  const jpeg = await sharp({ create: { width: 60, height: 30, channels: 3, background: '#a33' } })
    .withExif({ IFD0: { Copyright: 'canary-owner' }, IFD3: { GPSLatitude: '52/1 31/1 12/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  assert.ok((await sharp(jpeg).metadata()).exif, 'the test picture carries metadata');
  const added = await upload(jpeg, 'image/jpeg');
  assert.equal(added.status, 201, JSON.stringify(added.body));
  assert.deepEqual([added.body['width'], added.body['height']], [30, 60]);
  const response = await app.request(`/v1/${added.body['url'] as string}`);
  assert.equal(response.headers.get('content-type'), 'image/webp');
  assert.match(response.headers.get('cache-control') ?? '', /immutable/);
  const metadata = await sharp(await response.arrayBuffer()).metadata();
  assert.equal(metadata.exif, undefined);
  assert.equal(metadata.format, 'webp');
});

test('no SVG, no bomb, no broken picture, none that is too large', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
  assert.equal((await upload(Buffer.from(svg), 'image/svg+xml')).status, 415);
  assert.equal((await upload(Buffer.from(svg), 'image/png')).status, 415, 'the header is not believed');
  const bomb = await sharp({ create: { width: 5200, height: 5200, channels: 3, background: '#fff' } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  const start = process.cpuUsage();
  const reply = await upload(bomb, 'image/png');
  assert.equal(reply.status, 422, `${bomb.length} B for 27 megapixels`);
  assert.ok(process.cpuUsage(start).user < 500_000, 'refused before it is decoded');
  assert.equal((await upload(Buffer.from('not a picture'), 'image/png')).status, 415);
  const broken = Buffer.concat([bomb.subarray(0, 8), Buffer.from('and no more')]);
  assert.equal((await upload(broken, 'image/png')).status, 422);
  assert.equal((await upload(Buffer.alloc(1_000_001), 'image/png')).status, 413);
});

test('a posting of a source that asks for it is published with the author’s permission, which stays out of the ledger', async () => {
  const { id } = await fixture.storage.items.receive(
    { type: 'SocialMediaPosting', source: 'x', body: 'Good shop.' },
    'shop',
  );
  await refused(403, 'not-permitted', 'POST', '/items/publish', { ids: [id], attested: true });
  const permission = 'e-mail of 3 January, in the folder “permissions”';
  assert.equal((await call('POST', '/items/publish', { ids: [id], attested: true, permission })).status, 200);
  assert.doesNotMatch(JSON.stringify((await call('GET', `/items/${id}/history`)).body), /3 January/);
});

test('an invented business never turns into a real one', async () => {
  await refused(422, 'invalid', 'PATCH', '/subjects/shop', { sample: false });
  assert.equal((await fixture.storage.subjects.get('shop'))?.sample, true);
});

test('the author’s picture is one of this endpoint’s, and can be taken away', async () => {
  const image = (url: string) => ({ authorImage: { '@type': 'ImageObject', url, width: 80, height: 80, caption: '' } });
  const path = `/items/${fixture.ids[4]}`;
  for (const url of [
    'https://tracker.example/a.webp',
    '//tracker.example/a.webp',
    'javascript:alert(1)',
    'media/../x.webp',
  ]) {
    await refused(422, 'invalid', 'PATCH', path, image(url));
  }
  const own = `media/${'a'.repeat(64)}.webp`;
  const picture = async (change: unknown) =>
    ((await call('PATCH', path, change)).body['author'] as { image?: { url: string } }).image?.url;
  assert.equal(await picture(image(own)), own);
  assert.equal(await picture({ authorImage: null }), undefined);
});

test('a video is metadata: its poster is one of this endpoint’s, its words stay, the ledger names the field alone', async () => {
  const id = fixture.ids[3] as string;
  const path = `/items/${id}`;
  const words = (await call('GET', path)).body['body'];
  const set = async (video: Record<string, unknown>) =>
    (await call('PATCH', path, { videos: [{ '@type': 'VideoObject', ...video }] })).body['videos'];
  const png = await sharp({ create: { width: 64, height: 36, channels: 3, background: '#345' } })
    .png()
    .toBuffer();
  const { url, width, height } = (await upload(png, 'image/png')).body;
  const thumbnail = { '@type': 'ImageObject', url, width, height, caption: '' };
  const page = 'https://youtu.be/dQw4w9WgXcQ';
  const kept = { embedUrl: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0', url: page };
  await set({ embedUrl: page, url: page, thumbnail, duration: 'PT1M24S' });
  const served = async () =>
    ((await (await app.request(`/v1/reviews/${id}.json`)).json()) as { item: Record<string, unknown> }).item;
  assert.deepEqual((await served())['video'], [{ '@type': 'VideoObject', duration: 'PT1M24S', ...kept, thumbnail }]);
  assert.equal((await served())['reviewBody'], words);

  for (const bad of [
    { embedUrl: 'https://evil.example/player' },
    { contentUrl: 'javascript:alert(1)' },
    { url: 'data:text/html,x' },
    { url: page, thumbnail: { ...thumbnail, url: 'https://i.ytimg.com/vi/dQw4w9WgXcQ/hq720.jpg' } },
    { url: page, duration: '1:24' },
    { url: page, isFamilyFriendly: true },
    { url: page, captions: [{ kind: 'captions', src: 'data:text/vtt,x', srclang: 'en', label: 'English' }] },
    {},
  ]) {
    await refused(422, 'invalid', 'PATCH', path, { videos: [{ '@type': 'VideoObject', ...bad }] });
  }
  assert.deepEqual((await call('GET', path)).body['videos'], [
    { '@type': 'VideoObject', duration: 'PT1M24S', ...kept, thumbnail },
  ]);
  const { entries } = (await call('GET', `${path}/history`)).body as unknown as { entries: { fields?: string[] }[] };
  assert.deepEqual(entries.at(-1)?.fields, ['videos']);
  assert.doesNotMatch(JSON.stringify(entries), /youtu/);
  await call('PATCH', path, { videos: [] });
  assert.equal((await served())['video'], undefined);
});
