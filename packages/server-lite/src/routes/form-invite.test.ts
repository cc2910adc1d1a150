import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ReviewForm } from '@smm/sdk/schema';
import type { App } from '../http/context.ts';
import type { NewSubmission } from '../storage/storage.ts';
import { openFixture, type Fixture } from '../testing/fixture.ts';
import { formApp, post, received, sample } from '../testing/sent-review.ts';
import { secretHash } from '../auth/secret.ts';

const SECRET = 'x'.repeat(43);
const PAGE = { Accept: 'text/html' };
let fixture: Fixture;
let app: App;

before(async () => {
  fixture = await openFixture(1);
  app = formApp(fixture.storage, { formRate: 1000, formPlainRate: 1000 });
});
after(() => fixture.close());

const tokenOf = (page: string): string => /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
const fields = (token: string, more: Record<string, string> = {}): URLSearchParams =>
  new URLSearchParams({ rating: '4', words: 'Sample words of somebody asked.', consent: 'publish', token, ...more });
const send = (body: URLSearchParams): Promise<Response> =>
  Promise.resolve(app.request('/v1/collections/home/reviews', { method: 'POST', headers: PAGE, body }));

test('an invitation goes along with every way of sending, and reaches the store by its hash alone', async (t) => {
  const { storage } = fixture;
  const opened = t.mock.method(storage.askings, 'bySecret', () => Promise.resolve({ subject: 'shop' } as never));
  const came: NewSubmission[] = [];
  const receive = storage.submissions.receive.bind(storage.submissions);
  t.mock.method(storage.submissions, 'receive', ({ invitation, ...submission }: NewSubmission) => {
    came.push({ ...submission, ...(invitation && { invitation }) });
    return receive(submission);
  });
  const form = (await (await app.request(`/v1/collections/home/form.json?invite=${SECRET}`)).json()) as ReviewForm;
  await received(post(app, await sample(app, { token: form.token })));
  await received(post(app, await sample(app, { invite: SECRET })));
  const page = await (await app.request(`/c/home/new?invite=${SECRET}`)).text();
  assert.match(page, new RegExp(`<input type="hidden" name="invite" value="${SECRET}"`));
  assert.equal((await send(fields(tokenOf(page)))).status, 303);
  // A form that a business wrote into its page by hand: shown again, and sent from there.
  const again = await (await send(fields('', { invite: SECRET }))).text();
  assert.equal((await send(fields(tokenOf(again)))).status, 303);
  assert.equal(opened.mock.callCount(), 4);
  assert.deepEqual(
    came.map(({ invitation }) => Buffer.from(invitation ?? []).toString('hex')),
    Array.from({ length: 4 }, () => Buffer.from(secretHash(SECRET) ?? []).toString('hex')),
  );
});

test('one that opens nothing, or can be none, never stands in the way', async () => {
  for (const invite of [
    SECRET,
    'short',
    '',
    'a.b.c.d.e.f.g',
    '"><script>',
    '\u0000',
    'ü'.repeat(50),
    'x'.repeat(10_000),
  ]) {
    const asked = encodeURIComponent(invite);
    const page = await app.request(`/c/home/new?invite=${asked}`);
    assert.equal(page.status, 200, invite.slice(0, 20));
    const text = await page.text();
    assert.equal(text.includes('name="invite"'), invite === SECRET);
    assert.equal((await send(fields(tokenOf(text), { invite }))).status, 303, invite.slice(0, 20));
    await received(post(app, await sample(app, { invite })));
    assert.equal((await app.request(`/v1/collections/home/form.json?invite=${asked}`)).status, 200);
  }
});

test('a form with an invitation is as tamper-proof as one without', async () => {
  const form = (await (await app.request(`/v1/collections/home/form.json?invite=${SECRET}`)).json()) as ReviewForm;
  const parts = form.token.split('.');
  assert.equal(parts[5], SECRET);
  const other = [...parts.slice(0, 5), 'y'.repeat(43), parts[6]].join('.');
  const without = [...parts.slice(0, 5), parts[6]].join('.');
  for (const token of [other, without]) {
    const answer = await post(app, await sample(app, { token }));
    assert.equal(answer.status, 409);
  }
});

test('the old address of the page leads to it, with all that was asked', async () => {
  const answer = await app.request(`/v1/collections/home/form.html?lang=de&invite=${SECRET}`);
  const location = new URL(answer.headers.get('location') ?? '', 'http://localhost/v1/collections/home/form.html');
  assert.deepEqual(
    [answer.status, location.pathname, location.search],
    [308, '/c/home/new', `?lang=de&invite=${SECRET}`],
  );
  assert.deepEqual(
    ['cache-control', 'referrer-policy'].map((name) => answer.headers.get(name)),
    ['no-store', 'no-referrer'],
    'an invitation is in it',
  );
  const odd = await app.request('/v1/collections/%2f%2fother.example/form.html');
  assert.equal(odd.headers.get('location'), '../../../c/%2F%2Fother.example/new');
  assert.equal(odd.headers.get('cache-control'), 'public, max-age=3600', 'nobody’s alone');
});

test('the language of the address holds through the form, its faults and the receipt', async () => {
  const page = await (await app.request('/c/home/new?lang=ar', { headers: { 'Accept-Language': 'de' } })).text();
  assert.match(page, /<html lang="ar" dir="rtl">/);
  assert.match(page, /name="lang" value="ar"/);
  const wrong = await (await send(fields(tokenOf(page), { lang: 'ar', rating: '' }))).text();
  assert.match(wrong, /<html lang="ar" dir="rtl">[\s\S]*id="rating-e"/);
  const answer = await send(fields(tokenOf(wrong), { lang: 'ar' }));
  assert.match(answer.headers.get('location') ?? '', /^\.\.\/\.\.\/\.\.\/receipts\/[\w-]{43}\?lang=ar$/);
});
