import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { State } from '../domain/model.ts';
import { addShop, idOf, itemsOf, type OpenEmpty, readAll, review } from './storage.contract.ts';
import type { Storage } from './storage.ts';

const OWNER = { by: 'cli', attested: true };
const SOURCES = ['google', 'judge-me', 'file', 'trustpilot'] as const;
/** Errors that an act may answer with, having changed nothing. */
const REFUSALS = ['StateError', 'PolicyError', 'ConflictError', 'NotFoundError', 'InvalidInputError'];

type Step =
  | { do: 'receive'; words: number; source: number; hasId: boolean; tag: number }
  | { do: 'publish' | 'hide' | 'withdraw' | 'erase' | 'split' | 'end' | 'pin' | 'feature' | 'tag'; which: number }
  | { do: 'merge' | 'apart'; which: number; other: number }
  | { do: 'find' };

const small = fc.nat({ max: 5 });
const which = fc.nat({ max: 30 });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant('receive' as const),
        words: small,
        source: fc.nat({ max: 3 }),
        hasId: fc.boolean(),
        tag: fc.nat({ max: 2 }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constantFrom('publish' as const, 'pin' as const, 'tag' as const), which }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constantFrom('hide' as const, 'withdraw' as const, 'erase' as const, 'end' as const, 'feature' as const),
        which,
      }),
    },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('split' as const), which }) },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constantFrom('merge' as const, 'apart' as const), which, other: which }),
    },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('find' as const) }) },
  ),
  { minLength: 12, maxLength: 40 },
);

/** What holds after any sequence of coming in, merging, splitting and deciding, for every engine. */
export function duplicateProperties(name: string, openEmpty: OpenEmpty, numRuns = 10): void {
  test(`duplicates after any sequence of acts: ${name}`, async () => {
    await fc.assert(
      fc.asyncProperty(steps, (sequence) =>
        inShop(openEmpty, async (store) => {
          const ids: string[] = [];
          for (const [i, step] of sequence.entries()) {
            await apply(store, ids, step);
            if (i % 5 === 0) await look(store, ids);
          }
          await findAll(store);
          await look(store, ids);
          await backToSeparate(store, ids);
          await look(store, ids);
        }),
      ),
      { numRuns },
    );
  });

  test(`what a merge did is taken back whole: ${name}`, async () => {
    await fc.assert(
      fc.asyncProperty(steps, (sequence) =>
        inShop(openEmpty, async (store) => {
          const ids: string[] = [];
          for (const step of sequence) await apply(store, ids, step);
          await findAll(store);
          for (const { one, other } of (await store.duplicates.proposals()).pairs) {
            const before = await state(store, ids);
            try {
              const { part } = await store.duplicates.merge(one.id, other.id, OWNER);
              assert.notDeepEqual(await state(store, ids), before);
              await store.duplicates.split(part, OWNER, () => true);
            } catch (error) {
              if (!REFUSALS.includes((error as Error).name)) throw error;
            }
            // What its author withdrew from the one is withdrawn from the other too.
            if (one.state !== 'withdrawn' && other.state !== 'withdrawn')
              assert.deepEqual(await state(store, ids), before);
          }
          await look(store, ids);
        }),
      ),
      { numRuns },
    );
  });
}

async function inShop(openEmpty: OpenEmpty, work: (store: Storage) => Promise<void>): Promise<void> {
  const store = await openEmpty();
  try {
    await addShop(store);
    await store.collections.add({
      slug: 'best',
      name: 'Best',
      subject: 'shop',
      rules: [{ type: 'tag', values: ['t1'] }],
    });
    await work(store);
  } finally {
    await store.close();
  }
}

