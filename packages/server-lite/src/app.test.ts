import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { HeadPage, FurtherPage, ItemPage, Policy, Problem } from '@smm/sdk/schema';
import { createApp } from './app.ts';
import type { App } from './http/context.ts';
import { Metrics } from './http/metrics.ts';
import { PublicHeaders } from './http/public-headers.ts';
import { PROBLEMS } from './problems.ts';
import { CANARY, openFixture, testConfig, testLog, type Fixture } from './testing/fixture.ts';

const PUBLISHED = 80;
const BASE = 'http://localhost';
let fixture: Fixture;
let app: App;
let cdnDir: string;

function appWith(flags: Record<string, unknown> = {}, log = testLog().log): App {
  const config = testConfig(flags);
  return createApp({
    storage: fixture.storage,
    config,
    log,
    metrics: new Metrics(),
    publicHeaders: new PublicHeaders(config.allowOrigin),
    cdnDir,
    isStopping: () => false,
    gauges: () => ({}),
  });
}

before(async () => {
  fixture = await openFixture(PUBLISHED);
  cdnDir = await mkdtemp(join(tmpdir(), 'smm-cdn-'));
  await mkdir(join(cdnDir, 'chunks'));
  await writeFile(join(cdnDir, 'smm.js'), 'export {};'.repeat(200));
  await writeFile(join(cdnDir, 'smm.js.br'), 'ready-made brotli');
  await writeFile(join(cdnDir, 'chunks', 'testimonials-B7xQ2_aa.js'), 'export {};');
  app = appWith();
});
after(async () => {
  await fixture.close();
  await rm(cdnDir, { recursive: true });
});

async function json(path: string) {
  const response = await app.request(path);
  assert.equal(response.status, 200, `${path} ${response.status}`);
  return { response, body: await response.json() };
}

/** Heads and pages from one address to the end, each address taken from the answer before. */
async function walk(path: string) {
  const head = HeadPage.parse((await json(path)).body);
  const ids = head.items.map((item) => item.identifier);
  let from = new URL(path, BASE);
  let { next } = head.links;
  let immutable = 0;
  while (next !== null) {
    from = new URL(next, from);
    const { response, body } = await json(from.pathname);
    const page = FurtherPage.parse(body);
    assert.equal(new URL(page.links.self, from).href, from.href);
    assert.equal(new URL(page.links.root, from).pathname, '/v1/');
    if (response.headers.get('cache-control') === 'public, max-age=31536000, s-maxage=60, immutable') immutable += 1;
    ids.push(...page.items.map((item) => item.identifier));
    next = page.links.next;
  }
  return { head, ids, immutable };
}

test('a collection is read by following links, and holds each published review once', async () => {
  for (const path of ['/v1/collections/home.json', '/v1/collections/home/all.json', '/v1/collections/best/all.json']) {
    const { head, ids, immutable } = await walk(path);
    assert.equal(ids.length, PUBLISHED, path);
    assert.equal(new Set(ids).size, PUBLISHED);
    assert.equal(immutable, 2, 'both further pages are named by what is in them');
    assert.equal(head.selection.published, PUBLISHED);
  }
});

test('a selection says what it was selected from, and leads to the full list', async () => {
  const { head, ids } = await walk('/v1/collections/best.json');
  assert.equal(ids.length, PUBLISHED / 5);
  assert.equal(head.selection.selected, PUBLISHED / 5);
  assert.equal(head.selection.published, PUBLISHED);
  assert.deepEqual(
    head.selection.hidden.filter(({ count }) => count > 0),
    [{ reason: 'spam', count: 1 }],
  );
  assert.equal(head.selection.sample, true);
  const all = new URL(head.links.all, `${BASE}/v1/collections/best.json`);
  assert.equal(all.pathname, '/v1/collections/best/all.json');
  assert.equal((await walk(all.pathname)).ids.length, PUBLISHED);
});

