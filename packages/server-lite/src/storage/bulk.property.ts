import assert from 'node:assert/strict';
import { hash, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { UntrustedItem } from '../domain/model.ts';
import type { ActStep, ActTarget, BulkAct } from './inbox.ts';
import { addShop, idOf, type OpenEmpty, readAll, review } from './storage.contract.ts';
import type { Storage } from './storage.ts';

const OWNER = { by: 'cli', attested: true };
const STATES = ['pending', 'published', 'hidden'] as const;
const LANGUAGES = ['en', 'de'];
const PHOTO = Uint8Array.from({ length: 32 }, (_, i) => i);

type Deed = { what: BulkAct; state: (typeof STATES)[number]; lang: string | null } | { undo: number };

const what: fc.Arbitrary<BulkAct> = fc.oneof(
  fc.constant({ type: 'publish', attested: true } as const),
  fc.constantFrom('spam', 'off-topic').map((reason) => ({ type: 'hide', reason }) as BulkAct),
  fc.constantFrom('chosen', 'Blue').map((tag) => ({ type: 'tag', add: [tag], remove: ['old'] }) as BulkAct),
  fc.constant({ type: 'tag', add: [], remove: ['chosen'] } as BulkAct),
  fc.boolean().map((featured) => ({ type: 'feature', featured, attested: true }) as BulkAct),
);
const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ what, state: fc.constantFrom(...STATES), lang: fc.option(fc.constantFrom(...LANGUAGES)) }),
    },
    { weight: 1, arbitrary: fc.record({ undo: fc.nat() }) },
  ),
  { minLength: 3, maxLength: 6 },
);

/** For every engine: what is done to many at once is what is done to each of them, and so is taking it back. */
export function bulkProperties(name: string, openEmpty: OpenEmpty, numRuns = 5): void {
  test(`many at once and one by one: ${name}`, async () => {
    await fc.assert(
      fc.asyncProperty(deeds, fc.integer({ min: 40, max: 130 }), async (sequence, count) => {
        const [bulk, single] = [new Run(await openEmpty(), atOnce), new Run(await openEmpty(), oneByOne)];
        try {
          for (const run of [bulk, single]) await run.fill(count);
          // Published first: what everybody sees is then what acts change.
          for (const deed of [
            { what: { type: 'publish', attested: true }, state: 'pending', lang: 'en' },
            ...sequence,
          ]) {
            const done = await bulk.apply(deed as Deed);
            assert.deepEqual(await single.apply(deed as Deed), done, JSON.stringify(deed));
          }
          assert.deepEqual(await bulk.seen(), await single.seen());
          for (const run of [bulk, single]) assert.deepEqual(await run.findings(), []);
        } finally {
          for (const run of [bulk, single]) await run.close();
        }
      }),
      { numRuns },
    );
  });
}

interface Outcome {
  done: number;
  left: string[];
}
/** Words that take an act back, in the order in which they have to be used. */
type Way = (store: Storage, what: BulkAct, on: ActTarget & { ids: string[] }) => Promise<ActStep & { words: string[] }>;

const atOnce: Way = async (store, given, on) => {
  // Of one alone it is said why it is left, by throwing.
  if (on.ids.length === 1) return oneByOne(store, given, on);
  const step = await store.acts.act(given, on, { by: 'cli' });
  return { ...step, words: step.undo === null ? [] : [step.undo] };
};

const oneByOne: Way = async (store, given, { ids }) => {
  const sum: ActStep & { words: string[] } = { done: 0, left: [], next: null, undo: null, words: [] };
  for (const id of ids) {
    try {
      const { done, undo } = await store.acts.act(given, { ids: [id] }, { by: 'cli' });
      sum.done += done;
      if (undo !== null) sum.words.unshift(undo);
    } catch (error) {
      sum.left.push({ id, why: (error as Error).message });
    }
  }
  return sum;
};

class Run {
  readonly #store: Storage;
  readonly #way: Way;
  /** In the order in which they came. */
  readonly #ids: string[] = [];
  readonly #undo: string[][] = [];

  constructor(store: Storage, way: Way) {
    this.#store = store;
    this.#way = way;
  }

