import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sampleCommand } from './sample.ts';

/** Runs the command and answers with what it printed and the exit code it asked for. */
async function smmSample(...flags: string[]): Promise<{ said: string; code: number }> {
  const write = process.stdout.write;
  let said = '';
  process.stdout.write = ((text: string) => ((said += text), true)) as typeof write;
  try {
    await sampleCommand().parseAsync(flags, { from: 'user' });
    return { said, code: Number(process.exitCode ?? 0) };
  } finally {
    process.stdout.write = write;
    process.exitCode = undefined;
  }
}

test('fills, says so, and takes it out again; each may be said twice', async (t) => {
  const dir = await mkdtemp(join(tmpdir(), 'smm-cli-'));
  t.after(() => rm(dir, { recursive: true }));
  const data = join(dir, 'store');

  assert.deepEqual(await smmSample('--check', '--data', data), {
    said: 'There is no sample here; nothing was changed.\n',
    code: 1,
  });
  assert.equal(existsSync(data), false);
  assert.match(
    (await smmSample('--data', data)).said,
    /Hollin Row Bindery, an invented business.*"home"\. 74 .* added, 0 there already/,
  );
  assert.match((await smmSample('--data', data)).said, /0 .* added, 74 there already/);
  assert.equal((await smmSample('--check', '--data', data)).code, 0);
  assert.match((await smmSample('--remove', '--data', data)).said, /74 invented .* gone/);
  assert.deepEqual(await smmSample('--remove', '--data', data), {
    said: 'There is no sample here; nothing was changed.\n',
    code: 0,
  });
  assert.equal((await smmSample('--check', '--data', data)).code, 1);
});
