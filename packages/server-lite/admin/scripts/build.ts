/** Builds the page into `packages/server-lite/dist/admin`: hashed files, and the document that names them. */
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { build } from 'esbuild';

const PACKAGE = join(import.meta.dirname, '..');
const TARGET = join(PACKAGE, '../dist/admin');
/** Built aside and put in place at the end, so that a running server never serves half a build. */
const DIST = `${TARGET}.${process.pid}`;

const { metafile } = await build({
  absWorkingDir: PACKAGE,
  entryPoints: ['src/main.ts', 'src/main.css', 'src/preview/preview.ts', 'src/preview/preview.css'],
  outdir: join(DIST, 'assets'),
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2023',
  minify: true,
  legalComments: 'linked',
  sourcemap: 'linked',
  metafile: true,
  define: { 'process.env.NODE_ENV': '"production"' },
});
const fileOf = (entry: string): string => {
  const found = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry);
  if (!found) throw new Error(`The build made no file of ${entry}.`);
  return basename(found[0]);
};
/** Writes a document with the served files in the place of its sources. */
async function writePage(source: string, files: readonly string[]): Promise<void> {
  let text = await readFile(join(PACKAGE, source), 'utf8');
  for (const file of files)
    text = text.replace(
      `"${basename(file)}"`,
      `"/admin/assets/${file.endsWith('.svg') ? basename(file) : fileOf(file)}"`,
    );
  await writeFile(join(DIST, basename(source)), text);
}
await copyFile(join(PACKAGE, 'src/mark.svg'), join(DIST, 'assets/mark.svg'));
await writePage('src/index.html', ['src/main.css', 'src/main.ts', 'src/mark.svg']);
await writePage('src/preview/preview.html', ['src/preview/preview.css', 'src/preview/preview.ts']);
await mkdir(join(PACKAGE, '../dist'), { recursive: true });
await rm(TARGET, { recursive: true, force: true });
await rename(DIST, TARGET);
for (const [file, { bytes, entryPoint }] of Object.entries(metafile.outputs)) {
  if (entryPoint) console.log(`${relative(DIST, join(PACKAGE, file))}  ${bytes} B`);
}
