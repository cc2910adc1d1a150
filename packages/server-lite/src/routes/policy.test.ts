import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Policy } from '@smm/sdk/schema';
import type { App } from '../http/context.ts';
import { html } from '../http/html.ts';
import { VISITOR_LANGUAGES, visitorSpeech } from '../locales/visitor.words.ts';
import { createSmmServer, type SmmServer } from '../server.ts';
import { openFixture, testConfig, testLog, type Fixture } from '../testing/fixture.ts';
import { rawRequest } from '../testing/raw-http.ts';
import { formApp } from '../testing/sent-review.ts';

let fixture: Fixture;
let app: App;
let server: SmmServer;
let url: string;

before(async () => {
  fixture = await openFixture(4);
  app = formApp(fixture.storage);
  server = createSmmServer({ storage: fixture.storage, config: testConfig(), log: testLog().log });
  ({ url } = await server.listen());
});
after(async () => {
  await server.stop();
  await fixture.close();
});

const ask = (path: string, languages?: string): Promise<Response> =>
  Promise.resolve(app.request(path, { headers: languages === undefined ? {} : { 'Accept-Language': languages } }));

for (const language of VISITOR_LANGUAGES) {
  test(`${language}: whole in this language, asked for by the browser or by the address`, async () => {
    const { say } = visitorSpeech(language);
    const byAddress = await ask(`/policy?lang=${language}`, 'en;q=0.9');
    assert.equal(byAddress.headers.get('content-language'), language);
    const text = await byAddress.text();
    assert.match(
      text,
      new RegExp(`<html lang="${language}" dir="${['ar', 'he'].includes(language) ? 'rtl' : 'ltr'}">`),
    );
    for (const word of ['pGatheredHow', 'pCheckedHow', 'pChosenHow', 'pNotVerifiedWhy', 'spam', 'pSample'] as const)
      assert.ok(text.includes(html`${say(word)}`.text), word);
    assert.doesNotMatch(text.split('</style>')[1] ?? '', /\{\w*\}|undefined|<script|NaN/);
    assert.equal(await (await ask('/policy', language)).text(), text);
  });
}

test('it names every language it has, its own name in each, and none is lost to a reader or a search engine', async () => {
  const text = await (await ask('/policy', 'de-AT')).text();
  assert.match(text, /<html lang="de" dir="ltr">/);
  for (const language of VISITOR_LANGUAGES) {
    assert.ok(text.includes(`<link rel="alternate" hreflang="${language}" href="./policy?lang=${language}"`), language);
    assert.equal(text.includes(`<a href="./policy?lang=${language}"`), language !== 'de', language);
  }
  assert.match(text, /hreflang="x-default" href="\.\/policy"/);
  assert.match(text, /lang="ja"[^>]*>日本語</);
  assert.doesNotMatch(text, /noindex/);
});

test('a language that nobody speaks, or that is none, is no error', async () => {
  for (const lang of ['xx', '<script>', '', 'a'.repeat(400), 'de_', 'en-US-u-nu-arab']) {
    const answer = await ask(`/policy?lang=${encodeURIComponent(lang)}`, 'it');
    assert.equal(answer.status, 200);
    assert.match(await answer.text(), /<html lang="(?:it|en|de)"/);
  }
});

test('whatever was asked before, everybody gets their own language, compressed or not, and 304 says what it hangs on', async () => {
  const get = (path: string, language: string, more: Record<string, string> = {}) =>
    rawRequest(`${url}${path}`, { headers: { 'Accept-Language': language, ...more } });
  for (const language of ['de', 'de', 'de', 'ar', 'ar', 'en', 'de']) {
    const { headers, body } = await get('/policy', language);
    assert.match(body.toString(), new RegExp(`<html lang="${language}"`));
    assert.match(headers.vary ?? '', /Accept-Encoding/);
    assert.match(headers.vary ?? '', /Accept-Language/);
    assert.equal(headers['cache-control'], 'public, max-age=30, stale-while-revalidate=30');
    const again = await get('/policy', language, { 'If-None-Match': headers.etag as string });
    assert.equal(again.status, 304);
    assert.match(again.headers.vary ?? '', /Accept-Language/);
    const other = await get('/policy?lang=fr', language, { 'If-None-Match': headers.etag as string });
    assert.match(other.body.toString(), /<html lang="fr"/);
    const packed = await get('/policy', language, { 'Accept-Encoding': 'br' });
    assert.equal(packed.headers['content-encoding'], 'br');
    assert.ok(packed.body.length < body.length / 2);
  }
});

test('the figures are those of now, in every language, once anything changed', async () => {
  const pending = fixture.ids[5] as string;
  for (const language of ['en', 'de']) await ask('/policy', language);
  const figures = async (language: string) =>
    [...(await (await ask('/policy', language)).text()).matchAll(/<td class="n">(\d+)<\/td>/g)].map(([, n]) =>
      Number(n),
    );
  const before = await figures('de');
  await fixture.storage.items.hide([pending], 'off-topic', { by: 'test' });
  const after = await figures('de');
  assert.notDeepEqual(after, before);
  assert.deepEqual(await figures('en'), after);
  const policy = Policy.parse(await (await ask('/policy.json')).json());
  const hidden = policy.subjects[0]?.hidden.find(({ reason }) => reason === 'off-topic');
  assert.equal(
    hidden?.ratings.reduce((sum, { count }) => sum + count, 0),
    1,
  );
});

test('the business’s own words stand apart, as words: no mark-up, paragraphs kept, in its own language', async () => {
  const { settings } = fixture.storage;
  assert.equal(Policy.parse(await (await ask('/policy.json')).json()).ownWords, undefined);
  assert.doesNotMatch(await (await ask('/policy')).text(), /class="own"/);
  const gathering = 'Sample words: we ask <b>everybody</b>.\n\nAlso those who "were not" happy.\nAlways.';
  await settings.set(
    { policy: { value: { gathering } }, business: { value: { name: 'Sample Shop', language: 'nl' } } },
    'test',
  );
  const text = await (await ask('/policy', 'de')).text();
  const [, own = ''] = /<div class="own">([\s\S]*?)<\/div>/.exec(text) ?? [];
  assert.match(own, /In den eigenen Worten des Unternehmens/);
  assert.match(own, /<blockquote lang="nl">/);
  assert.match(
    own,
    /<p dir="auto">Sample words: we ask &lt;b&gt;everybody&lt;\/b&gt;\.<\/p>\s*<p dir="auto">Also those/,
  );
  assert.equal(text.match(/class="own"/g)?.length, 1, 'nothing stands where nothing was said');
  assert.deepEqual(Policy.parse(await (await ask('/policy.json')).json()).ownWords, { gathering });
  await settings.set({ policy: { value: null } }, 'test');
  assert.doesNotMatch(await (await ask('/policy', 'de')).text(), /class="own"/);
});
