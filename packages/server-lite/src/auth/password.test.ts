import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPassword, hashPassword } from './password.ts';

test('the right password, typed on any keyboard, and no other', async () => {
  const kept = await hashPassword('crème brûlée am Abend');
  assert.match(kept, /^scrypt\$32768\$8\$3\$/);
  assert.deepEqual(await checkPassword('crème brûlée am Abend'.normalize('NFD'), kept), { right: true });
  assert.deepEqual(await checkPassword('creme brulee am Abend', kept), { right: false });
  assert.notEqual(await hashPassword('crème brûlée am Abend'), kept, 'each with a salt of its own');
});

test('one that was hashed with yesterday’s parameters is hashed anew once it is known to be right', async () => {
  const old = await hashPassword('four sample words here', { N: 2 ** 14, r: 8, p: 1 });
  const { right, rehashed } = await checkPassword('four sample words here', old);
  assert.equal(right, true);
  assert.deepEqual(await checkPassword('four sample words here', rehashed ?? ''), { right: true });
  assert.deepEqual(await checkPassword('wrong', old), { right: false });
});

test('without an account the same work is done, and nothing is right', async () => {
  const kept = await hashPassword('four sample words here');
  await checkPassword('warm up', null);
  // Of the processor alone: on a busy machine the clock says little of the work.
  const work = async (hash: string | null) => {
    const works: number[] = [];
    for (let n = 0; n < 3; n += 1) {
      const start = process.cpuUsage();
      assert.deepEqual(await checkPassword('a wrong password', hash), { right: false });
      const { user, system } = process.cpuUsage(start);
      works.push((user + system) / 1000);
    }
    return Math.min(...works);
  };
  const [known, unknown] = [await work(kept), await work(null)];
  assert.ok(unknown > known / 2 && known > unknown / 2, `${known} ms against ${unknown} ms`);
});

test('more at once than the machine can bear are told to come back', async () => {
  const kept = await hashPassword('four sample words here', { N: 2 ** 10, r: 8, p: 1 });
  const all = await Promise.allSettled(Array.from({ length: 40 }, () => checkPassword('x', kept)));
  const refused = all.filter((each) => each.status === 'rejected');
  assert.ok(refused.length > 0 && refused.length < 40);
  assert.ok(refused.every(({ reason }) => (reason as { code?: string }).code === 'unavailable'));
  assert.equal((await checkPassword('x', kept)).right, false, 'and then there is room again');
});
