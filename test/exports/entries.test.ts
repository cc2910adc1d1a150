import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ROOT } from '../lib/smm.ts';

interface Manifest {
  name: string;
  exports: Record<string, string>;
  publishConfig?: { exports?: Record<string, { types: string; default: string }> };
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(ROOT, 'packages', folder, 'package.json'), 'utf8')) as Manifest;
}

/** The entries that are modules rather than data. */
function modulesOf(manifest: Manifest): string[] {
  return Object.keys(manifest.exports).filter((entry) => !/\.(css|json)$/.test(entry));
}

/** Runs a module in a Node of its own: an import that has an effect cannot reach the next test. */
function runModule(source: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--input-type=module', '--eval', source], {
    cwd: join(ROOT, 'test'),
    encoding: 'utf8',
  });
}

for (const folder of ['sdk', 'widgets']) {
  const manifest = manifestOf(folder);
  describe(`${manifest.name} in Node, without a DOM`, () => {
    for (const entry of modulesOf(manifest)) {
      const specifier = manifest.name + entry.slice(1);
      test(`${specifier} can be imported`, () => {
        const { status, stderr } = runModule(`await import(${JSON.stringify(specifier)})`);
        assert.equal(status, 0, stderr);
      });
    }
  });

  test(`${manifest.name} publishes the entries that the workspace uses`, () => {
    assert.deepEqual(Object.keys(manifest.publishConfig?.exports ?? {}), Object.keys(manifest.exports));
  });
}

test('importing every element puts no name of ours on globalThis', () => {
  const source = `
    const before = new Set(Reflect.ownKeys(globalThis));
    await import('@smm/widgets');
    await import('@smm/sdk');
    const names = Reflect.ownKeys(globalThis).filter((key) => !before.has(key) && typeof key === 'string');
    const foreign = /^(lit|reactiveElement|nanostores|__zod_|customElements$)/;
    console.log(JSON.stringify(names.filter((name) => !foreign.test(name))));`;
  const { stdout, stderr } = runModule(source);
  assert.deepEqual(JSON.parse(stdout || 'null'), [], stderr);
});
