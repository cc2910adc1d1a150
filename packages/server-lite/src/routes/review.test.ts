import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { UntrustedItem } from '../domain/model.ts';
import type { App } from '../http/context.ts';
import { html } from '../http/html.ts';
import { VISITOR_LANGUAGES, visitorSpeech } from '../locales/visitor.words.ts';
import { createSmmServer, type SmmServer } from '../server.ts';
import { CANARY, openFixture, testConfig, testLog, type Fixture } from '../testing/fixture.ts';
import { rawRequest } from '../testing/raw-http.ts';
import { adminApp } from '../testing/visitor.ts';

const ACT = { by: 'test', attested: true };
const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(1)>' onmouseover='x' </style></title>`;
let fixture: Fixture;
let app: App;
let server: SmmServer;
let url: string;

before(async () => {
  fixture = await openFixture(6);
  const { storage } = fixture;
  await storage.subjects.add({ slug: 'lamp', type: 'Product', name: 'Invented Lamp', sample: false });
  await storage.subjects.set('lamp', { url: 'https://lamps.example/one?a=1&b=2' });
  await storage.collections.add({ slug: 'lamps', name: 'Lamps', subject: 'lamp', rules: [] });
  await storage.collections.add({ slug: 'five', name: 'Five', subject: 'lamp', rules: [{ type: 'rating', min: 5 }] });
  app = adminApp(storage);
  server = createSmmServer({ storage, config: testConfig(), log: testLog().log });
  ({ url } = await server.listen());
});
after(async () => {
  await server.stop();
  await fixture.close();
});

async function shown(change: Partial<UntrustedItem> = {}, subject = 'lamp'): Promise<string> {
  const { items } = fixture.storage;
  const { id } = await items.receive(
    {
      type: 'Review',
      source: 'direct',
      sourceId: `one-${Math.random()}`,
      body: 'Invented words about a lamp that stands and gives light.',
      authorName: 'Invented Author',
      authorEmail: CANARY.email,
      rating: { ratingValue: 4, worstRating: 1, bestRating: 5 },
      datePublished: '2026-11-02',
      language: 'en',
      extra: { note: CANARY.internal },
      ...change,
    },
    subject,
  );
  await items.publish([id], { ...ACT, permission: 'letter of 2 November' });
  return id;
}

async function page(path: string, languages = 'en', from = app) {
  const answer = await from.request(`https://reviews.example${path}`, {
    headers: { 'Accept-Language': languages, Accept: 'text/html' },
  });
  const { status, headers } = answer;
  const text = await answer.text();
  const [head = '', body = ''] = text.split('</head>');
  return { status, headers, text, body, head: head.replace(/<style>[\s\S]*<\/style>/, '') };
}

const contentOf = (head: string, name: string): string | undefined =>
  new RegExp(`<meta\\s+(?:name|property)="${name}"\\s+content="([^"]*)"`).exec(head)?.[1];

