/** What a group of checks came to. */
export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, a line each; a group that says nothing here is named by its tier. */
  failures?: readonly string[];
  /** What failed at first and held when its file was run once more by itself, a line each. */
  unsteady?: readonly string[];
  /** Files of one runner's tests that failed, where it tells. */
  files?: readonly string[];
}

export interface Outcome extends Totals {
  /** Shown when something failed. */
  output: string;
}

export interface Tier {
  name: string;
  run(): Promise<Outcome>;
}

/** Begins a line about a check that was left out; such lines are shown also when nothing failed. */
export const LEFT_OUT_MARK = '○ ';

export const NOTHING: Totals = { passed: 0, failed: 0, skipped: 0 };

export function add(one: Totals, other: Totals): Totals {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    failures: [...(one.failures ?? []), ...(other.failures ?? [])],
    unsteady: [...(one.unsteady ?? []), ...(other.unsteady ?? [])],
  };
}

/** One check that either holds or does not. */
export function single(holds: boolean, output: string): Outcome {
  return { passed: holds ? 1 : 0, failed: holds ? 0 : 1, skipped: 0, output };
}

async function outcomeOf(tier: Tier): Promise<Outcome> {
  try {
    return await tier.run();
  } catch (error) {
    return single(false, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

function report(tier: Tier, outcome: Outcome, milliseconds: number): void {
  const { passed, failed, skipped, output, unsteady = [] } = outcome;
  if (failed > 0 || unsteady.length > 0) console.log(`\n${output.trim()}\n`);
  else for (const line of output.split('\n').filter((text) => text.startsWith(LEFT_OUT_MARK))) console.log(line);
  const counts = `${passed} passed${failed > 0 ? `, ${failed} failed` : ''}${skipped > 0 ? `, ${skipped} skipped` : ''}${unsteady.length > 0 ? `, ${unsteady.length} at the second run` : ''}`;
  console.log(
    `${failed > 0 ? '✘' : '✔'} ${tier.name.padEnd(28)} ${counts.padEnd(34)} ${(milliseconds / 1000).toFixed(1)} s`,
  );
}

function named(tier: Tier, failed: number, failures: readonly string[] = []): readonly string[] {
  if (failed === 0 && failures.length === 0) return [];
  return failures.length === 0 ? [tier.name] : failures.map((failure) => `${tier.name}: ${failure}`);
}

/** The last lines of a run: what failed, so that a cut log still names it, and the sum. */
export function printTotals({ passed, failed, skipped, failures = [], unsteady = [] }: Totals): void {
  if (unsteady.length > 0)
    console.log(`\nfailed at first, held when run again alone:\n${unsteady.map((each) => `  ${each}`).join('\n')}`);
  if (failures.length > 0) console.log(`\nfailed:\n${failures.map((failure) => `  ${failure}`).join('\n')}\n`);
  if (skipped > 0) console.log(`${skipped} left out, named above`);
  console.log(`${passed} passed, ${failed} failed`);
}

/** Runs tiers, `atOnce` at a time, and reports each when it ends. A tier that throws counts as one failure. */
export async function runTiers(tiers: readonly Tier[], atOnce = 1): Promise<Totals> {
  const waiting = [...tiers];
  let totals = NOTHING;
  const worker = async (): Promise<void> => {
    for (let tier = waiting.shift(); tier !== undefined; tier = waiting.shift()) {
      const start = performance.now();
      const outcome = await outcomeOf(tier);
      report(tier, outcome, performance.now() - start);
      const { failed, failures, unsteady } = outcome;
      totals = add(totals, {
        ...outcome,
        failures: named(tier, failed, failures),
        unsteady: named(tier, 0, unsteady),
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return totals;
}