test('the addresses of a head lead where they say', async () => {
  for (const path of ['/v1/collections/home.json', '/v1/collections/home/all.json']) {
    const { links, items } = HeadPage.parse((await json(path)).body);
    const at = (link: string) => new URL(link, `${BASE}${path}`).pathname;
    assert.equal(at(links.self), path);
    assert.equal(at(links.root), '/v1/');
    assert.equal(at(links.all), '/v1/collections/home/all.json');
    assert.equal(at(links.policy as string), '/policy');
    const item = new URL(items[0]?.permalink as string, new URL(links.root, `${BASE}${path}`)).pathname;
    assert.equal(ItemPage.parse((await json(item)).body).item.identifier, items[0]?.identifier);
    assert.equal(at((links.item as string).replace('{id}', items[0]?.identifier as string)), item);
  }
});

test('withdrawn is gone; hidden, pending and unknown are not there', async () => {
  const [hidden, pending, withdrawn] = fixture.ids.slice(PUBLISHED) as [string, string, string];
  const status = async (id: string) => (await app.request(`/v1/reviews/${id}.json`)).status;
  assert.equal(await status(fixture.ids[0] as string), 200);
  assert.equal(await status(hidden), 404);
  assert.equal(await status(pending), 404);
  assert.equal(await status('nosuchreview'), 404);
  assert.equal(await status(withdrawn), 410);
});

test('every error is a documented problem that says what, where and what to do', async () => {
  const cases: [path: string, init: RequestInit, code: keyof typeof PROBLEMS][] = [
    ['/v1/collections/nope.json', {}, 'not-found'],
    ['/v1/collections/nope/all.json', {}, 'not-found'],
    ['/v1/collections/home', {}, 'not-found'],
    ['/v1/collections/home/p-nothing.json', {}, 'not-found'],
    ['/v1/collections/home/all/p-nothing.json', {}, 'not-found'],
    ['/v1/reviews/..%2f..%2fsmm.json', {}, 'not-found'],
    ['/v1/media/none.webp', {}, 'not-found'],
    ['/cdn/none.js', {}, 'not-found'],
    ['/cdn/..%2f..%2fpackage.json', {}, 'not-found'],
    ['/nothing/here', {}, 'not-found'],
    ['/problems/none', {}, 'not-found'],
    ['/v1/collections/%E0%A4%A.json', {}, 'bad-request'],
    ['/v1/collections/a%00.json', {}, 'bad-request'],
    ['/v1/collections/home.json', { method: 'POST' }, 'method-not-allowed'],
    ['/policy', { method: 'DELETE' }, 'method-not-allowed'],
    ['/admin/api/items', {}, 'unauthorized'],
  ];
  for (const [path, init, code] of cases) {
    const response = await app.request(path, init);
    assert.equal(response.headers.get('content-type'), 'application/problem+json; charset=utf-8', path);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const problem = Problem.parse(await response.json());
    assert.equal(problem.type, `/problems/${code}`, path);
    assert.equal(response.status, PROBLEMS[code].status);
    assert.ok((problem.detail ?? '').length > 40, String(problem.detail));
    assert.equal((await app.request(problem.type)).status, 200, 'the type is an address that explains it');
  }
  assert.equal((await app.request('/policy', { method: 'DELETE' })).headers.get('allow'), 'GET, HEAD, OPTIONS');
});

test('an unknown collection is named, and so is the way out', async () => {
  const problem = Problem.parse(await (await app.request('/v1/collections/hoem.json')).json());
  assert.match(problem.detail ?? '', /"hoem".*smm collection list/);
});

test('pages of any site may read, uncredentialed; preflights are kept', async () => {
  const { response } = await json('/v1/collections/home.json');
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
  assert.equal(response.headers.get('access-control-allow-credentials'), null);
  assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin');
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
  assert.equal(response.headers.get('set-cookie'), null);
  const preflight = await app.request('/v1/collections/home.json', {
    method: 'OPTIONS',
    headers: { Origin: 'https://a.example' },
  });
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get('access-control-max-age'), '86400');
  assert.equal(
    (await app.request('/v1/collections/nope.json')).headers.get('access-control-allow-origin'),
    '*',
    'a page may read why it failed',
  );
});

