import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { rollup, type OutputChunk, type RollupOptions, type OutputOptions } from 'rollup';
import { licencesOf } from '../../../scripts/lib/licences.ts';
import {
  chunks,
  ENTRIES,
  first,
  framed,
  FRAMES,
  LOADED,
  loader,
  single,
  type Entry,
  type Files,
} from '../rollup.config.ts';
import { words } from './lib/cdn-plugins.ts';
import { writeWords } from './lib/cdn-words.ts';
import { compress } from './lib/compress.ts';
import { writeFragmentSheets } from './lib/fragment-sheet.ts';
import { integrityOf, manifestOf, table } from './lib/manifest.ts';
import { writeThemes } from './lib/themes.ts';

const PACKAGE = dirname(import.meta.dirname);
const TARGET = join(PACKAGE, 'dist', 'cdn');
/** Built aside and put in place at the end, so that a running server never serves half a build. */
const DIST = `${TARGET}.${process.pid}`;
/** Everything that went into a file. */
const bundled = new Set<string>();

async function build({ output, ...options }: RollupOptions & { output: OutputOptions }): Promise<OutputChunk[]> {
  const bundle = await rollup({
    ...options,
    onwarn: (warning) => {
      throw new Error(`Rollup: ${warning.message}`);
    },
  });
  try {
    const { output: files } = await bundle.write(output);
    const chunks = files.filter((file) => file.type === 'chunk');
    for (const { moduleIds } of chunks) for (const id of moduleIds) bundled.add(id);
    return chunks;
  } finally {
    await bundle.close();
  }
}

/** A chunk and all it imports at once, itself first. */
function closure(files: readonly OutputChunk[], name: string): string[] {
  const found = new Set([name]);
  for (const at of found) files.find(({ fileName }) => fileName === at)?.imports.forEach((file) => found.add(file));
  return [...found];
}

process.chdir(PACKAGE);
/** What each entry of a build needs, itself first. */
function needsOf(files: readonly OutputChunk[]): Record<string, readonly string[]> {
  const entries = files.filter((file) => file.isEntry);
  return Object.fromEntries(entries.map(({ name, fileName }) => [name, closure(files, fileName)]));
}

const { withWall, withoutWall } = chunks(DIST);
const beside = needsOf(await build(withWall));
const wall = beside['testimonials'] ?? [];
const several: Record<string, readonly string[]> = { testimonials: wall, ...needsOf(await build(withoutWall)) };
const alone: Record<string, readonly string[]> = { testimonials: wall };
for (const entry of Object.keys(ENTRIES) as Entry[])
  if (!alone[entry]) Object.assign(alone, needsOf(await build(single(DIST, entry, false))));
const filesOf = (source: string): Files | undefined => {
  const entry =
    Object.entries(ENTRIES).find(([, path]) => source === path)?.[0] ??
    Object.entries(alone).find(([, [first]]) => first && source.endsWith(first))?.[0];
  const [withWall, withoutWall, one] = [beside, several, alone].map((needs) => needs[entry ?? '']);
  return withWall && withoutWall && one ? { withWall, withoutWall, alone: one, entry: entry as Entry } : undefined;
};
for (const name of Object.keys(ENTRIES)) {
  if (!beside[name]?.[0] || !several[name]?.[0] || !alone[name]?.[0])
    throw new Error(`The build made no file for "${name}". Look at ENTRIES in rollup.config.ts.`);
}
const loaded: Record<string, string> = {};
for (const entry of Object.keys(LOADED) as (keyof typeof LOADED)[]) {
  const [file] = await build(first(DIST, entry, filesOf));
  if (!file) throw new Error(`The build made no file of "${LOADED[entry]}". Look at LOADED in rollup.config.ts.`);
  loaded[LOADED[entry]] = file.fileName;
}
const [main] = await build(loader(DIST, filesOf, loaded));
for (const needs of [beside, several, alone]) {
  for (const [name, source] of Object.entries(LOADED)) needs[name] = [loaded[source] ?? '', ...(needs[name] ?? [])];
}
if (main?.imports.length)
  throw new Error(`smm.js imports ${main.imports.join()}: it must be whole, because pages add queries to its address.`);
for (const entry of Object.keys(ENTRIES) as Entry[]) await build(single(DIST, entry));
for (const name of Object.keys(FRAMES) as (keyof typeof FRAMES)[]) await build(framed(DIST, name));
await writeWords(words, DIST);
await writeFile(join(DIST, 'licences.txt'), licencesOf(bundled));
await writeThemes(join(PACKAGE, 'src', 'themes'), DIST);
await writeFragmentSheets(DIST);
await compress(DIST);
const manifest = await manifestOf(DIST, alone, several, beside);
await writeFile(join(DIST, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
await writeFile(join(DIST, 'importmap.json'), `${JSON.stringify({ integrity: integrityOf(manifest) })}\n`);
const old = `${DIST}.old`;
await rename(TARGET, old).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'ENOENT') throw error;
});
await rename(DIST, TARGET);
await rm(old, { recursive: true, force: true });
console.log(table(manifest));
