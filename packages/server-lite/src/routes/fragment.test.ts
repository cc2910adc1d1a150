import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { App } from '../http/context.ts';
import { CANARY, openFixture, type Fixture } from '../testing/fixture.ts';
import { adminApp } from '../testing/visitor.ts';

let fixture: Fixture;
let app: App;

before(async () => {
  fixture = await openFixture(14);
  app = adminApp(fixture.storage);
  const { id } = await fixture.storage.items.receive(
    {
      type: 'Review',
      source: 'direct',
      title: '<script>alert(1)</script>',
      body: 'One "quoted" <img src=x onerror=alert(1)>\n\nTwo & more',
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

const read = async (path = '/v1/collections/home/fragment.html', to = app) => {
  const answer = await to.request(`https://reviews.example${path}`);
  const { status, headers } = answer;
  const policy = headers.get('content-security-policy');
  return { status, type: headers.get('content-type'), policy, text: await answer.text() };
};

test('the words, what must be said beside them, and what they were selected from stand in the page', async () => {
  const { status, type, text } = await read();
  assert.deepEqual([status, type], [200, 'text/html; charset=utf-8']);
  assert.match(text, /^<smm-testimonials src="https:\/\/reviews\.example\/v1\/collections\/home\.json">/);
  assert.equal(text.match(/<cite>Sample Person/g)?.length, 11);
  assert.match(text, /Of 18 received|15 published/);
  assert.match(text, /<a href="https:\/\/reviews\.example\/policy">/);
  assert.match(text, /2\/5 · <time datetime="2026-11-20">/);
  assert.match(text, /lang="de"/);
  assert.match(text, /Works here/);
  assert.ok(!text.includes(CANARY.email) && !text.includes(CANARY.internal));
});

test('nothing that somebody wrote becomes markup', async () => {
  const { text, policy } = await read();
  assert.equal(policy, "default-src 'none'; sandbox");
  assert.doesNotMatch(text, /<(script|img|b|i)\b/);
  assert.match(text, /One &quot;quoted&quot; &lt;img src=x/);
});

test('a given address is the one that is said; what is not there is 404', async () => {
  const given = adminApp(fixture.storage, { publicUrl: 'https://given.example' });
  assert.match((await read(undefined, given)).text, /src="https:\/\/given\.example\//);
  assert.equal((await read('/v1/collections/none/fragment.html')).status, 404);
});
