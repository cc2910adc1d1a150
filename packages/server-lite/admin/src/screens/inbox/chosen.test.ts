import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAnyChosen, NOTHING, reached, toggled, without } from './chosen.ts';

const ORDER = ['a', 'b', undefined, 'd', 'e'];
const ids = ({ ids: chosen }: { ids: ReadonlySet<string> }): string => [...chosen].sort().join('');

test('one is chosen and let go, and everything begins anew with one', () => {
  const one = toggled(NOTHING, 'b');
  assert.equal(ids(one), 'b');
  assert.equal(isAnyChosen(toggled(one, 'b')), false);
  assert.equal(ids(toggled({ ...NOTHING, isAll: true }, 'd')), 'd');
});

test('a range goes from the last choice to here, either way, and passes over what is not loaded', () => {
  const one = toggled(NOTHING, 'd');
  assert.equal(ids(reached(one, 'a', ORDER)), 'abd');
  assert.equal(ids(reached(one, 'e', ORDER)), 'de');
  assert.equal(ids(reached(reached(one, 'e', ORDER), 'a', ORDER)), 'abde', 'it turns about where it began');
  assert.equal(ids(reached(NOTHING, 'b', ORDER)), 'b', 'without a beginning it is this one');
  assert.equal(ids(reached({ ...one, from: 'gone' }, 'b', ORDER)), 'b');
});

test('what is gone is chosen no longer', () => {
  assert.equal(ids(without(reached(toggled(NOTHING, 'a'), 'e', ORDER), ['b', 'e', 'x'])), 'ad');
});
