import assert from 'node:assert/strict';
import { hash, randomBytes } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { StateError } from '../errors/state-error.ts';
import { addShop, review, type OpenEmpty } from './storage.contract.ts';
import type { NewSubmission, Storage } from './storage.ts';

const OWNER = { by: 'cli', attested: true };
const sha = (text: string): Uint8Array => hash('sha256', text, 'buffer');

/** A review as its author sent it in, with names of its own. */
function submission(change: Partial<NewSubmission> = {}): NewSubmission & { opens: string } {
  const opens = randomBytes(16).toString('hex');
  return {
    opens,
    item: review({ body: 'Sample words', isPlain: true }),
    subject: 'shop',
    consents: [
      { scope: 'name', text: 'Show my name', language: 'en' },
      { scope: 'publish', text: 'Publish my words', language: 'en' },
    ],
    number: opens.slice(0, 12),
    secret: sha(opens),
    key: sha(`key ${opens}`),
    token: sha(`token ${opens}`),
    request: sha('said'),
    nonce: randomBytes(16),
    ...change,
  };
}

/** What every engine has to do with reviews that their authors send in. */
export function submissionsContract(name: string, openEmpty: OpenEmpty): void {
  describe(`submissions: ${name}`, () => {
    let store: Storage;
    before(async () => {
      store = await openEmpty();
      await addShop(store);
    });
    after(() => store.close());

    const receive = async (sent: NewSubmission) => {
      const received = await store.submissions.receive(sent);
      assert.ok(received.outcome !== 'token-used');
      return received.kept;
    };

    test('it comes in whole: item, receipt, consents with words and time, ledger entry', async () => {
      const sent = submission();
      const kept = await receive(sent);
      const found = await store.submissions.bySecret(sha(sent.opens));
      assert.ok(found);
      assert.deepEqual([found.number, found.item.id, found.item.state], [sent.number, kept.id, 'pending']);
      assert.equal(found.item.datePublished, found.item.dateReceived.slice(0, 10));
      assert.equal(found.digest, hash('sha256', 'Sample words'));
      assert.deepEqual(
        found.consents.map(({ scope, text }) => [scope, text]),
        [
          ['publish', 'Publish my words'],
          ['name', 'Show my name'],
        ],
      );
      assert.ok(found.consents.every(({ givenAt }) => givenAt === kept.dateReceived));
      assert.equal((await store.items.history(kept.id)).length, 1);
      assert.equal(await store.submissions.bySecret(sha('nothing')), undefined);
    });

    test('one key, one review, however often and at once; one token, one review', async () => {
      const sent = submission();
      const before = (await store.items.list({})).total;
      const all = await Promise.all(Array.from({ length: 20 }, () => store.submissions.receive(sent)));
      assert.deepEqual(all.map(({ outcome }) => outcome).sort(), [
        'added',
        ...Array.from({ length: 19 }, () => 'known'),
      ]);
      const other = submission({ token: sent.token });
      assert.deepEqual(await store.submissions.receive(other), { outcome: 'token-used' });
      assert.equal((await store.items.list({})).total, before + 1);
      assert.deepEqual((await store.submissions.byKey(sent.key))?.nonce, Uint8Array.from(sent.nonce));
    });

    test('what cannot be taken leaves nothing behind', async () => {
      const sent = submission({
        item: review({ body: '', rating: { ratingValue: 9, worstRating: 1, bestRating: 5 } }),
      });
      await assert.rejects(store.submissions.receive(sent));
      assert.equal(await store.submissions.byKey(sent.key), undefined);
      await assert.rejects(store.submissions.receive(submission({ subject: 'none' })));
    });

    test('the same words by two senders are two reviews', async () => {
      const [first, second] = [await receive(submission()), await receive(submission())];
      assert.notEqual(first.id, second.id);
    });

    test('it is never shown without its author’s consent', async () => {
      const { id } = await receive(submission({ consents: [{ scope: 'reuse', text: 'x', language: 'en' }] }));
      await assert.rejects(store.items.publish([id], OWNER), (error: Error) => {
        assert.ok(error instanceof StateError);
        assert.match(error.message, /consent “publish”/);
        return true;
      });
      assert.equal((await store.items.get(id))?.state, 'pending');
      assert.equal((await store.items.history(id)).length, 1);
    });

    test('its picture is there while it is shown, and only then', async () => {
      const photo = { bytes: randomBytes(40), width: 20, height: 10 };
      const sent = submission({ photo });
      const { id } = await receive(sent);
      const shown = async () => {
        const url = (await store.items.get(id))?.author.image?.url;
        return url && (await store.media.get(url.slice('media/'.length, -'.webp'.length)));
      };
      assert.equal(await shown(), undefined);
      await store.items.publish([id], OWNER);
      const url = (await store.items.get(id))?.author.image?.url ?? '';
      assert.deepEqual((await store.media.get(url.slice(6, -5)))?.bytes, Uint8Array.from(photo.bytes));
      await store.items.hide([id], 'spam', OWNER);
      assert.equal(await store.media.get(url.slice(6, -5)), undefined);
      assert.equal(await shown(), undefined);
      await store.items.publish([id], OWNER);
      assert.ok(await shown());
      await store.submissions.withdraw(sha(sent.opens));
      assert.equal(await store.media.get(url.slice(6, -5)), undefined);
    });

    test('one picture of two reviews stays as long as one of them is shown, and one of the owner’s stays', async () => {
      const photo = { bytes: randomBytes(40), width: 20, height: 10 };
      const [first, second] = [submission({ photo }), submission({ photo })];
      const ids = [(await receive(first)).id, (await receive(second)).id];
      await store.items.publish(ids, OWNER);
      assert.deepEqual((await store.audit()).findings, []);
      const name = hash('sha256', photo.bytes);
      await store.submissions.withdraw(sha(first.opens));
      assert.ok(await store.media.get(name));
      await store.submissions.withdraw(sha(second.opens));
      assert.equal(await store.media.get(name), undefined);
      const own = { bytes: randomBytes(40), width: 20, height: 10 };
      const { hash: kept } = await store.media.put({ ...own, type: 'image/webp' });
      const third = submission({ photo: own });
      await store.items.publish([(await receive(third)).id], OWNER);
      await store.submissions.withdraw(sha(third.opens));
      assert.ok(await store.media.get(kept));
    });

    test('acts on many, one with a picture among them, are taken back in turn to the first of them', async () => {
      const photo = { bytes: randomBytes(40), width: 20, height: 10 };
      const sent = [submission(), submission(), submission({ photo }), submission()];
      const ids: string[] = [];
      for (const each of sent) ids.push((await receive(each)).id);
      const act = { by: 'cli' };
      const added = await store.acts.act({ type: 'tag', add: ['chosen'], remove: [] }, { ids }, act);
      const removed = await store.acts.act({ type: 'tag', add: [], remove: ['chosen'] }, { ids }, act);
      for (const { undo } of [removed, added]) {
        const back = await store.acts.undo(undo as string, act, () => true);
        assert.deepEqual([back.done, back.left], [ids.length, []]);
        assert.equal(await store.acts.isKnown(undo as string), false, 'it is used');
      }
      for (const id of ids) assert.deepEqual((await store.items.get(id))?.tags, []);
    });

    test('its author withdraws it, for good', async () => {
      const sent = submission();
      const { id } = await receive(sent);
      await store.items.publish([id], OWNER);
      assert.equal((await store.submissions.withdraw(sha(sent.opens)))?.item.state, 'withdrawn');
      assert.equal(await store.read.item(id), 'gone');
      assert.match((await store.items.history(id)).at(-1) ?? '', /"by":"author"/);
      await assert.rejects(store.items.publish([id], OWNER), StateError);
      assert.equal(await store.submissions.withdraw(sha('nothing')), undefined);
    });

    test('erased, its receipt opens nothing, and the store holds together', async () => {
      const sent = submission();
      const { id } = await receive(sent);
      await store.items.erase(id, OWNER);
      assert.equal(await store.submissions.bySecret(sha(sent.opens)), undefined);
      assert.equal(await store.submissions.byKey(sent.key), undefined);
      assert.deepEqual((await store.audit()).findings, []);
    });

    test('the key that forms are signed with stays the same', async () => {
      const key = await store.submissions.signingKey();
      assert.match(key, /^[\w-]{43}$/);
      assert.equal(await store.submissions.signingKey(), key);
    });

    test('what its author agrees to from now on holds at once, and only what changed is told of', async () => {
      const sent = submission({ item: review({ body: 'Sample words', isPlain: true, authorName: 'Sample Sender' }) });
      const { id } = await receive(sent);
      await store.items.publish([id], OWNER);
      const publish = { scope: 'publish', text: 'Other words by now', language: 'de' } as const;
      const name = { scope: 'name', text: 'Show my name, in other words', language: 'de' } as const;
      const without = await store.submissions.agree(sha(sent.opens), [publish]);
      assert.equal(without?.item.author.name, '');
      assert.deepEqual(
        without?.consents.map(({ scope, text }) => [scope, text]),
        [['publish', 'Publish my words']],
      );
      const shown = await store.read.item(id);
      assert.ok(shown !== 'gone' && shown !== undefined && !shown.json.includes('Sample Sender'));
      const again = await store.submissions.agree(sha(sent.opens), [publish, name]);
      assert.deepEqual([again?.item.author.name, again?.consents[1]?.text], ['Sample Sender', name.text]);
      const entries = (await store.items.history(id)).length;
      await store.submissions.agree(sha(sent.opens), [name, publish]);
      assert.equal((await store.items.history(id)).length, entries);
      await assert.rejects(store.submissions.agree(sha(sent.opens), [name]), StateError);
      await store.submissions.withdraw(sha(sent.opens));
      await assert.rejects(store.submissions.agree(sha(sent.opens), [publish]), StateError);
      assert.equal(await store.submissions.agree(sha('nothing'), [publish]), undefined);
      assert.deepEqual((await store.audit()).findings, []);
    });

    test('erased by its author, the receipt opens nothing', async () => {
      const sent = submission();
      const { id } = await receive(sent);
      assert.equal(await store.submissions.erase(sha(sent.opens)), true);
      assert.equal(await store.submissions.bySecret(sha(sent.opens)), undefined);
      assert.equal((await store.items.get(id))?.state, 'erased');
      assert.equal(await store.submissions.erase(sha(sent.opens)), false);
    });
  });
}
