import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import type { UntrustedItem } from '../domain/model.ts';
import { PolicyError } from '../errors/policy-error.ts';
import { StateError } from '../errors/state-error.ts';
import { addShop, idOf, readAll, review } from './storage.contract.ts';
import type { Storage } from './storage.ts';

export const OWNER = { by: 'cli', attested: true };
export const anything = () => true;
export const WORDS =
  'They mended my bicycle within the hour, cleaned the chain, and told me honestly that the old tyres would do another year.';

/** As one source, and as another, has it. */
export const atGoogle: Partial<UntrustedItem> = {
  source: 'google',
  sourceId: 'g-1',
  body: WORDS,
  authorName: 'Ada Sample',
};
export const inFile: Partial<UntrustedItem> = {
  source: 'file',
  body: `${WORDS} `,
  authorName: 'Ada Sample',
  datePublished: '2026-01',
};

/** What every engine has to do with one review that came from several sources. */
export function duplicatesContract(name: string, open: () => Promise<Storage>): void {
  describe(`duplicates: ${name}`, () => {
    const opened = (t: TestContext) => openedShop(t, open);
    test('what waits becomes part of what is shown, and both say where they came from', async (t) => {
      const store = await opened(t);
      const google = await receive(store, atGoogle);
      await store.items.publish([google], OWNER);
      const shown = await readAll(store, 'home');
      const revision = (await store.read.head('home', 'selection'))?.selection;
      const file = await receive(store, { ...inFile, tags: ['bikes'] });
      assert.deepEqual(await find(store), { merged: 1, proposed: 0 });
      assert.deepEqual(await readAll(store, 'home'), shown, 'visitors see what they saw');
      assert.deepEqual((await store.read.head('home', 'selection'))?.selection, revision, 'and it counts once');
      const told = await store.duplicates.of(google);
      assert.deepEqual(
        told?.parts.map(({ item, evidence, by, into, differs }) => ({ id: item.id, evidence, by, into, differs })),
        [{ id: file, evidence: 'words', by: 'duplicates', into: google, differs: ['source', 'datePublished', 'tags'] }],
      );
      assert.equal((await store.duplicates.of(file))?.partOf, google);
      assert.equal((await store.items.get(file))?.state, 'merged');
      assert.equal((await store.inbox.page({})).total, 1);
      assert.equal((await store.inbox.page({ q: 'bicycle' })).total, 1);
      assert.match((await store.items.history(file)).at(-1) ?? '', /"type":"merged"/);
      assert.match((await store.items.history(google)).at(-1) ?? '', /"type":"joined"/);
    });

    test('the same file brings nothing again, neither after a merge nor after a split', async (t) => {
      const store = await opened(t);
      const google = await receive(store, atGoogle);
      const file = await receive(store, inFile);
      await find(store);
      assert.deepEqual(await store.items.receive(review(inFile), 'shop'), { id: google, merged: true });
      assert.deepEqual(await store.items.receive(review(atGoogle), 'shop'), { id: google, merged: true });
      await store.duplicates.split(file, OWNER, anything);
      assert.deepEqual(await store.items.receive(review(inFile), 'shop'), { id: file, merged: true });
      await store.duplicates.restart();
      assert.deepEqual(await find(store), { merged: 0, proposed: 0 }, 'what was split stays apart');
      const third = await receive(store, { ...inFile, source: 'judge-me', sourceId: 'j-1' });
      await find(store);
      assert.equal((await store.items.get(third))?.state, 'merged', 'another one joins one of them');
      assert.equal((await store.items.list({ state: 'pending' })).total, 2, 'and leads neither to the other');
    });

    test('what is public on both sides is proposed, merged by a person, and all comes back as it was', async (t) => {
      const store = await opened(t);
      const google = await receive(store, { ...atGoogle, tags: ['google'] });
      const file = await receive(store, { ...inFile, tags: ['file'] });
      await store.items.publish([google, file], OWNER);
      await store.collections.pin('best', file);
      const before = await everything(store, [google, file]);
      assert.deepEqual(await find(store), { merged: 0, proposed: 1 });
      assert.deepEqual(await find(store), { merged: 0, proposed: 0 });
      assert.deepEqual(
        (await store.duplicates.proposals()).pairs.map(({ one, other }) => [one.id, other.id]),
        [[google, file]],
      );
      const { item, part } = await store.duplicates.merge(file, google, OWNER);
      await whole(store);
      assert.equal((await store.duplicates.proposals()).total, 0);
      assert.deepEqual((await readAll(store, 'home')).map(idOf), [item]);
      assert.deepEqual((await store.collections.get('best'))?.pins, [item]);
      assert.deepEqual((await store.items.get(item))?.tags.toSorted(), ['file', 'google']);
      assert.equal((await store.read.head('home', 'all'))?.aggregateRating?.ratingCount, 1);
      assert.equal(idOf((await read(store, part))?.json ?? ''), item, 'its old address leads on');
      assert.equal(idOf(((await store.read.itemIn('home', part)) as { json: string }).json), item);
      await assert.rejects(store.items.publish([part], OWNER), StateError);
      await assert.rejects(store.items.edit(part, { tags: [] }, OWNER), StateError);
      await assert.rejects(
        store.duplicates.split(part, OWNER, (scope) => scope !== 'publish'),
        PolicyError,
      );
      assert.equal((await store.duplicates.split(part, OWNER, anything)).state, 'published');
      await whole(store);
      assert.deepEqual(await everything(store, [google, file]), before);
    });

    test('a place in front comes along, and goes back', async (t) => {
      const store = await opened(t);
      const google = await receive(store, { ...atGoogle, url: 'https://a.example/1', language: 'en', title: 'Good' });
      const file = await receive(store, inFile);
      await store.items.publish([google, file], OWNER);
      await store.items.feature(google, true, OWNER);
      await store.collections.pin('best', file);
      await store.items.reply(google, { text: 'Thank you!', author: 'Sample Shop' }, OWNER);
      const before = await everything(store, [google, file]);
      await store.duplicates.merge(google, file, OWNER);
      await whole(store);
      assert.deepEqual((await store.collections.get('best'))?.pins, [google]);
      assert.deepEqual((await readAll(store, 'best')).map(idOf), [google]);
      await store.duplicates.split(file, OWNER, anything);
      await whole(store);
      assert.deepEqual(await everything(store, [google, file]), before);
    });

    test('a withdrawal and an erasure take all, wherever they are asked for', async (t) => {
      for (const by of ['whole', 'part'] as const) {
        const store = await opened(t);
        const [google, file] = [await receive(store, atGoogle), await receive(store, inFile)];
        await find(store);
        await store.items.publish([google], OWNER);
        await store.items.withdraw(by === 'whole' ? google : file, OWNER);
        assert.equal(await store.read.item(google), 'gone');
        assert.equal(await store.read.item(file), 'gone');
        assert.equal((await store.duplicates.split(file, OWNER, anything)).state, 'withdrawn');
        await whole(store);

        const again = await receive(store, { ...atGoogle, sourceId: 'g-2', body: `Again: ${WORDS}` });
        const other = await receive(store, { ...inFile, body: `Again: ${WORDS}` });
        await find(store);
        await store.items.erase(by === 'whole' ? again : other, OWNER);
        assert.deepEqual(
          [(await store.items.get(again))?.state, (await store.items.get(other))?.state],
          ['erased', 'erased'],
        );
        await whole(store);
      }
    });

    test('what its source’s terms ask to be erased goes as a part too, and what it was part of says so', async (t) => {
      const store = await opened(t);
      const [google, file] = [await receive(store, atGoogle), await receive(store, { ...inFile, tags: ['file'] })];
      await find(store);
      await store.feeds.forget([file], 'source-terms');
      assert.deepEqual(
        [(await store.items.get(google))?.state, (await store.items.get(file))?.state],
        ['pending', 'erased'],
      );
      assert.deepEqual((await store.items.get(google))?.tags, []);
      assert.match((await store.items.history(google)).at(-1) ?? '', /"type":"parted"/);
      await whole(store);
    });

    test('the stricter terms hold, and what they forbid is not made by merging', async (t) => {
      const store = await opened(t);
      const google = await receive(store, atGoogle);
      await store.items.publish([google], OWNER);
      const x = await receive(store, { ...inFile, source: 'x', sourceId: '99' });
      assert.deepEqual(await find(store), { merged: 0, proposed: 1 }, 'its author is to be asked: a person decides');
      await assert.rejects(store.duplicates.merge(google, x, OWNER), PolicyError);
      await store.items.hide([google], 'spam', OWNER);
      await store.duplicates.merge(google, x, OWNER);
      await assert.rejects(store.items.publish([google], OWNER), PolicyError);
      await store.items.publish([google], { ...OWNER, permission: 'their letter' });
      await whole(store);
    });

    test('nothing is merged without evidence, and a receipt opens what its author sent', async (t) => {
      const store = await opened(t);
      const one = await receive(store, { ...atGoogle, body: 'Great!', sourceId: 'a' });
      const other = await receive(store, { ...inFile, body: 'Great!', datePublished: '2026-01-02' });
      assert.deepEqual(await find(store), { merged: 0, proposed: 0 });
      await assert.rejects(store.duplicates.merge(one, other, OWNER), /Nothing shows/);
      await assert.rejects(store.duplicates.split(one, OWNER, anything), StateError);
      const more = await receive(store, {
        ...atGoogle,
        sourceId: 'z',
        rating: { ratingValue: 1, worstRating: 1, bestRating: 5 },
      });
      await receive(store, inFile);
      assert.deepEqual(await find(store), { merged: 0, proposed: 0 }, 'rated differently, it is another one');
      await store.duplicates.keepApart(one, more, OWNER);
      await whole(store);
    });

    test('a third that is like two does not make them one', async (t) => {
      const store = await opened(t);
      const [one, two] = [await receive(store, atGoogle), await receive(store, { ...atGoogle, sourceId: 'g-2' })];
      const third = await receive(store, inFile);
      await find(store);
      assert.equal((await store.items.get(third))?.state, 'merged');
      assert.deepEqual(
        [(await store.items.get(one))?.state, (await store.items.get(two))?.state],
        ['pending', 'pending'],
      );
      await assert.rejects(store.duplicates.merge(third, two, OWNER), /are two by the word of their source/);
    });

    test('a link that is one review’s is evidence, and one that many share is none', async (t) => {
      const store = await opened(t);
      const page = 'https://shop.example/kettle';
      for (let i = 0; i < 12; i++)
        await receive(store, {
          source: i % 2 === 0 ? 'file' : 'feed',
          body: `Good ${i}`,
          authorName: 'Ada Sample',
          url: page,
          sourceId: `p-${i}`,
        });
      await receive(store, {
        source: 'judge-me',
        body: 'Good 3',
        authorName: 'Ada Sample',
        url: page,
        datePublished: '2020-01-01',
      });
      assert.deepEqual(await find(store), { merged: 0, proposed: 0 });
      await receive(store, { source: 'x', sourceId: '7', body: 'Good!', url: 'https://twitter.com/ada/status/7?s=20' });
      await receive(store, {
        source: 'senja',
        body: 'Good!',
        url: 'https://x.com/ada/status/7',
        datePublished: '2020-01-01',
      });
      assert.deepEqual(await find(store), { merged: 1, proposed: 0 });
    });
  });
}

