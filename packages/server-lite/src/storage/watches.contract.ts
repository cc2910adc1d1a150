import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { UntrustedItem } from '../domain/model.ts';
import { ConflictError } from '../errors/conflict-error.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { PolicyError } from '../errors/policy-error.ts';
import { StateError } from '../errors/state-error.ts';
import type { FeedClaim, NewFeed } from './feeds.ts';
import { addShop, review } from './storage.contract.ts';
import type { Storage } from './storage.ts';
import type { NewWatch } from './watches.ts';

const OWNER = { by: 'cli', attested: true };

/** What every engine has to do with what is looked out for. @param open opens one empty store */
export function watchesContract(name: string, open: (clock: () => Date) => Promise<Storage>): void {
  describe(`watches: ${name}`, () => {
    let store: Storage;
    let count = 0;
    before(async () => {
      store = await open(() => new Date(Date.UTC(2026, 10, 22)));
      await addShop(store);
    });
    after(() => store.close());

    const watch = (text: string, change: Partial<NewWatch> = {}): NewWatch => ({
      kind: 'word',
      text,
      variants: [],
      not: [],
      subject: 'shop',
      ...change,
    });
    const claimed = async (change: Partial<NewFeed> = {}): Promise<FeedClaim> => {
      const address = `https://place.example/heard/${++count}`;
      const base = { kind: 'feed', address, subject: 'shop', publish: false, only: null, everyMinutes: 60 };
      const { id } = await store.feeds.add({ ...base, ...change }, 'cli');
      return (await store.feeds.claim(id, 'one', () => false))!;
    };
    const words = (sourceId: string, body: string, change: Partial<UntrustedItem> = {}): UntrustedItem =>
      review({ source: 'feed', sourceId, body, ...change });
    const take = (claim: FeedClaim, items: UntrustedItem[], isTried = false) =>
      store.feeds.take(claim, { items, next: null, since: null, isWanted: () => true }, isTried);
    const idOf = async (body: string) =>
      (await store.items.list({ limit: 500 })).items.find((item) => item.body === body)!.id;
    const foundIn = async (id: string) =>
      ((await store.watches.of([id])).get(id) ?? []).map(({ text, field, start, end }) => [text, field, start, end]);

    test('one is added once, listed and taken out', async () => {
      const kept = await store.watches.add(watch('  Lämp ', { not: ['lamp post'] }), 'cli');
      assert.deepEqual(
        [kept.text, kept.not, kept.createdBy, kept.items, kept.found],
        ['Lämp', ['lamp post'], 'cli', 0, 0],
      );
      await assert.rejects(store.watches.add(watch('LAMP'), 'cli'), ConflictError);
      await assert.rejects(store.watches.add(watch('?'), 'cli'), InvalidInputError);
      await assert.rejects(store.watches.add(watch('x', { subject: 'none' }), 'cli'), NotFoundError);
      assert.deepEqual(
        (await store.watches.list('shop')).map(({ id }) => id),
        [kept.id],
      );
      await store.watches.remove(kept.id);
      await assert.rejects(store.watches.remove(kept.id), NotFoundError);
      assert.deepEqual(await store.watches.list(), []);
    });

    test('a feed never listens and publishes by itself', async () => {
      const { feed } = await claimed({ listen: true });
      assert.equal(feed.listen, true);
      await assert.rejects(store.feeds.set(feed.id, { publish: true }), PolicyError);
      await assert.rejects(claimed({ listen: true, publish: true }), PolicyError);
      const other = await claimed({ publish: true });
      await assert.rejects(store.feeds.set(other.feed.id, { listen: true }), /always waits for a person/);
      assert.equal((await store.feeds.set(other.feed.id, { listen: true, publish: false })).listen, true);
      assert.equal((await store.feeds.set(other.feed.id, { listen: false })).listen, false);
    });

    test('a feed that listens takes only what is found, and keeps nothing of the rest', async () => {
      const { id } = await store.watches.add(watch('bell'), 'cli');
      const claim = await claimed({ listen: true });
      const items = [
        words('h1', 'A fine bell, this bell'),
        words('h2', 'Nothing of it'),
        words('h3', 'A bell', { rating: { ratingValue: 9, bestRating: 5, worstRating: 1 } }),
      ];
      const tried = await take(claim, items, true);
      assert.deepEqual([tried.added, (await store.watches.list())[0]?.items], [1, 0]);
      const { added, passedOver, seen, rejected } = await take(claim, items);
      assert.deepEqual([added, passedOver], [1, 1]);
      assert.deepEqual(seen, ['h1'], 'names of what was passed over are not kept');
      assert.deepEqual(
        rejected.map(({ where, raw }) => [where, raw]),
        [[claim.feed.address, '']],
      );
      const item = await idOf('A fine bell, this bell');
      assert.equal((await store.items.get(item))?.state, 'pending');
      assert.deepEqual(await foundIn(item), [
        ['bell', 'body', 7, 11],
        ['bell', 'body', 18, 22],
      ]);
      assert.deepEqual(
        (await store.inbox.detail(item))?.matches.map((each) => each.watch),
        [id, id],
      );
      const kept = (await store.watches.list())[0]!;
      assert.deepEqual([kept.items, kept.found], [1, 1]);
    });

    test('without a watch nothing comes in by a feed that listens', async () => {
      await store.subjects.add({ slug: 'quiet', type: 'Product', name: 'Quiet', sample: false });
      const { added, passedOver } = await take(await claimed({ listen: true, subject: 'quiet' }), [
        words('q1', 'A bell'),
      ]);
      assert.deepEqual([added, passedOver], [0, 1]);
      await store.subjects.archive('quiet', true);
      await assert.rejects(store.watches.add(watch('bell', { subject: 'quiet' }), 'cli'), StateError);
    });

    test('an ordinary feed takes all, and what is found is noted', async () => {
      const claim = await claimed();
      assert.equal((await take(claim, [words('o1', 'Bell number one'), words('o2', 'Horn')])).added, 2);
      assert.deepEqual(await foundIn(await idOf('Bell number one')), [['bell', 'body', 0, 4]]);
      const horn = await idOf('Horn');
      assert.deepEqual(await foundIn(horn), []);
      await store.watches.add(watch('horn'), 'cli');
      await take({ ...claim, round: 1 }, [words('o2', 'Horn')]);
      assert.deepEqual(await foundIn(horn), [['horn', 'body', 0, 4]], 'a new watch finds what was here before');
    });

    test('what is edited at its source is noted as it is now; it stays when nothing is found any more', async () => {
      const claim = await claimed({ listen: true });
      await take(claim, [words('e1', 'Look: a bell')]);
      const id = await idOf('Look: a bell');
      await store.items.publish([id], OWNER);
      await take(claim, [words('e1', 'bell!')]);
      assert.deepEqual(await foundIn(id), [['bell', 'body', 0, 4]]);
      assert.equal((await store.items.get(id))?.state, 'pending', 'nobody has seen the new words');
      assert.equal((await take(claim, [words('e1', 'Gone')])).edited, 1);
      assert.deepEqual(await foundIn(id), []);
      assert.equal((await store.items.get(id))?.body, 'Gone');
    });

    test('a new watch has feeds that listen read as far back as at first', async () => {
      const [heard, all] = [await claimed({ listen: true }), await claimed()];
      for (const claim of [heard, all])
        await store.feeds.settle(claim, {
          at: '2026-11-22T00:00:00.000Z',
          next: '2026-11-23T00:00:00.000Z',
          done: { validators: null, isDeep: true, rejected: [], listing: [], movedTo: null },
          error: null,
          state: 'active',
          failures: 0,
        });
      const deepAt = async (claim: FeedClaim) => (await store.feeds.peek(claim.feed.id))?.deepAt;
      assert.notEqual(await deepAt(heard), null);
      await store.watches.add(watch('saddle'), 'cli');
      assert.equal(await deepAt(heard), null);
      assert.notEqual(await deepAt(all), null);
    });

    test('what is looked out for goes on after its subject became one with another', async () => {
      await store.subjects.add({ slug: 'pedals', type: 'Product', name: 'Pedals', sample: false });
      await store.watches.add(watch('pedal', { subject: 'pedals' }), 'cli');
      await store.merges.begin('pedals', 'shop', OWNER);
      assert.ok((await store.watches.list('shop')).some(({ text, subject }) => text === 'pedal' && subject === 'shop'));
      await assert.rejects(store.watches.add(watch('Pedal'), 'cli'), ConflictError);
      await take(await claimed({ listen: true }), [words('m1', 'One pedal')]);
      assert.deepEqual(await foundIn(await idOf('One pedal')), [['pedal', 'body', 4, 9]]);
    });

    test('an erasure takes what was found along; so does the end of a watch', async () => {
      const claim = await claimed({ listen: true });
      await take(claim, [words('x1', 'A bell to erase'), words('x2', 'A saddle that stays')]);
      const [erased, stays] = [await idOf('A bell to erase'), await idOf('A saddle that stays')];
      await store.items.erase(erased, OWNER);
      assert.deepEqual(await foundIn(erased), []);
      const saddle = (await store.watches.list()).find(({ text }) => text === 'saddle')!;
      await store.watches.remove(saddle.id);
      assert.deepEqual(await foundIn(stays), []);
      assert.equal((await store.items.get(stays))?.state, 'pending');
    });

    test('one that was removed is led back with what it had found, and what came meanwhile', async () => {
      const fork = await store.watches.add(watch('fork'), 'cli');
      const other = await store.watches.add(watch('wheel'), 'cli');
      const claim = await claimed();
      await take(claim, [words('u1', 'A fork'), words('u2', 'A fork and a wheel'), words('u3', 'Old fork')]);
      const [alone, both, edited] = [await idOf('A fork'), await idOf('A fork and a wheel'), await idOf('Old fork')];
      assert.deepEqual(await store.watches.waitingAlone(fork.id), [alone, edited]);
      await store.items.publish([alone], OWNER);
      assert.deepEqual(await store.watches.waitingAlone(fork.id), [edited], 'what was judged is left alone');
      await store.watches.remove(fork.id);
      assert.deepEqual(await foundIn(both), [['wheel', 'body', 13, 18]]);
      await assert.rejects(store.watches.waitingAlone(fork.id), NotFoundError);
      await take(claim, [words('u3', 'Nothing of it'), words('u4', 'A new fork')]);

      const back = await store.watches.restore(fork.id);
      assert.deepEqual(
        [back.id, back.text, back.createdAt, back.items, back.found],
        [fork.id, 'fork', fork.createdAt, 3, 3],
      );
      assert.deepEqual(await foundIn(both), [
        ['fork', 'body', 2, 6],
        ['wheel', 'body', 13, 18],
      ]);
      assert.deepEqual(await foundIn(edited), []);
      assert.deepEqual(await foundIn(await idOf('A new fork')), [['fork', 'body', 6, 10]]);
      await assert.rejects(store.watches.restore(fork.id), NotFoundError);
      await store.watches.remove(fork.id);
      await store.watches.add(watch('FORK'), 'cli');
      await assert.rejects(store.watches.restore(fork.id), ConflictError);
      await store.watches.remove(other.id);
    });

    test('after all of it the store agrees with itself', async () => {
      assert.deepEqual((await store.audit()).findings, []);
    });
  });
}
