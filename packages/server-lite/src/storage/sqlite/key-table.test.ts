import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { KeyTable } from './key-table.ts';

const keyOf = (i: number) => new Uint8Array(createHash('sha256').update(String(i)).digest().subarray(0, 16));

test('every key is found again and no other is, however far the table grew', () => {
  const table = new KeyTable(0);
  for (let i = 0; i < 20_000; i++) {
    assert.equal(table.find(keyOf(i)), -1);
    assert.equal(table.add(keyOf(i)), i);
  }
  for (let i = 0; i < 20_000; i++) assert.equal(table.find(keyOf(i)), i);
  assert.equal(table.find(keyOf(20_001)), -1);
});

test('rows come out in the order of their keys', () => {
  const table = new KeyTable(10);
  for (let i = 0; i < 5000; i++) table.add(keyOf(i));
  const keys = [...table.sorted()].map((row) => Buffer.from(table.key(row)).toString('hex').slice(0, 12));
  assert.deepEqual(keys, [...keys].sort());
});
