// `npm test`: everything that is checked on every change, in one run that ends in one line.
import { writeFileSync } from 'node:fs';
import { buildServed, buildPackages } from './build.ts';
import { browserTests } from './lib/browser-tests.ts';
import { endWithParent } from './lib/end-with-parent.ts';
import { ensureBrowser } from './lib/find-browser.ts';
import { END_TO_END, nodeTests, nodeTestsTwice, unitTests } from './lib/node-tests.ts';
import { GENERATED_TIER, STATIC_TIERS } from './lib/static-tiers.ts';
import { add, printTotals, runTiers, single, type Tier } from './lib/tier.ts';

/** Node's own time is spent waiting as well, for disks, children and browsers: three at once keep two cores busy. */
const AT_ONCE = 3;
/** Each of these alone leaves half of two cores idle. */
const TIERS_AT_ONCE = 2;

function build(name: string, make: (say: () => void) => Promise<void>): Tier {
  return {
    name,
    run: async () => {
      await make(() => {});
      return single(true, '');
    },
  };
}

/** Finds a browser before anything else runs: without one the run could only end incomplete. */
function provideBrowser(): void {
  process.env['CHROME_PATH'] = ensureBrowser(console.log);
}

async function check(): Promise<number> {
  provideBrowser();
  let totals = await runTiers([GENERATED_TIER]);
  // A build keeps one core busy, and nothing that is only read asks for what it makes.
  const builds = [build('build, what is served', buildServed), build('build, packages', buildPackages)];
  totals = add(totals, await runTiers([...builds, ...STATIC_TIERS], 2));
  const tests = [
    ...unitTests(AT_ONCE),
    browserTests('chromium'),
    // Whoever works on it sees a test that does not always hold at once; a run that nobody watches tells of it at its end.
    (process.env['CI'] ? nodeTestsTwice : nodeTests)('end to end', END_TO_END, AT_ONCE),
  ];
  totals = add(totals, await runTiers(tests, TIERS_AT_ONCE));
  const file = process.env['SMM_CHECK_TOTALS_FILE'];
  if (file !== undefined) writeFileSync(file, JSON.stringify(totals));
  printTotals(totals);
  return totals.failed === 0 ? 0 : 1;
}

endWithParent();
try {
  process.exitCode = await check();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
