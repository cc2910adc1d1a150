/**
 * Builds what is published of the server into `dist/`, bundled (ADR 0034): `smm.js`, which is the command; `main.js`, which
 * it loads; a file for each thread and process; and beside them chunks that are loaded once they are needed. What the manifest
 * lists as a dependency is not bundled, everything else is.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { licencesOf } from '../../../scripts/lib/licences.ts';
import { STARTED } from '../src/own-files.ts';

interface Manifest {
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}

const PACKAGE = dirname(import.meta.dirname);
const DIST = join(PACKAGE, 'dist');
/** What others put into the same folder: the admin page, and what `scripts/build.ts` notes. */
const NOT_OURS = /^(admin\b|\.)/;
const ENTRIES = {
  smm: 'bin/smm.mjs',
  main: 'src/main.ts',
  ...Object.fromEntries(STARTED.map((name) => [name, `src/${name}.ts`])),
};

/** What is installed beside the server. The elements are, too, for their files; the little that is drawn with is bundled. */
async function installed(): Promise<string[]> {
  const { dependencies, optionalDependencies } = JSON.parse(
    await readFile(join(PACKAGE, 'package.json'), 'utf8'),
  ) as Manifest;
  return Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !name.startsWith('@smm/'));
}

/** Whether a file lies where it has to: of all modules, the one that tells others where files lie is at the root. */
function assertRooted({ outputs }: Metafile): void {
  const [file] = Object.entries(outputs).find(([, { inputs }]) => 'src/own-files.ts' in inputs) ?? [];
  if (file === undefined || dirname(file) !== 'dist')
    throw new Error(`src/own-files.ts went into ${file}: it must lie in dist itself, since it tells where files lie.`);
}

/** Writes what differs, chunks before what loads them, so that whoever starts meanwhile finds all of them. */
async function put(files: readonly { path: string; contents: Uint8Array }[]): Promise<void> {
  const isEntry = (path: string) => relative(DIST, path).replace(/\.js(\.map)?$/, '') in ENTRIES;
  for (const { path, contents } of files.toSorted((a, b) => Number(isEntry(a.path)) - Number(isEntry(b.path)))) {
    const there = await readFile(path).catch(() => undefined);
    if (there?.equals(contents)) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, contents);
  }
}

/** Takes away what earlier builds left. */
async function sweep(kept: ReadonlySet<string>): Promise<void> {
  for (const entry of await readdir(DIST, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isDirectory() && !kept.has(path) && !NOT_OURS.test(relative(DIST, path)))
      await rm(path, { force: true });
  }
}

const { metafile, outputFiles } = await build({
  absWorkingDir: PACKAGE,
  entryPoints: ENTRIES,
  outdir: 'dist',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  external: await installed(),
  // Names stay, so that a stack can be read; with `node --enable-source-maps` it names our files and lines.
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'none',
  metafile: true,
  write: false,
});
assertRooted(metafile);
const licences = {
  path: join(DIST, 'licences.txt'),
  contents: Buffer.from(licencesOf(Object.keys(metafile.inputs).map((file) => join(PACKAGE, file)))),
};
const files = [...outputFiles, licences];
await put(files);
await sweep(new Set(files.map(({ path }) => path)));
const bytes = outputFiles
  .filter(({ path }) => path.endsWith('.js'))
  .reduce((sum, { contents }) => sum + contents.length, 0);
console.log(`${outputFiles.length / 2} files, ${bytes} B`);
