import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HotAnswers } from './hot-answers.ts';
import { RouteTally } from './metrics.ts';
import { BROTLI, ReadyAnswer } from './ready-answer.ts';

const answer = (size: number) =>
  new ReadyAnswer(
    { type: 'text/plain', cacheControl: 'no-store', body: 'x'.repeat(size), keep: true },
    [],
    new RouteTally('x'),
  );

test('stays within its bytes, and keeps what is asked for', () => {
  const hot = new HotAnswers(100_000);
  hot.set('/wanted', answer(5000));
  for (let n = 0; n < 1000; n += 1) {
    const wanted = hot.get('/wanted');
    assert.ok(wanted, `dropped after ${n} cold pages`);
    wanted.used = true;
    hot.set(`/cold-${n}`, answer(5000));
    assert.ok(hot.bytes <= 100_000);
  }
  assert.ok(hot.size > 10);
});

test('counts what it holds, replaced and grown answers included', () => {
  const hot = new HotAnswers(1_000_000);
  const [first, second] = [answer(5000), answer(7000)];
  hot.set('/a', first);
  hot.set('/a', second);
  assert.equal(hot.bytes, second.bytes);
  hot.grew('/a', first, 500);
  assert.equal(hot.bytes, second.bytes, 'an answer that was replaced does not count');
  hot.grew('/a', second, 500);
  assert.equal(hot.bytes, second.bytes + 500);
  hot.clear();
  assert.equal(hot.bytes, 0);
  assert.equal(hot.get('/a'), undefined);
});

test('one answer never takes more than a quarter', () => {
  const hot = new HotAnswers(10_000);
  hot.set('/large', answer(5000));
  assert.equal(hot.size, 0);
});

test('an address is worth keeping from the second time on, and only while it is remembered', () => {
  const hot = new HotAnswers(1_000_000);
  assert.equal(hot.admits('/a'), false);
  assert.equal(hot.admits('/a'), true);
  for (let n = 0; n < 5000; n += 1) assert.equal(hot.admits(`/walk-${n}`), false);
  assert.equal(hot.admits('/a'), false);
});

test('what it lets go of gives its memory back, but for what somebody still reads or owns', () => {
  const hot = new HotAnswers(100_000);
  const [gone, slow, compressing] = [answer(5000), answer(5000), answer(5000)];
  gone.add(BROTLI, Buffer.alloc(700), true);
  slow.isOnItsWay = true;
  compressing.isCompressing = true;
  const owned = Buffer.alloc(5000);
  const static_ = new ReadyAnswer(
    { type: 'text/plain', cacheControl: 'no-store', body: owned, keep: true },
    [],
    new RouteTally('x'),
  );
  [gone, slow, compressing, static_].forEach((ready, n) => hot.set(`/${n}`, ready));
  hot.clear();
  assert.deepEqual(
    [gone, slow, compressing, static_].map(({ identity }) => identity.body.length),
    [0, 5000, 5000, 5000],
  );
  assert.equal(gone.br?.body.length, 0);
  assert.equal(owned.length, 5000);

  const [first, second, large] = [answer(5000), answer(5000), answer(90_000)];
  hot.set('/a', first);
  hot.set('/a', second);
  hot.set('/large', large);
  assert.deepEqual(
    [first, second, large].map(({ identity }) => identity.body.length),
    [0, 5000, 0],
  );
});
