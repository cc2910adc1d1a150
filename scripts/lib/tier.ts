/** What a group of checks came to. */
export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
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
  const { passed, failed, skipped, output } = outcome;
  if (failed > 0) console.log(`\n${output.trim()}\n`);
  else for (const line of output.split('\n').filter((text) => text.startsWith(LEFT_OUT_MARK))) console.log(line);
  const counts = `${passed} passed${failed > 0 ? `, ${failed} failed` : ''}${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  console.log(
    `${failed > 0 ? '✘' : '✔'} ${tier.name.padEnd(28)} ${counts.padEnd(34)} ${(milliseconds / 1000).toFixed(1)} s`,
  );
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
      totals = add(totals, outcome);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return totals;
}
