import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { App } from '../http/context.ts';
import { html } from '../http/html.ts';
import { visitorHeaders, visitorPage } from '../http/visitor-page.ts';
import { visitorSpeech, VISITOR_LANGUAGES } from '../locales/visitor.words.ts';
import { openFixture, type Fixture } from '../testing/fixture.ts';
import { formApp } from '../testing/sent-review.ts';

const RIGHT_TO_LEFT = ['ar', 'he'];
let fixture: Fixture;
let app: App;

before(async () => {
  fixture = await openFixture(1);
  app = formApp(fixture.storage, { formWork: 4 });
});
after(() => fixture.close());

const ask = (path: string, languages: string): Promise<Response> =>
  Promise.resolve(app.request(path, { headers: { Accept: 'text/html', 'Accept-Language': languages } }));

for (const language of VISITOR_LANGUAGES) {
  test(`${language}: form and missing receipt say their language, direction and consents`, async () => {
    const { say } = visitorSpeech(language);
    const root = `<html lang="${language}" dir="${RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr'}">`;
    const form = await (await ask('/c/home/new', language)).text();
    assert.ok(form.includes(root), form.slice(0, 80));
    for (const consent of ['consentPublish', 'consentName', 'consentReuse'] as const) {
      assert.ok(form.includes(html`${say(consent)}`.text), consent);
    }
    assert.doesNotMatch(form, /\{\w+\}|undefined/);
    const receipt = await ask(`/receipts/${'x'.repeat(43)}`, language);
    const missing = await receipt.text();
    assert.equal(receipt.status, 404);
    assert.ok(missing.includes(root) && missing.includes(html`${say('unknownWhy')}`.text));
  });
}

test('a page says the language of its words, not the one that was asked for', async () => {
  const cases: [asked: string, root: string][] = [
    ['ar-EG', '<html lang="ar-EG" dir="rtl">'],
    ['de-AT, en;q=0.5', '<html lang="de-AT" dir="ltr">'],
    ['nb-NO', '<html lang="en" dir="ltr">'],
  ];
  for (const [asked, root] of cases) {
    assert.ok((await (await ask(`/receipts/${'x'.repeat(43)}`, asked)).text()).includes(root), asked);
  }
});

test('letters that join are not set apart', () => {
  const page = visitorPage('ar', 'T', html`<h1>T</h1>`);
  assert.match(page, /:lang\(ar\)[^{]*\{letter-spacing:normal/);
  assert.match(visitorHeaders('no-referrer')['Content-Security-Policy'] ?? '', /style-src 'sha256-/);
});
