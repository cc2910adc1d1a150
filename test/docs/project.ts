import { cpSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildPackages } from '../../scripts/build.ts';
import { run } from '../../scripts/lib/command.ts';
import { ROOT } from '../lib/smm.ts';
import { temporaryFolder } from '../lib/temporary-folder.ts';

type PackageFile = Record<string, unknown> & {
  dependencies?: Record<string, string>;
  publishConfig?: Record<string, unknown>;
};

const OURS = ['sdk', 'widgets'] as const;
/** What pages of frameworks are checked with. */
const FRAMEWORKS = ['test/types/node_modules/@types/react', 'test/types/node_modules/svelte', 'test/node_modules/vue'];
const TSCONFIG = {
  compilerOptions: {
    ...{ target: 'es2022', module: 'nodenext', lib: ['es2024', 'dom', 'dom.iterable'], types: [] },
    ...{ strict: true, noUncheckedIndexedAccess: true, skipLibCheck: true, noEmit: true, jsx: 'react-jsx' },
  },
};

/** A project of somebody who installed the packages as they are published, in a folder that goes with the test. */
export async function installedProject(test: { after(clean: () => void): void }): Promise<string> {
  for (const name of OURS) await buildPackages(() => {}, false, name);
  const folder = realpathSync(temporaryFolder(test));
  const modules = join(folder, 'node_modules');
  for (const name of OURS) {
    const from = join(ROOT, 'packages', name);
    const { publishConfig, ...file } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as PackageFile;
    const to = join(modules, '@smm', name);
    const isWanted = (path: string): boolean => !/\/dist\/(?:cdn|docs)$|\.map$/.test(path);
    cpSync(join(from, 'dist'), join(to, 'dist'), { recursive: true, filter: isWanted });
    writeFileSync(join(to, 'package.json'), JSON.stringify({ ...file, ...publishConfig }));
    for (const each of Object.keys(file.dependencies ?? {}).filter((each) => !each.startsWith('@smm/')))
      link(join(from, 'node_modules', each), join(modules, each));
  }
  for (const each of FRAMEWORKS) link(join(ROOT, each), join(modules, each.replace(/^.*node_modules\//, '')));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  return folder;
}

function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(realpathSync(from), to);
}

/** What the compiler has against the files of a folder in a project, a line each: `FILE(line,column): error …`. */
export async function faultsOfTypes(folder: string): Promise<string[]> {
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG));
  const { code, output } = await run('tsc', ['--pretty', 'false', '-p', join(folder, 'tsconfig.json')], {
    cwd: folder,
  });
  const faults = output.split('\n').filter((line) => /: error TS\d+/.test(line));
  if (code !== 0 && faults.length === 0) throw new Error(output);
  return faults;
}
