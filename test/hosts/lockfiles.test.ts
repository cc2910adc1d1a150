import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { ROOT } from '../lib/smm.ts';

interface Lock {
  packages: Record<string, { resolved?: string; dependencies?: Record<string, string> }>;
}
interface Manifest {
  version: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const read = <Read>(...path: string[]): Read => JSON.parse(readFileSync(join(ROOT, ...path), 'utf8')) as Read;
const names = globSync('examples/*/package.json', { cwd: ROOT }).map((file) => basename(dirname(file)));
const HINT = 'node scripts/lock-examples.ts writes it anew';

test('every framework has an example', () => {
  assert.deepEqual(names.sort(), ['angular', 'astro', 'next', 'react', 'svelte', 'vue']);
});

for (const name of names)
  describe(`examples/${name}`, () => {
    const manifest = read<Manifest>('examples', name, 'package.json');
    const lock = read<Lock>('examples', name, 'package-lock.json');

    test('pins every dependency', () => {
      const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
      assert.deepEqual(
        versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
        [],
      );
    });

    test('has a lockfile that names no host, and what our packages need today', () => {
      const resolved = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
      assert.deepEqual(resolved, [], HINT);
      for (const our of ['sdk', 'widgets']) {
        const { version, dependencies = {} } = read<Manifest>('packages', our, 'package.json');
        assert.equal(manifest.dependencies?.[`@smm/${our}`], version);
        const packed = Object.entries(dependencies).map(([to, spec]) => [to, spec === 'workspace:*' ? version : spec]);
        assert.deepEqual(lock.packages[`node_modules/@smm/${our}`]?.dependencies, Object.fromEntries(packed), HINT);
      }
    });

    test('wears what the others wear', () => {
      const sheet = (folder: string): string => {
        const [file] = globSync('{src,app}/{,styles/}*.css', { cwd: join(ROOT, 'examples', folder) });
        assert.ok(file, `examples/${folder} has no style sheet`);
        return readFileSync(join(ROOT, 'examples', folder, file), 'utf8');
      };
      assert.equal(sheet(name), sheet('react'));
    });
  });
