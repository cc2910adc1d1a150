import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import type { Item, UntrustedItem } from '../domain/model.ts';
import {
  anything,
  atGoogle,
  everything,
  find,
  inFile,
  openedShop,
  OWNER,
  receive,
  whole,
  WORDS,
} from './duplicates.contract.ts';
import { prepared, review } from './storage.contract.ts';
import type { Storage } from './storage.ts';

/** What every engine has to do with what is one where an import is taken back, and where two subjects become one and two again. */
export function duplicateSeamsContract(name: string, open: () => Promise<Storage>): void {
  describe(`duplicates at the seams: ${name}`, () => {
    const opened = (t: TestContext) => openedShop(t, open);
    const imported = async (store: Storage, digest: string, publish: boolean, ...change: Partial<Item>[]) => {
      const run = await store.beginImport({ subject: 'shop', fileName: `${digest}.csv`, digest, by: 'cli', publish });
      const rows = change.map((one, i) => prepared(i, one.body ?? `Number ${i}: ${WORDS}`));
      rows.forEach(({ item, duplicateKey }, i) => {
        const own = { source: digest, sourceId: `${digest}-${i}`, datePublished: '2026-01-02' };
        Object.assign(item, { ...own, author: { '@type': 'Person', name: 'Ada Sample' }, ...change[i] });
        duplicateKey.set(Buffer.from(`${digest}-${i}`.padEnd(16)));
      });
      run.add(rows);
      await run.finish();
      return (await store.imports.list())[0]!.number;
    };
    const importOf = async (store: Storage, number: number) => {
      const record = await store.imports.get(number);
      return record && { added: record.added, undone: record.undone, isUndone: record.undoneAt !== null };
    };

    test('an import that is taken back takes its part of what is one with others, and leaves theirs whole', async (t) => {
      const store = await opened(t);
      const google = await receive(store, { ...atGoogle, tags: ['google'] });
      await store.items.publish([google], OWNER);
      const before = await everything(store, [google]);
      const number = await imported(store, 'senja', false, {}, {}, {}, { body: WORDS });
      assert.deepEqual(await find(store), { merged: 1, proposed: 0 });
      const undone = await store.imports.undo(number, 'cli');
      assert.deepEqual(undone, { erased: 4, kept: [] });
      assert.deepEqual(await importOf(store, number), { added: 4, undone: 4, isUndone: true });
      const after = await everything(store, [google]);
      assert.deepEqual(
        { ...after, counts: 0, head: 0 },
        { ...before, counts: 0, head: 0 },
        'what was there is as it was',
      );
      assert.deepEqual((await store.duplicates.of(google))?.parts, []);
      assert.equal((await store.items.list({ state: 'merged' })).total, 0);
      await whole(store);
      assert.deepEqual(await store.imports.undo(number, 'cli'), { erased: 0, kept: [] });
      await imported(store, 'senja', false, { body: WORDS });
      assert.deepEqual(await find(store), { merged: 1, proposed: 0 }, 'the same file brings it again');
    });

    test('where what goes is the one that stood, those of others stand as they did, and are one among themselves', async (t) => {
      const store = await opened(t);
      const said = { url: 'https://a.example/reviews/1', language: 'en', dateExperienced: '2026-01-01' };
      const number = await imported(store, 'senja', true, { body: WORDS, ...said });
      const [senja] = (await store.items.list({})).items;
      const file = await receive(store, { ...inFile, tags: ['file'] });
      const google = await receive(store, { ...atGoogle, datePublished: '2026-01-02' });
      await store.items.publish([file], OWNER);
      await find(store);
      assert.equal((await store.duplicates.merge(senja!.id, file, OWNER)).item, senja!.id);
      assert.equal((await store.duplicates.merge(senja!.id, google, OWNER)).item, senja!.id);
      assert.deepEqual((await store.items.get(senja!.id))?.tags, ['file']);
      assert.equal((await store.items.list({ state: 'merged' })).total, 2);
      assert.deepEqual(await store.imports.undo(number, 'cli'), { erased: 1, kept: [] });
      assert.equal((await store.items.get(senja!.id))?.state, 'erased');
      assert.equal((await store.items.get(file))?.state, 'published');
      assert.deepEqual((await store.items.get(file))?.tags, ['file']);
      assert.equal((await store.duplicates.of(google))?.partOf, file);
      assert.equal((await store.read.head('home', 'all'))?.aggregateRating?.ratingCount, 1);
      await whole(store);
    });

    test('what somebody decided about before it was merged stays, and is said', async (t) => {
      const store = await opened(t);
      const google = await receive(store, atGoogle);
      await store.items.publish([google], OWNER);
      const number = await imported(store, 'senja', false, { body: WORDS }, { body: `More: ${WORDS}` });
      const own = (await store.items.list({ state: 'pending' })).items.find(({ body }) => body === WORDS)!.id;
      await store.items.edit(own, { tags: ['t'] }, OWNER);
      await find(store);
      assert.equal((await store.items.get(own))?.state, 'merged');
      const undone = await store.imports.undo(number, 'cli');
      assert.deepEqual(undone, { erased: 1, kept: [{ id: own, because: 'edited' }] });
      assert.equal((await store.duplicates.of(own))?.partOf, google);
      await whole(store);
    });

    test('two subjects that become one have their equal items looked for, and none is left across on the way back', async (t) => {
      const store = await opened(t);
      await store.subjects.add({ slug: 'shopp', type: 'Organization', name: 'Sample Shopp', sample: false });
      const here = await receive(store, { ...atGoogle, tags: ['google'] });
      const more = await receive(store, { source: 'senja', body: `Again: ${WORDS}`, authorName: 'Ada Sample' });
      await store.items.publish([here, more], OWNER);
      const there = async (change: Partial<UntrustedItem>) =>
        (await store.items.receive(review({ ...inFile, ...change }), 'shopp')).id;
      const waiting = await there({ tags: ['file'] });
      const shown = await there({ body: `Again: ${WORDS}`, datePublished: '2026-01-02' });
      const alone = await there({ body: `Alone: ${WORDS}` });
      await store.items.publish([shown, alone], OWNER);
      assert.deepEqual(await find(store), { merged: 0, proposed: 0 }, 'they are about two subjects');
      const ids = [here, more, waiting, shown, alone];
      const before = await everything(store, ids);

      await store.merges.begin('shopp', 'shop', OWNER);
      await store.merges.work();
      assert.deepEqual(await find(store), { merged: 1, proposed: 1 });
      assert.equal((await store.duplicates.of(waiting))?.partOf, here);
      await store.duplicates.merge(more, shown, OWNER);
      assert.deepEqual(await find(store), { merged: 0, proposed: 0 }, 'and once is enough');
      assert.equal((await store.items.list({ state: 'published' })).total, 3);
      await whole(store);

      await store.merges.undo('shopp', 'cli');
      await store.merges.work({ budget: 0 });
      assert.deepEqual(await everything(store, ids), before, 'each is what it was');
      assert.deepEqual(await find(store), { merged: 0, proposed: 0 });
      assert.equal((await store.duplicates.proposals()).total, 0);
      assert.deepEqual((await store.duplicates.of(here))?.parts, []);

      await store.merges.begin('shopp', 'shop', OWNER);
      await store.merges.work();
      assert.deepEqual(await find(store), { merged: 1, proposed: 1 }, 'nobody said that they are two');
    });

    test('parts go along with what they are part of, there and back, and what is moved by hand takes them too', async (t) => {
      const store = await opened(t);
      await store.subjects.add({ slug: 'shopp', type: 'Organization', name: 'Sample Shopp', sample: false });
      const at = async (change: Partial<UntrustedItem>) => (await store.items.receive(review(change), 'shopp')).id;
      const [google, file] = [await at(atGoogle), await at(inFile)];
      await find(store);
      const ids = [google, file];
      const before = await everything(store, ids);
      await store.merges.begin('shopp', 'shop', OWNER);
      await store.merges.work();
      await find(store);
      assert.equal((await store.duplicates.of(file))?.partOf, google);
      await store.merges.undo('shopp', 'cli');
      await store.merges.work({ budget: 0 });
      await whole(store);
      assert.deepEqual(await everything(store, ids), before);
      const word = store.acts.newWord();
      await store.items.edit(google, { subject: 'shop' }, { ...OWNER, undo: word });
      await whole(store);
      assert.equal((await store.items.get(file))?.subject, 'shop');
      await store.acts.undo(word, { by: 'cli' }, anything);
      await whole(store);
      assert.deepEqual(await everything(store, ids), before);
    });

    test('what is moved by hand is looked at again', async (t) => {
      const store = await opened(t);
      await store.subjects.add({ slug: 'shopp', type: 'Organization', name: 'Sample Shopp', sample: false });
      const google = await receive(store, atGoogle);
      const file = (await store.items.receive(review(inFile), 'shopp')).id;
      assert.deepEqual(await find(store), { merged: 0, proposed: 0 });
      await store.items.edit(file, { subject: 'shop' }, OWNER);
      assert.deepEqual(await find(store), { merged: 1, proposed: 0 });
      assert.equal((await store.duplicates.of(google))?.partOf, file, 'it names what it was about, and so says more');
    });
  });
}
