import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { App } from '../http/context.ts';
import { openFixture, type Fixture } from '../testing/fixture.ts';
import { askForm, formApp } from '../testing/sent-review.ts';

const PAGE = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
let fixture: Fixture;
let app: App;

before(async () => {
  fixture = await openFixture(1);
  app = formApp(fixture.storage, { formWork: 4, formPlainRate: 3 });
});
after(() => fixture.close());

/** Each test comes from elsewhere, so that limits of one are not those of another. */
const fresh = (flags: Record<string, unknown> = {}): App => formApp(fixture.storage, { formWork: 4, ...flags });

function send(
  to: App,
  fields: [name: string, value: string][],
  headers: Record<string, string> = {},
): Promise<Response> {
  return Promise.resolve(
    to.request('/v1/collections/home/reviews', {
      method: 'POST',
      headers: { ...PAGE, ...headers },
      body: new URLSearchParams(fields),
    }),
  );
}

const typed: [string, string][] = [
  ['rating', '2'],
  ['words', 'Sample words: "slow",\r\nbut <b>kind</b> & honest.'],
  ['title', 'Sample title'],
  ['name', 'Sample <Sender>'],
  ['email', 'sender@private.example'],
  ['tie', 'family'],
  ['tieText', 'The owner’s sample cousin'],
  ['consent', 'publish'],
  ['consent', 'name'],
];

test('a plain form is sent, and its answer leads to the receipt', async () => {
  const { token } = await askForm(app);
  const answer = await send(app, [...typed, ['token', token]]);
  assert.equal(answer.status, 303, await answer.clone().text());
  const { pathname } = new URL(answer.headers.get('location') ?? '', 'http://localhost/v1/collections/home/reviews');
  const response = await app.request(pathname, { headers: { ...PAGE, 'Accept-Language': 'fr' } });
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
  assert.match(response.headers.get('x-robots-tag') ?? '', /noindex/);
  assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'.*form-action 'self'/);
  const page = await response.text();
  assert.match(page, /<html lang="fr" dir="ltr">/);
  assert.match(page, /Sample words: &quot;slow&quot;,\nbut &lt;b&gt;kind&lt;\/b&gt; &amp; honest\./);
  assert.match(page, /Sample &lt;Sender&gt;/);
  assert.doesNotMatch(page, /private\.example/);
  assert.match(page, /<details>[\s\S]*<form method="post" action="\.\/[\w-]{43}\/withdraw">/);
  const withdrawn = await app.request(`${pathname}/withdraw`, { method: 'POST', headers: PAGE });
  assert.equal(withdrawn.status, 303);
  const after = await (await app.request(pathname, { headers: PAGE })).text();
  assert.match(after, /Withdrawn/);
  assert.doesNotMatch(after, /Sample words|Sample &lt;Sender/);
});

test('a form written by hand has no token: it is shown again to be checked, with all that was typed', async () => {
  const to = fresh();
  const answer = await send(to, typed);
  assert.equal(answer.status, 200);
  const page = await answer.text();
  assert.match(page, /name="rating"\s+value="2"\s+required\s+checked/);
  assert.match(page, /Sample words: &quot;slow&quot;,\nbut &lt;b&gt;kind&lt;\/b&gt; &amp; honest\.<\/textarea/);
  assert.match(page, /value="Sample &lt;Sender&gt;"/);
  assert.match(page, /value="family" selected/);
  const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
  assert.equal((await send(to, [...typed, ['token', token]])).status, 303);
});

test('what is wrong is said in the reader’s language, at its field, and nothing typed is lost', async () => {
  const to = fresh();
  const { token } = await askForm(to);
  const answer = await send(to, [
    ['rating', '9'],
    ['words', 'ok'],
    ['email', 'tomasz@'],
    ['name', 'Sample'],
    ['lang', 'de'],
    ['token', token],
  ]);
  assert.equal(answer.status, 422);
  const page = await answer.text();
  assert.match(page, /<html lang="de"/);
  const said: [field: string, words: string][] = [
    ['rating', 'Wählen Sie eine Wertung'],
    ['words', 'ein paar Worte'],
    ['email', 'Eine E-Mail-Adresse'],
    ['consent', 'Ohne dies'],
  ];
  for (const [field, words] of said) {
    assert.match(page, new RegExp(`id="${field}-e">[^<]*${words}`), field);
    assert.match(page, new RegExp(`href="#${field}"`), field);
    assert.match(page, new RegExp(`aria-describedby="[^"]*${field}-e"`), field);
  }
  assert.match(page, /value="tomasz@"/);
  assert.match(page, />\nok<\/textarea/);
});

