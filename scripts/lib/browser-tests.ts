import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, run } from './command.ts';
import type { Outcome, Tier, Totals } from './tier.ts';

export type Engine = 'chromium' | 'firefox' | 'webkit';

const CONFIG: Record<Engine, string> = {
  chromium: 'web-test-runner.config.mjs',
  firefox: 'web-test-runner.firefox.config.mjs',
  webkit: 'web-test-runner.webkit.config.mjs',
};

function readTotals(file: string): Totals | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Totals;
  } catch {
    // The reporter writes the file at the end of a run, so none means that the run did not end.
    return undefined;
  }
}

async function runBrowserTests(engine: Engine, args: readonly string[], env: Record<string, string>): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'smm-wtr-'));
  const totalsFile = join(folder, 'totals.json');
  try {
    const { code, output } = await run('wtr', ['--config', CONFIG[engine], ...args], {
      env: { ...env, SMM_TOTALS_FILE: totalsFile },
      timeout: 1_800_000,
    });
    const totals = readTotals(totalsFile);
    if (totals === undefined)
      return { passed: 0, failed: 1, skipped: 0, output: `${output}\nthe browser test runner died (code ${code})` };
    if (totals.passed + totals.failed === 0)
      return { ...totals, failed: 1, output: `${output}\nno browser tests were run` };
    if (code !== 0 && totals.failed === 0) return { ...totals, failed: 1, output };
    return { ...totals, output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ALL = 'packages/*/{src,test,admin/src}/**/*.browser.test.ts';
const SAYS_MANY = /\/(many|odd-items)\.ts';/;

/** Those that take more of something in the longer tiers. */
const takesMany = (file: string): boolean => SAYS_MANY.test(readFileSync(join(ROOT, file), 'utf8'));

interface Choice {
  /** Takes all of what is taken in part on every change (`many`). */
  long?: boolean;
  /** Runs only the files in which that makes a difference. */
  many?: boolean;
}

/** A tier of the browser tests in one engine. */
export function browserTests(engine: Engine, { long = false, many = false }: Choice = {}): Tier {
  return {
    name: `browser tests, ${engine}${many ? ', many' : ''}`,
    run: () => {
      const files = globSync(ALL, { cwd: ROOT }).filter((file) => !many || takesMany(file));
      const only = many ? ['--files', ...files] : [];
      if (files.length > 0) return runBrowserTests(engine, only, long ? { SMM_LONG: '1' } : {});
      return Promise.resolve({ passed: 0, failed: 1, skipped: 0, output: 'no browser test files were found' });
    },
  };
}
