import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { HeadPage, Item as WireItem } from '@smm/sdk/schema';
import { itemId } from '../domain/item-id.ts';
import type { Rule, UntrustedItem } from '../domain/model.ts';
import { sanitize } from '../domain/sanitize.ts';
import { ConflictError } from '../errors/conflict-error.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { InvalidItemError } from '../errors/invalid-item-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { PolicyError } from '../errors/policy-error.ts';
import { SCOPES } from '../domain/roles.ts';
import { StateError } from '../errors/state-error.ts';
import type { PreparedRow } from './import-run.ts';
import type { PageRows, Storage } from './storage.ts';

/** Opens a store with nothing in it; closed by the suite. */
export type OpenEmpty = () => Promise<Storage>;

const OWNER = { by: 'cli', attested: true };

export function review(change: Partial<UntrustedItem> = {}): UntrustedItem {
  return {
    type: 'Review',
    source: 'direct',
    body: 'Fixed my bike in an hour.',
    authorName: 'Ada',
    authorEmail: 'ada@example.org',
    rating: { ratingValue: 5, worstRating: 1, bestRating: 5 },
    datePublished: '2026-01-02',
    ...change,
  };
}

export async function addShop(store: Storage): Promise<void> {
  await store.subjects.add({ slug: 'shop', type: 'LocalBusiness', name: 'The Shop', sample: false });
  await store.collections.add({ slug: 'home', name: 'Home', subject: 'shop', rules: [] });
}

export function prepared(i: number, body: string): PreparedRow {
  const date = new Date(Date.UTC(2024, 0, 1 + ((i * 37) % 130))).toISOString();
  const item = sanitize(review({ sourceId: `row-${i}`, body, datePublished: date.slice(0, 10) }), {
    id: itemId(
      Date.UTC(2026, 0, 1),
      Uint8Array.from({ length: 10 }, () => Math.floor(Math.random() * 256)),
    ),
    subject: 'imported',
    dateReceived: '2026-01-01T00:00:00.000Z',
    imported: true,
  });
  return { item, line: i + 1, duplicateKey: new TextEncoder().encode(`row-${i}`.padEnd(16, '.')) };
}

/** Every item of a view, by following the names of pages. */
export async function readAll(
  store: Storage,
  slug: string,
  view: 'selection' | 'all' = 'selection',
): Promise<string[]> {
  const head = await store.read.head(slug, view);
  const items = itemsOf(head!);
  for (let name = head!.next; name !== null;) {
    const page = await store.read.page(slug, view, name);
    items.push(...itemsOf(page!));
    name = page!.next;
  }
  return items;
}

/** A page's items, each as its JSON. */
export function itemsOf({ items }: PageRows): string[] {
  return (JSON.parse(`[${Buffer.from(items).toString()}]`) as object[]).map((item) => JSON.stringify(item));
}

export function idOf(json: string): string {
  return (JSON.parse(json) as { identifier: string }).identifier;
}