  async fill(count: number): Promise<void> {
    const { collections } = this.#store;
    await addShop(this.#store);
    await collections.add({ slug: 'best', name: 'Best', subject: 'shop', rules: [{ type: 'rating', min: 3 }] });
    await collections.add({
      slug: 'blue',
      name: 'Blue',
      subject: 'shop',
      rules: [{ type: 'tag', values: ['chosen'] }],
    });
    for (let i = 0; i < count; i++) this.#ids.push(await this.#receive(i));
    await this.#store.items.publish([this.#ids[0] as string], OWNER);
    await collections.set('best', { pins: [this.#ids[0] as string] });
    await this.#takeUp();
  }

  async apply(deed: Deed): Promise<Outcome> {
    // Sometimes search has taken up what came, and sometimes it is behind.
    if ('undo' in deed) {
      if (deed.undo % 2 === 0) await this.#takeUp();
      return this.#takeBack();
    }
    const { state, lang } = deed;
    const filter = { state, ...(lang !== null && { lang }) };
    const { items } = await this.#store.inbox.page({ ...filter, limit: 500 });
    const { done, left, words } = await this.#way(this.#store, deed.what, { ids: items.map(({ id }) => id) });
    if (words.length > 0) this.#undo.push(words);
    return { done, left: left.map(({ id, why }) => this.#named(`${id}: ${why}`)) };
  }

  /** Whatever anybody sees of the store; ids are those of its own items, by when they came. */
  async seen(): Promise<unknown> {
    await this.#takeUp();
    const { read, items, inbox, collections, search } = this.#store;
    const query = { rating: [], tag: ['chosen'], lang: [], source: [], q: 'words', sort: 'newest' } as const;
    const found = await search.query(
      'home',
      'all',
      { ...query, tag: [...query.tag], rating: [], lang: [], source: [] },
      null,
    );
    const whole = {
      items: await Promise.all(this.#ids.map((id) => items.get(id))),
      entries: await Promise.all(this.#ids.map(async (id) => (await items.history(id)).map(whatHappened))),
      lists: await Promise.all(
        (await collections.list()).map(async ({ slug }) => [slug, await readAll(this.#store, slug)]),
      ),
      heads: await Promise.all(
        ['home', 'best', 'blue'].map(async (slug) => {
          const { aggregateRating, selection } = (await read.head(slug, 'selection'))!;
          return { aggregateRating, selection };
        }),
      ),
      policy: await read.policy(),
      counts: await inbox.counts({}),
      found: found && { ...found, items: Buffer.from(found.items).toString(), next: null },
      photo: (await this.#store.media.get(hash('sha256', PHOTO, 'hex'))) !== undefined,
      shown: (await readAll(this.#store, 'home')).map(idOf),
    };
    return JSON.parse(this.#named(JSON.stringify(whole)));
  }

  async findings(): Promise<unknown> {
    return (await this.#store.audit()).findings;
  }

  close(): Promise<void> {
    return this.#store.close();
  }

  async #takeBack(): Promise<Outcome> {
    const words = this.#undo.pop() ?? [];
    let done = 0;
    const left: string[] = [];
    for (const word of words) {
      const step = await this.#store.acts.undo(word, { by: 'cli' }, () => true);
      done += step.done;
      left.push(...step.left.map(({ why }) => this.#named(why)));
    }
    return { done, left };
  }

  async #takeUp(): Promise<void> {
    while ((await this.#store.search.advance(50)).more);
  }

  /** Times differ, and so do ids. */
  #named(text: string): string {
    let named = text.replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"then"');
    for (const [i, id] of this.#ids.entries()) named = named.replaceAll(id, `item-${i}`);
    return named;
  }

  async #receive(i: number): Promise<string> {
    const item: UntrustedItem = review({
      type: i % 11 === 3 ? 'SocialMediaPosting' : 'Review',
      // Some need the author's own permission.
      source: i % 13 === 5 ? 'x' : 'direct',
      sourceId: `bulk-${i}`,
      body: `Words number ${i}`,
      rating: { ratingValue: 1 + (i % 5), worstRating: 1, bestRating: 5 },
      language: LANGUAGES[i % 3 === 0 ? 1 : 0] as string,
      tags: i % 4 === 0 ? ['old'] : [],
    });
    if (i % 7 !== 2) return (await this.#store.items.receive(item, 'shop')).id;
    const sha = (of: string): Uint8Array => hash('sha256', `${of} ${i}`, 'buffer');
    const received = await this.#store.submissions.receive({
      item: { ...item, type: 'Review', source: 'direct', isPlain: true },
      subject: 'shop',
      consents: [
        { scope: 'publish', text: 'Yes', language: 'en' },
        ...(i % 2 === 0 ? [{ scope: 'name' as const, text: 'Yes', language: 'en' }] : []),
      ],
      // The same picture with several: it is there as long as one of them is shown.
      ...(i % 14 === 2 && { photo: { bytes: PHOTO, width: 10, height: 10 } }),
      number: `N${i}`,
      secret: sha('secret'),
      key: sha('key'),
      token: sha('token'),
      request: sha('request'),
      nonce: randomBytes(16),
    });
    assert.ok(received.outcome === 'added');
    return received.kept.id;
  }
}

function whatHappened(bytes: string): unknown {
  const { at: _, ref: __, body: ___, title: ____, ...rest } = JSON.parse(bytes) as Record<string, unknown>;
  return rest;
}
