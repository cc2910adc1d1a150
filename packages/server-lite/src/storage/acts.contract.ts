import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import type { UntrustedItem } from '../domain/model.ts';
import { ConflictError } from '../errors/conflict-error.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { OutdatedError } from '../errors/outdated-error.ts';
import { PolicyError } from '../errors/policy-error.ts';
import { StateError } from '../errors/state-error.ts';
import type { ActStep, ActTarget, BulkAct } from './inbox.ts';
import { addShop, idOf, readAll, review } from './storage.contract.ts';
import type { Act, Storage } from './storage.ts';

const OWNER = { by: 'cli', attested: true };
const all = () => true;

/** What every engine has to do with many items at once, and with acts that are taken back. */
export function actsContract(name: string, open: (clock: () => Date) => Promise<Storage>): void {
  describe(`acts: ${name}`, () => {
    let store: Storage;
    let now = Date.parse('2026-05-01T10:00:00Z');
    before(async () => {
      store = await open(() => new Date(now));
      await addShop(store);
      await store.collections.add({ slug: 'best', name: 'Best', subject: 'shop', rules: [{ type: 'rating', min: 5 }] });
      await store.collections.add({
        slug: 'tagged',
        name: 'Tagged',
        subject: 'shop',
        rules: [{ type: 'tag', values: ['chosen'] }],
      });
    });
    after(() => store.close());

    let made = 0;
    const receive = async (change: Partial<UntrustedItem> = {}, subject = 'shop'): Promise<string> =>
      (await store.items.receive(review({ sourceId: `act-${++made}`, body: `Words ${made}`, ...change }), subject)).id;
    const show = async (change: Partial<UntrustedItem> = {}): Promise<string> => {
      const id = await receive(change);
      await store.items.publish([id], OWNER);
      return id;
    };
    const act = (what: BulkAct, on: ActTarget, by = 'cli'): Promise<ActStep> => store.acts.act(what, on, { by });
    const undo = (word: string | null, by = 'cli', may: (scope: string) => boolean = all): Promise<ActStep> => {
      assert.ok(word !== null);
      return store.acts.undo(word, { by }, may);
    };
    const under = async (work: (own: Act) => Promise<void>): Promise<string> => {
      const word = store.acts.newWord();
      await work({ ...OWNER, undo: word });
      return word;
    };
    const types = async (id: string): Promise<string[]> =>
      (await store.items.history(id)).map((entry) => (JSON.parse(entry) as { type: string }).type);
    /** Whatever anybody sees of the store. */
    const shown = async (ids: readonly string[]) => ({
      items: await Promise.all(ids.map((id) => store.items.get(id))),
      lists: await Promise.all(
        (await store.collections.list()).map(async ({ slug, pins }) => [slug, pins, await readAll(store, slug)]),
      ),
      rating: (await store.read.head('home', 'all'))?.aggregateRating,
      selection: (await store.read.head('home', 'all'))?.selection,
    });

    test('each of many on its own: what cannot be done is left and said, an unknown id included', async () => {
      const ids = [await receive(), await receive({ source: 'x' }), await receive()];
      await store.items.withdraw(ids[2]!, OWNER);
      const step = await act({ type: 'publish', attested: true }, { ids: [...ids, 'none', ids[0]!] });
      assert.equal(step.done, 1);
      assert.deepEqual(
        step.left.map(({ id }) => id),
        [ids[1], ids[2], 'none'],
      );
      assert.match(step.left[0]!.why, /own permission/);
      assert.match(step.left[1]!.why, /withdrew/);
      assert.equal(step.next, null);
      assert.equal((await store.audit()).ok, true);
    });

    test('one alone is refused as the act itself refuses it', async () => {
      const id = await receive({ source: 'x' });
      await assert.rejects(act({ type: 'publish', attested: true }, { ids: [id] }), PolicyError);
      await assert.rejects(act({ type: 'publish' }, { ids: ['none'] }), NotFoundError);
      await assert.rejects(act({ type: 'hide', reason: 'rude' as 'spam' }, { ids: [id] }), InvalidInputError);
      await assert.rejects(act({ type: 'tag', add: [], remove: [] }, { ids: [id] }), InvalidInputError);
    });

    test('a filter reaches all that it finds, in steps, and one word takes all of it back', async () => {
      await store.subjects.add({ slug: 'mass', type: 'Product', name: 'Mass', sample: false });
      await store.collections.add({ slug: 'mass', name: 'Mass', subject: 'mass', rules: [] });
      for (let at = 0; at < 900; at += 100) {
        await Promise.all(
          Array.from({ length: 100 }, (_, i) =>
            receive(
              { body: `Mass ${at + i} ${i % 2 === 0 ? 'even' : 'odd'}`, source: i === 7 ? 'x' : 'direct' },
              'mass',
            ),
          ),
        );
      }
      while ((await store.search.advance(50)).more);
      const filter = { state: 'pending', subject: 'mass', q: 'odd' } as const;
      let [done, left] = [0, 0];
      let step: ActStep | undefined;
      do {
        const cursor = step?.next;
        step = await act({ type: 'publish', attested: true }, { filter, ...(cursor && { cursor }) });
        done += step.done;
        left += step.left.length;
      } while (step.next !== null);
      assert.deepEqual([done, left], [441, 9]);
      assert.equal((await readAll(store, 'mass')).length, 441);
      assert.equal((await store.inbox.page({ ...filter, state: 'published' })).total, 441);
      assert.equal((await store.audit()).ok, true);

      let back = await undo(step.undo);
      let undone = back.done;
      while (back.next !== null) undone += (back = await undo(back.next)).done;
      assert.equal(undone, 441);
      assert.equal((await readAll(store, 'mass')).length, 0);
      assert.equal((await store.inbox.page({ state: 'pending', subject: 'mass' })).total, 900);
      assert.deepEqual((await store.audit()).findings, []);
      await assert.rejects(undo(step.undo), NotFoundError);
    });

    test('a cursor is one of ours, and nobody adds to the act of somebody else', async () => {
      const filter = { state: 'pending', subject: 'mass' } as const;
      for (const cursor of ['x', '12', `${store.acts.newWord()}`, `${store.acts.newWord()}.x`]) {
        await assert.rejects(act({ type: 'hide', reason: 'spam' }, { filter, cursor }), InvalidInputError);
      }
      const own = await act({ type: 'tag', add: ['mine'], remove: [] }, { filter: { ...filter, q: 'even' } });
      const cursor = `${own.undo}.100000`;
      const what = { type: 'tag', add: ['theirs'], remove: [] } as const;
      await assert.rejects(act({ ...what, add: ['theirs'], remove: [] }, { filter, cursor }, 'other'), ConflictError);
      assert.equal((await store.inbox.page({ tag: 'theirs' })).total, 0);
    });

    test('every act is taken back to the letter, by an entry more in the ledger', async () => {
      const [pending, published, featured] = [await receive(), await show({ tags: ['chosen'] }), await show()];
      await store.items.feature(featured, true, OWNER);
      await store.items.reply(featured, { text: 'Thank you.', author: 'Shop' }, OWNER);
      await store.subjects.add({ slug: 'moved', type: 'Product', name: 'Moved', sample: false });
      await store.collections.set('best', { pins: [published] });
      const ids = [pending, published, featured];
      const acts: [string, () => Promise<string | null>][] = [
        ['publish', async () => (await act({ type: 'publish', attested: true }, { ids: [pending] })).undo],
        ['hide', async () => (await act({ type: 'hide', reason: 'spam' }, { ids: [published, pending] })).undo],
        ['tag', async () => (await act({ type: 'tag', add: ['New', 'chosen'], remove: ['CHOSEN'] }, { ids })).undo],
        ['feature', () => under((own) => store.items.feature(published, true, own))],
        ['stop to feature', () => under((own) => store.items.feature(featured, false, own))],
        ['reply', () => under((own) => store.items.reply(published, { text: 'Fine.', author: 'Shop' }, own))],
        ['reply anew', () => under((own) => store.items.reply(featured, { text: 'Other.', author: 'S' }, own))],
        ['take a reply away', () => under((own) => store.items.reply(featured, null, own))],
        ['excerpt', () => under((own) => store.items.edit(published, { excerpt: { start: 0, end: 5 } }, own))],
        [
          'highlight',
          () => under((own) => store.items.edit(featured, { facets: [{ type: 'highlight', start: 0, end: 5 }] }, own)),
        ],
        [
          'disclose',
          () =>
            under((own) =>
              store.items.edit(published, { materialConnection: { type: 'employee', text: 'Works here' } }, own),
            ),
        ],
        ['move, pins and all', () => under((own) => store.items.edit(published, { subject: 'moved' }, own))],
      ];
      for (const [what, work] of acts) {
        const before = await shown(ids);
        const entries = (await Promise.all(ids.map(types))).flat().length;
        const word = await work();
        assert.notDeepEqual(await shown(ids), before, `${what} changes something`);
        const changed = (await Promise.all(ids.map(types))).flat().length - entries;
        const back = await undo(word);
        assert.deepEqual([back.done, back.left, back.next], [changed, [], null], what);
        assert.deepEqual(await shown(ids), before, what);
        assert.equal((await Promise.all(ids.map(types))).flat().length, entries + 2 * changed, what);
        assert.deepEqual((await store.audit()).findings, [], what);
        await assert.rejects(undo(word), NotFoundError, `${what} twice`);
      }
      assert.ok((await types(published)).includes('returned'));
      const words = (await Promise.all(ids.map((id) => store.items.history(id)))).flat().join();
      assert.doesNotMatch(words, /Thank you|Works here|Fine\./, 'the ledger says that, never what');
    });

    test('taking back is an act itself, and can be taken back', async () => {
      const id = await receive();
      const { undo: word } = await act({ type: 'publish', attested: true }, { ids: [id] });
      const { undo: again } = await undo(word);
      assert.equal((await store.items.get(id))?.state, 'pending');
      await undo(again);
      assert.equal((await store.items.get(id))?.state, 'published');
      assert.deepEqual(await types(id), ['received', 'published', 'returned', 'returned']);
      assert.equal((await store.audit()).ok, true);
    });

    test('what was changed since stays as it is, and is named', async () => {
      const [one, two] = [await receive(), await receive()];
      const { undo: word } = await act({ type: 'publish', attested: true }, { ids: [one] });
      await store.items.reply(one, { text: 'Thank you.', author: 'Shop' }, OWNER);
      await assert.rejects(undo(word), (error: Error) => error.name === 'StateError' && error.message.includes(one));
      assert.equal((await store.items.get(one))?.state, 'published');

      const { undo: both } = await act({ type: 'hide', reason: 'spam' }, { ids: [one, two] });
      await store.items.hide([one], 'off-topic', OWNER);
      const back = await undo(both);
      assert.equal(back.done, 1);
      assert.deepEqual(
        back.left.map(({ id }) => id),
        [one],
      );
      assert.equal((await store.items.get(two))?.state, 'pending');
      await assert.rejects(undo(both), StateError);
    });

    test('after ten minutes it is too late, and a word that nobody was given says nothing', async () => {
      const id = await receive();
      const { undo: word } = await act({ type: 'publish', attested: true }, { ids: [id] });
      now += 10 * 60_000 + 1;
      assert.equal(await store.acts.isKnown(word!), false);
      await assert.rejects(undo(word), NotFoundError);
      for (const wrong of ['', 'x', store.acts.newWord(), `${word}.`]) await assert.rejects(undo(wrong), NotFoundError);
      assert.equal((await store.items.get(id))?.state, 'published');
    });

    test('an act that goes on can be taken back as a whole until ten minutes after its last part', async () => {
      await store.subjects.add({ slug: 'long', type: 'Product', name: 'Long', sample: false });
      const filter = { state: 'pending', subject: 'long' } as const;
      const first = await receive({}, 'long');
      const { undo: word } = await act({ type: 'publish', attested: true }, { filter });
      now += 9 * 60_000;
      const second = await receive({}, 'long');
      await act({ type: 'publish', attested: true }, { filter, cursor: `${word}.100000000` });
      now += 9 * 60_000;
      assert.equal((await undo(word)).done, 2);
      for (const id of [first, second]) assert.equal((await store.items.get(id))?.state, 'pending');
    });

    test('what leads to something shown or featured needs the right to publish', async () => {
      const curate = (scope: string) => scope === 'curate';
      const [waits, shows] = [await receive(), await show()];
      const hidden = await act({ type: 'hide', reason: 'spam' }, { ids: [shows] });
      await assert.rejects(undo(hidden.undo, 'cli', curate), PolicyError);
      assert.equal((await store.items.get(shows))?.state, 'hidden');
      await undo(hidden.undo);
      const featured = await under((own) => store.items.feature(shows, true, own));
      await assert.rejects(undo(featured, 'cli', curate), PolicyError);
      const published = await act({ type: 'publish', attested: true }, { ids: [waits] });
      assert.equal((await undo(published.undo, 'cli', curate)).done, 1, 'to stop showing is to hide');
    });

    test('nothing of an erased item comes back, and nothing is kept of it', async () => {
      const id = await receive();
      const word = await under((own) => store.items.reply(id, { text: 'Secretly', author: 'Shop' }, own));
      await store.items.erase(id, OWNER);
      await assert.rejects(undo(word), NotFoundError);
      assert.equal((await store.audit()).ok, true);
    });

    test('an author who withdraws meanwhile is not overruled', async () => {
      const id = await show();
      const { undo: word } = await act({ type: 'hide', reason: 'spam' }, { ids: [id] });
      await store.items.withdraw(id, { by: 'author' });
      await assert.rejects(undo(word), StateError);
      assert.equal((await store.items.get(id))?.state, 'withdrawn');
    });

    test('two people at one item: tags of both stay, and a change made from an older look is refused', async () => {
      const id = await receive({ tags: ['first'] });
      const seen = (await store.inbox.detail(id))!.version;
      await Promise.all([
        act({ type: 'tag', add: ['by one'], remove: [] }, { ids: [id] }, 'one'),
        act({ type: 'tag', add: ['by two'], remove: ['first'] }, { ids: [id] }, 'two'),
      ]);
      assert.deepEqual((await store.items.get(id))?.tags.toSorted(), ['by one', 'by two']);
      for (const late of [
        store.items.edit(id, { tags: ['mine alone'] }, { ...OWNER, version: seen }),
        store.items.reply(id, { text: 'Late.', author: 'Shop' }, { ...OWNER, version: seen }),
      ])
        await assert.rejects(late, OutdatedError);
      assert.equal((await store.items.get(id))?.reply, null);
      const { version } = (await store.inbox.detail(id))!;
      await store.items.reply(id, { text: 'In time.', author: 'Shop' }, { ...OWNER, version });
      assert.notEqual((await store.inbox.detail(id))!.version, version);
    });

    test('what a decision would do is what it does', async () => {
      const id = await receive({ tags: ['chosen'], rating: { ratingValue: 3, worstRating: 1, bestRating: 5 } });
      const asked = (await store.inbox.detail(id))!;
      assert.deepEqual(
        asked.collections.map(({ slug }) => slug),
        ['home', 'tagged'],
      );
      assert.equal(asked.decision, null);
      await store.items.publish([id], OWNER);
      const done = (await store.inbox.detail(id))!;
      assert.deepEqual(done.standing.before, asked.standing.after);
      assert.deepEqual(done.standing.after, asked.standing.before);
      assert.deepEqual(done.decision, { type: 'published', at: done.decision?.at, by: 'cli', hideReason: null });
      for (const { slug } of done.collections) assert.ok((await readAll(store, slug)).map(idOf).includes(id), slug);
      assert.equal((await readAll(store, 'best')).map(idOf).includes(id), false);
      assert.equal(await store.inbox.detail('none'), undefined);
    });

    test('whatever is done in whatever order and taken back in turn, everything is as it was', async () => {
      const ids = await Promise.all(Array.from({ length: 4 }, () => receive()));
      const which = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 });
      const deed = fc.oneof(
        fc.record({ kind: fc.constant('publish' as const), which }),
        fc.record({ kind: fc.constant('hide' as const), which, reason: fc.constantFrom('spam', 'off-topic') }),
        fc.record({ kind: fc.constant('tag' as const), which, tag: fc.constantFrom('chosen', 'blue', 'Red') }),
        fc.record({ kind: fc.constant('untag' as const), which, tag: fc.constantFrom('chosen', 'blue', 'red') }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(deed, { maxLength: 6 }), async (deeds) => {
          const before = await shown(ids);
          const words: string[] = [];
          for (const each of deeds) {
            const on = { ids: each.which.map((i) => ids[i]!) };
            const what: BulkAct =
              each.kind === 'publish'
                ? { type: 'publish', attested: true }
                : each.kind === 'hide'
                  ? { type: 'hide', reason: each.reason as 'spam' }
                  : {
                      type: 'tag',
                      add: each.kind === 'tag' ? [each.tag] : [],
                      remove: each.kind === 'tag' ? [] : [each.tag],
                    };
            const { undo: word } = await act(what, on);
            if (word !== null) words.push(word);
          }
          for (const word of words.toReversed()) assert.equal((await undo(word)).left.length, 0);
          assert.deepEqual(await shown(ids), before);
        }),
        { numRuns: 12 },
      );
      assert.deepEqual((await store.audit()).findings, []);
    });

    test('views are a person’s own or everybody’s, and nobody’s own is somebody else’s', async () => {
      const query = { state: 'pending', tag: 'blue', sort: 'oldest' } as const;
      const accounts = [];
      for (const name of ['Ada', 'Bo']) {
        const hash = new TextEncoder().encode(`link of ${name}`.padEnd(32, '.'));
        await store.links.create({ hash, purpose: 'invitation', role: 'curator', lifetimeMs: 60_000 }, 'cli');
        const session = {
          hash: hash.map((byte) => byte ^ 1),
          way: 'password',
          userAgent: '',
          lifetimeMs: 60_000,
        } as const;
        accounts.push((await store.links.use(hash, { name, email: null }, { password: 'hash' }, session))!.account.id);
      }
      const [ada, bo] = accounts as [string, string];
      const own = await store.views.add({ name: 'Mine', query, isShared: false }, ada);
      const ours = await store.views.add({ name: 'Ours', query: {}, isShared: true }, null);
      assert.deepEqual(await store.views.list(ada), [own, ours]);
      assert.deepEqual(await store.views.list(bo), [ours]);
      assert.deepEqual(await store.views.list(null), [ours]);
      for (const other of [bo, null]) {
        await assert.rejects(store.views.set(own.id, { name: 'Theirs' }, other), NotFoundError);
        await assert.rejects(store.views.remove(own.id, other), NotFoundError);
      }
      await assert.rejects(store.views.add({ name: 'Lost', query, isShared: false }, null), InvalidInputError);
      await assert.rejects(store.views.set(ours.id, { name: '\u202e ' }, null), InvalidInputError);
      assert.deepEqual(await store.views.set(own.id, { isShared: true, name: 'For all' }, ada), {
        ...{ id: own.id, name: 'For all', query, isShared: true },
      });
      assert.equal((await store.views.list(null)).length, 2);
      await store.views.remove(own.id, bo);
      assert.deepEqual(await store.views.list(ada), [ours]);
    });
  });
}
