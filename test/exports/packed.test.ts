import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { ROOT } from '../lib/smm.ts';
import { temporaryFolder } from '../lib/temporary-folder.ts';

const PACKAGES = ['sdk', 'widgets', 'server-lite'] as const;

interface Manifest {
  name: string;
  exports?: Record<string, { types: string; default: string }>;
  bin?: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

const STRICT = [
  '--noEmit',
  '--strict',
  '--module',
  'esnext',
  '--moduleResolution',
  'bundler',
  '--target',
  'es2022',
  '--lib',
  'es2023,dom,dom.iterable',
  '--types',
  '',
];

/** A project that has the packed packages in its node_modules, and nothing of the workspace but their dependencies. */
const project = temporaryFolder({ after });

function run(program: string, args: string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.equal(status, 0, `${program} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

function link(from: string, to: string): void {
  if (existsSync(to)) return;
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(from, to, 'junction');
}

/** Makes of every package what would be published. */
function pack(tarballs: string): void {
  mkdirSync(tarballs);
  const filters = PACKAGES.flatMap((name) => ['--filter', `./packages/${name}`]);
  const args = ['--yes', '--prefer-offline', 'pnpm@12', ...filters, 'pack', '--pack-destination', tarballs];
  run('npx', args, ROOT);
}

/** Unpacks what would be published and gives it the dependencies that its manifest names. */
function installPacked(name: (typeof PACKAGES)[number], from: string): void {
  const source = join(ROOT, 'packages', name);
  const tarballs = join(project, 'unpacked', name);
  mkdirSync(tarballs, { recursive: true });
  const [tarball] = globSync(`smm-${name}-*.tgz`, { cwd: from });
  assert.ok(tarball, `nothing was packed of ${name}`);
  run('tar', ['-xzf', join(from, tarball)], tarballs);
  const installed = join(project, 'node_modules/@smm', name);
  cpSync(join(tarballs, 'package'), installed, { recursive: true });
  const { dependencies, peerDependencies } = packedManifest(name);
  for (const dependency of Object.keys({ ...dependencies, ...peerDependencies })) {
    if (dependency.startsWith('@smm/')) continue;
    link(join(source, 'node_modules', dependency), join(installed, 'node_modules', dependency));
  }
}

/** The entries that are modules rather than data, as one imports them. */
function modulesOf({ name, exports }: Manifest): string[] {
  return Object.keys(exports ?? {})
    .filter((entry) => !/\.(css|json)$/.test(entry))
    .map((entry) => name + entry.slice(1));
}

function packedManifest(name: string): Manifest {
  return JSON.parse(readFileSync(join(project, 'node_modules/@smm', name, 'package.json'), 'utf8')) as Manifest;
}

before(() => {
  writeFileSync(join(project, 'package.json'), '{"type":"module","private":true}');
  const tarballs = join(project, 'tarballs');
  pack(tarballs);
  for (const name of PACKAGES) installPacked(name, tarballs);
});

describe('what is packed', () => {
  for (const name of PACKAGES) {
    test(`of ${name} holds no test, no source map of nothing and no workspace reference`, () => {
      const folder = join(project, 'node_modules/@smm', name);
      const files = globSync('{*,dist/**/*}', { cwd: folder, exclude: ['node_modules'] });
      assert.deepEqual(
        files.filter((file) => /\.(test|contract|types)\./.test(file)),
        [],
      );
      assert.doesNotMatch(readFileSync(join(folder, 'package.json'), 'utf8'), /workspace:|\.ts"(?!,?\s*$)|"src\//m);
    });

    test(`of ${name} passes publint`, async () => {
      const { messages, pkg } = await publint({
        pkgDir: join(project, 'node_modules/@smm', name),
        pack: false,
        strict: true,
      });
      assert.deepEqual(
        messages.map((message) => formatMessage(message, pkg, { color: false })),
        [],
      );
    });

    test(`of ${name} can be imported by each of its entries`, () => {
      for (const entry of modulesOf(packedManifest(name))) {
        run(process.execPath, ['--input-type=module', '--eval', `await import(${JSON.stringify(entry)})`], project);
      }
    });
  }

  test('has types that a project under strict settings compiles with', () => {
    const entries = (['sdk', 'widgets'] as const).flatMap((name) => modulesOf(packedManifest(name)));
    const imports = entries.map((entry, index) => `import * as module${index} from '${entry}'; void module${index};`);
    writeFileSync(join(project, 'use.ts'), imports.join('\n'));
    run(join(ROOT, 'node_modules/.bin/tsc'), [...STRICT, 'use.ts'], project);
  });

  test('knows its tags and their events wherever an element is defined', () => {
    const source = `
      import '@smm/widgets/testimonials/define';
      import '@smm/widgets/share-buttons/define';
      document.createElement('smm-testimonials').addEventListener('smm-load', (event) => event.count.toFixed());
      document.createElement('smm-share-buttons').addEventListener('smm-share', (event) => event.network.trim());
      document.createElement('smm-testimonials').addEventListener('smm-error', (event) => event.error);`;
    writeFileSync(join(project, 'events.ts'), source);
    run(join(ROOT, 'node_modules/.bin/tsc'), [...STRICT, 'events.ts'], project);
  });

  test('answers to `smm --help`', () => {
    const { bin } = packedManifest('server-lite');
    assert.ok(bin?.['smm'], 'there is no command');
    const help = run(process.execPath, [join(project, 'node_modules/@smm/server-lite', bin['smm']), '--help'], project);
    assert.match(help, /serve/);
    assert.match(help, /import/);
  });
});