/** What every engine has to do, failures included. */
export function storageContract(name: string, openEmpty: OpenEmpty): void {
  describe(`storage: ${name}`, () => {
    let store: Storage;
    before(async () => {
      store = await openEmpty();
      await addShop(store);
    });
    after(() => store.close());

    const receive = async (change: Partial<UntrustedItem> = {}): Promise<string> =>
      (await store.items.receive(review({ sourceId: `r-${Math.random()}`, ...change }), 'shop')).id;
    const show = async (change: Partial<UntrustedItem> = {}): Promise<string> => {
      const id = await receive(change);
      await store.items.publish([id], OWNER);
      return id;
    };

    test('a name is taken once', async () => {
      await assert.rejects(
        store.subjects.add({ slug: 'shop', type: 'Product', name: 'Other', sample: false }),
        ConflictError,
      );
      await assert.rejects(
        store.collections.add({ slug: 'home', name: 'H', subject: 'shop', rules: [] }),
        ConflictError,
      );
      await assert.rejects(store.collections.add({ slug: 'x', name: 'X', subject: 'none', rules: [] }), NotFoundError);
      await assert.rejects(
        store.subjects.add({ slug: 'Not a slug', type: 'Product', name: 'Other', sample: false }),
        InvalidInputError,
      );
    });

    test('what is received waits, and shows once published, as the wire contract says', async () => {
      const id = await receive({ body: '<p>Fine &amp; fast</p><p>A &lt; B</p>', title: 'Good' });
      assert.equal(await store.read.item(id), undefined);
      await store.items.publish([id], OWNER);
      const found = await store.read.item(id);
      assert.ok(found && found !== 'gone');
      const wire = WireItem.parse(JSON.parse(found.json));
      assert.equal(wire['@type'] === 'Review' && wire.reviewBody, 'Fine & fast\n\nA < B');
      assert.equal(wire.permalink, `reviews/${id}.json`);
      assert.doesNotMatch(found.json, /example\.org/);
    });

    test('in a collection an item stands as that shows it; one that it leaves out, as the full list does', async () => {
      await store.subjects.add({ slug: 'apart', type: 'Product', name: 'Apart', sample: false });
      await store.collections.add({ slug: 'elsewhere', name: 'E', subject: 'apart', rules: [] });
      await store.collections.add({
        slug: 'top',
        name: 'Top',
        subject: 'shop',
        rules: [{ type: 'rating', min: 5 }],
      });
      const rating = (ratingValue: number) => ({ rating: { ratingValue, worstRating: 1, bestRating: 5 } });
      const [in_, out, waits] = [await show(rating(5)), await show(rating(1)), await receive(rating(5))];
      await show(rating(2));
      const look = async (slug: string, id: string) => {
        const found = await store.read.itemIn(slug, id);
        if (!found || found === 'gone') return found;
        const { identifier, pinned = false } = WireItem.parse(JSON.parse(found.json));
        assert.deepEqual([identifier, found.subject.slug], [id, 'shop']);
        const { selected, published, rules } = found.selection;
        return { isAll: selected === published, rules: rules.length, pinned };
      };
      assert.deepEqual(await look('top', in_), { isAll: false, rules: 1, pinned: false });
      assert.deepEqual(await look('top', out), { isAll: true, rules: 0, pinned: false });
      assert.deepEqual(await look('home', in_), { isAll: true, rules: 0, pinned: false });
      await store.collections.pin('top', out);
      assert.deepEqual(await look('top', out), { isAll: false, rules: 1, pinned: true });
      for (const [slug, id] of [
        ['elsewhere', in_],
        ['none', in_],
        ['top', 'none'],
        ['top', waits],
      ] as const)
        assert.equal(await look(slug, id), undefined, slug);
      await store.items.hide([in_], 'spam', OWNER);
      assert.equal(await look('top', in_), undefined);
      await store.items.withdraw(out, OWNER);
      assert.equal(await look('top', out), 'gone');
      assert.equal(await look('elsewhere', out), undefined);
      await store.items.erase(out, OWNER);
      assert.equal(await look('top', out), 'gone');
    });

    test('while two subjects become one, and while they part again, an item stays at its address', async () => {
      for (const slug of ['one', 'two']) {
        await store.subjects.add({ slug, type: 'Product', name: slug, sample: false });
        await store.collections.add({ slug: `${slug}-all`, name: slug, subject: slug, rules: [] });
      }
      const ids: string[] = [];
      for (const body of ['First', 'Second', 'Third'])
        ids.push((await store.items.receive(review({ sourceId: body, body }), 'one')).id);
      await store.items.publish(ids, OWNER);
      const stays = async (): Promise<number> => {
        for (let steps = 0; ; steps++) {
          for (const id of ids) {
            const found = await store.read.itemIn('one-all', id);
            assert.ok(found && found !== 'gone', `${id} after ${steps} steps`);
          }
          if (!(await store.merges.list()).some(({ state }) => state !== 'merged')) return steps;
          let turns = 0;
          await store.merges.work({ budget: 0, isStopping: () => ++turns > 1 });
        }
      };
      await store.merges.begin('one', 'two', OWNER);
      assert.ok((await stays()) > ids.length);
      await store.merges.undo('one', 'cli');
      assert.ok((await stays()) > ids.length);
      assert.equal(await store.read.itemIn('two-all', ids[0]!), undefined);
    });

    test('the same item comes in once', async () => {
      const first = await store.items.receive(review({ sourceId: 'same' }), 'shop');
      const second = await store.items.receive(review({ sourceId: 'same', body: 'Other words' }), 'shop');
      assert.deepEqual([first.merged, second.merged, second.id], [false, true, first.id]);
      const complete = review({ body: 'Complete' });
      const a = await store.items.receive(complete, 'shop');
      const b = await store.items.receive(complete, 'shop');
      assert.equal(a.id, b.id);
    });

    test('without an author two are never one', async () => {
      const blank = review({ authorName: '', body: 'Blank' });
      const a = await store.items.receive(blank, 'shop');
      const b = await store.items.receive(blank, 'shop');
      assert.notEqual(a.id, b.id);
    });

    test('what cannot be taken says which part stands in the way', async () => {
      await assert.rejects(receive({ body: '', rating: undefined as never }), InvalidItemError);
      await assert.rejects(
        receive({ rating: { ratingValue: 10, worstRating: 1, bestRating: 5 } }),
        /rating: 10 lies outside/,
      );
      await assert.rejects(receive({ authorName: 'x'.repeat(1_000_000) }), /authorName: 1000000 characters/);
      await assert.rejects(receive({ datePublished: '2026-02-30' }), /datePublished/);
      await assert.rejects(store.items.receive(review(), 'nowhere'), NotFoundError);
    });

    test('rights are kept: no storing, no showing without the word of whoever must give it', async () => {
      await assert.rejects(receive({ source: 'google-places' }), PolicyError);
      const imported = await receive({ verification: 'imported' });
      await assert.rejects(store.items.publish([imported], { by: 'cli' }), /--attest/);
      const x = await receive({ source: 'x', type: 'SocialMediaPosting' });
      await assert.rejects(store.items.publish([x], OWNER), /--permission/);
      await store.items.publish([x], { ...OWNER, permission: 'e-mail of 3 January' });
      const own = await show();
      await assert.rejects(store.items.feature(own, true, { by: 'cli' }), PolicyError);
      await store.items.feature(own, true, OWNER);
      assert.equal((await store.items.get(own))?.featured, true);
    });

    test('hiding needs a reason from the list; withdrawn and erased lead nowhere back', async () => {
      const id = await show();
      await assert.rejects(store.items.hide([id], 'dislike' as never, OWNER), InvalidInputError);
      await store.items.hide([id], 'spam', OWNER);
      assert.equal(await store.read.item(id), undefined);
      await store.items.withdraw(id, OWNER);
      assert.equal(await store.read.item(id), 'gone');
      await assert.rejects(store.items.publish([id], OWNER), StateError);
      await store.items.erase(id, OWNER);
      await assert.rejects(store.items.reply(id, { text: 'Hi', author: 'Shop' }, OWNER), StateError);
      const types = (await store.items.history(id)).map((entry) => (JSON.parse(entry) as { type: string }).type);
      assert.deepEqual(types, ['received', 'published', 'hidden', 'withdrawn', 'erased']);
    });

    test('one failure in a list of ids changes none of them', async () => {
      const id = await receive();
      await assert.rejects(store.items.publish([id, 'nobody'], OWNER), NotFoundError);
      assert.equal((await store.items.get(id))?.state, 'pending');
    });

    test('metadata can be edited, words cannot; a change of subject says what it was', async () => {
      await store.subjects.add({ slug: 'other', type: 'Product', name: 'Other', sample: false });
      const id = await show({ body: 'About the shop' });
      await assert.rejects(store.items.edit(id, { body: 'Better' } as never, OWNER), InvalidInputError);
      await assert.rejects(store.items.edit(id, { excerpt: { start: 3, end: 99 } }, OWNER), InvalidInputError);
      await store.items.edit(id, { subject: 'other', tags: ['wheels'] }, OWNER);
      const item = await store.items.get(id);
      assert.deepEqual([item?.subject, item?.itemReviewed?.name, item?.tags], ['other', 'The Shop', ['wheels']]);
      const last = JSON.parse((await store.items.history(id)).at(-1)!) as object;
      assert.deepEqual(
        { ...last, at: 0, ref: 0 },
        {
          at: 0,
          by: 'cli',
          fields: ['subject', 'tags'],
          ref: 0,
          subject: { from: 'shop', to: 'other' },
          type: 'edited',
          v: 1,
        },
      );
    });

    test('rules choose, pins come first, and a head says of how many', async () => {
      await store.subjects.add({ slug: 'cafe', type: 'LocalBusiness', name: 'Café', sample: true });
      await store.collections.add({ slug: 'best', name: 'Best', subject: 'cafe', rules: [{ type: 'rating', min: 4 }] });
      const ids: string[] = [];
      for (let i = 0; i < 60; i++) {
        const rating = { ratingValue: 1 + (i % 5), worstRating: 1, bestRating: 5 };
        ids.push((await store.items.receive(review({ sourceId: `c${i}`, rating }), 'cafe')).id);
      }
      await store.items.publish(ids, OWNER);
      await store.items.hide([ids[0]!], 'off-topic', OWNER);
      await store.collections.pin('best', ids[7]!);
      const head = (await store.read.head('best', 'selection'))!;
      assert.equal(idOf(itemsOf(head)[0]!), ids[7]);
      assert.match(itemsOf(head)[0]!, /"pinned":true/);
      assert.equal(head.selection.selected, 24 + 1);
      assert.equal(head.selection.published, 59);
      assert.match(head.selection.text, /Selected: 25 of 59/);
      assert.deepEqual(head.selection.hidden, [{ reason: 'off-topic', count: 1 }]);
      assert.equal(head.selection.sample, true);
      assert.equal(head.aggregateRating?.ratingCount, 59);
      assert.equal((await readAll(store, 'best')).length, 25);
      assert.equal((await readAll(store, 'best', 'all')).length, 59);
      await store.collections.set('best', { rules: [] });
      await store.collections.unpin('best', ids[7]!);
      assert.deepEqual(await readAll(store, 'best'), await readAll(store, 'best', 'all'));
      HeadPage.shape.selection.parse(head.selection);
      HeadPage.shape.aggregateRating.parse(head.aggregateRating);
    });

    test('a preview shows and says what the collection then does, and writes nothing', async () => {
      await store.subjects.add({ slug: 'mill', type: 'LocalBusiness', name: 'Mill', sample: false });
      await store.collections.add({ slug: 'mill', name: 'Mill', subject: 'mill', rules: [] });
      const ids: string[] = [];
      for (let i = 0; i < 40; i++) {
        const rating = { ratingValue: 1 + (i % 5), worstRating: 1, bestRating: 5 };
        const item = review({ sourceId: `v${i}`, rating, tags: i % 3 === 0 ? ['third'] : [] });
        ids.push((await store.items.receive(item, 'mill')).id);
      }
      await store.items.publish(ids, OWNER);
      const rules: Rule[] = [{ type: 'tag', values: ['third'] }];
      const pins = [ids[1]!, ids[6]!];
      const before = (await store.read.head('mill', 'selection'))!;
      const preview = await store.collections.preview({ subject: 'mill', rules, pins });
      assert.deepEqual((await store.read.head('mill', 'selection'))!, before);
      await store.collections.set('mill', { rules, pins });
      const after = (await store.read.head('mill', 'selection'))!;
      assert.deepEqual(preview.selection, after.selection);
      assert.deepEqual(preview.aggregateRating, after.aggregateRating);
      assert.deepEqual(preview.items, itemsOf(after).slice(0, preview.items.length));
      assert.deepEqual(preview.items.slice(0, 2).map(idOf), pins);
      await assert.rejects(store.collections.preview({ subject: 'none', rules, pins }), { name: 'NotFoundError' });
      const aborted = AbortSignal.abort();
      await assert.rejects(store.collections.preview({ subject: 'mill', rules, pins }, aborted), {
        name: 'AbortError',
      });
    });

    test('of two changes made from the same version one is kept, and the other is told', async () => {
      const { version } = (await store.collections.get('mill'))!;
      const [first, second] = await Promise.allSettled([
        store.collections.set('mill', { name: 'One' }, version),
        store.collections.set('mill', { name: 'Other' }, version),
      ]);
      assert.equal(first.status, 'fulfilled');
      assert.equal(second.status === 'rejected' && (second.reason as Error).name, 'OutdatedError');
      const now = (await store.collections.get('mill'))!;
      assert.equal(now.name, 'One');
      assert.notEqual(now.version, version);
      await store.collections.set('mill', { pins: now.pins.toReversed() }, now.version);
      assert.deepEqual((await store.collections.get('mill'))!.pins, now.pins.toReversed());
    });

    test('a stale name is still answered, but not for ever; a wrong one is nothing', async () => {
      const ids: string[] = [];
      for (let i = 0; i < 60; i++) ids.push(await show({ datePublished: `2025-0${1 + (i % 9)}-11` }));
      const { next } = (await store.read.head('home', 'selection'))!;
      const before = (await store.read.page('home', 'selection', next!))!;
      assert.deepEqual([itemsOf(before).length, before.immutable], [24, true]);
      await store.items.withdraw(idOf(itemsOf(before)[3]!), OWNER);
      const later = (await store.read.page('home', 'selection', next!))!;
      assert.equal(later.immutable, false);
      assert.ok(!itemsOf(later).includes(itemsOf(before)[3]!));
      for (const name of ['p-', 'p-x-1', '../etc', `${next}0`, 'all']) {
        assert.equal(await store.read.page('home', 'selection', name), undefined);
      }
      assert.equal(await store.read.page('none', 'selection', next!), undefined);
      assert.equal(await store.read.head('none', 'selection'), undefined);
    });

    test('a list of items has its total and goes on after its next', async () => {
      const pages: string[] = [];
      let total = 0;
      for (let after: string | undefined; ;) {
        const page = await store.items.list({ subject: 'cafe', limit: 25, ...(after !== undefined && { after }) });
        pages.push(...page.items.map(({ id }) => id));
        total = page.total;
        if (page.next === null) break;
        after = page.next;
      }
      assert.equal(pages.length, total);
      assert.equal(new Set(pages).size, 60);
    });

    test('tokens are told once, verified, and revoked', async () => {
      const token = await store.tokens.create('ci');
      assert.deepEqual(await store.tokens.verify(token), { name: 'ci', scopes: [...SCOPES] });
      assert.equal(await store.tokens.verify(`${token}x`), undefined);
      await assert.rejects(store.tokens.create('ci'), ConflictError);
      assert.equal(await store.tokens.revoke('ci'), true);
      assert.equal(await store.tokens.revoke('ci'), false);
      assert.equal(await store.tokens.verify(token), undefined);
    });

    test('pictures are kept by what is in them', async () => {
      const bytes = new Uint8Array([1, 2, 3]);
      const { hash } = await store.media.put({ bytes, width: 1, height: 1, type: 'image/webp' });
      assert.deepEqual([...(await store.media.get(hash))!.bytes], [1, 2, 3]);
      assert.equal(await store.media.get('0'.repeat(64)), undefined);
    });

    test('the version rises with a change and rests without one', async () => {
      const before = store.version();
      assert.equal(store.version(), before);
      await receive();
      assert.notEqual(store.version(), before);
    });

    test('changes made together are each kept', async () => {
      const ids = await Promise.all(Array.from({ length: 150 }, () => receive()));
      assert.equal(new Set(ids).size, 150);
      for (const id of ids) assert.ok(await store.items.get(id));
    });

    test('an import repeated adds nothing, goes on where one was cut off, and shows what changed', async () => {
      await store.subjects.add({ slug: 'imported', type: 'Product', name: 'Imported', sample: false });
      await store.collections.add({ slug: 'imported', name: 'Imported', subject: 'imported', rules: [] });
      const source = { subject: 'imported', fileName: 'a.csv', digest: 'd', publish: true, by: 'cli' };
      const rows = Array.from({ length: 130 }, (_, i) => prepared(i, `Words ${i}`));
      const cut = await store.beginImport(source);
      cut.add(rows.slice(0, 50));
      cut.abandon();
      const again = await store.beginImport(source);
      const { added, merged } = again.add(rows);
      assert.equal(added + merged, 130);
      assert.equal((await again.finish()).published, 130);
      const third = await store.beginImport(source);
      const { changed, ...counts } = third.add([prepared(3, 'Other words'), ...rows.slice(4)]);
      assert.deepEqual([counts.added, counts.merged, changed], [0, 127, [0]]);
      assert.deepEqual(await third.finish(), { added: 0, merged: 127, published: 0 });
      const shown = await readAll(store, 'imported');
      assert.equal(new Set(shown.map(idOf)).size, 130);
      const { selection } = (await store.read.head('imported', 'selection'))!;
      assert.deepEqual([selection.imported, selection.published], [130, 130]);
      await assert.rejects(store.beginImport({ ...source, subject: 'nowhere' }), NotFoundError);
    });

    test('the policy counts every subject, and the audit finds nothing amiss', async () => {
      const { subjects } = await store.read.policy();
      for (const { received, published, pending, withdrawn, erased, hidden } of subjects) {
        const out = hidden.flatMap(({ ratings }) => ratings).reduce((sum, { count }) => sum + count, 0);
        assert.equal(received, published + pending + withdrawn + erased + out);
      }
      const report = await store.audit();
      assert.deepEqual(report.findings, []);
      assert.ok(report.ok && report.items > 200 && report.ledgerEntries > report.items);
    });
  });
}
