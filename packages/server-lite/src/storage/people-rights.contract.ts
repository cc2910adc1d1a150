import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { StateError } from '../errors/state-error.ts';
import type { NewAsking, PeopleFilter } from './people.ts';
import { addShop } from './storage.contract.ts';
import type { Storage } from './storage.ts';

/** What every engine has to forget of people, and what it must not. */
export function peopleRightsContract(name: string, open: (clock: () => Date) => Promise<Storage>): void {
  describe(`rights of people: ${name}`, () => {
    let store: Storage;
    let now = Date.parse('2026-11-22T10:00:00Z');
    beforeEach(async () => {
      now = Date.parse('2026-11-22T10:00:00Z');
      store = await open(() => new Date(now));
      await addShop(store);
      await store.collections.add({ slug: 'wall', name: 'Wall', subject: 'shop', rules: [] });
    });
    afterEach(() => store.close());

    const ask = (people: PeopleFilter, change: Partial<NewAsking> = {}): Promise<string> =>
      store.askings.add({
        collection: 'wall',
        people,
        way: 'email',
        words: { subject: '', text: '' },
        remindAfter: null,
        capDays: 0,
        when: new Date(now).toISOString(),
        origin: 'https://reviews.example.com',
        by: 'test',
        ...change,
      });
    const chooseAll = async () => {
      while (await store.askings.choose());
    };
    const found = async (people: PeopleFilter) =>
      (await store.askings.reach({ people, way: 'email', capDays: 0 })).asked;

    test('who is not to be asked is not asked at another address either, also where there was none in between', async () => {
      for (const [first, ...next] of [
        ['a@example.com', { email: 'b@example.com' }],
        ['c@example.com', { email: null }, { email: 'd@example.com' }],
        ['e@example.com', { email: null, telephone: '+43 1 23456' }, { email: 'f@example.com', telephone: null }],
        ['g@example.com', { email: null }, { name: 'Another' }, { telephone: '654321' }, { email: 'h@example.com' }],
      ] as const) {
        const id = await store.people.add({ name: 'Sample', email: first as string });
        await store.suppressions.add(first as string, 'by-hand');
        for (const change of next) {
          await store.people.set(id, change as object);
          assert.equal((await store.people.get(id))?.suppressed, 'by-hand', `${first} ${JSON.stringify(change)}`);
        }
        assert.equal(await found({ person: id }), 0);
        assert.deepEqual((await store.audit()).findings, []);
      }
      const anew = await store.people.add({ name: 'Later', email: 'a@example.com' });
      assert.equal((await store.people.get(anew))?.suppressed, 'by-hand', 'nor is whoever has the old address now');
    });

    test('an erased address stays with who came back by hand, and a broken one with itself', async () => {
      const first = await store.people.add({ name: 'Back', email: 'back@example.com' });
      await store.people.erase(first);
      const again = await store.people.add({ name: 'Back', email: 'back@example.com' });
      await store.people.set(again, { email: 'other@example.com' });
      assert.equal((await store.people.get(again))?.suppressed, 'erased');
      const broken = await store.people.add({ name: 'Broken', email: 'broken@example.com' });
      await store.suppressions.add('broken@example.com', 'bounced');
      await store.people.set(broken, { email: 'whole@example.com' });
      assert.equal((await store.people.get(broken))?.suppressed, null);
      assert.equal(await found({ person: broken }), 1);
    });

    test('what was decided for somebody can be taken back at the address that they have now', async () => {
      const id = await store.people.add({ name: 'Sample', email: 'one@example.com' });
      await store.suppressions.add('one@example.com', 'by-hand');
      await store.people.set(id, { email: 'two@example.com' });
      const theirs = (await store.suppressions.list()).suppressions.find(({ person }) => person?.id === id);
      await store.suppressions.remove(theirs?.id ?? '');
      assert.equal((await store.people.get(id))?.suppressed, null);
      await assert.rejects(store.suppressions.remove('0'.repeat(64)), (error) => !(error instanceof StateError));
    });

    test('words that people were found by go once everybody is chosen, and that there were some is said', async () => {
      await store.people.add({ name: 'Ada Sample', email: 'ada@example.com', tags: ['list'] });
      await store.people.add({ name: 'Ben Sample', email: 'ben@example.com', tags: ['list'] });
      const later = { when: new Date(now + 1000).toISOString() };
      const asked = await ask({ q: 'ada', tag: 'list' });
      const byLink = await ask({ q: 'ada@example.com' }, { way: 'link' });
      const stopped = await ask({ q: 'ben sample' }, later);
      const plain = await ask({ tag: 'list' }, later);
      assert.equal((await store.askings.get(asked))?.people.q, 'ada', 'while people are chosen by them');
      await store.askings.stop(stopped);
      await chooseAll();
      for (const [id, people, isSearched] of [
        [asked, { tag: 'list' }, true],
        [byLink, {}, true],
        [stopped, {}, true],
        [plain, { tag: 'list' }, false],
      ] as const) {
        const asking = await store.askings.get(id);
        assert.deepEqual([asking?.people, asking?.isSearched], [people, isSearched]);
      }
      assert.equal((await store.askings.get(asked))?.reach.found, 1, 'and the count stays what it was');
      now += 2000;
      await chooseAll();
      assert.equal((await store.askings.get(stopped))?.reach.found, 0, 'nobody is chosen without the words');
      assert.equal((await store.askings.get(plain))?.reach.found, 2);
    });

    test('an erased person’s name or address stays in no request, and the rest of it goes on', async () => {
      const ada = await store.people.add({ name: 'Ada Sample', email: 'ada@example.com' });
      await store.people.add({ name: 'Ben Sample', email: 'ben@example.com' });
      const later = { when: new Date(now + 1000).toISOString() };
      const alone = await ask({ q: 'ADA@example.com' }, later);
      const link = await ask({ q: 'ada' }, { ...later, way: 'link' });
      const shared = await ask({ q: 'sample' }, later);
      const other = await ask({ q: 'ben' }, later);
      await store.people.erase(ada);
      const all = JSON.stringify(await store.askings.list());
      assert.ok(!/ada/i.test(all), all);
      now += 2000;
      await chooseAll();
      const reached = async (id: string) => {
        const asking = await store.askings.get(id);
        return [asking?.reach.found, asking?.isSearched];
      };
      assert.deepEqual(await Promise.all([alone, link, shared, other].map(reached)), [
        [0, true],
        [0, true],
        [1, true],
        [1, true],
      ]);
      for (let message = await store.askings.claim(); message; message = await store.askings.claim())
        await store.askings.settle(message, { outcome: 'sent' });
      await chooseAll();
      assert.deepEqual(
        (await store.askings.list()).map(({ state }) => state),
        ['done', 'done', 'done', 'done'],
      );
    });
  });
}
