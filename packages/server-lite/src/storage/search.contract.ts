import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Item as WireItem, ItemQuery, Review } from '@smm/sdk/schema';
import { PAGE_SIZE } from '../domain/page-name.ts';
import {
  answers,
  arbitraryActs,
  arbitraryItems,
  arbitraryQuery,
  arbitraryRules,
  DATES,
  type Sample,
} from './search.property.ts';
import type { QueryRows } from './search.ts';
import { addShop, type OpenEmpty, prepared, review } from './storage.contract.ts';
import type { Storage, View } from './storage.ts';

const OWNER = { by: 'cli', attested: true };
const ANY: ItemQuery = { rating: [], tag: [], lang: [], source: [], q: '', sort: 'newest' };
export function searchContract(engine: string, open: OpenEmpty): void {
  describe(`search in ${engine}`, () => {
    test('answers what a plain filter over all items answers', async () => {
      await fc.assert(
        fc.asyncProperty(
          arbitraryItems,
          arbitraryRules,
          arbitraryActs,
          fc.array(arbitraryQuery, { minLength: 5, maxLength: 12 }),
          async (items, rules, acts, queries) => {
            const store = await open();
            try {
              await addShop(store);
              await store.collections.add({ slug: 'own', name: 'Own', subject: 'shop', rules });
              const ids = await publish(store, items);
              for (const { act, at } of acts) await change(store, act, ids[at % ids.length]!);
              for (const query of queries) {
                for (const [slug, view] of [
                  ['home', 'selection'],
                  ['own', 'selection'],
                  ['own', 'all'],
                ] as const) {
                  await assertLikeFilter(store, slug, view, query);
                }
              }
              const audit = await store.audit();
              assert.deepEqual(audit.findings, []);
            } finally {
              await store.close();
            }
          },
        ),
        { numRuns: 20 },
      );
    });

    test('pages in every order without gap or repetition', async () => {
      const store = await open();
      await addShop(store);
      await publish(
        store,
        Array.from({ length: 70 }, (_, i) => ({
          body: `word ${i}`,
          datePublished: DATES[i % DATES.length]!,
          stars: i % 6,
        })),
      );
      for (const sort of ['newest', 'oldest', 'highest', 'lowest'] as const) {
        const pages = await allPages(store, 'home', 'selection', { ...ANY, q: 'word', sort });
        assert.deepEqual(
          pages.map(({ items }) => items.length),
          [PAGE_SIZE, PAGE_SIZE, 70 - 2 * PAGE_SIZE],
        );
        const items = pages.flatMap((page) => page.items) as Review[];
        assert.equal(new Set(items.map(({ identifier }) => identifier)).size, 70);
        const ratings = items.map((item) => item.reviewRating?.ratingValue ?? null);
        const rated = ratings.filter((value) => value !== null);
        if (sort === 'highest')
          assert.deepEqual(ratings, [...rated.toSorted((a, b) => b - a), ...ratings.filter((value) => value === null)]);
        if (sort === 'lowest')
          assert.deepEqual(ratings, [...rated.toSorted((a, b) => a - b), ...ratings.filter((value) => value === null)]);
      }
      await store.close();
    });

    test('counts to a limit and says that there are more', async () => {
      const store = await open();
      await addShop(store);
      await publish(
        store,
        Array.from({ length: 1010 }, (_, i) => ({ body: i < 1000 ? 'often' : 'often seldom' })),
      );
      await caughtUp(store);
      const ask = async (q: string) => (await store.search.query('home', 'selection', { ...ANY, q }, null))!.found;
      assert.deepEqual(await ask('often'), { count: 1000, isAtLeast: true });
      assert.deepEqual(await ask('seldom'), { count: 10, isAtLeast: false });
      assert.deepEqual(await ask(''), { count: 1010, isAtLeast: false });
      await store.close();
    });

    test('a cursor of another order, and a collection that is not there, are told', async () => {
      const store = await open();
      await addShop(store);
      await publish(
        store,
        Array.from({ length: 30 }, () => ({ body: 'word', stars: 3 })),
      );
      const { next } = (await store.search.query('home', 'selection', ANY, null))!;
      assert.equal(await store.search.query('home', 'selection', { ...ANY, sort: 'highest' }, next), undefined);
      assert.equal(await store.search.query('home', 'selection', ANY, 'x'), undefined);
      assert.equal(await store.search.query('nowhere', 'selection', ANY, null), undefined);
      await store.close();
    });

    test('what can be chosen is counted over the collection as a whole', async () => {
      const store = await open();
      await addShop(store);
      await store.collections.add({ slug: 'best', name: 'Best', subject: 'shop', rules: [{ type: 'rating', min: 4 }] });
      const ids = await publish(store, [
        { body: 'one', stars: 5, tags: ['VIP'], language: 'en' },
        { body: 'two', stars: 4, tags: ['VIP', 'repair'], language: 'en-GB' },
        { body: 'three', stars: 1, tags: ['repair'], language: 'ja' },
      ]);
      const facets = async (slug: string) =>
        (await store.search.query(slug, 'selection', { ...ANY, q: 'nothing' }, null))!.facets;
      const values = (list: { value: string; count: number }[]) => list.map(({ value, count }) => [value, count]);
      const whole = await facets('home');
      assert.deepEqual(values(whole.rating), [
        ['5', 1],
        ['4', 1],
        ['1', 1],
      ]);
      assert.deepEqual(values(whole.tag), [
        ['repair', 2],
        ['VIP', 2],
      ]);
      assert.deepEqual(values(whole.lang), [
        ['en', 2],
        ['ja', 1],
      ]);
      assert.deepEqual(
        values((await facets('best')).tag),
        [
          ['repair', 1],
          ['VIP', 2],
        ].toReversed(),
      );
      await store.items.withdraw(ids[2]!, OWNER);
      assert.deepEqual(values((await facets('home')).lang), [['en', 2]]);
      await store.close();
    });

    test('what an import brought is said to be missing until it was taken up', async () => {
      const store = await open();
      await addShop(store);
      const [id] = await publish(store, [{ body: 'before' }]);
      await importMany(store, 1500);
      const early = (await store.search.query('home', 'selection', { ...ANY, q: 'imported' }, null))!;
      assert.deepEqual(early.coverage, { published: 1501, indexed: 1 });
      assert.equal(early.found.count, 0);
      // A change meanwhile is in it at once where it leaves, and is not lost where it comes.
      await store.items.withdraw(id!, OWNER);
      assert.equal((await store.search.query('home', 'selection', { ...ANY, q: 'before' }, null))!.found.count, 0);
      let steps = 0;
      for (let more = true; more; steps++) ({ more } = await store.search.advance(5));
      assert.ok(steps > 1);
      const whole = (await store.search.query('home', 'selection', { ...ANY, q: 'imported 77' }, null))!;
      assert.deepEqual(whole.coverage, { published: 1500, indexed: 1500 });
      assert.equal(whole.found.count, 1);
      assert.deepEqual((await store.audit()).findings, []);
      await store.close();
    });
  });
}

