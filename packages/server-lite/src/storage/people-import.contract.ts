import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { NotFoundError } from '../errors/not-found-error.ts';
import type { Person } from './people.ts';
import { addShop, review } from './storage.contract.ts';
import type { Storage } from './storage.ts';

const DAY = 86_400_000;

/** What every engine has to do with a file of people that is taken back. */
export function peopleImportContract(name: string, open: (clock: () => Date) => Promise<Storage>): void {
  describe(`files of people: ${name}`, () => {
    let store: Storage;
    let now = 0;
    beforeEach(async () => {
      now = Date.parse('2026-11-22T10:00:00Z');
      store = await open(() => new Date(now));
      await addShop(store);
      await store.collections.add({ slug: 'wall', name: 'Wall', subject: 'shop', rules: [] });
    });
    afterEach(() => store.close());

    const everybody = async (): Promise<Person[]> => (await store.people.list({}, { limit: 500 })).people;
    const called = async (wanted: string): Promise<Person> => {
      const person = (await everybody()).find((one) => one.name === wanted);
      assert.ok(person, `${wanted} is there`);
      return person;
    };
    /** What is said of people, without what every change sets anew. */
    const said = (people: readonly Person[]) =>
      people.map(({ name: who, email, telephone, language, tags, note, purchases }) => ({
        ...{ who, email, telephone, language, tags, note, purchases },
      }));
    const bring = async (rows: Parameters<Storage['people']['take']>[0]): Promise<number> => {
      const run = await store.peopleImports.begin('clients.csv', 'test');
      await store.people.take(rows, run);
      return run;
    };

    const receive = async (authorEmail: string): Promise<string> =>
      (
        await store.items.receive(
          review({ body: `Words of ${authorEmail}`, authorEmail, sourceId: authorEmail }),
          'shop',
        )
      ).id;

    test('who came by a file goes again, and who was there is as they were', async () => {
      await store.people.add({ name: '', email: 'ben@example.com', tags: ['old'] });
      const before = said(await everybody());
      const lamp = { orderDate: '2026-05-01', subject: null, orderedItem: 'A lamp', orderNumber: '7' };
      const run = await bring([
        { name: 'Ada', email: 'ada@example.com', tags: ['spring'] },
        { name: 'Ben', email: 'ben@example.com', telephone: '+43 1 2345', tags: ['old', 'spring'], purchases: [lamp] },
        { name: 'Ben', email: 'BEN@example.com', note: 'Likes lamps', language: 'de' },
      ]);
      await store.people.take([{ name: 'Ada', email: 'ada@example.com', note: 'Twice in it' }], run);
      const [record] = await store.peopleImports.list();
      assert.deepEqual([record?.number, record?.added, record?.merged, record?.dateUndone], [run, 1, 3, null]);
      const wanted = { gone: 1, returned: 1, kept: { changed: 0, asked: 0, wrote: 0 }, keptPeople: [] };
      assert.deepEqual(await store.peopleImports.look(run), wanted);
      assert.equal((await everybody()).length, 2, 'a look changes nothing');
      assert.deepEqual(await store.peopleImports.undo(run), wanted);
      assert.deepEqual(said(await everybody()), before);
      assert.equal((await store.people.list({ q: 'ben lamp' })).total, 0, 'nor is anybody found by what went');
      assert.equal((await store.people.list({ tag: 'spring' })).total, 0);
      assert.notEqual((await store.peopleImports.get(run))?.dateUndone, null);
      assert.deepEqual(await store.peopleImports.undo(run), { ...wanted, gone: 0, returned: 0 }, 'once more: nothing');
      const again = await bring([{ name: 'Ada', email: 'ada@example.com' }]);
      assert.equal((await store.peopleImports.get(again))?.added, 1, 'the file can be brought in again');
      await assert.rejects(store.peopleImports.undo(999), NotFoundError);
    });

    test('the same file again changes nothing, and taking that back takes nobody', async () => {
      const rows = [
        { name: 'Ada', email: 'ada@example.com', tags: ['a'] },
        { name: 'Ben', telephone: '+43 1 2345' },
      ];
      await bring(rows);
      const before = await everybody();
      const again = await bring(rows);
      assert.deepEqual(await everybody(), before, 'down to the version and the day of the last change');
      assert.deepEqual((await store.peopleImports.undo(again)).gone, 0);
      assert.deepEqual(await everybody(), before);
    });

    test('who was changed, asked or wrote since stays, with the reason and the count', async () => {
      const names = ['Changed', 'Asked', 'Wrote', 'Linked', 'Untouched'];
      const early = await receive('untouched@example.com');
      now += DAY;
      const run = await bring(names.map((who) => ({ name: who, email: `${who.toLowerCase()}@example.com` })));
      now += DAY;
      await store.people.set((await called('Changed')).id, { note: 'By hand' });
      await store.askings.add({
        collection: 'wall',
        people: { person: (await called('Asked')).id },
        way: 'link',
        words: { subject: '', text: '' },
        remindAfter: null,
        capDays: 0,
        when: new Date(now).toISOString(),
        origin: 'https://reviews.example.com',
        by: 'test',
      });
      while (await store.askings.choose());
      await receive('WROTE@example.com');
      await store.people.link((await called('Linked')).id, await receive('elsewhere@example.com'));
      const undone = await store.peopleImports.undo(run);
      assert.deepEqual([undone.gone, undone.kept], [1, { changed: 1, asked: 1, wrote: 2 }]);
      assert.deepEqual(
        undone.keptPeople.map(({ name: who, because }) => [who, because]),
        [
          ['Changed', 'changed'],
          ['Asked', 'asked'],
          ['Wrote', 'wrote'],
          ['Linked', 'wrote'],
        ],
      );
      assert.deepEqual((await everybody()).map(({ name: who }) => who).sort(), ['Asked', 'Changed', 'Linked', 'Wrote']);
      assert.ok(await store.items.get(early), 'no review goes with anybody');
    });

    test('two files that add to one person are taken back one after the other', async () => {
      const first = await bring([{ name: 'Ada', email: 'ada@example.com' }]);
      const second = await bring([{ name: 'Ada', email: 'ada@example.com', tags: ['second'] }]);
      assert.equal((await store.peopleImports.look(first)).kept.changed, 1, 'another file changed her');
      assert.equal((await store.peopleImports.undo(second)).returned, 1);
      assert.deepEqual((await called('Ada')).tags, []);
      assert.equal((await store.peopleImports.undo(first)).gone, 1);
      assert.deepEqual(await everybody(), []);
    });

    test('a large file is taken back in steps, and who was erased meanwhile is not brought back', async () => {
      const run = await bring(Array.from({ length: 700 }, (_, i) => ({ name: `P ${i}`, email: `p${i}@example.com` })));
      await store.people.erase((await store.people.list({ q: 'p699@' })).people[0]!.id);
      const undone = await store.peopleImports.undo(run);
      assert.equal(undone.gone, 699);
      assert.equal((await store.suppressions.list()).total, 1, 'only who was erased stays off');
    });
  });
}
