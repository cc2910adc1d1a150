import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { ConflictError } from '../errors/conflict-error.ts';
import { reportError } from './report-error.ts';

function said(error: unknown): string {
  const write = mock.method(process.stderr, 'write', () => true);
  try {
    assert.equal(reportError(error), 1);
    return String(write.mock.calls[0]!.arguments[0]);
  } finally {
    write.mock.restore();
  }
}

test('a full disk, a locked store and a damaged one are told with a remedy, without a stack', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  assert.match(said(full), /^smm: ENOSPC.* make room and run the command again\.\n$/);
  for (const [errcode, words] of [
    [13, /disk is full/],
    [5, /Another command/],
    [8, /only be read/],
    [779, /restore a backup/],
  ] as const) {
    const text = said(Object.assign(new Error('database failure'), { code: 'ERR_SQLITE_ERROR', errcode }));
    assert.match(text, words);
    assert.doesNotMatch(text, /\n\s+at /);
  }
});

test('an error of ours is its message alone; one that nobody foresaw keeps its stack', () => {
  assert.equal(said(new ConflictError('Taken. Choose another.')), 'smm: Taken. Choose another.\n');
  assert.match(said(new TypeError('x is undefined')), /TypeError: x is undefined\n\s+at /);
});
