import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testLog } from './testing/fixture.ts';

test('line breaks in a value start no line', () => {
  const { log, lines } = testLog();
  log.warn({ route: 'x\r\n{"level":"fatal","msg":"forged"}' }, 'a\nb');
  assert.equal(lines().split('\n').length, 2);
  assert.equal(JSON.parse(lines()).level, 'warn');
});

test('an error is told by name, code and place; not by its message, which may quote a person', () => {
  const { log, lines } = testLog();
  const cause = Object.assign(new Error('canary-in-cause'), { code: 'EIO' });
  log.error({ err: new Error('canary person@private.example', { cause }) }, 'failed');
  const line = JSON.parse(lines());
  assert.equal(line.err.name, 'Error');
  assert.equal(line.err.cause.code, 'EIO');
  assert.ok(line.err.at.length > 0);
  assert.doesNotMatch(lines(), /canary/);
});

test('tokens are taken out wherever they are logged', () => {
  const { log, lines } = testLog();
  log.info({ token: 'smm_canary', headers: { authorization: 'Bearer smm_canary' } }, 'x');
  assert.doesNotMatch(lines(), /smm_canary/);
});
