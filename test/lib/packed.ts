import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackages, PACKAGES, type PackageName } from '../../scripts/build.ts';
import { run } from '../../scripts/lib/command.ts';
import { ROOT } from './smm.ts';

/** Milliseconds after which a tarball is nobody's. */
const UNUSED = 3_600_000;

/** Of everything that goes into a tarball: what was packed from the same is not packed again. */
function digest(name: PackageName): string {
  const hash = createHash('sha256').update(ROOT);
  const patterns = [`packages/${name}/*.*`, `packages/${name}/{dist,bin}/**/*`, 'packages/*/package.json', 'LICENSE'];
  const files = globSync(patterns, { cwd: ROOT, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of files.map((entry) => join(entry.parentPath, entry.name)).sort())
    hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Removes what was packed before, once nobody can be using it any more. */
function sweep(name: PackageName): void {
  for (const old of globSync(`smm-packed-${name}-*.tgz`, { cwd: tmpdir() }).map((file) => join(tmpdir(), file)))
    if (Date.now() - (statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > UNUSED)
      rmSync(old, { force: true });
}

/** A tarball as it would be published. Test files that run one after another share it. */
async function tarballOf(name: PackageName): Promise<string> {
  await buildPackages(() => {}, false, name);
  const kept = join(tmpdir(), `smm-packed-${name}-${digest(name)}.tgz`);
  if (existsSync(kept)) return kept;
  const making = mkdtempSync(join(tmpdir(), 'smm-packing-'));
  try {
    const args = ['--yes', '--prefer-offline', 'pnpm@12', '--filter', `./packages/${name}`, 'pack'];
    const { code, output } = await run('npx', [...args, '--pack-destination', making]);
    const [made] = globSync('*.tgz', { cwd: making });
    if (code !== 0 || made === undefined) throw new Error(`nothing was packed of packages/${name}:\n${output}`);
    sweep(name);
    renameSync(join(making, made), kept);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return kept;
}

const packing = new Map<PackageName, Promise<string>>();

/** Packs each of the packages once. @returns where their tarballs lie */
export async function packed<Name extends PackageName>(...names: Name[]): Promise<Record<Name, string>> {
  const tarballs: Partial<Record<PackageName, string>> = {};
  for (const name of PACKAGES.filter((each) => (names as PackageName[]).includes(each))) {
    const made = packing.get(name) ?? tarballOf(name);
    packing.set(name, made);
    tarballs[name] = await made;
  }
  return tarballs as Record<Name, string>;
}
