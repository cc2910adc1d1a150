import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { run } from '../../scripts/lib/command.ts';
import { packed } from './packed.ts';
import { ROOT } from './smm.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface Lockfile {
  packages: Record<string, { dependencies?: Record<string, string>; resolved?: string; version?: string }>;
}

export interface HostProject {
  folder: string;
  /** Environment of what runs in it: nothing phones home. */
  env: Record<string, string>;
  write(file: string, text: string): void;
  /** Replaces a text that stands in a file; throws where it does not. */
  change(file: string, from: string, to: string): void;
  /** Runs a script of its package.json; throws with the output when it fails. */
  script(name: string, env?: Record<string, string>, ...args: string[]): Promise<string>;
}

/** The documented settings by which each tool tells nobody of its use. */
export const QUIET: Readonly<Record<string, string>> = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  CI: '1',
  NO_COLOR: '1',
};

const INSTALL = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier'];

async function must(program: string, args: string[], cwd: string, env: Record<string, string>): Promise<string> {
  const { code, output } = await run(program, args, { cwd, env });
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code} in ${cwd}\n${output}`);
  return output;
}

/** Runs npm in a folder, on the Node of the tests. */
export function npm(args: readonly string[], cwd: string): Promise<string> {
  return must('npm', [...args, ...INSTALL], cwd, { ...QUIET });
}

/** Copies one of `examples/` out of the repository, as somebody would who begins with it. */
function copyExample(name: string, folder: string): void {
  const source = join(ROOT, 'examples', name);
  const isMade = /[/\\](node_modules|dist|build|\.next|\.astro|\.svelte-kit|\.angular)$/;
  cpSync(source, folder, { recursive: true, filter: (path) => !isMade.test(path) });
}

/** An example, copied and installed from its lockfile, with the packed tarballs where it names our packages. */
export async function hostProject(test: Pick<TestContext, 'after'>, name: string): Promise<HostProject> {
  const folder = temporaryFolder(test as { after(clean: () => void): void });
  copyExample(name, folder);
  const tarballs = await packed('sdk', 'widgets');
  const ours = { '@smm/sdk': `file:${tarballs.sdk}`, '@smm/widgets': `file:${tarballs.widgets}` };
  const manifestFile = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as { dependencies: Record<string, string> };
  Object.assign(manifest.dependencies, ours);
  writeFileSync(manifestFile, JSON.stringify(manifest));
  const lockFile = join(folder, 'package-lock.json');
  if (!existsSync(lockFile)) throw new Error(`examples/${name} has no package-lock.json`);
  const lock = JSON.parse(readFileSync(lockFile, 'utf8')) as Lockfile;
  Object.assign(lock.packages['']!.dependencies!, ours);
  for (const [our, resolved] of Object.entries(ours)) lock.packages[`node_modules/${our}`]!.resolved = resolved;
  writeFileSync(lockFile, JSON.stringify(lock));
  // Not `npm ci`: where a registry lacks a package for another platform, a lockfile lacks it as well, and `ci` refuses it.
  await npm(['install'], folder);
  const env = { ...QUIET };
  const script: HostProject['script'] = (script, more = {}, ...args) =>
    must('npm', ['run', script, ...(args.length > 0 ? ['--', ...args] : [])], folder, { ...env, ...more });
  const write: HostProject['write'] = (file, text) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const change: HostProject['change'] = (file, from, to) => {
    const text = readFileSync(join(folder, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} of examples/${name} no longer holds: ${from}`);
    writeFileSync(
      join(folder, file),
      text.replace(from, () => to),
    );
  };
  return { folder, env, write, change, script };
}
