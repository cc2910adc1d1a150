import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packed } from '../lib/packed.ts';
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

/** What draws other elements. Where a page is read stands with the wall, and is every element's. */
const OTHERS =
  /\/(testimonials\/(?!collection-source\.)|templates\/card|(feed\/feed|ticker\/ticker|review-form\/review-form|share-buttons\/share-buttons)\.)/;

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

/** Unpacks what would be published and gives it the dependencies that its manifest names. */
function installPacked(name: (typeof PACKAGES)[number], tarball: string): void {
  const source = join(ROOT, 'packages', name);
  const unpacked = join(project, 'unpacked', name);
  mkdirSync(unpacked, { recursive: true });
  run('tar', ['-xzf', tarball], unpacked);
  const installed = join(project, 'node_modules/@smm', name);
  cpSync(join(unpacked, 'package'), installed, { recursive: true });
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

before(async () => {
  writeFileSync(join(project, 'package.json'), '{"type":"module","private":true}');
  const tarballs = await packed(...PACKAGES);
  for (const name of PACKAGES) installPacked(name, tarballs[name]);
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

    test(`of ${name} has its licence, and a README that leads to nothing that is not packed`, () => {
      const folder = join(project, 'node_modules/@smm', name);
      assert.match(readFileSync(join(folder, 'LICENSE'), 'utf8'), /^MIT License/);
      const readme = readFileSync(join(folder, 'README.md'), 'utf8');
      const linked = [...readme.matchAll(/\]\(([^)#]+)/g)].map(([, to = '']) => to);
      assert.deepEqual(
        linked.filter((to) => !/^https:/.test(to) && !existsSync(join(folder, to))),
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

  for (const [how, source] of [
    ['its own entry', `import '@smm/widgets/rating/define';`],
    [
      'its name among all',
      `import { SmmRating } from '@smm/widgets'; customElements.define('shop-rating', SmmRating);`,
    ],
  ] as const)
    test(`gives a page that imports the rating by ${how} no code of the wall`, async () => {
      const { metafile } = await build({
        stdin: { contents: source, resolveDir: project },
        bundle: true,
        format: 'esm',
        splitting: true,
        outdir: join(project, 'shaken'),
        metafile: true,
        write: false,
      });
      // What a click asks for comes later, and may be what other elements ask for as well.
      const first = new Set(Object.keys(metafile.outputs).filter((file) => /stdin\.js$/.test(file)));
      for (const file of first)
        for (const { kind, path } of metafile.outputs[file]!.imports) if (kind === 'import-statement') first.add(path);
      const files = [...first].flatMap((file) =>
        Object.entries(metafile.outputs[file]!.inputs)
          .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
          .map(([input]) => input),
      );
      assert.ok(files.some((file) => /widgets\/dist\/rating\/rating\.js$/.test(file)));
      assert.deepEqual(
        files.filter((file) => OTHERS.test(file)),
        [],
      );
    });

  test('keeps what is imported for its effect: a theme, and the elements that define themselves', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import '@smm/widgets/themes/sand.css'; import '@smm/widgets/all';`,
        resolveDir: project,
      },
      bundle: true,
      format: 'esm',
      splitting: true,
      outdir: join(project, 'kept'),
      write: false,
    });
    const sheets = outputFiles.filter(({ path }) => path.endsWith('.css'));
    assert.match(sheets.map(({ text }) => text).join(''), /--smm-accent/);
    const scripts = outputFiles.filter(({ path }) => path.endsWith('.js')).map(({ text }) => text);
    assert.match(scripts.join(''), /customElements\.define/);
  });

  for (const conditions of [
    ['workerd', 'worker', 'browser'],
    ['edge-light', 'worker'],
  ])
    test(`writes fragments in a worker that resolves as ${conditions.join(', ')}, where elements do nothing`, async () => {
      const { outputFiles, warnings } = await build({
        stdin: {
          contents: `
            import '@smm/widgets/all';
            import '@smm/widgets/testimonials/define';
            import { fragmentWords } from '@smm/widgets/fragment';
            import { createClient, readPage } from '@smm/sdk';
            export const made = fragmentWords('de').then(({ speech }) => [speech.language, typeof readPage, typeof createClient]);`,
          resolveDir: project,
        },
        bundle: true,
        format: 'iife',
        globalName: 'worker',
        platform: 'neutral',
        conditions,
        logLevel: 'silent',
        write: false,
      });
      assert.deepEqual(warnings, []);
      // What every such runtime has; no page, nothing of Node, and no text becomes code.
      const { URL, URLSearchParams, TextEncoder, TextDecoder, AbortController, AbortSignal, Event, EventTarget } =
        globalThis;
      const { fetch, Headers, Request, Response, ReadableStream, setTimeout, clearTimeout, crypto } = globalThis;
      const scope = {
        ...{ URL, URLSearchParams, TextEncoder, TextDecoder, AbortController, AbortSignal, Event, EventTarget },
        ...{ fetch, Headers, Request, Response, ReadableStream, setTimeout, clearTimeout, crypto },
      };
      const source = `${outputFiles[0]!.text}\nworker.made`;
      const options = { contextCodeGeneration: { strings: false, wasm: false } };
      const made: unknown = await runInNewContext(source, scope, options);
      assert.equal(String(made), 'de,function,function');
    });

  test('answers to `smm --help`', () => {
    const { bin } = packedManifest('server-lite');
    assert.ok(bin?.['smm'], 'there is no command');
    const help = run(process.execPath, [join(project, 'node_modules/@smm/server-lite', bin['smm']), '--help'], project);
    assert.match(help, /serve/);
    assert.match(help, /import/);
  });
});
