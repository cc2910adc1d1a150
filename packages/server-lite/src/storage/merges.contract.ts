import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import type { UntrustedItem } from '../domain/model.ts';
import { ConflictError } from '../errors/conflict-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { PolicyError } from '../errors/policy-error.ts';
import { StateError } from '../errors/state-error.ts';
import { StorageError } from '../errors/storage-error.ts';
import { idOf, prepared, readAll, review } from './storage.contract.ts';
import type { Storage } from './storage.ts';

const OWNER = { by: 'cli', attested: true };
const NO_QUERY = { q: '', rating: [], tag: [], lang: [], source: [], sort: 'newest' } as const;

interface Clocked {
  store: Storage;
  later(ms: number): void;
}

/** What every engine has to do with two subjects that are one, and with a subject that is archived. */
export function mergesContract(name: string, open: (clock: () => Date) => Promise<Storage>): void {
  describe(`merges: ${name}`, () => {
    test('all that the one has becomes the other’s, and the sums are exact', async (t) => {
      const { store } = await filled(t, open);
      const before = await everyItem(store);
      const told = await store.merges.preview('kettel', 'kettle');
      await store.merges.begin('kettel', 'kettle', OWNER);
      await store.merges.work();
      const [state] = await store.merges.list();
      assert.deepEqual(
        { ...state, startedAt: '', finishedAt: '', undoUntil: '' },
        {
          from: { slug: 'kettel', name: 'Kettel 3' },
          into: { slug: 'kettle', name: 'Kettle 3' },
          by: 'cli',
          state: 'merged',
          done: 9,
          total: 9,
          startedAt: '',
          finishedAt: '',
          undoUntil: '',
        },
      );
      const after = await everyItem(store);
      assert.deepEqual(
        after.map((item) => ({ ...item, subject: '' })),
        before.map((item) => ({ ...item, subject: '' })),
        'ids, words and states stay',
      );
      assert.deepEqual([...new Set(after.map(({ subject }) => subject))], ['kettle']);
      assert.deepEqual(await heads(store), {
        'kettle-all': told.collections.find(({ slug }) => slug === 'kettle-all')?.after,
        'kettle-good': told.collections.find(({ slug }) => slug === 'kettle-good')?.after,
        'kettel-all': told.collections.find(({ slug }) => slug === 'kettel-all')?.after,
        'kettel-good': told.collections.find(({ slug }) => slug === 'kettel-good')?.after,
      });
      const head = await store.read.head('kettel-all', 'selection');
      assert.equal(head?.subject.slug, 'kettle');
      assert.deepEqual(head?.aggregateRating, told.after.aggregateRating);
      assert.equal(head?.selection.text, told.after.selection.text);
      assert.deepEqual((await readAll(store, 'kettel-all')).map(idOf), (await readAll(store, 'kettle-all')).map(idOf));
      await whole(store);
    });

    test('the old slug leads on, wherever one is named', async (t) => {
      const { store } = await filled(t, open);
      await merged(store);
      assert.deepEqual(
        (await store.subjects.list()).map(({ slug }) => slug),
        ['kettle'],
      );
      assert.equal((await store.subjects.get('kettel'))?.slug, 'kettle');
      await assert.rejects(
        store.subjects.add({ slug: 'kettel', type: 'Product', name: 'Anew', sample: false }),
        (error) => error instanceof ConflictError && /leads to “kettle”/.test(error.message),
      );
      const { id } = await store.items.receive(review({ sourceId: 'late', body: 'Late words.' }), 'kettel');
      assert.equal((await store.items.get(id))?.subject, 'kettle');
      assert.equal((await store.items.list({ subject: 'kettel' })).total, 16);
      assert.equal((await store.inbox.page({ subject: 'kettel', state: 'pending' })).total, 3);
      const person = await store.people.add({ name: 'Late', purchases: [bought('kettel')] });
      assert.equal((await store.people.get(person))?.purchases[0]?.subject, 'kettle');
      await whole(store);
    });

    test('purchases, imports and kept views go along', async (t) => {
      const { store } = await filled(t, open);
      const person = await store.people.add({ name: 'Ada', purchases: [bought('kettel'), bought('kettle')] });
      const view = await store.views.add({ name: 'Mine', query: { subject: 'kettel' }, isShared: true }, null);
      const run = await store.beginImport({
        subject: 'kettel',
        fileName: 'a.csv',
        digest: 'd'.repeat(64),
        publish: false,
        by: 'cli',
      });
      await run.finish();
      await store.merges.begin('kettel', 'kettle', OWNER);
      await store.merges.work();
      const subjects = async () => ({
        bought: (await store.people.get(person))?.purchases.map(({ subject }) => subject).sort(),
        view: (await store.views.list(null)).find(({ id }) => id === view.id)?.query.subject,
        import: (await store.imports.list())[0]?.subject,
      });
      assert.deepEqual(await subjects(), { bought: ['kettle', 'kettle'], view: 'kettle', import: 'kettle' });
      await store.merges.undo('kettel', 'cli');
      await store.merges.work();
      assert.deepEqual(await subjects(), { bought: ['kettel', 'kettle'], view: 'kettel', import: 'kettel' });
    });

    test('equal items both stay; the same file again finds what came before', async (t) => {
      const { store } = await filled(t, open);
      const twin = await receive(store, 'kettel', { sourceId: 'kettle-1', body: 'Words 1 about kettle.' });
      assert.equal((await store.merges.preview('kettel', 'kettle')).same, 1);
      await merged(store);
      assert.equal((await store.items.get(twin))?.subject, 'kettle');
      const again = await store.items.receive(
        review({ sourceId: 'kettel-2', body: 'Words 2 about kettel.' }),
        'kettle',
      );
      assert.equal(again.merged, true);
      await whole(store);
      await store.merges.undo('kettel', 'cli');
      await store.merges.work();
      await whole(store);
      const back = await store.items.receive(review({ sourceId: 'kettle-1', body: 'Words 1 about kettle.' }), 'kettel');
      assert.deepEqual(back, { id: twin, merged: true }, 'it has its key again');
    });

    test('the ledger says who merged it, when, and on whose word', async (t) => {
      const { store } = await filled(t, open);
      const [one] = (await store.items.list({ subject: 'kettel', state: 'published' })).items;
      await merged(store);
      const entry = JSON.parse((await store.items.history(one!.id)).at(-1)!) as Record<string, unknown>;
      assert.deepEqual(
        { ...entry, at: '', ref: '' },
        {
          v: 1,
          at: '',
          ref: '',
          by: 'cli',
          type: 'edited',
          fields: ['subject'],
          subject: { from: 'kettel', to: 'kettle' },
          merged: true,
          attested: true,
        },
      );
    });

    test('each step leaves the store whole, there and back, wherever it is stopped', async (t) => {
      const { store } = await filled(t, open);
      const before = await everything(store);
      await store.merges.begin('kettel', 'kettle', OWNER);
      const steps = await stepwise(store);
      assert.ok(steps >= 11, `${steps} steps`);
      assert.equal((await store.merges.list())[0]?.state, 'merged');
      await store.merges.undo('kettel', 'cli');
      assert.ok((await stepwise(store)) >= 11);
      assert.deepEqual(await store.merges.list(), []);
      assert.deepEqual(await everything(store), before);
      await whole(store);
    });

    test('half way it can be led back, with what was done meanwhile', async (t) => {
      const { store } = await filled(t, open);
      await store.merges.begin('kettel', 'kettle', OWNER);
      let steps = 0;
      await store.merges.work({ budget: 0, isStopping: () => ++steps > 6 });
      const { items } = await store.items.list({ subject: 'kettle', state: 'published' });
      const moved = items.find(({ body }) => body.includes('kettel'))!;
      await store.items.hide([moved.id], 'spam', OWNER);
      const late = await receive(store, 'kettel', { sourceId: 'late', body: 'Late words.' });
      await store.merges.undo('kettel', 'account:1');
      await store.merges.work();
      await whole(store);
      const item = await store.items.get(moved.id);
      assert.deepEqual([item?.subject, item?.state], ['kettel', 'hidden']);
      assert.equal((await store.items.get(late))?.subject, 'kettle', 'what came since was never about the other one');
      const last = JSON.parse((await store.items.history(moved.id)).at(-1)!) as { type: string; by: string };
      assert.deepEqual([last.type, last.by], ['returned', 'account:1']);
      assert.equal((await store.subjects.list()).length, 2);
    });

    test('pins: those of a collection stay with it, and none is left on what is about the other', async (t) => {
      const { store } = await filled(t, open);
      const pinsOf = async (slug: string) => (await store.collections.get(slug))!.pins;
      const own = await pinsOf('kettel-good');
      await merged(store);
      assert.deepEqual(await pinsOf('kettel-good'), own);
      assert.deepEqual((await readAll(store, 'kettel-good')).map(idOf).slice(0, 1), own);
      const mine = (await store.items.list({ subject: 'kettle', state: 'published' })).items;
      const [theirs, ours] = ['about kettel', 'about kettle'].map((words) =>
        mine.find(({ body }) => body.includes(words))!,
      );
      await store.collections.pin('kettle-good', theirs!.id);
      await store.collections.pin('kettel-good', ours!.id);
      await store.merges.undo('kettel', 'cli');
      await store.merges.work();
      assert.deepEqual(await pinsOf('kettel-good'), own);
      assert.ok(!(await pinsOf('kettle-good')).includes(theirs!.id));
      await whole(store);
    });

    test('after ten minutes it stands, and what was kept for the way back is gone', async (t) => {
      const { store, later } = await filled(t, open);
      await merged(store);
      later(10 * 60_000 + 1);
      assert.equal((await store.merges.list())[0]?.undoUntil, null);
      await assert.rejects(store.merges.undo('kettel', 'cli'), StateError);
      await store.merges.work();
      await assert.rejects(store.merges.undo('kettel', 'cli'), /more than ten minutes/);
      assert.equal((await store.subjects.get('kettel'))?.slug, 'kettle');
      await whole(store);
    });

    test('one after another: slugs lead all the way, and are taken back from the last', async (t) => {
      const { store } = await filled(t, open);
      await store.subjects.add({ slug: 'kettles', type: 'Product', name: 'Kettles', sample: false });
      await merged(store);
      await store.merges.begin('kettle', 'kettles', OWNER);
      await store.merges.work();
      assert.equal((await store.subjects.get('kettel'))?.slug, 'kettles');
      await assert.rejects(store.merges.undo('kettel', 'cli'), /Take that back first/);
      await store.merges.undo('kettle', 'cli');
      await store.merges.work();
      await store.merges.undo('kettel', 'cli');
      await store.merges.work();
      assert.equal((await store.subjects.list()).length, 3);
      await whole(store);
    });

    test('what cannot be merged is refused, and nothing is changed', async (t) => {
      const { store } = await filled(t, open);
      await store.subjects.add({ slug: 'made-up', type: 'Product', name: 'Made up', sample: true });
      const before = await everything(store);
      const no = (from: string, into: string, kind: new (text: string) => Error, attested = true) =>
        assert.rejects(store.merges.begin(from, into, { by: 'cli', attested }), kind);
      await no('kettel', 'kettel', StateError);
      await no('kettel', 'nothing', NotFoundError);
      await no('nothing', 'kettel', NotFoundError);
      await no('kettel', 'made-up', PolicyError);
      await no('kettel', 'kettle', PolicyError, false);
      await assert.rejects(store.merges.undo('kettel', 'cli'), NotFoundError);
      await store.subjects.archive('kettle', true);
      await no('kettel', 'kettle', StateError);
      await store.subjects.archive('kettle', false);
      const run = await store.beginImport({
        subject: 'kettel',
        fileName: 'a.csv',
        digest: 'd'.repeat(64),
        publish: false,
        by: 'cli',
      });
      await no('kettel', 'kettle', StorageError);
      run.abandon();
      assert.deepEqual(await everything(store), before);
      await store.merges.begin('kettel', 'kettle', OWNER);
      await no('kettle', 'kettel', StateError);
    });

    test('an archived subject takes nothing new, and shows what it has', async (t) => {
      const { store } = await filled(t, open);
      const shown = await readAll(store, 'kettel-all');
      await store.subjects.archive('kettel', true);
      assert.match((await store.subjects.get('kettel'))?.archived ?? '', /^\d{4}-/);
      await assert.rejects(
        store.items.receive(review({ sourceId: 'late' }), 'kettel'),
        (error) => error instanceof StateError && /“kettel” is archived/.test(error.message),
      );
      const source = { subject: 'kettel', fileName: 'a.csv', digest: 'd'.repeat(64), publish: false, by: 'cli' };
      await assert.rejects(store.beginImport(source), /“kettel” is archived/);
      assert.deepEqual(await readAll(store, 'kettel-all'), shown);
      assert.equal((await store.read.head('kettel-all', 'selection'))?.form, 'closed');
      assert.equal((await store.collections.get('kettel-all'))?.form, 'open', 'what was set stays set');
      await store.subjects.archive('kettel', false);
      assert.equal((await store.subjects.get('kettel'))?.archived, undefined);
      assert.equal((await store.read.head('kettel-all', 'selection'))?.form, 'open');
      const run = await store.beginImport(source);
      run.add([prepared(1, 'Words of an import.')]);
      await run.finish();
      await whole(store);
    });
  });
}

