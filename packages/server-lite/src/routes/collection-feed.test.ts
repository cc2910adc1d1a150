import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openFixture, type Fixture } from '../testing/fixture.ts';
import { formApp } from '../testing/sent-review.ts';

let fixture: Fixture;
before(async () => {
  fixture = await openFixture(60);
});
after(() => fixture.close());

const TYPES = { rss: 'application/rss+xml; charset=utf-8', jsonfeed: 'application/feed+json; charset=utf-8' };

test('a collection as a feed: tagged, kept for as long as its page, and at one address for everybody', async () => {
  const app = formApp(fixture.storage, { publicUrl: 'https://reviews.example.com' });
  for (const [ending, type] of Object.entries(TYPES)) {
    const path = `/v1/collections/home.${ending}`;
    const answer = await app.request(path);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), type);
    assert.equal(answer.headers.get('cache-control'), 'public, max-age=30, stale-while-revalidate=30');
    const text = await answer.text();
    assert.match(text, /https:\/\/reviews\.example\.com\/c\/home\/r\//);
    assert.ok(text.includes(`https://reviews.example.com${path}`));
    assert.doesNotMatch(text, /canary/);
    const tag = answer.headers.get('etag')!;
    assert.equal((await app.request(path, { headers: { 'If-None-Match': tag } })).status, 304);
    await fixture.storage.items.hide([fixture.ids[59]!], 'spam', { by: 'test' });
    assert.notEqual((await app.request(path)).headers.get('etag'), tag);
    await fixture.storage.items.publish([fixture.ids[59]!], { by: 'test', attested: true });
  }
});

test('whoever asks without a public address set gets their own, which nobody else is given', async () => {
  const app = formApp(fixture.storage);
  const answer = await app.request('http://127.0.0.1:8787/v1/collections/best.jsonfeed');
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  const feed = (await answer.json()) as { feed_url: string; items: unknown[]; description: string };
  assert.equal(feed.feed_url, 'http://127.0.0.1:8787/v1/collections/best.jsonfeed');
  assert.equal(feed.items.length, 12);
  assert.match(feed.description, /Selected: 12 of 60/);
});

test('a collection that is not there is said so', async () => {
  for (const file of ['nothing.rss', 'nothing.jsonfeed', 'home.atom', '..rss', '.rss'])
    assert.equal((await formApp(fixture.storage).request(`/v1/collections/${file}`)).status, 404, file);
});
