import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, runPackageScript } from './lib/command.ts';

/** Packages in the order of the arrows: each needs the ones before it. */
export const PACKAGES = ['sdk', 'widgets', 'server-lite'] as const;
export type PackageName = (typeof PACKAGES)[number];

/** What a visitor's browser loads; the server needs these files before it can serve a page. */
const CDN = { name: 'cdn', package: 'widgets', script: 'build:cdn', sources: ['sdk', 'widgets'] };

/** The page where a business curates, which the server serves as well. */
const ADMIN = { name: 'admin', package: 'server-lite', script: 'build:admin', sources: ['server-lite/admin'] };

interface Build {
  name: string;
  package: string;
  /** Name of a script in the package's package.json. */
  script: string;
  /** Packages whose sources decide the result. */
  sources: readonly string[];
}

/** What is published of a package; of the server, what it serves not included. */
function published(name: PackageName): Build {
  const sources = PACKAGES.slice(0, PACKAGES.indexOf(name) + 1);
  return { name: 'package', package: name, script: 'build', sources };
}

/** What decides every build. */
const SHARED = ['pnpm-lock.yaml', 'tsconfig.base.json', 'scripts/build.ts', 'scripts/lib/licences.ts'];

/** Digest of everything that decides a build: sources, build scripts, manifests and the lockfile. */
function digestOf(build: Build): string {
  const patterns = build.sources.flatMap((name) => [
    `packages/${name}/src/**/*`,
    `packages/${name}/{bin,scripts}/**/*`,
    `packages/${name}/*.{json,js,mjs,ts}`,
  ]);
  const files = globSync([...SHARED, ...patterns], {
    cwd: ROOT,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile() && !/\.test\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256').update(build.script);
  for (const file of files) hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds unless the last build came from the same sources. Throws with the build's own output when it fails. */
async function buildWhenStale(build: Build, force: boolean, say: (line: string) => void): Promise<void> {
  const folder = join(ROOT, 'packages', build.package, 'dist');
  const stamp = join(folder, `.${build.name}-built-from`);
  const digest = digestOf(build);
  if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  say(`building ${build.package} (${build.script}) …`);
  const built = await runPackageScript(join(ROOT, 'packages', build.package), build.script);
  if (built === undefined) throw new Error(`packages/${build.package}/package.json has no script "${build.script}"`);
  if (built.code !== 0) throw new Error(`${build.script} of packages/${build.package} failed:\n${built.output.trim()}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(stamp, digest);
}

/** Makes the files that `/cdn/` and `/admin` serve. */
export async function buildServed(say: (line: string) => void, force = false): Promise<void> {
  await buildWhenStale(CDN, force, say);
  await buildWhenStale(ADMIN, force, say);
}

/** Makes the server as it is published. It takes nothing that is built of the packages before it. */
export async function buildServer(say: (line: string) => void): Promise<void> {
  await buildWhenStale(published('server-lite'), false, say);
}

/** Makes what is published of every package, the files that are served not included. @param last the package to stop after */
export async function buildPackages(
  say: (line: string) => void,
  force = false,
  last: PackageName = 'server-lite',
): Promise<void> {
  for (const name of PACKAGES.slice(0, PACKAGES.indexOf(last) + 1)) await buildWhenStale(published(name), force, say);
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { force: { type: 'boolean', default: false }, cdn: { type: 'boolean', default: false } },
  });
  await buildServed(console.log, values.force);
  if (!values.cdn) await buildPackages(console.log, values.force);
}
