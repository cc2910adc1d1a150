import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, runPackageScript } from './command.ts';
import { single, type Outcome, type Tier } from './tier.ts';

function command(name: string, program: string, args: string[], cwd = ROOT): Tier {
  return {
    name,
    run: async () => {
      const { code, output } = await run(program, args, { cwd });
      return single(code === 0, output);
    },
  };
}

async function checkTypes(): Promise<Outcome> {
  const projects = globSync(
    ['tsconfig.json', '{stories,test,test/types,bench,packages/*,packages/server-lite/admin}/tsconfig.json'],
    {
      cwd: ROOT,
    },
  ).sort();
  let outcome: Outcome = { passed: 0, failed: 0, skipped: 0, output: '' };
  for (const project of projects) {
    const { code, output } = await run('tsc', ['--noEmit', '-p', project]);
    outcome = {
      ...outcome,
      passed: outcome.passed + (code === 0 ? 1 : 0),
      failed: outcome.failed + (code === 0 ? 0 : 1),
      output: outcome.output + output,
    };
  }
  return outcome;
}

function digestsOf(files: readonly string[]): Map<string, string> {
  const digest = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(join(ROOT, file)))
      .digest('hex');
  return new Map(files.map((file) => [file, digest(file)]));
}

async function sourceFiles(): Promise<string[]> {
  const { output } = await run('git', [
    'ls-files',
    '--cached',
    '--others',
    '--exclude-standard',
    '--deduplicate',
    'packages',
    'docs',
  ]);
  return output.split('\n').filter((file) => file !== '' && globSync(file, { cwd: ROOT }).length > 0);
}

/** Runs every package's `generate` script: no file may differ afterwards. */
async function checkGenerated(): Promise<Outcome> {
  const before = digestsOf(await sourceFiles());
  for (const folder of globSync('packages/*', { cwd: ROOT })) {
    const generated = await runPackageScript(join(ROOT, folder), 'generate');
    if (generated !== undefined && generated.code !== 0) return single(false, generated.output);
  }
  const after = digestsOf(await sourceFiles());
  const changed = [...after].filter(([file, digest]) => before.get(file) !== digest).map(([file]) => file);
  return single(
    changed.length === 0,
    `generated files were out of date and are now written anew, commit them:\n${changed.join('\n')}`,
  );
}

/** Everything that is checked by reading, without running the product. */
export const STATIC_TIERS: readonly Tier[] = [
  command('format', 'prettier', ['--check', '--log-level=warn', '.']),
  command('lint', join(ROOT, 'tools/lint/node_modules/.bin/eslint'), ['--max-warnings=-1', '--quiet', '.']),
  { name: 'types', run: checkTypes },
  command('types in Vue templates', join(ROOT, 'test/types/node_modules/.bin/vue-tsc'), [
    '-p',
    'test/types/tsconfig.vue.json',
  ]),
  command('arrows', join(ROOT, 'tools/lint/node_modules/.bin/depcruise'), [
    '--config',
    'tools/lint/arrows.config.mjs',
    'packages',
  ]),
  command('dead code, unused packages', 'knip', ['--no-progress']),
];

export const GENERATED_TIER: Tier = { name: 'generated files', run: checkGenerated };