function bought(subject: string) {
  return { subject, orderDate: '2026-01-01', orderedItem: null, orderNumber: subject };
}

async function receive(store: Storage, subject: string, change: Partial<UntrustedItem>): Promise<string> {
  return (await store.items.receive(review(change), subject)).id;
}

/** Two spellings of one product, with items in every state, and collections with and without rules and pins. */
async function filled(t: TestContext, open: (clock: () => Date) => Promise<Storage>): Promise<Clocked> {
  let now = Date.parse('2026-05-01T10:00:00Z');
  const store = await open(() => new Date(now));
  t.after(() => store.close());
  for (const [slug, name, published] of [
    ['kettle', 'Kettle 3', 5],
    ['kettel', 'Kettel 3', 5],
  ] as const) {
    await store.subjects.add({ slug, type: 'Product', name, sample: false });
    await store.collections.add({ slug: `${slug}-all`, name: 'All', subject: slug, rules: [] });
    await store.collections.add({
      slug: `${slug}-good`,
      name: 'Good',
      subject: slug,
      rules: [{ type: 'rating', min: 4 }],
    });
    const ids: string[] = [];
    for (let i = 0; i < published + (slug === 'kettel' ? 4 : 1); i++) {
      const ratingValue = slug === 'kettel' ? 1 + (i % 5) : 5 - (i % 2);
      const rating = { ratingValue, worstRating: 1, bestRating: 5 };
      const datePublished = `2026-0${1 + (i % 4)}-${slug === 'kettel' ? '03' : '04'}`;
      ids.push(
        await receive(store, slug, {
          sourceId: `${slug}-${i}`,
          body: `Words ${i} about ${slug}.`,
          rating,
          datePublished,
        }),
      );
    }
    await store.items.publish(ids.slice(0, published), OWNER);
    await store.collections.pin(`${slug}-good`, ids[2]!);
    if (slug === 'kettle') continue;
    await store.items.hide([ids[5]!], 'spam', OWNER);
    await store.items.withdraw(ids[6]!, OWNER);
    await store.items.erase(ids[7]!, OWNER);
  }
  return { store, later: (ms) => void (now += ms) };
}

