import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { transform } from 'esbuild';
import MagicString from 'magic-string';
import type { Plugin } from 'rollup';
import { LOCALES } from '../../src/locales/locale.ts';

const SOURCE = join(import.meta.dirname, '..', '..', 'src', 'locales');
const FOLDER = 'words';
/** Stands for the way from a chunk to {@link FOLDER} until the chunk has its place. */
const WAY = '__WORDS__/';
/** How a catalog asks for a language: the one way to write it, so that the build finds it. */
const ASKED = /import\('[./\w-]*\/sets\/(\w+)\.ts'\)\.then\(\(\{ load \}\) => load\[tag\]\(\)\)/g;

/** A set's name in the folder: lists of ad blockers know the word "share". */
const nameOf = (set: string): string => (set === 'share' ? 'links' : set);

export interface Words {
  /** Text of each file by its name without the digest, such as `wall-de`. */
  readonly files: ReadonlyMap<string, string>;
  /** Of all files together: a name changes when any content does, and is known before any chunk is. */
  readonly digest: string;
}

/** The words of every language but English, one file for each set, as they are served. */
export async function readWords(): Promise<Words> {
  const files = new Map<string, string>();
  for (const path of globSync('*/*.ts', { cwd: SOURCE }).sort()) {
    const [tag, set] = [dirname(path), basename(path, '.ts')];
    if (tag === 'en' || tag === 'sets') continue;
    const source = await readFile(join(SOURCE, path), 'utf8');
    const { code } = await transform(source, { loader: 'ts', minify: true, charset: 'utf8', target: 'es2022' });
    if (/\bimport\b/.test(code.replace(/(["'`]).*?\1/gs, '')))
      throw new Error(`locales/${path} imports at run time. Words are data: import types alone.`);
    files.set(`${nameOf(set)}-${tag}`, code.trim());
  }
  const digest = createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex')
    .slice(0, 6);
  return { files, digest };
}

/** Lays the files of all languages into a build's folder. */
export async function writeWords({ files, digest }: Words, dist: string): Promise<void> {
  await mkdir(join(dist, FOLDER), { recursive: true });
  for (const [name, code] of files) await writeFile(join(dist, FOLDER, `${name}-${digest}.js`), code);
}

/**
 * In the place of a set's table of imports, one for each language: one import whose address is put together. All that
 * it costs a first view is a line, however many languages there are.
 */
export function wordsByName({ digest }: Words): Plugin {
  return {
    name: 'words-by-name',
    transform(code, id) {
      if (!code.includes('/sets/') || id.includes('node_modules')) return null;
      const text = new MagicString(code).replaceAll(
        ASKED,
        (_: string, set: string) => `import("${WAY}${nameOf(set)}-"+tag+"-${digest}.js")`,
      );
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
    load(id) {
      // The same list in half the bytes.
      if (id.endsWith('/locales/locale.ts'))
        return `export const localeOf = (language) => language.match(/^(${LOCALES.join('|')})\\b/)?.[0];`;
      if (!/\/locales\/sets\/\w+\.ts$/.test(id)) return null;
      throw new Error(`${id} would be bundled whole. Ask for words as catalog.ts does: ${ASKED.source}`);
    },
    renderChunk(code, { fileName }) {
      if (!code.includes(WAY)) return null;
      const way = fileName.includes('/') ? '../' : './';
      const text = new MagicString(code).replaceAll(WAY, `${way}${FOLDER}/`);
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}
