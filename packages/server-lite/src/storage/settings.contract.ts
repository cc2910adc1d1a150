import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { OutdatedError } from '../errors/outdated-error.ts';
import type { Storage } from './storage.ts';

/** What every engine has to do with settings. @param openSame opens the same store each time it is called. */
export function settingsContract(name: string, openSame: () => () => Promise<Storage>): void {
  describe(`settings: ${name}`, () => {
    let store: Storage;
    let other: Storage;
    before(async () => {
      const open = openSame();
      [store, other] = [await open(), await open()];
    });
    after(() => Promise.all([store.close(), other.close()]));

    test('nothing set: the defaults, at version 0', async () => {
      assert.deepEqual(await store.settings.get('business'), { value: null, version: '0', modified: null, by: null });
      assert.deepEqual((await store.settings.get('policy')).value, {});
      assert.equal((await store.settings.get('origins')).value, null);
    });

    test('what was set is there for every process, cleaned, and seen as a change', async () => {
      const seen = other.version();
      await store.settings.set(
        { business: { value: { name: '  Sample\u202E Bikes  ', url: 'bikes.example', address: '1 Lane\r\nTown' } } },
        'account:1',
      );
      assert.notEqual(other.version(), seen);
      const { value, version, by, modified } = await other.settings.get('business');
      assert.deepEqual(value, { name: 'Sample Bikes', url: 'https://bikes.example/', address: '1 Lane\nTown' });
      assert.deepEqual([version, by], ['1', 'account:1']);
      assert.match(modified ?? '', /^\d{4}-.*Z$/);
    });

    test('a change made from something older is refused, and takes the others of its call with it', async () => {
      await store.settings.set({ policy: { value: { choosing: 'All of it.' }, version: '0' } }, 'a');
      await assert.rejects(
        other.settings.set(
          { origins: { value: ['https://a.example'], version: '0' }, policy: { value: {}, version: '0' } },
          'b',
        ),
        OutdatedError,
      );
      assert.deepEqual((await store.settings.get('policy')).value, { choosing: 'All of it.' });
      assert.equal((await store.settings.get('origins')).version, '0');
    });

    test('of two changes made from the same, one wins', async () => {
      const { version } = await store.settings.get('policy');
      const outcome = await Promise.allSettled(
        [store, other].map((each, i) =>
          each.settings.set({ policy: { value: { checking: `By ${i}` }, version } }, 'x'),
        ),
      );
      assert.deepEqual(outcome.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    });

    test('null takes a setting back; the same again is no change', async () => {
      await store.settings.set({ origins: { value: ['https://a.example/', 'https://a.example'] } }, 'a');
      assert.deepEqual((await store.settings.get('origins')).value, ['https://a.example']);
      await store.settings.set({ origins: { value: null } }, 'a');
      const { value, version } = await store.settings.get('origins');
      assert.equal(value, null);
      await store.settings.set({ origins: { value: null, version } }, 'a');
      assert.equal((await store.settings.get('origins')).version, version);
    });

    test('what does not fit is refused by name', async () => {
      const cases: [Parameters<Storage['settings']['set']>[0], RegExp][] = [
        [{ business: { value: { name: '\u200B' } } }, /business\.name/],
        [{ business: { value: { name: 'A', url: 'javascript:alert(1)' } } }, /business\.url/],
        [{ business: { value: { name: 'A', email: 'nobody' } } }, /business\.email/],
        [{ business: { value: { name: 'A', owner: 'me' } as never } }, /business/],
        [{ origins: { value: [] } }, /origins/],
        [{ origins: { value: ['*', 'https://a.example'] } }, /nothing else/],
        [{ origins: { value: ['https://a.example/path'] } }, /origins\.0/],
        [{ origins: { value: ['https://user@a.example'] } }, /origins\.0/],
        [{ policy: { value: { choosing: 'x'.repeat(5001) } } }, /policy\.choosing/],
      ];
      for (const [changes, message] of cases)
        await assert.rejects(store.settings.set(changes, 'a'), (error) => {
          assert.ok(error instanceof InvalidInputError, String(error));
          assert.match(error.message, message);
          return true;
        });
    });
  });
}
