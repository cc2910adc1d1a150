import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { HeadPage } from '@smm/sdk/schema';
import type { App } from '../http/context.ts';
import { CANARY, openFixture, type Fixture } from '../testing/fixture.ts';
import { adminApp } from '../testing/visitor.ts';

const PUBLIC = 'https://given.example';
let fixture: Fixture;
let app: App;
let settled: App;

before(async () => {
  fixture = await openFixture(14);
  app = adminApp(fixture.storage);
  settled = adminApp(fixture.storage, { publicUrl: PUBLIC });
  const { id } = await fixture.storage.items.receive(
    {
      type: 'Review',
      source: 'direct',
      title: '<script>alert(1)</script>',
      body: 'One "quoted" <img src=x onerror=alert(1)>\n\nTwo & more </template></script><!--',
      isPlain: true,
      authorName: '<b>Eve</b> Sample',
      datePublished: '2026-11-20',
      materialConnection: { type: 'employee', text: 'Works here <i>now</i>' },
      rating: { ratingValue: 2, worstRating: 1, bestRating: 5 },
      language: 'de',
    },
    'shop',
  );
  await fixture.storage.items.publish([id], { by: 'test', attested: true });
});
after(() => fixture.close());

const read = async (path = '/v1/collections/home.html', to = app, headers = {}) => {
  const answer = await to.request(`https://reviews.example${path}`, { headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

/** What is declared, what a reader without that sees, and the page itself. */
function partsOf(text: string): { tag: string; declared: string; plain: string; page: HeadPage } {
  const [, tag = '', json = '', declared = '', plain = ''] =
    /^(<smm-testimonials [^>]*>)\n<script type="application\/json">(.*?)<\/script>\n<template shadowrootmode="open">([\s\S]*?)<\/template>\n([\s\S]*)\n<\/smm-testimonials>\n$/.exec(
      text,
    ) ?? assert.fail(text.slice(0, 400));
  return { tag, declared, plain, page: JSON.parse(json) as HeadPage };
}

test('the words in their looks, in plain markup and as data, with what they were selected from', async () => {
  const { status, headers, text } = await read();
  assert.deepEqual([status, headers.get('content-type')], [200, 'text/html; charset=utf-8']);
  const { tag, declared, plain, page } = partsOf(text);
  assert.equal(
    tag,
    '<smm-testimonials still src="https://reviews.example/v1/collections/home.json" layout="wall" lang="en">',
  );
  const given = (await (await app.request('https://reviews.example/v1/collections/home.json')).json()) as HeadPage;
  assert.deepEqual(page, given);
  assert.equal(declared.match(/<div class="card"/g)?.length, given.items.length);
  assert.equal(plain.match(/<cite>/g)?.length, given.items.length);
  for (const part of [declared, plain]) {
    assert.match(part, /Of 18 received|15 published/);
    assert.match(part, /href="https:\/\/reviews\.example\/policy"/);
    assert.match(part, /lang="de"/);
    assert.match(part, /Works here/);
  }
  assert.ok(!text.includes(CANARY.email) && !text.includes(CANARY.internal));
});

test('nothing that somebody wrote becomes markup', async () => {
  const { text } = await read(`/v1/collections/home.html?heading=${encodeURIComponent('"><img src=x></template>')}`);
  const { declared, plain, tag } = partsOf(text);
  assert.doesNotMatch(declared.replace(/<style>[\s\S]*?<\/style>/, '') + plain, /<(?:script|img|i|!--)/);
  assert.match(plain, /One &quot;quoted&quot; &lt;img src=x/);
  assert.match(tag, /heading="&quot;&gt;&lt;img src=x&gt;&lt;\/template&gt;"/);
});

test('opened by itself it runs nothing, and shows the words in their looks', async () => {
  const { headers, text } = await read();
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(text) ?? [];
  const looks = `'sha256-${hash('sha256', style, 'base64')}'`;
  assert.equal(
    headers.get('content-security-policy'),
    `default-src 'none'; style-src ${looks}; img-src 'self'; sandbox`,
  );
});

test('the name that fragments had first answers the same', async () => {
  assert.equal((await read('/v1/collections/home/fragment.html')).text, (await read()).text);
});

test('a given address is the one that is said, and such an answer may be kept, packed, with a tag', async () => {
  const { headers, text } = await read(undefined, settled, { 'accept-encoding': 'br' });
  assert.match(headers.get('cache-control') ?? '', /^public, max-age=30/);
  assert.equal(headers.get('content-encoding'), 'br');
  const tag = headers.get('etag') ?? assert.fail('no tag');
  assert.equal((await read(undefined, settled, { 'if-none-match': tag })).status, 304);
  assert.notEqual(text, '');
  const plain = await read(undefined, settled);
  assert.match(plain.text, /^<smm-testimonials still src="https:\/\/given\.example\/v1\//);
  assert.doesNotMatch(plain.text, /reviews\.example/);
  assert.equal((await read()).headers.get('cache-control'), 'no-store');
});

test('what an address asks for: layout, card, heading, amount, language, theme, sharing, styles', async () => {
  const asked = 'layout=list&card=bubble&heading=Said&limit=3&lang=de&theme=sand&share&styles=link&quotations=no';
  const { text, headers } = await read(`/v1/collections/home.html?${asked}`, settled);
  const { tag, declared, plain } = partsOf(text);
  assert.equal(
    tag,
    '<smm-testimonials still src="https://given.example/v1/collections/home.json" layout="list" card="bubble" heading="Said" page-size="3" share="" lang="de" data-smm-theme="sand">',
  );
  assert.match(
    declared,
    /^<link rel="stylesheet" href="https:\/\/given\.example\/cdn\/fragment\.css"><div class="smm"/,
  );
  assert.equal(declared.match(/<div class="card"/g)?.length, 3);
  assert.match(declared, /<h2 part="heading">Said<\/h2>/);
  assert.match(declared, /data-next>3 weitere zeigen<\/a>/);
  assert.equal(plain.trim(), '');
  assert.equal(headers.get('content-language'), 'de');
});

test('in a language without words it is English, and says so', async () => {
  for (const address of ['/v1/collections/home.html?lang=ru', '/c/home/embed?lang=ru']) {
    const { status, text, headers } = await read(address, settled);
    assert.deepEqual([status, headers.get('content-language')], [200, 'en'], address);
    assert.doesNotMatch(text, /lang="ru"/);
    assert.match(text, /<(smm-testimonials|html) [^>]*lang="en"/);
  }
});

test('what cannot be made is refused with every reason, and another collection is not there', async () => {
  const { status, text } = await read(
    '/v1/collections/home.html?layout=carousel&limit=0&lang=%3C&theme=A&card=x&colour=red&styles=none&heading=a&heading=b',
  );
  assert.equal(status, 400);
  const { errors } = JSON.parse(text) as { errors: { pointer: string; detail: string }[] };
  assert.deepEqual(
    errors.map(({ pointer }) => pointer).sort(),
    ['/card', '/colour', '/heading', '/lang', '/layout', '/limit', '/styles', '/theme'].sort(),
  );
  assert.equal((await read('/v1/collections/none.html')).status, 404);
  assert.equal((await read('/v1/collections/none/fragment.html')).status, 404);
});

test('the letters of a heading are counted as readers do', async () => {
  const status = async (heading: string) =>
    (await read(`/v1/collections/home.html?heading=${encodeURIComponent(heading)}`)).status;
  assert.deepEqual([await status('😀'.repeat(200)), await status('😀'.repeat(201))], [200, 400]);
});

test('what is withdrawn leaves the fragments that were kept', async () => {
  const all = '/v1/collections/home.html?limit=100';
  const count = (text: string): number => text.match(/<div class="card"/g)?.length ?? 0;
  const before = count((await read(all, settled)).text);
  await fixture.storage.items.hide([fixture.ids[0]!], 'spam', { by: 'test' });
  assert.equal(count((await read(all, settled)).text), before - 1);
});

test('the way on leads from page to page without a script, to every item once', async () => {
  const { text } = await read('/v1/collections/home.html?limit=3', settled);
  const { declared, page } = partsOf(text);
  const [, more = ''] = /<a class="btn" part="more" href="https:\/\/given\.example([^"]+)"/.exec(declared) ?? [];
  assert.equal(more, `/v1/collections/home/selection.html#smm-${page.items[3]!.identifier}`);
  const found: string[] = [];
  for (let at: string | undefined = more; at;) {
    const url: URL = new URL(at, PUBLIC);
    const { status, text: markup, headers } = await read(url.pathname, settled);
    assert.equal(status, 200, url.pathname);
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
    found.push(...[...markup.matchAll(/<div id="smm-([^"]+)"/g)].map(([, id]) => id!));
    const [, next] = /<a rel="next" href="([^"]+)"/.exec(markup) ?? [];
    at = next && new URL(next, url).href;
  }
  assert.deepEqual(
    found,
    page.items.map(({ identifier }) => identifier),
  );
  const full = await read('/v1/collections/home/all.html', settled, { 'accept-language': 'de' });
  assert.deepEqual([full.status, full.headers.get('content-language')], [200, 'de']);
  for (const path of [
    'home/p-none.html',
    'home/nothing.html',
    'none/all.html',
    'none/selection.html',
    'home/all/p-x.html',
  ])
    assert.equal((await read(`/v1/collections/${path}`)).status, 404, path);
});

/** A fragment of another element. */
const readOther = async (element: string, query = '', to = settled) =>
  read(`/v1/collections/home/${element}.html${query}`, to);

test('a rating: its figures, what they were counted from, and where the reviews are', async () => {
  const { status, text, headers } = await readOther('rating', '?size=hero&distribution&lang=de');
  assert.deepEqual([status, headers.get('content-language')], [200, 'de']);
  assert.match(
    text,
    /^<smm-rating still src="https:\/\/given\.example\/v1\/collections\/home\.json" size="hero" distribution="" lang="de">/,
  );
  assert.match(text, /<ul class="bars" part="distribution">/);
  assert.match(text, /<summary>Wie gezählt wird</);
  const [, link = ''] = /<a slot="link" href="https:\/\/given\.example([^"]+)">/.exec(text) ?? [];
  assert.equal((await read(link, settled)).status, 200, link);
  const [, json = ''] = /<script type="application\/json">(.*?)<\/script>/.exec(text) ?? [];
  const page = JSON.parse(json) as HeadPage;
  const whole = (await (await settled.request('https://given.example/v1/collections/home.json')).json()) as HeadPage;
  assert.deepEqual([page.aggregateRating, page.items], [whole.aggregateRating, []]);
  assert.notEqual(page.links.self, whole.links.self, 'nobody takes the part for the whole');
});

