import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface FileEntry {
  readonly bytes: number;
  readonly br: number;
  readonly gz: number;
  /** For the `integrity` attribute of a script, a style sheet or an import map. */
  readonly integrity: string;
}

interface Need {
  /** What a page with this element alone fetches before the first view, loader first. */
  readonly files: readonly string[];
  /** Of `files`, as they travel. */
  readonly br: number;
  /** What it fetches where other elements but no wall are on the page. */
  readonly besideOthers: readonly string[];
  /** What it fetches where a wall is on the page, the wall's own files among them. */
  readonly besideWall: readonly string[];
}

/** What lies in `/cdn/`, and what each element needs of it. */
export interface Manifest {
  /** This build's own name: another one as soon as a byte of a file is. The same files lie below it, for ever. */
  readonly build: string;
  readonly files: Readonly<Record<string, FileEntry>>;
  readonly entries: Readonly<Record<string, Need>>;
}

export const LOADER = 'smm.js';

export async function manifestOf(
  folder: string,
  alone: Readonly<Record<string, readonly string[]>>,
  several: Readonly<Record<string, readonly string[]>>,
  beside: Readonly<Record<string, readonly string[]>>,
): Promise<Manifest> {
  const files: Record<string, FileEntry> = {};
  for (const name of globSync('**/*.{js,css}', { cwd: folder }).sort()) {
    const [body, br, gz] = await Promise.all(['', '.br', '.gz'].map((end) => readFile(join(folder, name + end))));
    if (!body || !br || !gz) continue;
    const integrity = `sha384-${createHash('sha384').update(body).digest('base64')}`;
    files[name] = { bytes: body.length, br: br.length, gz: gz.length, integrity };
  }
  const sum = (names: readonly string[]): number => names.reduce((total, name) => total + (files[name]?.br ?? NaN), 0);
  const entries = Object.fromEntries(
    Object.entries(alone).map(([name, own]) => {
      const all = [LOADER, ...own];
      const [besideOthers, besideWall] = [several, beside].map((needs) => [LOADER, ...(needs[name] ?? [])]);
      return [name, { files: all, br: sum(all), besideOthers: besideOthers ?? [], besideWall: besideWall ?? [] }];
    }),
  );
  const digest = createHash('sha256');
  for (const [name, { integrity }] of Object.entries(files)) digest.update(`${name} ${integrity}\n`);
  return { build: digest.digest('hex').slice(0, 12), files, entries };
}

/** What an import map says of the modules: a page that has it runs none of them with another byte. Addresses are the page's to complete. */
export function integrityOf({ files }: Manifest): Record<string, string> {
  const modules = Object.entries(files).filter(([name]) => name.endsWith('.js'));
  return Object.fromEntries(modules.map(([name, { integrity }]) => [`./${name}`, integrity]));
}

/** Bytes of `entry` that a page with a wall has to fetch for it. */
export function moreBesideWall({ files, entries }: Manifest, entry: string): number {
  const there = new Set(entries['testimonials']?.files);
  return (entries[entry]?.besideWall ?? [])
    .filter((name) => !there.has(name))
    .reduce((total, name) => total + (files[name]?.br ?? NaN), 0);
}

/** The sizes for people: brotli 11, files summed as they travel. */
export function table(manifest: Manifest): string {
  const rows = Object.entries(manifest.entries).map(([name, { files, br }]) => {
    const beside = name === 'testimonials' ? '' : String(moreBesideWall(manifest, name));
    const one = manifest.files[`${name}.js`]?.br ?? '';
    const parts = files.map(
      (file) => `${file.replace(/^(?:chunks|single)\/|-\w+\.js$|\.js$/g, '')} ${manifest.files[file]?.br}`,
    );
    return [
      name.padEnd(14),
      String(br).padStart(8),
      beside.padStart(14),
      String(one).padStart(10),
      `   ${parts.join(' + ')}`,
    ].join('');
  });
  return [`${'brotli 11'.padEnd(14)}   alone   beside wall   one file`, ...rows].join('\n');
}
