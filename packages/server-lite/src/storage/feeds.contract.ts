import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { UntrustedItem } from '../domain/model.ts';
import { ConflictError } from '../errors/conflict-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { StateError } from '../errors/state-error.ts';
import type { FeedClaim, NewFeed } from './feeds.ts';
import { addShop, review } from './storage.contract.ts';
import type { Storage } from './storage.ts';

const OWNER = { by: 'cli', attested: true };
const DAY = 86_400_000;
const nobody = () => false;

/** What every engine has to do with feeds. @param open opens one empty store */
export function feedsContract(name: string, open: (clock: () => Date) => Promise<Storage>): void {
  describe(`feeds: ${name}`, () => {
    let now = Date.UTC(2026, 10, 22);
    let store: Storage;
    let count = 0;
    before(async () => {
      store = await open(() => new Date(now));
      await addShop(store);
    });
    after(() => store.close());

    const wanted = (change: Partial<NewFeed> = {}): NewFeed => ({
      kind: 'feed',
      address: `https://place.example/${++count}`,
      subject: 'shop',
      publish: false,
      only: null,
      everyMinutes: 60,
      ...change,
    });
    const words = (id: string, change: Partial<UntrustedItem> = {}): UntrustedItem =>
      review({ source: 'feed', sourceId: id, body: `Words ${id}`, ...change });
    const claimed = async (change: Partial<NewFeed> = {}): Promise<FeedClaim> => {
      const { id } = await store.feeds.add(wanted(change), 'cli');
      return (await store.feeds.claim(id, 'one', nobody))!;
    };
    const take = (claim: FeedClaim, items: UntrustedItem[], isTried = false) =>
      store.feeds.take(claim, { items, next: null, since: null, isWanted: () => true }, isTried);
    const idOf = async (body: string) =>
      (await store.items.list({ limit: 500 })).items.find((item) => item.body === body)?.id as string;
    const settled = (claim: FeedClaim) =>
      store.feeds.settle(claim, {
        at: new Date(now).toISOString(),
        next: new Date(now + DAY).toISOString(),
        done: { validators: null, isDeep: true, rejected: [], listing: [], movedTo: null },
        error: null,
        state: 'active',
        failures: 0,
      });

    test('one is added once for a subject, changed, and taken out', async () => {
      const feed = await store.feeds.add(wanted({ address: 'https://one.example/' }), 'cli');
      assert.deepEqual([feed.state, feed.items, feed.createdBy], ['active', 0, 'cli']);
      await assert.rejects(store.feeds.add(wanted({ address: 'https://one.example/' }), 'cli'), ConflictError);
      await assert.rejects(store.feeds.add(wanted({ subject: 'none' }), 'cli'), NotFoundError);
      const changed = await store.feeds.set(feed.id, { everyMinutes: 90, publish: true, only: 'reviews' });
      assert.deepEqual([changed.everyMinutes, changed.publish, changed.only], [90, true, 'reviews']);
      await store.feeds.remove(feed.id);
      assert.equal(await store.feeds.get(feed.id), undefined);
      await assert.rejects(store.feeds.remove(feed.id), NotFoundError);
    });

    test('a subject that takes nothing new gets no feed; one that it has follows what came', async () => {
      await store.subjects.add({ slug: 'old', type: 'Product', name: 'Old', sample: false });
      const claim = await claimed({ subject: 'old' });
      await take(claim, [words('old-1')]);
      await store.subjects.archive('old', true);
      await assert.rejects(store.feeds.add(wanted({ subject: 'old' }), 'cli'), StateError);
      const { added, edited, passedOver } = await take(claim, [words('old-1', { body: 'Other' }), words('old-2')]);
      assert.deepEqual([added, edited, passedOver], [0, 1, 1]);
    });

    test('a feed of a subject that became one with another goes on there', async () => {
      await store.subjects.add({ slug: 'twin', type: 'Product', name: 'Twin', sample: false });
      const claim = await claimed({ subject: 'twin' });
      await store.merges.begin('twin', 'shop', OWNER);
      assert.equal((await store.feeds.get(claim.feed.id))?.subject, 'shop');
    });

    test('it is due by its time, and one process at a time has it', async () => {
      const { id } = await store.feeds.add(wanted(), 'cli');
      assert.ok((await store.feeds.due()).includes(id));
      const claim = await store.feeds.claim(id, 'one', nobody);
      assert.ok(claim);
      assert.equal(await store.feeds.claim(id, 'two', nobody), undefined);
      assert.ok(await store.feeds.claim(id, 'three', (by) => by === 'one'), 'who had it is no more');
      await assert.rejects(take(claim, [words('late')]), ConflictError);
      now += 10 * 60_000;
      const again = await store.feeds.claim(id, 'four', nobody);
      await settled(again!);
      assert.equal((await store.feeds.due()).includes(id), false);
      now += DAY;
      assert.ok((await store.feeds.due()).includes(id));
      await store.feeds.set(id, { state: 'paused' });
      assert.equal((await store.feeds.due()).includes(id), false);
    });

    test('who pauses it has the last word', async () => {
      const claim = await claimed();
      await store.feeds.set(claim.feed.id, { state: 'paused' });
      await assert.rejects(take(claim, [words('paused')]), ConflictError);
      await assert.rejects(settled(claim), ConflictError);
      assert.equal((await store.feeds.get(claim.feed.id))?.state, 'paused');
    });

    test('what is new waits, what is there is known, what was edited follows', async () => {
      const claim = await claimed();
      const first = await take(claim, [words('a'), words('b'), words('a')]);
      assert.deepEqual([first.added, first.unchanged, first.seen], [2, 1, ['a', 'b', 'a']]);
      const next = { ...claim, round: claim.round + 1 };
      const second = await take(next, [words('a', { body: 'Words of a, edited' }), words('b')]);
      assert.deepEqual([second.added, second.edited, second.unchanged, second.isKnown], [0, 1, 1, true]);
      assert.equal((await store.items.get(await idOf('Words of a, edited')))?.state, 'pending');
      assert.equal((await store.feeds.get(claim.feed.id))?.items, 2);
    });

    test('words without an id are told by what they say, also where that is little', async () => {
      const claim = await claimed();
      const bare: UntrustedItem = { type: 'Review', source: 'feed', body: 'Bare' };
      const items = [bare, bare];
      assert.equal((await take(claim, items)).added, 2);
      assert.equal((await take(claim, items)).added, 0);
    });

    test('what somebody else brought in before is merged, and words of theirs stay until they change', async () => {
      const { id } = await store.items.receive(words('shared', { body: 'As a file said it' }), 'shop');
      const claim = await claimed();
      assert.equal((await take(claim, [words('shared')])).merged, 1);
      assert.equal((await store.items.get(id))?.body, 'As a file said it');
      assert.equal((await take(claim, [words('shared', { body: 'As it is now' })])).edited, 1);
      assert.equal((await store.items.get(id))?.body, 'As it is now');
      assert.deepEqual(await store.feeds.itemsOf(claim.feed.id), [id]);
    });

    test('gone and there again, with every page following', async () => {
      const claim = await claimed();
      await take(claim, [words('g')]);
      const id = await idOf('Words g');
      await store.items.publish([id], OWNER);
      const { withdrawn, erase } = await store.feeds.leave(claim, ['g', 'unknown'], false);
      assert.deepEqual([withdrawn, erase], [[id], []]);
      assert.equal(await store.read.item(id), 'gone');
      assert.deepEqual((await store.feeds.leave(claim, ['g'], true)).withdrawn, []);
      assert.equal((await store.feeds.present(claim.feed.id)).length, 0);
      assert.equal((await take(claim, [words('g')])).returned, 1);
      assert.equal((await store.items.get(id))?.state, 'pending');
      assert.equal((await store.feeds.present(claim.feed.id)).length, 1);
    });

    test('moved, it keeps what came, nothing is missed there yet, and whoever was at it has it no longer', async () => {
      const claim = await claimed();
      const { id } = claim.feed;
      await take(claim, [words('moved-1')]);
      const taken = wanted();
      await store.feeds.add(taken, 'cli');
      await assert.rejects(store.feeds.move(id, taken.address), ConflictError);
      await assert.rejects(store.feeds.move(999_999, 'https://x.example/'), NotFoundError);
      const feed = await store.feeds.move(id, 'https://moved.example/');
      assert.deepEqual([feed.id, feed.address, feed.items, feed.received], [id, 'https://moved.example/', 1, 1]);
      await assert.rejects(settled(claim), ConflictError);
      const again = (await store.feeds.claim(id, 'two', nobody))!;
      assert.deepEqual([again.validators, again.listing, again.deepAt], [null, [], null]);
      const { added, unchanged } = await take(again, [words('moved-1'), words('moved-2')]);
      assert.deepEqual([added, unchanged], [1, 1]);
    });

    test('what is due to go is found, and may come in again once it is erased', async () => {
      const claim = await claimed();
      await take(claim, [words('due', { source: 'bluesky' })]);
      const id = await idOf('Words due');
      const { erase } = await store.feeds.leave(claim, ['due'], true);
      assert.deepEqual(erase, [id]);
      const overdue = await store.feeds.overdue(10);
      assert.deepEqual(
        overdue.map((item) => item.id),
        [id],
      );
      await store.feeds.forget([id], 'source-terms');
      assert.equal((await store.items.get(id))?.state, 'erased');
      assert.deepEqual(await store.feeds.overdue(10), []);
      assert.equal((await take(claim, [words('due', { source: 'bluesky' })])).added, 1);
    });

    test('what is gone and not seen again for long is erased, wherever it came from', async () => {
      const claim = await claimed();
      await take(claim, [words('long')]);
      await store.feeds.leave(claim, ['long'], false);
      assert.deepEqual(await store.feeds.overdue(10), []);
      now += 31 * DAY;
      assert.deepEqual(
        (await store.feeds.overdue(10)).map(({ sourceId }) => sourceId),
        ['long'],
      );
      await store.feeds.forget([(await store.feeds.overdue(10))[0]!.id], 'source-terms');
    });

    test('a look that only tries keeps nothing', async () => {
      const claim = await claimed();
      await take(claim, [words('kept')]);
      const version = (await store.read.head('home', 'all'))?.collection.revision;
      const total = (await store.items.list({})).total;
      const { added, edited } = await take(claim, [words('kept', { body: 'Other' }), words('tried')], true);
      assert.deepEqual([added, edited], [1, 1]);
      assert.deepEqual((await store.feeds.leave(claim, ['kept'], true, true)).withdrawn.length, 1);
      assert.equal((await store.items.list({})).total, total);
      assert.equal((await store.read.head('home', 'all'))?.collection.revision, version);
      assert.equal(await idOf('Words kept').then(Boolean), true);
    });

    test('requests to a host are counted within an hour', async () => {
      const claim = await claimed();
      const spend = () => store.feeds.spend(claim, 'host.example', 2);
      assert.deepEqual([await spend(), await spend()], [null, null]);
      const until = await spend();
      assert.ok(until !== null && Date.parse(until) > now && Date.parse(until) <= now + 70 * 60_000);
      assert.equal(await store.feeds.spend(claim, 'other.example', 2), null);
      await store.feeds.release(claim);
      now = Date.parse(until);
      const again = (await store.feeds.claim(claim.feed.id, 'one', nobody))!;
      assert.equal(await store.feeds.spend(again, 'host.example', 2), null);
      await store.feeds.leaveAlone('host.example', new Date(now + DAY).toISOString());
      assert.equal(await store.feeds.spend(again, 'host.example', 100), new Date(now + DAY).toISOString());
    });

    test('what a feed brought stays when it is taken out, and nothing of it is left behind', async () => {
      const claim = await claimed();
      await take(claim, [words('stays')]);
      await store.feeds.remove(claim.feed.id);
      assert.ok(await idOf('Words stays'));
      assert.deepEqual(await store.feeds.itemsOf(claim.feed.id), []);
    });

    test('after all of it the store agrees with itself', async () => {
      assert.deepEqual((await store.audit()).findings, []);
    });
  });
}
