/**
 * Every budget beside today's figure. Long parts can be left out:
 *
 *   npm run bench -- [bytes] [serve] [wall] [waterfall] [motion] [live] [import] [acts] [--quick]
 *
 * Figures are medians; ratios come from one interleaved run on this machine.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { quick: { type: 'boolean' } } });
const HERE = import.meta.dirname;
const ROOT = join(HERE, '..');
const chosen = (part: string): boolean => positionals.length === 0 || positionals.includes(part);

/** Runs a part, which says each figure as soon as it has it: one that ends early leaves those before it. */
function node(script: string, ...args: string[]): void {
  const { status, error } = spawnSync(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`${script} ended with ${status}`, { cause: error });
}

function bytes(): void {
  node('scripts/build.ts');
  const sizes = JSON.parse(readFileSync(join(ROOT, 'packages/widgets/test/sizes.json'), 'utf8')) as Record<
    string,
    { budget: number }
  >;
  console.log('\nBytes, brotli 11, summed as the files travel (budgets: packages/widgets/test/sizes.json)');
  node('packages/widgets/scripts/build-cdn.ts');
  for (const [entry, { budget }] of Object.entries(sizes)) console.log(`  budget ${entry}: ${budget}`);
}

function serve(): void {
  const data = mkdtempSync(join(tmpdir(), 'smm-bench-serve-'));
  try {
    const count = values.quick ? '20000' : '1000000';
    node('bench/serve/fill.ts', '--data', data, '--count', count);
    // First: a server would make the store searchable while it is measured.
    console.log(`\nSearch, ${count} reviews; budget: a word, newest first, p99 2 ms`);
    node('bench/serve/search.ts', '--data', data);
    console.log(`\nServing, ${count} reviews; budgets: hot 0.90, 304 1.1, cold page 0.24, p99 25 ms, memory 110 MB`);
    node('bench/serve/compare.ts', '--data', data, ...(values.quick ? ['--rounds', '3', '--seconds', '1'] : []));
  } finally {
    rmSync(data, { recursive: true });
  }
}

/** Contenders are installed when they are first needed, and again when there are others. */
function contenders(): void {
  const { dependencies } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  if (Object.keys(dependencies).every((name) => existsSync(join(HERE, 'node_modules', name)))) return;
  const { status } = spawnSync('npx', ['--yes', 'pnpm@12', 'install', '--frozen-lockfile'], {
    cwd: HERE,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the contenders could not be installed: the npm registry must be reachable');
}

function wall(): void {
  contenders();
  console.log('\nThe wall beside its contenders');
  node('bench/wall/run.ts', ...(values.quick ? ['--sizes', '10,100,1000', '--rounds', '1'] : []));
}

function waterfall(): void {
  contenders();
  node('scripts/build.ts');
  console.log('\nFirst view on a slow phone; budgets: script and style 14,000 B, no layout shift, blocking 150 ms');
  node('bench/waterfall/run.ts', ...(values.quick ? ['--rounds', '1'] : []));
}

function motion(): void {
  contenders();
  console.log('\nA marquee of 200 cards on a processor slowed four times; budget: 60 frames/s, as its floor has them');
  node('bench/motion/run.ts', ...(values.quick ? ['--rounds', '1', '--seconds', '3'] : []));
}

function live(): void {
  console.log('\nVisitors who are told at once; budgets: all told within 2 s, hot p99 25 ms, memory 110 MB');
  node('bench/live/run.ts', ...(values.quick ? ['--streams', '100', '--changes', '3'] : []));
}

function load(): void {
  console.log('\nImport; budgets: 20,000 rows/s (stretch 40,000), 300 MiB');
  node('bench/import/run.ts', '--rows', values.quick ? '100000' : '1000000');
}

function acts(): void {
  console.log('\nActs on all that was found, and taking them back; budget: 3,000 items/s');
  node('bench/acts/run.ts', '--searched', ...(values.quick ? ['--rows', '20000'] : []));
}

console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
);
const PARTS = { bytes, serve, wall, waterfall, motion, live, import: load, acts };
for (const [part, measure] of Object.entries(PARTS)) if (chosen(part)) measure();
