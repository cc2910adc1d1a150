import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './command.ts';
import { TOTALS_MARK } from './node-reporter.ts';
import type { Outcome, Tier, Totals } from './tier.ts';

export const UNIT = ['scripts/**/*.test.ts', 'packages/{*,server-lite/admin}/{src,test,scripts}/**/*.test.ts'];
/**
 * Of UNIT those that change nothing outside of themselves: no variable of the process, no global, no clock. They share one process,
 * since starting one costs more than most of them take; what they do to one another fails here.
 */
const SHARING = [
  'packages/{widgets,server-lite/admin}/src/**/*.test.ts',
  'packages/server-lite/src/{domain,feeds}/**/*.test.ts',
  'packages/server-lite/src/sources/{*,!(import)/**/*}.test.ts',
];
/** Of the faults one on every change; all of them in the longer tiers. */
export const END_TO_END = ['test/{e2e,csp,exports,docs}/**/*.test.ts', 'test/fault/kill-import.test.ts'];

function readTotals(output: string): Totals | undefined {
  const line = output.split('\n').findLast((text) => text.startsWith(TOTALS_MARK));
  return line === undefined ? undefined : (JSON.parse(line.slice(TOTALS_MARK.length)) as Totals);
}

/** Files named by the patterns, browser tests left out, relative to the root. */
export function testFiles(patterns: readonly string[]): string[] {
  return globSync(patterns, { cwd: ROOT, exclude: ['**/node_modules/**', '**/dist/**'] })
    .filter((file) => !file.endsWith('.browser.test.ts'))
    .sort();
}

/** Those of the files that take more of something in the longer tiers (`many`), and so run there once more. */
export function filesOfMany(patterns: readonly string[]): string[] {
  return testFiles(patterns).filter((file) => readFileSync(join(ROOT, file), 'utf8').includes("/many.ts';"));
}

/** Runs test files with `node --test`, `concurrency` at once, or all within one process. No files, no tests or a runner that died are failures. */
export async function runNodeTests(
  files: readonly string[],
  concurrency: number | 'one process',
  env: Record<string, string>,
): Promise<Outcome> {
  if (files.length === 0) return { passed: 0, failed: 1, skipped: 0, output: 'no test files were found' };
  const flags = [
    '--test',
    concurrency === 'one process' ? '--test-isolation=none' : `--test-concurrency=${concurrency}`,
    `--test-reporter=${join(ROOT, 'scripts/lib/node-reporter.ts')}`,
  ];
  const { code, output } = await run(process.execPath, [...flags, ...files], { env, timeout: 1_800_000 });
  const totals = readTotals(output);
  const text = output.replace(new RegExp(`^${TOTALS_MARK}.*$`, 'm'), '');
  if (totals === undefined)
    return { passed: 0, failed: 1, skipped: 0, output: `${text}\nthe test runner died (code ${code})` };
  if (totals.passed + totals.failed + totals.skipped === 0)
    return { ...totals, failed: 1, output: `${text}\nno tests were run` };
  if (code !== 0 && totals.failed === 0)
    return { ...totals, failed: 1, output: `${text}\nthe test runner ended with code ${code}` };
  return { ...totals, output: text };
}

/** A tier of the Node tests that the patterns name. */
export function nodeTests(
  name: string,
  patterns: readonly string[],
  concurrency = 2,
  env: Record<string, string> = {},
): Tier {
  return { name, run: () => runNodeTests(testFiles(patterns), concurrency, env) };
}

/** The tests of UNIT, as two tiers: those that share a process, and those that have one each, `concurrency` at once. */
export function unitTests(concurrency: number): Tier[] {
  const sharing = new Set(testFiles(SHARING));
  const others = testFiles(UNIT).filter((file) => !sharing.has(file));
  return [
    { name: 'node tests', run: () => runNodeTests(others, concurrency, {}) },
    { name: 'node tests, one process', run: () => runNodeTests([...sharing], 'one process', {}) },
  ];
}

/** More files than this that fail at once are no matter of a busy machine. */
const FEW = 3;

/**
 * Tests that go through a browser, on machines that others share: a file in which something failed is run once more by itself.
 * What holds then is told beside the sum, as unsteady; what fails again has failed.
 */
export function nodeTestsTwice(...given: Parameters<typeof nodeTests>): Tier {
  const [name, , , env = {}] = given;
  const run = async (): Promise<Outcome> => {
    const first = await nodeTests(...given).run();
    const { files = [], failures = [] } = first;
    if (first.failed === 0 || files.length === 0 || files.length > FEW) return first;
    const again = await runNodeTests(files, 1, env);
    const output = `${first.output}\n${name}, run again: ${files.join(', ')}\n${again.output}`;
    if (again.failed > 0) return { ...first, output };
    return { ...first, passed: first.passed + first.failed, failed: 0, failures: [], unsteady: failures, output };
  };
  return { name, run };
}
