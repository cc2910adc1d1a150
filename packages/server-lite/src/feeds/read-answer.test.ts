import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { RowResult } from '../sources/row-to-item.ts';
import { sourcePolicy } from '../domain/source-policy.ts';
import { readAnswer } from './read-answer.ts';

const GOLDEN = fileURLToPath(new URL('../sources/golden/', import.meta.url));
const HOME = 'https://blog.example/news/feed.xml';
const read = (text: string | Uint8Array, more: object = {}) =>
  readAnswer(typeof text === 'string' ? Buffer.from(text) : text, { name: 'the feed', type: '', url: HOME, ...more });

describe('what is a feed or JSON as a file is the same from its address', () => {
  const names = readdirSync(GOLDEN).filter(
    (name) => /\.(?:json|xml|html|ndjson)$/.test(name) && !name.endsWith('.items.json'),
  );
  for (const name of names)
    test(name, async () => {
      const pair = JSON.parse(readFileSync(GOLDEN + name.replace(/\.\w+$/, '.items.json'), 'utf8')) as
        RowResult[] | { refused: string };
      const answer = read(readFileSync(GOLDEN + name), { url: 'https://page.invalid/' });
      if (!Array.isArray(pair)) return assert.rejects(answer, { name: 'SourceError' });
      const { items, gone, rejected } = await answer;
      const isPublic = ({ item, held }: RowResult) =>
        sourcePolicy(item.source).mayStore && (!held || sourcePolicy(item.source).needsPermission);
      const expected = pair.filter(isPublic).map(({ item: { sourceId, extra, ...item } }) => item);
      // A page without an address of its own is where it came from, and ids that files pass over are kept.
      const told = items.map(({ sourceId, extra, ...item }) =>
        item.url === 'https://page.invalid/' ? { ...item, url: undefined } : item,
      );
      assert.deepEqual(
        JSON.parse(JSON.stringify(told)),
        expected.map((item) => ({ ...item })),
      );
      const left = rejected.filter(({ reason }) => /not public|may not be stored/.test(reason)).length;
      assert.equal(gone.length + left, pair.length - expected.length);
    });
});

const item = (more: string) => `<item><title>Bread</title><link>/bread</link>${more}</item>`;
const rss = (items: string, head = '') =>
  `<?xml version="1.0"${head}?><rss version="2.0"><channel><title>Sample</title>${items}</channel></rss>`;

test('addresses start where the answer came from', async () => {
  const { items } = await read(rss(item('<description>&lt;img src="a.jpg"&gt; Good</description><guid>1</guid>')));
  assert.deepEqual(
    [items[0]?.url, items[0]?.images],
    ['https://blog.example/bread', ['https://blog.example/news/a.jpg']],
  );
  const feed = {
    version: 'https://jsonfeed.org/version/1',
    title: 'Sample',
    items: [{ id: '1', url: '/tea', content_text: 'Good' }],
  };
  assert.equal((await read(JSON.stringify(feed))).items[0]?.url, 'https://blog.example/tea');
});

test('letters are those of the server, but where it says Latin-1 of everything', async () => {
  const bytes = (head: string) => Buffer.from(rss(item('<description>\x8fQ\x8ck</description>'), head), 'latin1');
  const cyrillic = (encoding: string) => new TextDecoder(encoding).decode(Buffer.from('\x8fQ\x8ck', 'latin1'));
  const said = async (charset: string | undefined, head = '') => (await read(bytes(head), { charset })).items[0]?.body;
  assert.equal(await said('windows-1251'), cyrillic('windows-1251'));
  assert.equal(await said('windows-1251', ' encoding="windows-1252"'), cyrillic('windows-1251'));
  assert.equal(await said('iso-8859-1', ' encoding="windows-1251"'), cyrillic('windows-1251'));
  assert.equal(await said('no-such-thing', ' encoding="windows-1251"'), cyrillic('windows-1251'));
});

test('an entry without words is listed, and a feed without any is no error', async () => {
  const silent =
    '<item><guid isPermaLink="false">9</guid><enclosure url="https://blog.example/a.jpg" type="image/jpeg"/></item>';
  const { items, rejected } = await read(rss(item('<guid>1</guid>') + silent));
  assert.deepEqual([items.length, rejected], [1, [{ where: '9', reason: 'it has neither words nor a title' }]]);
  assert.deepEqual(await read(rss('')), { items: [], rejected: [], gone: [] });
  for (const nothing of ['[]', '{"data":[],"paging":{"cursors":{}}}'])
    assert.deepEqual(await read(nothing), { items: [], rejected: [], gone: [] });
});

test('entries that share an id are told by their addresses, and one that comes twice comes once', async () => {
  const one = (id: string, link: string) =>
    `<item><title>${link}</title><guid isPermaLink="false">${id}</guid><link>${link}</link></item>`;
  const { items } = await read(rss(one('x', '/1') + one('x', '/2') + one('y', '/3') + one('y', '/3')));
  assert.deepEqual(
    items.map(({ sourceId }) => sourceId),
    ['https://blog.example/1', 'https://blog.example/2', 'y'],
  );
});

test('a JSON Feed without items is empty, whatever it says of itself', async () => {
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Shop', authors: [{ name: 'Anna' }], items: [] };
  assert.deepEqual(await read(JSON.stringify(feed)), { items: [], rejected: [], gone: [] });
});

describe('what came instead is said', () => {
  const cases: [string, string, RegExp][] = [
    [
      'a sign-in page',
      '<!doctype html><title>Sign in &amp; go</title><form><input type="password"></form>',
      /a page to sign in called “Sign in & go”/,
    ],
    ['a page', '<!doctype html><title>Hello</title><p>Hi', /a page called “Hello” in which no feed/],
    [
      'a challenge',
      '<!doctype html><title>Just a moment</title><div class="cf-challenge">',
      /whether a person is there/,
    ],
    ['nothing', ' \n', /nothing at all/],
    ['words', 'Not Found', /neither a feed nor JSON: “Not Found”/],
    ['broken JSON', '{"items": [{"id": 1,', /the feed/],
    ['JSON of something else', '{"error":"rate limited","items":[1]}', /JSON that is no list of reviews or postings/],
    ['JSON without end', '['.repeat(10_000), /more than 200 levels/],
  ];
  for (const [what, text, message] of cases)
    test(what, () => assert.rejects(read(text), { name: 'SourceError', message }));
});
