import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { CommanderError } from 'commander';
import { ConflictError } from '../errors/conflict-error.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { ExportError } from '../exports/bring-back/export-error.ts';
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
  assert.equal(
    said(new ExportError('all.zip', 'it is cut off.')),
    'smm: all.zip: it is cut off. Nothing was written.\n',
  );
  assert.match(said(new TypeError('x is undefined')), /TypeError: x is undefined\n\s+at /);
});

test('for machines an error is one object on standard output, and the exit code is the same', () => {
  const full = Object.assign(new Error('database or disk is full'), { errcode: 13 });
  for (const [error, code, type, detail] of [
    [new ConflictError('Taken. Choose another.'), 1, 'conflict', /^Taken\. Choose another\.$/],
    [full, 1, 'system', /^database or disk is full\. The disk is full\./],
    [new TypeError('x is undefined'), 1, 'unexpected', /TypeError: x is undefined\n\s+at /],
    ['only words', 1, 'unexpected', /^only words$/],
    [
      new CommanderError(1, 'commander.unknownOption', "error: unknown option '--x'"),
      2,
      'usage',
      /^unknown option '--x'$/,
    ],
    [new CommanderError(1, 'commander.help', '(outputHelp)'), 2, 'usage', /See smm --help/],
  ] as const) {
    const write = mock.method(process.stdout, 'write', () => true);
    try {
      assert.equal(reportError(error, { json: true }), code);
      assert.equal(write.mock.callCount(), 1);
      const told = JSON.parse(String(write.mock.calls[0]!.arguments[0])) as { type: string; detail: string };
      assert.equal(told.type, type);
      assert.match(told.detail, detail);
    } finally {
      write.mock.restore();
    }
  }
  const write = mock.method(process.stdout, 'write', () => true);
  reportError(new InvalidInputError('--limit', 'too many.'), { json: true });
  write.mock.restore();
  assert.deepEqual(JSON.parse(String(write.mock.calls[0]!.arguments[0])), {
    type: 'invalid-input',
    detail: '--limit: too many.',
    field: '--limit',
  });
});