async function apply(store: Storage, ids: string[], step: Step): Promise<void> {
  if (step.do === 'find') return findAll(store);
  if (step.do === 'receive') {
    const { words, source, hasId, tag } = step;
    const { id } = await store.items.receive(
      review({
        source: SOURCES[source] as string,
        ...(hasId && { sourceId: `${source}-${words}` }),
        body: `Words number ${words}, and enough of them that nobody would write the very same by chance on the same day anywhere.`,
        authorName: 'Ada Sample',
        datePublished: source % 2 === 0 ? '2026-01-02' : '2026-01',
        tags: [`t${tag}`],
      }),
      'shop',
    );
    if (!ids.includes(id)) ids.push(id);
    return;
  }
  const id = ids[step.which % ids.length];
  if (id === undefined) return;
  try {
    await act(store, id, step, ids);
  } catch (error) {
    if (!REFUSALS.includes((error as Error).name)) throw error;
  }
}

async function act(
  store: Storage,
  id: string,
  step: Exclude<Step, { do: 'find' | 'receive' }>,
  ids: string[],
): Promise<void> {
  const { items, duplicates, collections, feeds } = store;
  const other = 'other' in step ? (ids[step.other % ids.length] as string) : '';
  const acts: Record<typeof step.do, () => Promise<unknown>> = {
    publish: () => items.publish([id], OWNER),
    hide: () => items.hide([id], 'spam', OWNER),
    withdraw: () => items.withdraw(id, OWNER),
    erase: () => items.erase(id, OWNER),
    feature: () => items.feature(id, true, OWNER),
    tag: () => items.edit(id, { tags: ['t1', 'own'] }, OWNER),
    pin: () => collections.pin('best', id),
    split: () => duplicates.split(id, OWNER, () => true),
    end: () => feeds.forget([id], 'source-terms'),
    merge: () => duplicates.merge(id, other, OWNER),
    apart: () => duplicates.keepApart(id, other, OWNER),
  };
  await acts[step.do]();
}

async function findAll(store: Storage): Promise<void> {
  while ((await store.duplicates.advance(1000)).more);
}

/** Every item stands for itself or for nothing but as a part; each counts once; and everything that is kept twice agrees. */
async function look(store: Storage, ids: readonly string[]): Promise<void> {
  while ((await store.search.advance(1000)).more);
  assert.deepEqual((await store.audit()).findings, []);
  const states = new Map<string, State>();
  for (const id of ids) states.set(id, (await store.items.get(id))!.state);
  const of = (wanted: State) => [...states].filter(([, state]) => state === wanted).map(([id]) => id);
  const head = (await store.read.head('home', 'selection'))!;
  assert.deepEqual((await readAll(store, 'home')).map(idOf).toSorted(), of('published').toSorted());
  assert.equal(head.selection.received, ids.length - of('merged').length, 'a part counts with what it is part of');
  assert.equal(head.selection.published, of('published').length);
  assert.equal(head.aggregateRating?.ratingCount ?? 0, of('published').length);
  assert.ok(itemsOf(head).length <= of('published').length);
  const { pins } = (await store.collections.get('best'))!;
  for (const pin of pins) assert.notEqual(states.get(pin), 'merged');
  for (const id of of('merged')) {
    const { partOf } = (await store.duplicates.of(id))!;
    assert.ok(partOf !== null && states.get(partOf) !== 'merged' && states.get(partOf) !== 'erased');
  }
}

async function backToSeparate(store: Storage, ids: readonly string[]): Promise<void> {
  for (let left = ids.length; left > 0; left--) {
    for (const id of ids) {
      if ((await store.items.get(id))?.state !== 'merged') continue;
      try {
        await store.duplicates.split(id, OWNER, () => true);
      } catch (error) {
        if ((error as Error).name !== 'StateError') throw error;
      }
    }
  }
  for (const id of ids) assert.notEqual((await store.items.get(id))?.state, 'merged');
}

async function state(store: Storage, ids: readonly string[]): Promise<object> {
  return {
    items: await Promise.all(ids.map((id) => store.items.get(id))),
    lists: [await readAll(store, 'home'), await readAll(store, 'best')],
    pins: (await store.collections.get('best'))?.pins,
    selection: (await store.read.head('best', 'selection'))?.selection,
  };
}
