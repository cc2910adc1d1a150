import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

interface AxeRun {
  violations: { id: string; help: string; nodes: { target: unknown; failureSummary?: string }[] }[];
}

/** Everything that axe finds on the page as it stands, open shadow roots included; in words. */
export async function findViolations(page: Page, options: object = {}): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (given) => (globalThis as unknown as { axe: { run(options: object): Promise<AxeRun> } }).axe.run(given),
    options,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}) at ${JSON.stringify(node.target)}: ${node.failureSummary ?? ''}`),
  );
}
