import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { run } from '../../scripts/lib/command.ts';
import { npm, QUIET } from '../lib/host-project.ts';
import { packed } from '../lib/packed.ts';
import { temporaryFolder } from '../lib/temporary-folder.ts';

const folder = temporaryFolder({ after });

before(async () => {
  const tarballs = await packed('sdk', 'widgets', 'server-lite');
  writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}');
  await npm(['install', ...Object.values(tarballs)], folder);
});

async function output(program: string, ...args: string[]): Promise<string> {
  const { code, output } = await run(program, args, { cwd: folder, env: { ...QUIET } });
  assert.equal(code, 0, output);
  return output;
}

test('npm installs the packed packages into an empty folder, each once', () => {
  for (const name of ['sdk', 'widgets', 'server-lite'])
    assert.ok(existsSync(join(folder, 'node_modules/@smm', name, 'package.json')), name);
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as { packages: object };
  assert.deepEqual(
    Object.keys(lock.packages).filter((path) => /node_modules.*node_modules\/@smm/.test(path)),
    [],
  );
});

test('every module of the SDK and of the elements can be imported there, without a DOM', async () => {
  for (const name of ['sdk', 'widgets']) {
    const file = join(folder, 'node_modules/@smm', name, 'package.json');
    const { exports } = JSON.parse(readFileSync(file, 'utf8')) as { exports: Record<string, unknown> };
    const modules = Object.keys(exports).filter((entry) => !/\.(css|json)$/.test(entry));
    const imports = modules.map((entry) => `await import('@smm/${name}${entry.slice(1)}');`);
    await output(process.execPath, '--input-type=module', '--eval', imports.join('\n'));
  }
});

test('the command fills a folder with the sample and reads it back', async () => {
  const smm = join(folder, 'node_modules/.bin/smm');
  await output(smm, 'sample', '--data', join(folder, 'data'));
  assert.match(await output(smm, 'snippet', 'home', '--data', join(folder, 'data'), '--for', 'next'), /'use client'/);
});
