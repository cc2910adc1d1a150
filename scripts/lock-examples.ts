// Writes `package-lock.json` of the framework projects in `examples/` anew: `node scripts/lock-examples.ts [NAME…]`.
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { packed } from '../test/lib/packed.ts';
import { ROOT, run } from './lib/command.ts';

interface Entry {
  version?: string;
  resolved?: string;
  integrity?: string;
  funding?: unknown;
  dependencies?: Record<string, string>;
}

/** Where our packages are not published yet, their versions are what stays of their tarballs. */
const OURS = ['sdk', 'widgets'] as const;
const INSTALL = ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];

async function lock(name: string): Promise<void> {
  const tarballs = await packed('sdk', 'widgets');
  const source = join(ROOT, 'examples', name);
  const folder = mkdtempSync(join(tmpdir(), 'smm-lock-'));
  try {
    const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { dependencies: object };
    const ours = Object.fromEntries(OURS.map((our) => [`@smm/${our}`, `file:${tarballs[our]}`]));
    const dependencies = { ...manifest.dependencies, ...ours };
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, dependencies }));
    // What was chosen before stays chosen, as far as the manifest allows.
    const old = join(source, 'package-lock.json');
    if (existsSync(old)) writeFileSync(join(folder, 'package-lock.json'), readFileSync(old));
    const { code, output } = await run('npm', [...INSTALL, '--omit-lockfile-registry-resolved'], { cwd: folder });
    if (code !== 0) throw new Error(`npm could not lock examples/${name}:\n${output}`);
    const written = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, Entry>;
    };
    written.packages['']!.dependencies = manifest.dependencies as Record<string, string>;
    for (const [path, entry] of Object.entries(written.packages)) {
      delete entry.resolved;
      delete entry.funding;
      if (path.startsWith('node_modules/@smm/')) delete entry.integrity;
    }
    writeFileSync(old, `${JSON.stringify(written, null, 2)}\n`);
    console.log(`examples/${name}/package-lock.json: ${Object.keys(written.packages).length - 1} packages`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const all = globSync('examples/*/package.json', { cwd: ROOT }).map((file) => basename(dirname(file)));
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !all.includes(name));
if (unknown !== undefined) throw new Error(`there is no project examples/${unknown}: name one of ${all.join(', ')}`);
for (const name of wanted.length > 0 ? wanted : all.sort()) await lock(name);
