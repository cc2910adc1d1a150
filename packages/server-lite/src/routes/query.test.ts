import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { HeadPage, Problem, QueryPage } from '@smm/sdk/schema';
import { createSmmServer, type SmmServer } from '../server.ts';
import { openFixture, testConfig, testLog, type Fixture } from '../testing/fixture.ts';

describe('filters, sorting and search over HTTP', () => {
  let fixture: Fixture;
  let server: SmmServer;
  let url: string;
  const { log, lines } = testLog('debug');

  before(async () => {
    fixture = await openFixture(80);
    server = createSmmServer({ storage: fixture.storage, config: testConfig({ accessLog: true }), log });
    ({ url } = await server.listen());
  });
  after(async () => {
    await server.stop();
    await fixture.close();
  });

  const get = (path: string, headers: Record<string, string> = {}) => fetch(new URL(path, url), { headers });
  const ask = async (path: string): Promise<QueryPage> => {
    const response = await get(path);
    assert.equal(response.status, 200, await response.clone().text());
    return QueryPage.parse(await response.json());
  };

  test('a head leads to it, in both views', async () => {
    for (const path of ['/v1/collections/home.json', '/v1/collections/best/all.json']) {
      const head = HeadPage.parse(await (await get(path)).json());
      const page = await ask(new URL(head.links.query!, new URL(path, url)).pathname);
      assert.equal(page.found.count, head.selection.selected);
      assert.deepEqual(page.selection, head.selection);
      const back = new URL(page.links.head, new URL(head.links.query!, new URL(path, url)));
      assert.equal(back.pathname, path);
    }
  });

  test('filters, says what it found of what, and leads on to the end', async () => {
    const first = await ask(
      '/v1/collections/home/query?rating=4&rating=5&lang=en&source=file&q=BICYCLE+mend&sort=highest',
    );
    assert.deepEqual(first.query, {
      rating: [5, 4],
      tag: [],
      lang: ['en'],
      source: ['file'],
      q: 'BICYCLE mend',
      sort: 'highest',
    });
    assert.deepEqual(first.found, { count: 32 });
    assert.equal(first.isComplete, true);
    assert.match(
      first.text,
      /^Found: 32 of 80 \(rated 5 of 5 or 4 of 5; in en; from .+; with the words “BICYCLE mend”\), highest rating first, as the reader chose\. Sample: .*All 80 published reviews/,
    );
    assert.deepEqual(
      first.facets.rating.map(({ value, count }) => [value, count]),
      [5, 4, 3, 2, 1].map((star) => [String(star), 16]),
    );
    assert.equal(first.items.length, 24);
    const second = await ask(new URL(first.links.next!, new URL('/v1/collections/home/query', url)).href);
    assert.equal(second.items.length, 8);
    assert.equal(second.links.next, null);
    const ids = [...first.items, ...second.items].map(({ identifier }) => identifier);
    assert.equal(new Set(ids).size, 32);
  });

  test('is changing content with a tag, and is not kept', async () => {
    const path = '/v1/collections/home/query?q=sample';
    const response = await get(path);
    assert.equal(response.headers.get('cache-control'), 'public, max-age=30, stale-while-revalidate=30');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    const again = await get(path, { 'If-None-Match': response.headers.get('etag')! });
    assert.equal(again.status, 304);
    const kept = async () => /^smm_hot_answers (\d+)$/m.exec(await (await get('/metrics')).text())?.[1];
    const before = await kept();
    assert.notEqual(before, undefined);
    for (let n = 0; n < 50; n++) await (await get(`/v1/collections/home/query?q=endless${n % 10}`)).arrayBuffer();
    assert.equal(await kept(), before);
  });

  test('what cannot be asked for is told, with a pointer to each', async () => {
    const cases: [string, string[]][] = [
      ['colour=red', ['/colour']],
      ['rating=6&sort=best', ['/rating', '/sort']],
      [`q=${'x'.repeat(101)}`, ['/q']],
      [Array.from({ length: 11 }, (_, i) => `tag=${i}`).join('&'), ['/tag']],
      ['lang=e&source=A%20B', ['/lang', '/source']],
      ['q=a&q=b', ['/q']],
      ['after=nonsense', ['/after']],
      ['after=n.ffffffffffffffff', ['/after']],
    ];
    for (const [query, pointers] of cases) {
      const response = await get(`/v1/collections/home/query?${query}`);
      assert.equal(response.status, 400, query);
      const problem = Problem.parse(await response.json());
      assert.equal(problem.type, '/problems/bad-request');
      assert.deepEqual(
        problem.errors?.map(({ pointer }) => pointer),
        pointers,
      );
    }
    assert.equal((await get('/v1/collections/nowhere/query')).status, 404);
    assert.equal((await get('/v1/collections/nowhere/query?after=n.1')).status, 404);
    assert.equal((await fetch(new URL('/v1/collections/home/query', url), { method: 'POST' })).status, 405);
  });

  test('odd words find nothing and break nothing', async () => {
    for (const q of [
      '"',
      "' OR 1=1 --",
      'a AND NOT b*',
      '(((',
      '\u0000',
      '%',
      '^x',
      'NEAR(a b)',
      'terms:a',
      '💥',
      '\ud800',
      '-',
    ]) {
      const page = await ask(`/v1/collections/home/query?q=${encodeURIComponent(q.toWellFormed())}`);
      assert.ok(page.found.count === 0 || page.query.q.length < 4, q);
    }
  });

  test('no question is in the log', async () => {
    await ask('/v1/collections/home/query?q=secretquestion');
    await get('/v1/collections/home/query?q=secretquestion&nonsense=secretquestion');
    assert.match(lines(), /collections\/home\/query/);
    assert.doesNotMatch(lines(), /secretquestion/);
  });

  test('what is withdrawn is not found any more', async () => {
    const q = '/v1/collections/home/query?q=review+7';
    const [item] = (await ask(q)).items;
    await fixture.storage.items.withdraw(item!.identifier, { by: 'author' });
    assert.ok(!(await ask(q)).items.some(({ identifier }) => identifier === item!.identifier));
  });
});