test('allowed origins are named one at a time; the admin API names none', async () => {
  const two = appWith({ allowOrigin: 'https://a.example, https://b.example' });
  const allowed = async (origin?: string) =>
    (await two.request('/policy.json', { headers: origin === undefined ? [] : [['Origin', origin]] })).headers;
  assert.equal((await allowed('https://b.example')).get('access-control-allow-origin'), 'https://b.example');
  assert.equal((await allowed('https://c.example')).get('access-control-allow-origin'), null);
  assert.equal((await allowed()).get('vary'), 'Accept-Encoding, Origin');
  assert.equal(
    (await app.request('/admin/api/items', { headers: { Origin: 'https://a.example' } })).headers.get(
      'access-control-allow-origin',
    ),
    null,
  );
});

test('conditional reads', async () => {
  for (const path of ['/v1/collections/home.json', '/policy', '/openapi.json', '/cdn/smm.js']) {
    const first = await app.request(path);
    const etag = first.headers.get('etag') as string;
    assert.match(etag, /^"[\w-]+"$/);
    const second = await app.request(path, { headers: { 'If-None-Match': etag } });
    assert.equal(second.status, 304);
    assert.equal(await second.text(), '');
    assert.equal(second.headers.get('etag'), etag);
    assert.equal((await app.request(path, { headers: { 'If-None-Match': '"other"' } })).status, 200);
  }
  assert.equal(
    (await json('/v1/collections/home.json')).response.headers.get('cache-control'),
    'public, max-age=30, stale-while-revalidate=30',
  );
});

test('/policy reads without JavaScript and says what is hidden, by reason and stars', async () => {
  const policy = Policy.parse((await json('/policy.json')).body);
  const [shop] = policy.subjects;
  assert.equal(shop?.published, PUBLISHED);
  assert.equal(shop?.received, PUBLISHED + 3);
  const response = await app.request('/policy');
  const text = await response.text();
  assert.match(
    response.headers.get('content-security-policy') ?? '',
    /^default-src 'none'; style-src 'sha256-[\w+/]+=*'/,
  );
  assert.doesNotMatch(text, /<script/i);
  assert.match(text, /Sample &lt;Bikes&gt; &amp; Co/);
  assert.match(text, /invented/);
  assert.match(text, /<strong>Not verified\.<\/strong>/);
  const spam = /<th scope="row">Spam<\/th>((?:\s*<td class="n">\d+<\/td>)+)/.exec(text)?.[1] ?? '';
  assert.deepEqual(
    [...spam.matchAll(/>(\d+)</g)].map((match) => Number(match[1])),
    [0, 0, 0, 0, 1, 0, 1],
    '80 % 5 + 1 is one star; one in all',
  );
  for (const count of [PUBLISHED, PUBLISHED + 3]) assert.match(text, new RegExp(`<td class="n">${count}</td>`));
});

test('the elements: short for the name that stays, for ever for the names that change', async () => {
  const main = await app.request('/cdn/smm.js');
  assert.equal(main.headers.get('content-type'), 'text/javascript; charset=utf-8');
  assert.equal(main.headers.get('cache-control'), 'public, max-age=30, stale-while-revalidate=30');
  const packed = await app.request('/cdn/smm.js', { headers: { 'Accept-Encoding': 'br' } });
  assert.equal(packed.headers.get('content-encoding'), 'br');
  assert.equal(await packed.text(), 'ready-made brotli');
  const chunk = await app.request('/cdn/chunks/testimonials-B7xQ2_aa.js');
  assert.equal(chunk.headers.get('cache-control'), 'public, max-age=31536000, immutable');
});

