import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { UntrustedItem } from '../domain/model.ts';
import { ConflictError } from '../errors/conflict-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import type { AskingReach, Written } from './people.ts';
import { addShop, review } from './storage.contract.ts';
import type { Storage } from './storage.ts';

const DAY = 86_400_000;
const OWNER = { by: 'owner' };

/** What every engine has to know of who wrote what, and of whom that keeps from being asked. */
export function peopleWrittenContract(name: string, open: (clock: () => Date) => Promise<Storage>): void {
  describe(`who wrote what: ${name}`, () => {
    let store: Storage;
    let now = 0;
    let count = 0;
    beforeEach(async () => {
      now = Date.parse('2026-11-22T10:00:00Z');
      store = await open(() => new Date(now));
      await addShop(store);
      await store.collections.add({ slug: 'wall', name: 'Wall', subject: 'shop', rules: [] });
    });
    afterEach(() => store.close());

    const day = () => new Date(now).toISOString().slice(0, 10);
    const receive = async (change: Partial<UntrustedItem> = {}): Promise<string> => {
      const sourceId = `r${count++}`;
      const item = review({ body: `Words ${sourceId}`, datePublished: day(), authorEmail: '', sourceId, ...change });
      return (await store.items.receive(item, 'shop')).id;
    };
    const wrote = async (id: string): Promise<Pick<Written, 'id' | 'by'>[]> =>
      (await store.people.get(id))!.wrote.map(({ id: item, by }) => ({ id: item, by }));
    const reach = (capDays = 90): Promise<AskingReach> => store.askings.reach({ people: {}, way: 'email', capDays });

    test('what was there before somebody is theirs by their address, however they come in', async () => {
      const early = await receive({ authorEmail: 'Ada@Example.com' });
      await receive({ authorEmail: 'ada@example.com.other.example' });
      await receive({ body: 'My mail is "authorEmail":"ada@example.com" indeed' });
      const ada = await store.people.add({ name: 'Ada', email: 'ada@EXAMPLE.com' });
      assert.deepEqual(await wrote(ada), [{ id: early, by: 'email' }]);
      const byFile = await receive({ authorEmail: 'ben@example.com' });
      await store.people.take([{ name: 'Ben', email: 'ben@example.com' }]);
      const ben = (await store.people.list({ q: 'ben@' })).people[0]!.id;
      const later = await receive({ authorEmail: 'ben@example.com' });
      assert.deepEqual(await wrote(ben), [
        { id: later, by: 'email' },
        { id: byFile, by: 'email' },
      ]);
      const byTelephone = await store.people.add({ name: 'Tel', telephone: '+43 1 2345' });
      assert.deepEqual(await wrote(byTelephone), []);
      const exported = [];
      for await (const some of store.everything.people()) exported.push(...some);
      assert.deepEqual(exported.map((one) => [one.name, one.wrote]).slice(0, 2), [
        ['Ada', [early]],
        ['Ben', [byFile, later]],
      ]);
      assert.equal((await store.people.everythingAbout(ben)).items.length, 2);
    });

    test('another address finds more, and what was theirs stays', async () => {
      const old = await receive({ authorEmail: 'old@example.com' });
      const fresh = await receive({ authorEmail: 'new@example.com' });
      const id = await store.people.add({ name: 'Ada', email: 'old@example.com' });
      await store.people.set(id, { email: 'new@example.com' });
      assert.deepEqual(
        (await wrote(id)).map((one) => one.id),
        [fresh, old],
      );
      await store.items.erase(old, OWNER);
      await store.items.erase(fresh, OWNER);
      assert.deepEqual(await wrote(id), [], 'an erased review is nobody’s');
    });

    test('a name links nothing; a person’s word does, can be taken back, and steals nothing', async () => {
      const item = await receive({ authorName: 'Ada Sample' });
      const ada = await store.people.add({ name: 'Ada Sample', email: 'ada@example.com' });
      const ben = await store.people.add({ name: 'Ada Sample', email: 'other@example.com' });
      assert.deepEqual(await wrote(ada), [], 'not by the name alone');
      assert.deepEqual(await store.people.nobodys(ada, [item]), new Set([item]));
      await store.people.link(ada, item);
      await store.people.link(ada, item);
      assert.deepEqual(await wrote(ada), [{ id: item, by: 'hand' }]);
      assert.deepEqual(await store.people.nobodys(ben, [item]), new Set());
      await assert.rejects(store.people.link(ben, item), ConflictError);
      await store.people.unlink(ada, item);
      assert.deepEqual(await wrote(ada), []);
      assert.deepEqual(await store.people.nobodys(ada, [item]), new Set([item]), 'the word is taken back');
      await store.people.unlink(ada, item);
      assert.deepEqual(await store.people.nobodys(ada, [item]), new Set(), 'not offered again to whom it is not by');
      assert.deepEqual(await store.people.nobodys(ben, [item]), new Set([item]));
      await store.people.link(ada, item);
      assert.equal((await wrote(ada)).length, 1, 'and the word can be changed again');
      await assert.rejects(store.people.link('nobody', item), NotFoundError);
      await assert.rejects(store.people.link(ada, 'nothing'), NotFoundError);
    });

    test('an address that somebody else gave is not theirs once somebody says so', async () => {
      const item = await receive({ authorEmail: 'ada@example.com' });
      const ada = await store.people.add({ name: 'Ada', email: 'ada@example.com' });
      const ben = await store.people.add({ name: 'Ben', email: 'ben@example.com' });
      await assert.rejects(store.people.link(ben, item), ConflictError);
      await store.people.unlink(ada, item);
      assert.deepEqual(await wrote(ada), []);
      await store.people.set(ada, { email: 'else@example.com' });
      await store.people.set(ada, { email: 'ada@example.com' });
      assert.deepEqual(await wrote(ada), [], 'nothing links it again by itself');
      await store.people.link(ben, item);
      assert.deepEqual(await wrote(ben), [{ id: item, by: 'hand' }]);
      await store.people.unlink(ben, item);
      await store.people.link(ada, item);
      assert.deepEqual(await wrote(ada), [{ id: item, by: 'email' }]);
    });

    test('who wrote within the days in which nobody is asked twice is not asked, whatever they wrote and what became of it', async () => {
      const stars = { Happy: 5, Unhappy: 1, Silent: undefined, Old: 1, Hidden: 1, Linked: 5, Imported: 3 };
      for (const who of Object.keys(stars))
        await store.people.add({ name: who, email: `${who.toLowerCase()}@example.com` });
      const rated = (ratingValue: number) => ({ rating: { ratingValue, worstRating: 1, bestRating: 5 } });
      now -= 100 * DAY;
      await receive({ authorEmail: 'old@example.com', ...rated(1) });
      const linked = await receive({ ...rated(5), datePublished: '2026-11-01' });
      now += 100 * DAY;
      await receive({ authorEmail: 'happy@example.com', ...rated(5) });
      await receive({ authorEmail: 'unhappy@example.com', ...rated(1) });
      const hidden = await receive({ authorEmail: 'hidden@example.com', ...rated(1) });
      await store.items.hide([hidden], 'spam', OWNER);
      // Brought in today, and years old.
      await receive({ authorEmail: 'imported@example.com', datePublished: '2019-01-01', ...rated(3) });
      assert.deepEqual(await reach(), {
        found: 7,
        asked: 4,
        leftOut: { suppressed: 0, undeliverable: 0, noAddress: 0, askedLately: 0, wroteLately: 3 },
      });
      now += DAY;
      const recent = await receive({});
      await store.people.link((await store.people.list({ q: 'silent' })).people[0]!.id, recent);
      await store.people.link((await store.people.list({ q: 'linked' })).people[0]!.id, linked);
      assert.equal((await reach()).leftOut.wroteLately, 4, 'by hand counts like any other');
      assert.equal((await reach(0)).leftOut.wroteLately, 0);
      const id = await store.askings.add({
        collection: 'wall',
        people: {},
        way: 'email',
        words: { subject: '', text: '' },
        remindAfter: 7,
        capDays: 90,
        when: new Date(now).toISOString(),
        origin: 'https://reviews.example.com',
        by: 'test',
      });
      while (await store.askings.choose());
      assert.deepEqual((await store.askings.get(id))?.reach.leftOut.wroteLately, 4);
      now += DAY;
      // Between the asking and its message: they wrote by themselves.
      await receive({ authorEmail: 'old@example.com' });
      const sent: string[] = [];
      for (let one = await store.askings.claim(); one; one = await store.askings.claim()) {
        sent.push(one.to.name);
        await store.askings.settle(one, { outcome: 'sent' });
      }
      assert.deepEqual(sent.sort(), ['Imported', 'Linked']);
      const { invitations } = await store.askings.invitations(id);
      assert.deepEqual(
        invitations.filter(({ message }) => message === 'dropped').map(({ fault }) => fault),
        ['wrote'],
      );
    });

    test('an address to which nothing can be delivered is not asked until it is another', async () => {
      const id = await store.people.add({ name: 'Ada', email: 'ada@example.com' });
      await store.people.add({ name: 'Ben', email: 'ben@example.com' });
      const ask = { collection: 'wall', way: 'email' as const, words: { subject: '', text: '' }, remindAfter: 7 };
      await store.askings.add({
        ...{ ...ask, people: { person: id }, capDays: 0, when: new Date(now).toISOString() },
        ...{ origin: 'https://reviews.example.com', by: 'test' },
      });
      while (await store.askings.choose());
      const message = await store.askings.claim();
      await store.askings.settle(message!, { outcome: 'failed', fault: '550', undeliverable: 'ADA@example.com' });
      const ada = await store.people.get(id);
      assert.deepEqual([ada?.suppressed, ada?.suppressedSince], ['bounced', new Date(now).toISOString()]);
      assert.deepEqual(
        (await store.people.list({ undeliverable: true })).people.map((one) => one.name),
        ['Ada'],
      );
      const { asked, leftOut } = await reach(0);
      assert.deepEqual([asked, leftOut.undeliverable, leftOut.suppressed], [1, 1, 0]);
      await store.people.set(id, { email: 'ada.sample@example.com' });
      assert.equal((await store.people.get(id))?.suppressed, null);
      assert.equal((await store.people.list({ undeliverable: true })).total, 0);
      assert.equal((await reach(0)).asked, 2);
      await store.people.set(id, { email: 'ada@example.com' });
      assert.equal((await reach(0)).leftOut.undeliverable, 1, 'the address is still the same one');
    });
  });
}
