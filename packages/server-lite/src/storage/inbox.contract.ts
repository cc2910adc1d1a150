import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { UntrustedItem } from '../domain/model.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import type { InboxFilter, InboxPage, InboxQuery } from './inbox.ts';
import { addShop, type OpenEmpty, prepared, review } from './storage.contract.ts';
import type { Storage } from './storage.ts';

const OWNER = { by: 'cli', attested: true };

/** What every engine has to find, and how. */
export function inboxContract(name: string, openEmpty: OpenEmpty): void {
  describe(`inbox: ${name}`, () => {
    let store: Storage;
    before(async () => {
      store = await openEmpty();
      await addShop(store);
    });
    after(() => store.close());

    let made = 0;
    const receive = async (change: Partial<UntrustedItem> = {}, subject = 'shop'): Promise<string> =>
      (await store.items.receive(review({ sourceId: `in-${++made}`, ...change }), subject)).id;
    const page = (query: InboxQuery): Promise<InboxPage> => store.inbox.page(query);
    const subject = async (slug: string): Promise<void> =>
      store.subjects.add({ slug, type: 'LocalBusiness', name: slug, sample: false });

    test('a search looks at every state, folds case and accents, finds begun words and e-mail addresses', async () => {
      const words = ['A café crème', 'Nothing of it', 'CAFÉ again', '東京のカフェ', 'اشتريت كتابًا'];
      await subject('attic');
      const ids: string[] = [];
      for (const [index, body] of words.entries()) {
        const more: Partial<UntrustedItem> =
          index === 0 ? { tags: ['Gift'], language: 'pt-BR', authorEmail: 'zoe@rare.example' } : {};
        ids.push(await receive({ body, language: index === 3 ? 'ja' : 'en', ...more }, 'attic'));
      }
      await store.items.hide([ids[2]!], 'spam', OWNER);
      await store.items.publish([ids[1]!], OWNER);
      const found = async (filter: InboxFilter): Promise<number[]> =>
        (await page({ ...filter, subject: 'attic' })).items.map(({ id }) => ids.indexOf(id));
      assert.deepEqual(await found({ q: 'cafe' }), [2, 0]);
      assert.deepEqual(await found({ q: 'CRÈME caf' }), [0]);
      assert.deepEqual(await found({ q: 'カフ' }), [3]);
      assert.deepEqual(await found({ q: 'كتابا' }), [4]);
      assert.deepEqual(await found({ q: 'cafe', state: 'hidden' }), [2]);
      assert.deepEqual(await found({ q: 'nothing', state: 'published' }), [1]);
      assert.deepEqual(await found({ q: 'zoe rare' }), [0]);
      assert.deepEqual(await found({ tag: 'gift' }), [0]);
      assert.deepEqual(await found({ lang: 'ja' }), [3]);
      assert.deepEqual(await found({ lang: 'pt' }), [0]);
      assert.deepEqual(await found({ lang: 'PT-br' }), [0]);
      assert.deepEqual(await found({ source: 'direct', q: 'cafe' }), [2, 0]);
      assert.deepEqual(await found({ source: 'google' }), []);
      assert.deepEqual(await found({ q: 'no such words' }), []);
      assert.deepEqual(await found({ q: '…?!' }), [4, 3, 2, 1, 0], 'signs alone ask for nothing');
      await assert.rejects(page({ subject: 'nowhere' }), NotFoundError);
    });

    test('a page by its cursor and one by its position are the same, in both orders, whatever is asked', async () => {
      await subject('yard');
      const ids: string[] = [];
      for (let i = 0; i < 47; i++) {
        const tags = i % 3 === 0 ? ['third'] : [];
        ids.push(await receive({ body: `Yard ${i % 2 === 0 ? 'even' : 'odd'} ${i}`, tags }, 'yard'));
      }
      await store.items.publish([ids[5]!, ids[6]!], OWNER);
      for (const asked of [
        { state: 'pending' },
        { state: 'pending', q: 'even' },
        { tag: 'third' },
        { q: 'yard', source: 'direct' },
      ] satisfies InboxFilter[]) {
        const filter: InboxFilter = { ...asked, subject: 'yard' };
        for (const sort of ['newest', 'oldest'] as const) {
          const all: string[] = [];
          for (let cursor: string | undefined; ;) {
            const found = await page({ ...filter, sort, limit: 7, ...(cursor !== undefined && { cursor }) });
            const at = await page({ ...filter, sort, limit: 7, at: all.length });
            assert.deepEqual(
              at.items.map(({ id }) => id),
              found.items.map(({ id }) => id),
            );
            all.push(...found.items.map(({ id }) => id));
            assert.equal(found.isAtLeast, false);
            if (found.next === null) {
              assert.equal(found.total, all.length);
              break;
            }
            cursor = found.next;
          }
          const order = all.map((id) => ids.indexOf(id));
          assert.deepEqual(
            order,
            order.toSorted((a, b) => (sort === 'newest' ? b - a : a - b)),
          );
          assert.equal(new Set(all).size, all.length);
        }
      }
      assert.deepEqual((await page({ subject: 'yard', at: 500 })).items, []);
      await assert.rejects(page({ cursor: 'x' }), InvalidInputError);
      await assert.rejects(page({ cursor: '-1' }), InvalidInputError);
    });

    test('what is tagged, answered or erased is found so in the same moment', async () => {
      const id = await receive({ body: 'Quixotic words', authorName: 'Perdita' });
      const found = async (filter: InboxFilter): Promise<boolean> =>
        (await page(filter)).items.some((item) => item.id === id);
      await store.items.edit(id, { tags: ['Windmill'], language: 'es' }, OWNER);
      assert.ok(await found({ tag: 'windmill', lang: 'es', q: 'quixotic' }));
      await store.items.edit(id, { tags: [] }, OWNER);
      assert.equal(await found({ tag: 'windmill' }), false);
      await store.items.reply(id, { text: 'Thank you, zephyrous friend', author: 'Shop' }, OWNER);
      assert.ok(await found({ q: 'zephyrous' }));
      await store.items.reply(id, null, OWNER);
      assert.equal(await found({ q: 'zephyrous' }), false);
      await store.items.publish([id], OWNER);
      assert.ok(await found({ q: 'quixotic', state: 'published' }));
      assert.equal(await found({ q: 'quixotic', state: 'pending' }), false);
      await store.items.erase(id, OWNER);
      assert.equal(await found({ q: 'quixotic' }), false);
      assert.equal(await found({ q: 'perdita' }), false);
    });

    test('what can be chosen is counted under all the other conditions', async () => {
      const own = await openEmpty();
      await addShop(own);
      await own.subjects.add({ slug: 'cafe', type: 'Product', name: 'Cafe', sample: false });
      const add = async (change: Partial<UntrustedItem>, about = 'shop') =>
        (await own.items.receive(review({ sourceId: `c-${++made}`, ...change }), about)).id;
      const published = await add({ body: 'One', tags: ['Blue'], language: 'de', rating: review().rating! });
      await own.items.publish([published], OWNER);
      await add({ body: 'Two', tags: ['blue', 'Red'], language: 'de-AT', source: 'google' });
      await add({ body: 'Three', tags: ['red'], language: 'fr' }, 'cafe');
      const hidden = await add({ body: 'Four two' });
      await own.items.hide([hidden], 'spam', OWNER);
      const brief = async (filter: InboxFilter) => {
        const { states, isComplete, ...kinds } = await own.inbox.counts(filter);
        assert.equal(isComplete, true);
        const lists = Object.entries(kinds).map(([kind, list]) => [
          kind,
          list.map(({ value, count }) => `${value.toLowerCase()} ${count}`).sort(),
        ]);
        return { ...states, ...(Object.fromEntries(lists) as Record<keyof typeof kinds, string[]>) };
      };
      assert.deepEqual(await brief({}), {
        ...{ pending: 2, published: 1, hidden: 1 },
        sources: ['direct 3', 'google 1'],
        tags: ['blue 2', 'red 2'],
        languages: ['de 2', 'fr 1'],
        subjects: ['cafe 1', 'shop 3'],
        watches: [],
        feeds: [],
      });
      assert.deepEqual(await brief({ state: 'pending', tag: 'red' }), {
        ...{ pending: 2, published: 0, hidden: 0 },
        sources: ['direct 1', 'google 1'],
        tags: ['blue 1', 'red 2'],
        languages: ['de 1', 'fr 1'],
        subjects: ['cafe 1', 'shop 1'],
        watches: [],
        feeds: [],
      });
      assert.deepEqual(await brief({ q: 'two', source: 'google' }), {
        ...{ pending: 1, published: 0, hidden: 0 },
        sources: ['direct 1', 'google 1'],
        tags: ['blue 1', 'red 1'],
        languages: ['de 1'],
        subjects: ['shop 1'],
        watches: [],
        feeds: [],
      });
      assert.equal(JSON.stringify(await own.inbox.counts({})).includes('rating'), false);
      await own.close();
    });

    test('what an import brought is listed at once, and searched when the index has come so far', async () => {
      await subject('imported');
      const run = await store.beginImport({
        subject: 'imported',
        fileName: 'a',
        digest: 'd',
        publish: false,
        by: 'cli',
      });
      run.add(
        Array.from({ length: 3000 }, (_, i) => prepared(i, `imported words ${i % 10 === 0 ? 'tenth' : 'other'}`)),
      );
      await run.finish();
      assert.equal((await page({ subject: 'imported', state: 'pending' })).total, 3000);
      assert.equal((await page({ subject: 'imported', q: 'tenth' })).isComplete, false);
      assert.equal((await store.inbox.counts({ subject: 'imported' })).isComplete, false);
      while ((await store.search.advance(50)).more);
      const { total, isComplete } = await page({ subject: 'imported', q: 'tenth' });
      assert.deepEqual([total, isComplete], [300, true]);
      const { items } = await page({ subject: 'imported', at: 2990, limit: 50, sort: 'oldest' });
      assert.equal(items.length, 10);
      assert.deepEqual((await store.audit()).findings, []);
    });
  });
}
