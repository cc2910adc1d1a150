import assert from 'node:assert/strict';
import { hash, randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { ConflictError } from '../errors/conflict-error.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { OutdatedError } from '../errors/outdated-error.ts';
import { StateError } from '../errors/state-error.ts';
import type { NewAsking, OutgoingMessage } from './people.ts';
import { addShop, review } from './storage.contract.ts';
import type { Storage } from './storage.ts';

const DAY = 86_400_000;
const sha = (text: string): Uint8Array => hash('sha256', text, 'buffer');

/** What every engine has to do with people, what they are asked, and who is not asked any more. */
export function peopleContract(name: string, open: (clock: () => Date) => Promise<Storage>): void {
  describe(`people: ${name}`, () => {
    let store: Storage;
    let now = Date.parse('2026-11-22T10:00:00Z');
    beforeEach(async () => {
      now = Date.parse('2026-11-22T10:00:00Z');
      store = await open(() => new Date(now));
      await addShop(store);
      await store.collections.add({ slug: 'wall', name: 'Wall', subject: 'shop', rules: [] });
    });
    afterEach(async () => {
      // Whatever was done: what is summed up of askings is what their messages and invitations say.
      assert.deepEqual((await store.audit()).findings, []);
      await store.close();
    });

    const ask = (change: Partial<NewAsking> = {}): Promise<string> =>
      store.askings.add({
        collection: 'wall',
        people: {},
        way: 'email',
        words: { subject: '', text: '' },
        remindAfter: 7,
        capDays: 90,
        when: new Date(now).toISOString(),
        origin: 'https://reviews.example.com',
        by: 'test',
        ...change,
      });
    const chooseAll = async () => {
      while (await store.askings.choose());
    };
    const sendAll = async (): Promise<OutgoingMessage[]> => {
      const sent: OutgoingMessage[] = [];
      for (let message = await store.askings.claim(); message; message = await store.askings.claim()) {
        await store.askings.settle(message, { outcome: 'sent' });
        sent.push(message);
      }
      return sent;
    };
    const receive = (secret: string | undefined, authorEmail?: string) =>
      store.submissions.receive({
        item: review({
          body: `Sample words ${randomBytes(6).toString('hex')}`,
          isPlain: true,
          ...(authorEmail && { authorEmail }),
        }),
        subject: 'shop',
        consents: [{ scope: 'publish', text: 'Publish my words', language: 'en' }],
        number: randomBytes(6).toString('hex'),
        secret: randomBytes(32),
        key: randomBytes(32),
        token: randomBytes(32),
        request: randomBytes(32),
        nonce: randomBytes(16),
        ...(secret !== undefined && { invitation: sha(secret) }),
      });

    test('a person is kept, found, changed and told apart by the address', async () => {
      const id = await store.people.add({
        name: 'Ada Sample',
        email: 'Ada@Example.com',
        language: 'de-at',
        tags: ['spring', 'spring'],
        purchases: [{ orderDate: '2026-05-01', subject: 'shop', orderedItem: 'A lamp', orderNumber: '7' }],
      });
      await assert.rejects(store.people.add({ name: 'Another', email: ' <ada@example.COM>' }), ConflictError);
      await assert.rejects(store.people.add({ name: 'X', email: 'no address' }), InvalidInputError);
      await assert.rejects(store.people.add({ name: ' ' }), InvalidInputError);
      const wrong = [{ orderDate: null, subject: 'nothing', orderedItem: null, orderNumber: null }];
      await assert.rejects(store.people.add({ name: 'X', purchases: wrong }), /no subject/);
      const kept = await store.people.get(id);
      assert.deepEqual(
        [kept?.email, kept?.language, kept?.tags, kept?.version],
        ['Ada@Example.com', 'de-AT', ['spring'], 1],
      );
      assert.equal(kept?.purchases[0]?.orderedItem, 'A lamp');

      await store.people.set(id, { note: 'Likes lamps', tags: ['autumn'] }, 1);
      await assert.rejects(store.people.set(id, { note: 'Other' }, 1), OutdatedError);
      await assert.rejects(store.people.set('nobody', { note: 'x' }), NotFoundError);
      const changed = await store.people.get(id);
      assert.deepEqual([changed?.note, changed?.tags, changed?.purchases.length], ['Likes lamps', ['autumn'], 1]);
      for (const filter of [
        { q: 'ADA exam' },
        { tag: 'autumn' },
        { language: 'de' },
        { subject: 'shop' },
        { boughtSince: '2026-05-01' },
      ])
        assert.equal((await store.people.list(filter)).total, 1, JSON.stringify(filter));
      for (const filter of [
        { q: 'ada%' },
        { tag: 'spring' },
        { language: 'd' },
        { subject: 'other' },
        { boughtSince: '2026-05-02' },
      ])
        assert.equal((await store.people.list(filter)).total, 0, JSON.stringify(filter));
      assert.deepEqual(await store.people.choices(), {
        total: 1,
        tags: [{ name: 'autumn', count: 1 }],
        languages: [{ name: 'de-AT', count: 1 }],
      });
    });

    test('pages hold everybody once, in the order of names', async () => {
      await store.people.take(
        Array.from({ length: 120 }, (_, i) => ({ name: i % 3 ? `Sample ${i % 10}` : '', email: `p${i}@example.com` })),
      );
      const seen: string[] = [];
      for (let after: string | null | undefined; after !== null;) {
        const page = await store.people.list({}, { limit: 50, ...(after !== undefined && { after }) });
        assert.equal(page.total, 120);
        seen.push(...page.people.map(({ id }) => id));
        after = page.next;
      }
      assert.equal(new Set(seen).size, 120);
      const there = (await store.people.list({}, { limit: 10, offset: 45 })).people.map(({ id }) => id);
      assert.deepEqual(there, seen.slice(45, 55));
      await assert.rejects(store.people.list({}, { after: 'nobody' }), InvalidInputError);
    });

    test('rows of a file merge by address, fill gaps, and bring nobody back who was erased', async () => {
      const first = { name: 'Ben Sample', email: 'ben@example.com', tags: ['a'] };
      assert.deepEqual(await store.people.look([first]), ['added']);
      assert.deepEqual(await store.people.take([first, first, { name: 'Tel', telephone: '+43 1 234' }]), [
        'added',
        'known',
        'added',
      ]);
      const more = { name: 'Benjamin', email: 'BEN@example.com', telephone: '123456', tags: ['b'] };
      assert.deepEqual(await store.people.take([more, { name: 'T', telephone: '0043-1-234' }]), ['merged', 'known']);
      const ben = (await store.people.list({ q: 'ben' })).people[0];
      assert.deepEqual([ben?.name, ben?.telephone, ben?.tags], ['Ben Sample', '123456', ['a', 'b']]);
      await store.people.erase(ben?.id ?? '');
      assert.deepEqual(await store.people.take([first]), ['erased']);
      assert.equal((await store.people.list({ q: 'ben' })).total, 0);
      assert.equal((await store.people.everythingAbout('ben@example.com')).suppression?.reason, 'erased');
    });

    test('an asking goes to everybody of its list but those it says it left out, and to each once', async () => {
      await store.people.take(
        Array.from({ length: 300 }, (_, i) => ({ name: `P ${i}`, email: `p${i}@example.com`, tags: ['list'] })),
      );
      await store.people.add({ name: 'No address', tags: ['list'] });
      await store.people.add({ name: 'Elsewhere', email: 'else@example.com' });
      await store.suppressions.add('p5@example.com', 'bounced');
      const people = { tag: 'list' };
      const expected = {
        found: 301,
        asked: 299,
        leftOut: { suppressed: 0, undeliverable: 1, noAddress: 1, askedLately: 0, wroteLately: 0 },
      };
      assert.deepEqual(await store.askings.reach({ people, way: 'email', capDays: 90 }), expected);
      const id = await ask({ people });
      await chooseAll();
      assert.deepEqual((await store.askings.get(id))?.reach, expected);
      const sent = await sendAll();
      assert.equal(new Set(sent.map(({ to }) => to.address)).size, 299);
      assert.equal(new Set(sent.map(({ secret }) => secret)).size, 299);
      await chooseAll();
      const asking = await store.askings.get(id);
      assert.deepEqual([asking?.state, asking?.figures.sent, asking?.figures.waiting], ['done', 299, 0]);
      const again = await store.askings.reach({ people, way: 'email', capDays: 90 });
      assert.deepEqual(again.leftOut, {
        suppressed: 0,
        undeliverable: 1,
        noAddress: 1,
        askedLately: 299,
        wroteLately: 0,
      });
      now += 91 * DAY;
      assert.equal((await store.askings.reach({ people, way: 'email', capDays: 90 })).asked, 299);
      const { invitations, next } = await store.askings.invitations(id);
      assert.deepEqual([invitations.length, invitations[0]?.message, typeof next], [100, 'sent', 'string']);
      assert.equal((await store.askings.invitations(id, next ?? '')).invitations.length, 100);
    });

    test('who did not answer is reminded once; who answered, unsubscribed or was erased is not', async () => {
      for (const one of ['a', 'b', 'c', 'd']) await store.people.add({ name: one, email: `${one}@example.com` });
      const id = await ask();
      await chooseAll();
      const secrets = new Map((await sendAll()).map(({ to, secret }) => [to.name, secret]));
      await receive(secrets.get('a'));
      assert.equal(await store.askings.unsubscribe(sha(secrets.get('b') ?? '')), true);
      assert.equal(await store.askings.unsubscribe(sha('other')), false);
      const c = (await store.people.list({ q: 'c@' })).people[0];
      await store.people.erase(c?.id ?? '');
      assert.equal(await store.askings.bySecret(sha(secrets.get('c') ?? '')), undefined);
      now += 6 * DAY;
      assert.deepEqual(await sendAll(), []);
      now += 1 * DAY;
      const reminded = await sendAll();
      assert.deepEqual(
        reminded.map(({ to, kind }) => [to.name, kind]),
        [['d', 'reminder']],
      );
      now += 30 * DAY;
      assert.deepEqual(await sendAll(), []);
      assert.deepEqual((await store.askings.get(id))?.figures, {
        waiting: 0,
        sent: 4,
        failed: 0,
        uncertain: 0,
        dropped: 0,
        reminded: 1,
        answered: 1,
        unsubscribed: 1,
      });
    });

    test('whoever unsubscribed is never asked again, whatever their address becomes', async () => {
      const id = await store.people.add({ name: 'U', email: 'u@example.com' });
      await ask();
      await chooseAll();
      const [message] = await sendAll();
      await store.askings.unsubscribe(sha(message?.secret ?? ''));
      await store.people.set(id, { email: 'new@example.com' });
      now += 400 * DAY;
      assert.equal((await store.askings.reach({ people: {}, way: 'email', capDays: 1 })).asked, 0);
      const { suppressions, total } = await store.suppressions.list();
      assert.equal(total, 2);
      for (const one of suppressions) await assert.rejects(store.suppressions.remove(one.id), StateError);
      await store.suppressions.add('typo@example.com', 'bounced');
      const typo = (await store.suppressions.list()).suppressions.find(({ reason }) => reason === 'bounced');
      await store.suppressions.remove(typo?.id ?? '');
      assert.equal((await store.suppressions.list()).total, 2);
    });

    test('a review that comes by an invitation says how it is known, once', async () => {
      const buyer = [{ orderDate: '2026-01-01', subject: 'shop', orderedItem: null, orderNumber: '12' }];
      const ada = await store.people.add({ name: 'Ada', email: 'ada@example.com' });
      await store.people.add({ name: 'Ben', email: 'ben@example.com', purchases: buyer });
      await ask();
      await chooseAll();
      const secrets = new Map((await sendAll()).map(({ to, secret }) => [to.name, secret]));
      const level = async (received: Awaited<ReturnType<typeof receive>>) =>
        received.outcome === 'token-used' ? undefined : (await store.items.get(received.kept.id))?.verification.level;
      const first = await receive(secrets.get('Ada'));
      assert.equal(await level(first), 'email');
      assert.equal(await level(await receive(secrets.get('Ada'))), 'none', 'a second one is like any other');
      assert.equal(await level(await receive(secrets.get('Ben'))), 'order');
      assert.equal(await level(await receive('not a secret')), 'none');
      const id = first.outcome === 'token-used' ? '' : first.kept.id;
      assert.match((await store.items.history(id)).join(), /"verification":"email"/);
      const record = await store.people.get(ada);
      assert.deepEqual([record?.wrote[0]?.id, record?.wrote[0]?.by], [id, 'invitation']);
      assert.ok(record?.asked[0]?.dateAnswered);
      await receive(undefined, 'Ada@example.com');
      assert.equal((await store.people.get(ada))?.wrote[0]?.by, 'email');
      assert.equal((await store.people.everythingAbout('ada@example.com')).items.length, 2);
      await store.items.erase(id, { by: 'cli' });
      assert.equal((await store.people.get(ada))?.wrote.length, 1);
      assert.deepEqual((await store.audit()).findings, []);
    });

    test('a link by hand is worth a purchase or nothing, and none is given to who is not to be asked', async () => {
      const id = await store.people.add({ name: 'Link' });
      const asking = await ask({ way: 'link', people: { person: id } });
      await chooseAll();
      assert.equal((await store.askings.get(asking))?.state, 'done');
      const invitation = (await store.people.get(id))?.asked[0]?.invitation ?? '';
      const { secret } = await store.askings.newLink(invitation);
      assert.equal((await store.askings.bySecret(sha(secret)))?.verification, 'none');
      const other = await store.askings.newLink(invitation);
      assert.notEqual(other.secret, secret);
      await receive(secret);
      await assert.rejects(store.askings.newLink(invitation), /answered/);
      await assert.rejects(store.askings.newLink('nothing'), NotFoundError);
    });

    test('a message is claimed by one, tried again later, and what nobody knows of is not sent again', async () => {
      await store.people.add({ name: 'A', email: 'a@example.com' });
      const id = await ask();
      await chooseAll();
      const claims = await Promise.all([store.askings.claim(), store.askings.claim()]);
      const [message] = claims.filter((one) => one !== undefined);
      assert.equal(claims.filter((one) => one !== undefined).length, 1);
      const later = new Date(now + 60_000).toISOString();
      await store.askings.settle(message as OutgoingMessage, { outcome: 'later', fault: '421', at: later });
      assert.equal(await store.askings.claim(), undefined);
      now += 60_000;
      const second = await store.askings.claim();
      assert.equal(second?.attempts, 2);
      assert.deepEqual(await store.askings.unsettled(new Date(now).toISOString()), []);
      now += 600_000;
      const [open] = await store.askings.unsettled(new Date(now).toISOString());
      assert.equal(open?.id, second?.id);
      await store.askings.settleUncertain(open?.number ?? 0);
      assert.equal(await store.askings.claim(), undefined);
      assert.equal((await store.askings.get(id))?.figures.uncertain, 1);
      await store.askings.stop(id);
      assert.equal((await store.askings.get(id))?.state, 'stopped');
      await assert.rejects(store.askings.stop('nothing'), NotFoundError);
      await assert.rejects(ask({ collection: 'nothing' }), NotFoundError);
      await assert.rejects(ask({ when: 'soon' }), InvalidInputError);
      await assert.rejects(ask({ remindAfter: 0 }), InvalidInputError);
    });
  });
}