async function merged(store: Storage): Promise<void> {
  await store.merges.begin('kettel', 'kettle', OWNER);
  await store.merges.work();
}

/** Goes on in the smallest steps, and looks at the store after each. @returns how many there were */
async function stepwise(store: Storage): Promise<number> {
  for (let steps = 0; ; steps++) {
    let turns = 0;
    const under = (await store.merges.list()).some(({ state }) => state !== 'merged');
    if (!under) return steps;
    await store.merges.work({ budget: 0, isStopping: () => ++turns > 1 });
    await whole(store);
  }
}

async function whole(store: Storage): Promise<void> {
  for (let more = true; more;) ({ more } = await store.search.advance(50));
  const { findings } = await store.audit();
  assert.deepEqual(findings, []);
  for (const { slug } of await store.collections.list()) {
    const head = await store.read.head(slug, 'selection');
    const found = await store.search.query(slug, 'selection', NO_QUERY as never, null);
    assert.equal(found?.found.count, head?.selection.selected, `search in ${slug}`);
  }
}

async function everyItem(store: Storage) {
  return (await store.items.list({ limit: 500 })).items;
}

async function heads(store: Storage): Promise<Record<string, number>> {
  const collections = await store.collections.list();
  const sizes = await Promise.all(
    collections.map(async ({ slug }) => [slug, (await readAll(store, slug)).length] as const),
  );
  return Object.fromEntries(sizes);
}

/** Whatever anybody sees of the store. */
async function everything(store: Storage) {
  const collections = await store.collections.list();
  return {
    subjects: await store.subjects.list(),
    collections: collections.map(({ version: _, ...each }) => each),
    items: await everyItem(store),
    shown: await Promise.all(
      collections.map(async ({ slug }) => {
        const head = await store.read.head(slug, 'selection');
        return [slug, await readAll(store, slug), head?.aggregateRating, head?.selection];
      }),
    ),
    policy: await store.read.policy(),
  };
}