/** A store with a shop, which is closed at the end of the test. */
export async function openedShop(t: TestContext, open: () => Promise<Storage>): Promise<Storage> {
  const store = await open();
  t.after(() => store.close());
  await addShop(store);
  await store.collections.add({ slug: 'best', name: 'Best', subject: 'shop', rules: [{ type: 'rating', min: 4 }] });
  return store;
}

export async function receive(store: Storage, change: Partial<UntrustedItem>): Promise<string> {
  return (await store.items.receive(review(change), 'shop')).id;
}

export async function find(store: Storage): Promise<{ merged: number; proposed: number }> {
  const sum = { merged: 0, proposed: 0 };
  for (let more = true; more;) {
    const step = await store.duplicates.advance(1000);
    sum.merged += step.merged;
    sum.proposed += step.proposed;
    more = step.more;
  }
  await whole(store);
  return sum;
}

function read(store: Storage, id: string): Promise<{ json: string } | undefined> {
  return store.read.item(id) as Promise<{ json: string } | undefined>;
}

export async function everything(store: Storage, ids: string[]): Promise<object> {
  return {
    items: await Promise.all(ids.map((id) => store.items.get(id))),
    lists: [await readAll(store, 'home'), await readAll(store, 'best')],
    pins: (await store.collections.get('best'))?.pins,
    head: (await store.read.head('home', 'selection'))?.selection,
    counts: await store.inbox.counts({}),
  };
}

export async function whole(store: Storage): Promise<void> {
  while ((await store.search.advance(1000)).more);
  assert.deepEqual((await store.audit()).findings, []);
}