test('no box is ticked beforehand, and the page holds no script', async () => {
  const response = await app.request('/c/home/new', { headers: { 'Accept-Language': 'ar' } });
  assert.equal(response.headers.get('cache-control'), 'no-store');
  const [head = '', page = ''] = (await response.text()).split('</style>');
  assert.match(head, /<html lang="ar" dir="rtl">/);
  assert.equal(page.match(/type="checkbox"/g)?.length, 3);
  assert.doesNotMatch(page, /checked|<script/);
});

test('who fills in what nobody sees is no person', async () => {
  const to = fresh();
  const { token } = await askForm(to);
  const before = (await fixture.storage.items.list({})).total;
  const spam: [string, string][] = [...typed, ['token', token], ['homepage', 'https://spam.example']];
  assert.equal((await send(to, spam)).status, 422);
  const answer = await send(to, spam, { Accept: 'application/json' });
  assert.deepEqual(
    [answer.status, answer.headers.get('content-type')?.split(';')[0]],
    [422, 'application/problem+json'],
  );
  assert.equal((await fixture.storage.items.list({})).total, before);
});

test('too fast, too old, too often: the form comes again with all that was typed', async () => {
  const slow = fresh({ formWait: 60_000 });
  const early = await send(slow, [...typed, ['token', (await askForm(slow)).token]]);
  assert.equal(early.status, 425);
  assert.match(await early.text(), /Sample words/);
  const to = fresh({ formPlainRate: 1 });
  const stale = await send(to, [...typed, ['token', 'not-ours']]);
  assert.equal(stale.status, 409);
  assert.match(await stale.text(), /Sample words/);
  assert.equal((await send(to, [...typed, ['token', (await askForm(to)).token]])).status, 303);
  const often = await send(to, [...typed, ['token', (await askForm(to)).token]]);
  assert.equal(often.status, 429);
  assert.ok(Number(often.headers.get('retry-after')) > 60);
  assert.match(await often.text(), /in 60 minutes[\s\S]*Sample words/);
});

test('sent twice by a double click, it is one review', async () => {
  const to = fresh();
  const { token } = await askForm(to);
  const fields: [string, string][] = [...typed, ['token', token]];
  const [first, second] = await Promise.all([send(to, fields), send(to, fields)]);
  assert.deepEqual([first.status, second.status], [303, 303]);
  assert.equal(first.headers.get('location'), second.headers.get('location'));
});

test('the page’s own form may be sent where the sites are named', async () => {
  const narrow = fresh({ allowOrigin: 'https://shop.example' });
  const { token } = await askForm(narrow);
  const own = { Origin: 'http://reviews.example', Host: 'reviews.example' };
  assert.equal((await send(narrow, [...typed, ['token', token]], own)).status, 303);
  assert.equal((await send(narrow, typed, { Origin: 'https://cloned.example' })).status, 403);
});

test('who goes back after sending and changes the words gets them back with a new form', async () => {
  const to = fresh();
  const { token } = await askForm(to);
  assert.equal((await send(to, [...typed, ['token', token]])).status, 303);
  const changed = typed.map(([name, value]): [string, string] => [
    name,
    name === 'words' ? 'Sample "afterthought".' : value,
  ]);
  const answer = await send(to, [...changed, ['token', token]]);
  const page = await answer.text();
  assert.equal(answer.status, 409);
  assert.match(answer.headers.get('content-type') ?? '', /^text\/html/);
  assert.match(page, /Sample &quot;afterthought&quot;\./);
  const renewed = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
  assert.equal((await send(to, [...changed, ['token', renewed]])).status, 303);
});

test('a store that cannot write gives a person back what was typed, and takes none of the reviews that may be sent', async (t) => {
  const to = fresh({ formPlainRate: 1 });
  const receive = t.mock.method(fixture.storage.submissions, 'receive', () => Promise.reject(new Error('disk full')));
  const { token } = await askForm(to);
  for (const _ of [1, 2, 3]) {
    const answer = await send(to, [...typed, ['token', token]]);
    assert.equal(answer.status, 500);
    const page = await answer.text();
    assert.match(page, /Sample &lt;Sender&gt;/);
    assert.match(page, /role="status">The other side has trouble/);
    assert.doesNotMatch(page, /disk full/);
  }
  receive.mock.restore();
  assert.equal((await send(to, [...typed, ['token', token]])).status, 303);
  assert.equal((await send(to, [...typed, ['token', (await askForm(to)).token]])).status, 429);
});
