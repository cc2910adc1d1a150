import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test, type TestContext } from 'node:test';
import { temporaryFolder } from '../../test/lib/temporary-folder.ts';
import { ROOT } from './command.ts';
import { nodeTestsTwice } from './node-tests.ts';
import type { Outcome } from './tier.ts';

/** Runs a tier of two files: one holds, and the other does as it is told, knowing whether it ran before. */
async function outcome(t: TestContext, body: string): Promise<Outcome> {
  const folder = temporaryFolder(t);
  const seen = JSON.stringify(join(folder, 'seen'));
  const head = `import { existsSync, writeFileSync } from 'node:fs'; import { test } from 'node:test';
    const isSecond = existsSync(${seen}); writeFileSync(${seen}, '');`;
  writeFileSync(join(folder, 'steady.test.mjs'), "import { test } from 'node:test'; test('steady', () => {});");
  writeFileSync(join(folder, 'other.test.mjs'), `${head}\n${body}`);
  // A runner within a runner would take itself for a part of that one.
  delete process.env['NODE_TEST_CONTEXT'];
  return nodeTestsTwice('x', [`${relative(ROOT, folder)}/*.test.mjs`], 1).run();
}

test('what fails once and holds when it is run again is told, and has not failed', async (t) => {
  const { passed, failed, unsteady, failures } = await outcome(
    t,
    "test('shaky', () => { if (!isSecond) throw new Error('first'); });",
  );
  assert.deepEqual([passed, failed, failures], [2, 0, []]);
  assert.match(unsteady?.join() ?? '', /^shaky .*Error: first$/);
});

test('what fails again has failed', async (t) => {
  const { passed, failed, unsteady, output } = await outcome(
    t,
    "test('broken', () => { throw new Error(isSecond ? 'again' : 'first'); });",
  );
  assert.deepEqual([passed, failed, unsteady], [1, 1, undefined]);
  assert.match(output, /first[\s\S]*again/);
});
