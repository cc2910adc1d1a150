import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import * as errors from './index.ts';

const { isSmmError, SmmFormatError, SmmHttpError, SmmNetworkError, SmmShareError, SmmTimeoutError, SmmUrlError } =
  errors;
const url = 'https://reviews.example/v1/collections/home.json';
const cause = new Error('below');

const all = [
  new errors.SmmClosedError(url, { cause }),
  new SmmFormatError(url, 'items is missing or wrong', { cause }),
  new SmmHttpError(url, 500, { cause }),
  new SmmNetworkError(url, cause),
  new SmmShareError('No clipboard', url, { cause }),
  new SmmTimeoutError(url, 10, { cause }),
  new SmmUrlError(url, { cause }),
];

test('each says what, where and what to do, and keeps its cause', () => {
  for (const error of all) {
    assert.ok(error instanceof errors.SmmError && error instanceof Error);
    assert.ok(error.message.includes(url) && error.message.split('. ').length >= 2, error.message);
    assert.equal(error.url, url);
    assert.equal(error.cause, cause);
    assert.ok(error.name in errors && error.constructor.name === error.name);
  }
});

test('a refusal and a failure have different remedies', () => {
  assert.match(new SmmHttpError(url, 404).message, /Check the address/);
  assert.match(new SmmHttpError(url, 500).message, /Try again later/);
  const problem = { type: '/problems/gone', title: 'Gone', status: 410 };
  assert.match(new SmmHttpError(url, 410, { problem }).message, /answered 410\. Gone/);
});

test('ours are known again across realms and copies of the script', () => {
  const foreign: unknown = runInNewContext(`Object.assign(new Error('x'), { [Symbol.for('smm.error')]: true })`);
  assert.ok(!(foreign instanceof Error));
  for (const error of [...all, foreign]) assert.ok(isSmmError(error));
  for (const other of [cause, undefined, null, 'SmmError', { name: 'SmmError' }]) assert.ok(!isSmmError(other));
});