for (const language of VISITOR_LANGUAGES) {
  test(`${language}: the page, and what stands where there is no review, in this language`, async () => {
    const [first = ''] = fixture.ids;
    const { say } = visitorSpeech(language);
    const root = `<html lang="${language}" dir="${['ar', 'he'].includes(language) ? 'rtl' : 'ltr'}">`;
    const one = await page(`/c/best/r/${first}?lang=${language}`);
    assert.equal(one.status, 200);
    assert.equal(one.headers.get('content-language'), language);
    assert.ok(one.text.includes(root));
    for (const said of [say('oneReview', { name: 'Sample <Bikes> & Co' }), say('oneAmong'), say('policy')])
      assert.ok(one.body.includes(html`${said}`.text), said);
    assert.doesNotMatch(one.body, /\{\w*\}|undefined|NaN/);
    assert.match(one.body, /<div class="proof[^>]*>.*?<span>[^<]+<\/span>/);
    if (language !== 'en') {
      const inEnglish = (await page(`/c/best/r/${first}`)).body;
      for (const [, said = ''] of inEnglish.matchAll(/<(?:p|b|a|span|h1)[^>]*>([^<>]{12,})</g))
        if (!/^Sample (?:review|Person)/.test(said)) assert.ok(!one.body.includes(said), said);
    }
    const none = await page(`/c/best/r/none?lang=${language}`);
    assert.equal(none.status, 404);
    assert.ok(none.text.includes(root) && none.body.includes(html`${say('noReviewWhy')}`.text));
  });
}

test('all that the wall’s card shows: words as received, scale, person, tie, reply, check, and the sentence', async () => {
  const body = `First line.\n\n${'Long words go on and on. '.repeat(60)}\nLast line.`;
  const id = await shown({
    title: 'Invented title',
    body,
    isPlain: true,
    rating: { ratingValue: 8, worstRating: 0, bestRating: 10 },
    jobTitle: 'Reads at night',
    materialConnection: { type: 'incentivised', text: 'Got a voucher' },
  });
  await fixture.storage.items.reply(id, { text: 'Thank you.\nAgain.', author: 'Lamp Maker' }, ACT);
  await fixture.storage.items.edit(
    id,
    {
      excerpt: { start: 0, end: 11 },
      images: [{ '@type': 'ImageObject', url: 'media/0123.webp', width: 40, height: 30, caption: 'The lamp' }],
      videos: [{ '@type': 'VideoObject', url: 'https://watch.example/film', name: 'A film' }],
    },
    ACT,
  );
  const { body: text } = await page(`/c/lamps/r/${id}`);
  assert.match(text, /aria-label="4[^"]*out of 5 stars"/);
  for (const part of ['8/10', 'Invented title', 'Invented Author', 'Reads at night', 'Got a voucher', 'Lamp Maker'])
    assert.ok(text.includes(part), part);
  assert.match(text, /First line\.<span class="gap">[\s\S]*Last line\.<\/blockquote>/);
  assert.doesNotMatch(text, /<button|<script|class="words long"|First line\.\u00a0?…/, 'nothing needs a script');
  assert.match(text, /datetime="2026-11-02"\s*>Nov 2, 2026</);
  assert.match(text, /<img src="\.\.\/\.\.\/\.\.\/v1\/media\/0123\.webp" alt="The lamp" width="40" height="30"/);
  assert.match(text, /<a class="play" href="https:\/\/watch\.example\/film" rel="nofollow ugc noopener">/);
  assert.match(text, /Not verified/);
  assert.match(text, /<b>(?:All \d+|The one) published reviews?[^<]*<\/b>/);
  assert.match(text, /href="\.\.\/\.\.\/\.\.\/policy\?lang=en"/);
  assert.match(text, new RegExp(`href="../../../v1/reviews/${id}\\.json"`));
  assert.ok(!text.includes(CANARY.email) && !text.includes(CANARY.internal));
});

test('the sentence is that of the list it stands in', async () => {
  const [four, five] = [await shown(), await shown({ rating: { ratingValue: 5, worstRating: 1, bestRating: 5 } })];
  assert.match((await page(`/c/five/r/${five}`)).body, /<b>Selected: 1 of \d+ published reviews \(/);
  assert.match((await page(`/c/five/r/${four}`)).body, /<b>All \d+ published reviews can be read here/);
  assert.match((await page(`/c/lamps/r/${five}`)).body, /<b>All \d+ published reviews can be read here/);
  assert.doesNotMatch((await page(`/c/five/r/${five}`)).body, /Pinned/);
  await fixture.storage.collections.pin('five', four);
  const pinned = (await page(`/c/five/r/${four}`)).body;
  assert.match(pinned, /Pinned/);
  assert.match(pinned, /<b>Selected: 2 of/);
});

test('nothing that somebody wrote becomes markup, in the card, the title, what networks show or the data', async () => {
  const id = await shown({
    title: HOSTILE,
    body: HOSTILE,
    isPlain: true,
    authorName: HOSTILE.slice(0, 60),
    authorUrl: 'javascript:alert(1)',
    url: 'javascript:alert(1)',
    jobTitle: HOSTILE,
  });
  const { text, head, body } = await page(`/c/lamps/r/${id}`);
  assert.doesNotMatch(body, /<script|<img|href="javascript|onmouseover='x'/);
  assert.deepEqual(
    [...head.matchAll(/<(\w+)/g)].map(([, tag]) => tag).filter((tag) => tag !== 'meta' && tag !== 'link'),
    ['html', 'head', 'title', 'script'],
  );
  assert.equal(text.match(/<script/g)?.length, 1);
  assert.equal(text.match(/<\/style>/g)?.length, 1);
  const data = JSON.parse(/ld\+json">([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '') as {
    review: { reviewBody: string }[];
  };
  assert.equal(data.review[0]?.reviewBody, HOSTILE);
});

test('hidden, pending, withdrawn, erased, of another subject, unknown, misspelt: 404 or 410, with a page for people', async () => {
  const [hidden, pending, withdrawn] = fixture.ids.slice(6) as [string, string, string];
  const erased = await shown();
  await fixture.storage.items.erase(erased, ACT);
  const foreign = await shown();
  const cases: [path: string, status: number, says: RegExp][] = [
    [`/c/home/r/${hidden}`, 404, /no such review/],
    [`/c/home/r/${pending}`, 404, /no such review/],
    [`/c/home/r/${withdrawn}`, 410, /review is gone/],
    [`/c/lamps/r/${erased}`, 410, /review is gone/],
    [`/c/lamps/r/${withdrawn}`, 404, /no such review/],
    [`/c/home/r/${foreign}`, 404, /no such review/],
    ['/c/home/r/none', 404, /no such review/],
    ['/c/none/r/none', 404, /no such review/],
    [`/c/none/r/${foreign}`, 404, /no such review/],
    ['/c/home/r/%3Cscript%3E', 404, /no such review/],
    [`/c/home/r/${'x'.repeat(3000)}`, 404, /no such review/],
  ];
  for (const [path, status, says] of cases) {
    const answer = await page(path);
    assert.equal(answer.status, status, path);
    assert.match(answer.body, says, path);
    assert.match(answer.body, /href="\.\.\/\.\.\/\.\.\/policy/);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const asData = await app.request(path);
    assert.equal(asData.status, status);
    assert.match(asData.headers.get('content-type') ?? '', /problem\+json/);
  }
  assert.equal((await app.request(`/c/lamps/r/${foreign}`, { method: 'POST' })).status, 405);
});

test('no script, no stranger, no cookie; pictures of the endpoint alone', async () => {
  const { headers, text } = await page(`/c/lamps/r/${await shown()}`);
  const policy = headers.get('content-security-policy') ?? '';
  assert.match(policy, /^default-src 'none'; style-src 'sha256-[\w+/=]+'; img-src 'self' data:; base-uri 'none';/);
  assert.doesNotMatch(policy, /script-src|unsafe/);
  assert.equal(headers.get('set-cookie'), null);
  assert.equal(headers.get('referrer-policy'), 'no-referrer');
  assert.doesNotMatch(text.split('</style>')[1] ?? '', /\sstyle=|\son\w+=/);
});

test('what it says of itself: the words from their beginning, its address where it is known, words alone', async () => {
  const body = 'Invented words that go on. '.repeat(20);
  const id = await shown({ body, isPlain: true, title: 'A title' });
  const given = adminApp(fixture.storage, { publicUrl: 'https://given.example' });
  const { head } = await page(`/c/lamps/r/${id}?lang=de`, 'en', given);
  assert.match(head, /<title>Bewertung für Invented Lamp · Invented Author<\/title>/);
  const description = contentOf(head, 'description') ?? '';
  assert.ok(description.length <= 163 && / go on…$/.test(description), description);
  assert.ok(body.startsWith(description.slice(0, -1)));
  assert.equal(contentOf(head, 'og:description'), description);
  const address = `https://given.example/c/lamps/r/${id}`;
  assert.ok(head.includes(`<link rel="canonical" href="${address}"`));
  assert.equal(contentOf(head, 'og:url'), address);
  assert.equal(contentOf(head, 'og:site_name'), 'Invented Lamp');
  assert.doesNotMatch(head, /og:image|twitter:|noindex/);
  const unset = (await page(`/c/lamps/r/${id}`)).head;
  assert.doesNotMatch(unset, /canonical|og:url|reviews\.example/, 'an address that anybody can invent is not said');
});

test('the disclosure of a tie goes where the words go; words that may not be cut are not', async () => {
  const body = 'Invented words that go on. '.repeat(20);
  const tied = await shown({ body, isPlain: true, materialConnection: { type: 'family', text: 'Is a cousin' } });
  assert.match(
    contentOf((await page(`/c/lamps/r/${tied}`)).head, 'description') ?? '',
    /^Disclosed: Is a cousin · Invented/,
  );
  const posting = { type: 'SocialMediaPosting', source: 'x', rating: undefined } as unknown as Partial<UntrustedItem>;
  const long = await page(`/c/lamps/r/${await shown({ ...posting, body, isPlain: true })}`);
  assert.equal(contentOf(long.head, 'description'), undefined);
  const short = await page(`/c/lamps/r/${await shown({ ...posting, body: 'Few invented words.' })}`);
  assert.equal(contentOf(short.head, 'description'), 'Few invented words.');
  assert.match(short.body, /<h1>Posting about Invented Lamp<\/h1>[\s\S]*Posted on X/);
  const silent = await page(`/c/lamps/r/${await shown({ body: '' })}`);
  assert.equal(contentOf(silent.head, 'description'), '4 out of 5 stars');
});

test('marked up for search engines: what was given directly, about a product, unpaid; found: what stands nowhere else', async () => {
  const look = async (path: string) => {
    const { head } = await page(path);
    return [/ld\+json/.test(head), !/content="noindex"/.test(head)];
  };
  assert.deepEqual(await look(`/c/lamps/r/${await shown()}`), [true, true]);
  const paid = await shown({ materialConnection: { type: 'incentivised', text: 'Voucher' } });
  assert.deepEqual(await look(`/c/lamps/r/${paid}`), [false, true]);
  assert.deepEqual(await look(`/c/lamps/r/${await shown({ source: 'file' })}`), [false, true]);
  assert.deepEqual(await look(`/c/lamps/r/${await shown({ source: 'google' })}`), [false, false]);
  const elsewhere = await shown({ source: 'file', url: 'https://reviews.example/1' });
  assert.deepEqual(await look(`/c/lamps/r/${elsewhere}`), [false, false]);
  const sample = await page(`/c/home/r/${fixture.ids[0]}`);
  assert.match(sample.head, /content="noindex"/);
  assert.match(sample.head, /<title>[^<]*Sample data: invented people and words<\/title>/);
  assert.match(sample.body, /<p class="note">Sample data: invented people and words<\/p>/);
});

test('everybody gets their own language; 304 while nothing changed; the change is there at once', async () => {
  const id = await shown({ body: 'Words for the cache.' });
  const get = (language: string, more: Record<string, string> = {}) =>
    rawRequest(`${url}/c/lamps/r/${id}`, { headers: { Accept: 'text/html', 'Accept-Language': language, ...more } });
  let etag = '';
  for (const language of ['de', 'ar', 'de', 'en', 'ar']) {
    const { headers, body } = await get(language);
    assert.match(body.toString(), new RegExp(`<html lang="${language}"`));
    assert.match(String(headers.vary), /Accept-Language/);
    assert.equal(headers['cache-control'], 'public, max-age=30, stale-while-revalidate=30');
    etag = headers.etag as string;
    assert.equal((await get(language, { 'If-None-Match': etag })).status, 304);
    const packed = await get(language, { 'Accept-Encoding': 'br' });
    assert.equal(packed.headers['content-encoding'], 'br');
    assert.ok(packed.body.length < body.length / 2);
  }
  await fixture.storage.items.reply(id, { text: 'Thanks for these.', author: 'Lamp Maker' }, ACT);
  const changed = await get('ar', { 'If-None-Match': etag });
  assert.equal(changed.status, 200);
  assert.match(changed.body.toString(), /Thanks for these/);
  await fixture.storage.items.withdraw(id, ACT);
  for (const language of ['de', 'ar', 'en']) {
    const gone = await get(language, { 'If-None-Match': changed.headers.etag as string });
    assert.equal(gone.status, 410);
    assert.doesNotMatch(gone.body.toString(), /Words for the cache|Invented Author/);
  }
});

test('many at once keep each their own, however many there are', async () => {
  const ids = await Promise.all(Array.from({ length: 6 }, (_, n) => shown({ body: `Words of number ${n}.` })));
  const asked = ids.flatMap((id, n) => VISITOR_LANGUAGES.map((language) => ({ id, n, language })));
  await Promise.all(
    [...asked, ...asked].map(async ({ id, n, language }) => {
      const { text } = await page(`/c/lamps/r/${id}`, language);
      assert.ok(text.includes(`Words of number ${n}.`) && text.includes(`<html lang="${language}"`));
    }),
  );
});