test('a ticker: its lines, the page’s newest words in plain markup, and the way to the others', async () => {
  const { text } = await readOther('ticker', '?variant=bar');
  assert.match(text, /^<smm-ticker still [^>]*variant="bar"/);
  assert.equal(text.match(/<li class="on" part="line">/g)?.length, 1);
  assert.equal(text.match(/<cite>/g)?.length, 3);
  const [, way = ''] = /<a class="round way" href="https:\/\/given\.example([^"]+)"/.exec(text) ?? [];
  assert.equal((await read(way, settled)).status, 200, way);
  assert.doesNotMatch(text.replace(/<style>[\s\S]*?<\/style>/, ''), /<button|<img src=x/);
});

test('a feed of a collection without postings says so, and what it was looked for in', async () => {
  const { text } = await readOther('feed', '?layout=grid&heading=Said');
  assert.match(text, /^<smm-feed still [^>]*layout="grid" heading="Said"/);
  assert.match(text, /No postings yet/);
  assert.match(text, /part="disclosure"/);
});

test('each has its style sheet, and refuses what is not its own', async () => {
  for (const element of ['rating', 'ticker', 'feed']) {
    const { text, headers } = await readOther(element, '?styles=link&quotations=no&theme=sand');
    assert.match(
      text,
      new RegExp(`<link rel="stylesheet" href="https://given\\.example/cdn/fragment-${element}\\.css">`),
    );
    assert.match(text, /data-smm-theme="sand"/);
    assert.doesNotMatch(text, /<blockquote dir/);
    assert.match(headers.get('content-security-policy') ?? '', /^default-src 'none'; style-src 'self'/);
    assert.equal((await read(`/v1/collections/none/${element}.html`)).status, 404);
  }
  const pointers = async (element: string, query: string): Promise<string[]> => {
    const { status, text } = await readOther(element, query);
    assert.equal(status, 400);
    return (JSON.parse(text) as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer).sort();
  };
  assert.deepEqual(await pointers('rating', '?layout=grid&size=huge&distribution=5'), [
    '/distribution',
    '/layout',
    '/size',
  ]);
  assert.deepEqual(await pointers('ticker', '?variant=toast&heading=a'), ['/heading', '/variant']);
  assert.deepEqual(await pointers('feed', '?layout=wall&card=plain'), ['/card', '/layout']);
  assert.match((await readOther('ticker', '?variant=toast')).text, /comes and goes by its script/);
});