async function publish(store: Storage, samples: readonly Sample[]): Promise<string[]> {
  const received = await Promise.all(
    samples.map(({ stars = 5, tags = [], language, datePublished, ...sample }, i) =>
      store.items.receive(
        {
          ...review({ ...sample, authorName: 'Ada', sourceId: `s-${i}`, tags }),
          ...(stars > 0
            ? { rating: { ratingValue: stars, worstRating: 1, bestRating: 5 } }
            : { rating: undefined as never }),
          ...(language ? { language } : {}),
          datePublished: datePublished === undefined ? '2026-01-02' : (datePublished as never),
        },
        'shop',
      ),
    ),
  );
  const ids = received.map(({ id }) => id);
  await store.items.publish(ids, OWNER);
  return ids;
}

async function change(store: Storage, act: string, id: string): Promise<void> {
  const { state } = (await store.items.get(id))!;
  if (state === 'erased') return;
  if (act === 'erase') return store.items.erase(id, OWNER);
  if (act === 'tag') return store.items.edit(id, { tags: ['repair', '日本'] }, OWNER);
  if (act === 'reply') return store.items.reply(id, { text: 'Danke für biking', author: 'Shop' }, OWNER);
  if (act === 'withdraw' && state === 'published') return store.items.withdraw(id, OWNER);
  if (act === 'hide' && state === 'published') return store.items.hide([id], 'spam', OWNER);
  if (act === 'again' && state === 'hidden') return store.items.publish([id], OWNER);
  if (act === 'pin' && state === 'published') return store.collections.pin('own', id);
}

async function importMany(store: Storage, count: number): Promise<void> {
  const run = await store.beginImport({
    subject: 'shop',
    fileName: 'many.csv',
    digest: '0'.repeat(64),
    publish: true,
    by: 'cli',
  });
  run.add(Array.from({ length: count }, (_, i) => prepared(i, `imported ${i}`)));
  await run.finish();
}

async function caughtUp(store: Storage): Promise<void> {
  for (let more = true; more;) ({ more } = await store.search.advance(50));
}

type Answer = Omit<QueryRows, 'items'> & { items: WireItem[] };

async function allPages(store: Storage, slug: string, view: View, query: ItemQuery): Promise<Answer[]> {
  const pages: Answer[] = [];
  for (let after: string | null = null; pages.length === 0 || after !== null;) {
    const rows: QueryRows = (await store.search.query(slug, view, query, after))!;
    pages.push({ ...rows, items: parse(rows.items) });
    after = rows.next;
  }
  return pages;
}

function parse(items: Uint8Array): WireItem[] {
  return JSON.parse(`[${new TextDecoder().decode(items)}]`) as WireItem[];
}

/** Every item of a view, as pages give them, filtered here. */
async function assertLikeFilter(store: Storage, slug: string, view: View, query: ItemQuery): Promise<void> {
  const head = (await store.read.head(slug, view))!;
  const all = parse(head.items);
  for (let name = head.next; name !== null;) {
    const page = (await store.read.page(slug, view, name))!;
    all.push(...parse(page.items));
    name = page.next;
  }
  const wanted = all.filter((item) => answers(item, query));
  const pages = await allPages(store, slug, view, query);
  const found = pages.flatMap(({ items }) => items);
  const note = `${slug} ${view} ${JSON.stringify(query)}`;
  assert.deepEqual(
    found.map(({ identifier }) => identifier).sort(),
    wanted.map(({ identifier }) => identifier).sort(),
    note,
  );
  assert.deepEqual(pages[0]!.found, { count: wanted.length, isAtLeast: false }, note);
  assert.equal(pages[0]!.coverage.indexed, pages[0]!.coverage.published);
  // Pins stand first in a list and have no say in an answer; among the others the order is the list's.
  const free = (items: WireItem[]) =>
    items
      .filter(({ pinned, datePublished }) => !pinned && datePublished !== '1850-01-01')
      .map(({ identifier }) => identifier);
  if (query.sort === 'newest') assert.deepEqual(free(found), free(wanted), note);
}
