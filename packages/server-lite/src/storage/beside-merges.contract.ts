import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { StateError } from '../errors/state-error.ts';
import { review } from './storage.contract.ts';
import type { Storage } from './storage.ts';

const OWNER = { by: 'cli', attested: true };
const PUBLISH = { type: 'publish', attested: true } as const;
const FILTER = { subject: 'kettel', state: 'pending' } as const;

/** What every engine has to do with whatever else is done to two subjects that are merged just then. */
export function besideMergesContract(name: string, open: () => Promise<Storage>): void {
  describe(`beside merges: ${name}`, () => {
    /** Five that wait about each of two subjects. */
    const filled = async (t: TestContext): Promise<Storage> => {
      const store = await open();
      t.after(() => store.close());
      for (const slug of ['kettle', 'kettel']) {
        await store.subjects.add({ slug, type: 'Product', name: slug, sample: false });
        for (let i = 0; i < 5; i++)
          await store.items.receive(review({ sourceId: `${slug}-${i}`, body: `Words ${i} about ${slug}.` }), slug);
      }
      return store;
    };
    const whole = async (store: Storage) => assert.deepEqual((await store.audit()).findings, []);

    test('an old slug is counted by as it is listed by', async (t) => {
      const store = await filled(t);
      await store.merges.begin('kettel', 'kettle', OWNER);
      await store.merges.work();
      const { total } = await store.inbox.page(FILTER);
      const { states } = await store.inbox.counts(FILTER);
      assert.deepEqual([total, states.pending], [10, 10]);
    });

    test('nothing is done to what came together only after somebody looked', async (t) => {
      const store = await filled(t);
      const states = async () =>
        (
          await Promise.all(['pending', 'published'].map((state) => store.items.list({ state: state as 'pending' })))
        ).map(({ total }) => total);
      await store.merges.begin('kettel', 'kettle', OWNER);
      const act = (subject: string) => store.acts.act(PUBLISH, { filter: { ...FILTER, subject } }, OWNER);
      await assert.rejects(
        act('kettel'),
        (error) => error instanceof StateError && /was merged into “kettle”/.test(error.message),
      );
      await assert.rejects(act('kettle'), /is being merged just now/);
      assert.deepEqual(await states(), [10, 0]);
      await store.merges.work();
      await assert.rejects(act('kettel'), StateError);
      assert.equal((await act('kettle')).done, 10);
      assert.deepEqual(await states(), [0, 10]);
      await whole(store);
    });

    test('a file of people is taken back after what they bought was merged, and what was there before stays', async (t) => {
      const store = await filled(t);
      const bought = (subject: string, orderNumber: string) => ({
        ...{ subject, orderNumber, orderDate: '2026-01-01', orderedItem: null },
      });
      const person = await store.people.add({ name: '', email: 'ben@example.com', purchases: [bought('kettle', '7')] });
      const run = await store.peopleImports.begin('clients.csv', 'test');
      const purchases = [bought('kettel', '7'), bought('kettel', '8')];
      await store.people.take([{ name: '', email: 'ben@example.com', purchases }], run);
      await store.merges.begin('kettel', 'kettle', OWNER);
      await store.merges.work();
      assert.equal((await store.people.get(person))?.purchases.length, 3);
      assert.equal((await store.people.list({ subject: 'kettel' })).total, 1, 'found by the old slug as by the new');
      assert.equal((await store.peopleImports.undo(run)).returned, 1);
      assert.deepEqual((await store.people.get(person))?.purchases, [bought('kettle', '7')]);
      await whole(store);
    });

    test('who is erased half way is erased on either side, also when it is led back', async (t) => {
      const store = await filled(t);
      const sent = (subject: string) =>
        store.items.receive(review({ sourceId: `ada-${subject}`, authorEmail: 'ada@example.com' }), subject);
      const ids = [(await sent('kettel')).id, (await sent('kettle')).id];
      await store.items.publish(ids, OWNER);
      await store.merges.begin('kettel', 'kettle', OWNER);
      let steps = 0;
      await store.merges.work({ budget: 0, isStopping: () => ++steps > 4 });
      for (const id of ids) await store.items.erase(id, { by: 'author' });
      await whole(store);
      await store.merges.undo('kettel', 'cli');
      await store.merges.work();
      await whole(store);
      for (const id of ids) {
        const item = await store.items.get(id);
        assert.deepEqual([item?.state, item?.body], ['erased', '']);
      }
    });
  });
}
