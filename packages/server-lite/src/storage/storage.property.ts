import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { foldStates } from '../domain/moderate.ts';
import type { State } from '../domain/model.ts';
import { addShop, idOf, itemsOf, type OpenEmpty, readAll, review } from './storage.contract.ts';
import type { Storage, View } from './storage.ts';

type Step =
  | { do: 'add'; day: number | null; stars: number; posting: boolean }
  | { do: 'hide' | 'publish' | 'withdraw' | 'erase' | 'feature' | 'tag' | 'pin' | 'unpin' | 'reply'; which: number };

const OWNER = { by: 'cli', attested: true };
const VIEWS: [string, View][] = [
  ['home', 'selection'],
  ['best', 'selection'],
  ['best', 'all'],
];

const add = fc.record({
  do: fc.constant('add' as const),
  day: fc.option(fc.integer({ min: 0, max: 300 })),
  stars: fc.integer({ min: 1, max: 5 }),
  posting: fc.boolean(),
});
const change = fc.record({
  do: fc.constantFrom('hide', 'publish', 'withdraw', 'erase', 'feature', 'tag', 'pin', 'unpin', 'reply'),
  which: fc.nat(),
});
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof({ weight: 3, arbitrary: add }, { weight: 2, arbitrary: change as fc.Arbitrary<Step> }),
  {
    minLength: 20,
    maxLength: 90,
  },
);

/** What holds after any sequence of changes, for every engine. */
export function storageProperties(name: string, openEmpty: OpenEmpty, numRuns = 12): void {
  test(`storage properties: ${name}`, async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 0, max: 60 }), async (sequence, before) => {
        const store = await openEmpty();
        try {
          await addShop(store);
          await store.collections.add({
            slug: 'best',
            name: 'Best',
            subject: 'shop',
            rules: [{ type: 'rating', min: 3 }],
          });
          const run = new Run(store);
          await run.fill(before);
          for (const [i, step] of sequence.entries()) {
            await run.apply(step);
            if (i % 7 === 0) await run.look();
          }
          await run.look();
          await run.settle();
        } finally {
          await store.close();
        }
      }),
      { numRuns },
    );
  });
}

class Run {
  readonly #store: Storage;
  readonly #ids: string[] = [];
  readonly #states = new Map<string, State>();
  /** What a name once promised for ever. */
  readonly #promised = new Map<string, string>();

  constructor(store: Storage) {
    this.#store = store;
  }

  async fill(count: number): Promise<void> {
    for (let i = 0; i < count; i++) await this.apply({ do: 'add', day: i * 5, stars: 1 + (i % 5), posting: false });
  }

  async apply(step: Step): Promise<void> {
    if (step.do === 'add') return this.#add(step);
    const id = this.#ids[step.which % this.#ids.length];
    if (id === undefined) return;
    const { items, collections } = this.#store;
    const state = this.#states.get(id)!;
    const open = state !== 'erased' && state !== 'withdrawn';
    if (step.do === 'hide' && open) await this.#become(id, 'hidden', () => items.hide([id], 'spam', OWNER));
    if (step.do === 'publish' && open) await this.#become(id, 'published', () => items.publish([id], OWNER));
    if (step.do === 'withdraw' && open) await this.#become(id, 'withdrawn', () => items.withdraw(id, OWNER));
    if (step.do === 'erase') await this.#become(id, 'erased', () => items.erase(id, OWNER));
    if (state === 'erased') return;
    if (step.do === 'tag') await items.edit(id, { tags: [`t${step.which % 3}`] }, OWNER);
    if (step.do === 'reply') await items.reply(id, { text: 'Thanks', author: 'Shop' }, OWNER);
    if (state !== 'published') return;
    if (step.do === 'feature') await items.feature(id, step.which % 2 === 0, OWNER);
    if (step.do === 'pin') await collections.pin('best', id, step.which % 3);
    if (step.do === 'unpin' && (await collections.get('best'))!.pins.includes(id)) await collections.unpin('best', id);
  }

  /** Every published item exactly once, in order; and nothing that was promised for ever has changed. */
  async look(): Promise<void> {
    for (const [slug, view] of VIEWS) {
      const head = (await this.#store.read.head(slug, view))!;
      const { selection } = head;
      const hidden = selection.hidden.reduce((sum, { count }) => sum + count, 0);
      assert.equal(
        selection.received,
        selection.published + selection.pending + selection.withdrawn + selection.erased + hidden,
      );
      assert.equal(selection.received, this.#ids.length);
      const seen = itemsOf(head);
      for (let next = head.next; next !== null;) {
        const page = (await this.#store.read.page(slug, view, next))!;
        assert.ok(page.immutable, 'a current name is one for ever');
        assert.equal(itemsOf(page).length, 24);
        seen.push(...itemsOf(page));
        next = page.next;
      }
      assert.equal(seen.length, selection.selected);
      assert.equal(new Set(seen.map(idOf)).size, seen.length);
      assert.deepEqual(
        seen.map(dayOf),
        seen.map(dayOf).sort((a, b) => (a < b ? 1 : a > b ? -1 : 0)),
      );
      await this.#keepPromises(slug, view, head.next);
    }
    const shown = (await readAll(this.#store, 'home')).map(idOf).sort();
    assert.deepEqual(shown, this.#ids.filter((id) => this.#states.get(id) === 'published').sort());
  }

  /** The ledger adds up to the state, and the audit agrees. */
  async settle(): Promise<void> {
    for (const id of this.#ids) {
      const types = (await this.#store.items.history(id)).map((entry) => JSON.parse(entry) as { type: string });
      assert.equal(foldStates(types), this.#states.get(id));
    }
    assert.deepEqual((await this.#store.audit()).findings, []);
  }

  async #keepPromises(slug: string, view: View, first: string | null): Promise<void> {
    for (const key of [...this.#promised.keys(), ...(first === null ? [] : [`${slug}/${view}/${first}`])]) {
      const [ofSlug, ofView, name] = key.split('/') as [string, View, string];
      if (ofSlug !== slug || ofView !== view) continue;
      const page = await this.#store.read.page(slug, view, name);
      if (!page?.immutable) continue;
      const content = Buffer.from(page.items).toString();
      assert.equal(content, this.#promised.get(key) ?? content, `${key} was promised for ever`);
      this.#promised.set(key, content);
    }
  }

  async #add({ day, stars, posting }: Step & { do: 'add' }): Promise<void> {
    const { datePublished, ...undated } = review({
      type: posting ? 'SocialMediaPosting' : 'Review',
      sourceId: `s${this.#ids.length}`,
      rating: { ratingValue: stars, worstRating: 1, bestRating: 5 },
    });
    const date = day === null ? {} : { datePublished: new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10) };
    const { id } = await this.#store.items.receive({ ...undated, ...date }, 'shop');
    this.#ids.push(id);
    await this.#become(id, 'published', () => this.#store.items.publish([id], OWNER));
  }

  async #become(id: string, state: State, act: () => Promise<void>): Promise<void> {
    await act();
    this.#states.set(id, state);
  }
}

function dayOf(json: string): string {
  const { pinned, datePublished = '' } = JSON.parse(json) as { pinned?: true; datePublished?: string };
  return pinned ? '9' : datePublished;
}
