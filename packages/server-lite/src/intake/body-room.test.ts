import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BodyRoom } from './body-room.ts';

test('room for one address and for all ends, and comes back whether a body came or broke off', async () => {
  const room = new BodyRoom(10, 15);
  const ends: (() => void)[] = [];
  const slow = (address: string, bytes: number) =>
    room.hold(address, bytes, () => new Promise<void>((resolve) => ends.push(resolve)));
  const code = (code: string) => (error: unknown) => (error as { code: string }).code === code;

  const first = slow('a', 6);
  const broken = room.hold('a', 4, () => Promise.reject(new Error('broke off')));
  await assert.rejects(slow('a', 1), code('too-many-requests'));
  await assert.rejects(broken, /broke off/);
  const second = slow('a', 4);
  const third = slow('b', 5);
  await assert.rejects(slow('c', 1), code('unavailable'));
  for (const end of ends) end();
  await Promise.all([first, second, third]);
  assert.equal(await room.hold('a', 10, () => Promise.resolve('came')), 'came');
});