test('the elements under a folder and a name of the operator’s own, and no longer under the usual ones', async () => {
  const renamed = appWith({ cdnPath: 'parts/site.js' });
  const script = await renamed.request('/parts/site.js', { headers: { 'Accept-Encoding': 'br' } });
  assert.equal(await script.text(), 'ready-made brotli');
  assert.equal((await renamed.request('/parts/chunks/testimonials-B7xQ2_aa.js')).status, 200);
  for (const path of ['/cdn/smm.js', '/parts/smm.js', '/parts/', '/cdn/chunks/testimonials-B7xQ2_aa.js'])
    assert.equal((await renamed.request(path)).status, 404, path);
  assert.match(await (await renamed.request('/')).text(), /\/parts\/site\.js/);
});

test('no public answer holds an e-mail address or an internal note', async () => {
  const paths = [
    '/v1/collections/home.json',
    '/v1/collections/home/all.json',
    '/policy',
    '/policy.json',
    '/',
    '/metrics',
    `/v1/reviews/${fixture.ids[0]}.json`,
    '/openapi.json',
  ];
  const { head } = await walk('/v1/collections/home.json');
  paths.push(new URL(head.links.next as string, `${BASE}/v1/collections/home.json`).pathname);
  for (const path of paths) {
    const text = await (await app.request(path)).text();
    for (const secret of Object.values(CANARY)) assert.ok(!text.includes(secret), `${path} holds ${secret}`);
    assert.doesNotMatch(text, /(?:\d{1,3}\.){3}\d{1,3}/, `${path} holds an address`);
  }
});

test('what breaks inside is logged by reference and told to nobody', async () => {
  const { log, lines } = testLog();
  const broken = createApp({
    storage: {
      ...fixture.storage,
      read: { head: () => Promise.reject(new Error('canary: no such table secret_table')) },
    } as never,
    config: testConfig(),
    log,
    metrics: new Metrics(),
    publicHeaders: new PublicHeaders(['*']),
    cdnDir: undefined,
    isStopping: () => false,
    gauges: () => ({}),
  });
  const response = await broken.request('/v1/collections/home.json');
  const text = await response.text();
  assert.equal(response.status, 500);
  assert.doesNotMatch(text, /canary|secret_table|\.ts/);
  const reference = /Reference: ([\w-]{36})/.exec(text)?.[1];
  assert.equal(JSON.parse(lines()).reference, reference);
});

test('a site of plain pages, last of all', async () => {
  const site = await mkdtemp(join(tmpdir(), 'smm-site-'));
  await mkdir(join(site, 'about'));
  await writeFile(join(site, 'index.html'), '<!doctype html><title>Home</title>');
  await writeFile(join(site, 'about', 'index.html'), '<!doctype html><title>About</title>');
  try {
    const withSite = appWith({ site });
    assert.match(await (await withSite.request('/')).text(), /Home/);
    assert.match(await (await withSite.request('/about/')).text(), /About/);
    assert.equal((await withSite.request('/healthz')).status, 200, 'the endpoint comes first');
    assert.equal((await withSite.request('/..%2f..%2fetc/passwd')).status, 404);
    await writeFile(join(site, 'index.html'), '<!doctype html><title>Changed</title>');
    assert.match(await (await withSite.request('/')).text(), /Changed/);
  } finally {
    await rm(site, { recursive: true });
  }
});

test('the index lists the collections and every link on it works', async () => {
  const text = await (await app.request('/')).text();
  const links = [...text.matchAll(/href="\.\/([^"]+)"/g)].map((match) => `/${match[1]}`);
  assert.ok(links.includes('/v1/collections/home.json'));
  for (const link of links) assert.equal((await app.request(link)).status, 200, link);
});

test('every code of the table is on /problems', async () => {
  const text = await (await app.request('/problems')).text();
  for (const code of Object.keys(PROBLEMS)) assert.ok(text.includes(`./problems/${code}`), code);
});
