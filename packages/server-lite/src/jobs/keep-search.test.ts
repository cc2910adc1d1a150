import assert from 'node:assert/strict';
import { test, mock } from 'node:test';
import { testLog } from '../testing/fixture.ts';
import { keepSearch } from './keep-search.ts';

/** Lets promises that are waiting go on. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

test('it waits until the store is quiet, goes on to the end, and rests until something changes', async (t) => {
  mock.timers.enable({ apis: ['setInterval', 'setTimeout'] });
  t.after(() => mock.timers.reset());
  let version = 1;
  let left = 0;
  let asked = 0;
  const search = {
    query: () => Promise.reject(new Error('not asked')),
    advance: async () => {
      asked += 1;
      if (left > 0) version += 1;
      left = Math.max(0, left - 1);
      return { done: 10 - left, total: 10, more: left > 0 };
    },
  };
  const { log, lines } = testLog();
  const keeper = keepSearch({ search, version: () => version }, log);
  const pass = async (ms: number) => {
    mock.timers.tick(ms);
    await turn();
  };
  left = 3;
  for (let i = 0; i < 5; i++) {
    version += 1;
    await pass(1000);
  }
  assert.equal(asked, 0, 'an import is under way');
  await pass(1000);
  assert.equal(asked, 1);
  assert.equal(keeper.behind(), 2);
  while (left > 0) await pass(15);
  assert.equal(asked, 3);
  assert.equal(keeper.behind(), 0);
  assert.match(lines(), /search is up to date/);
  for (let i = 0; i < 5; i++) await pass(1000);
  assert.ok(asked <= 4, 'at rest nothing is asked again and again');
  const before = asked;
  version += 1;
  await pass(1000);
  await pass(1000);
  assert.equal(asked, before + 1);
  await keeper.stop();
});

test('a failure is told and tried again', async (t) => {
  mock.timers.enable({ apis: ['setInterval', 'setTimeout'] });
  t.after(() => mock.timers.reset());
  let asked = 0;
  const search = {
    query: () => Promise.reject(new Error('not asked')),
    advance: async () => {
      asked += 1;
      if (asked === 1) throw new Error('disk full');
      return { done: 1, total: 1, more: false };
    },
  };
  const { log, lines } = testLog();
  const keeper = keepSearch({ search, version: () => 1 }, log);
  for (let i = 0; i < 4; i++) {
    mock.timers.tick(1000);
    await turn();
  }
  assert.match(lines(), /it is tried again/);
  assert.equal(asked, 2);
  await keeper.stop();
});
