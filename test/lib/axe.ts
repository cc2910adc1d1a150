import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

interface AxeRun {
  violations: { id: string; help: string; nodes: { target: unknown; failureSummary?: string }[] }[];
}

/** Runs in the page: ends when nothing moves or fades any more that comes to an end, open shadow roots included. */
async function atRest(): Promise<void> {
  const rootsIn = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
  ];
  const isOnItsWay = ({ playState, effect }: Animation): boolean =>
    playState === 'running' && effect?.getComputedTiming().endTime !== Infinity;
  // Two frames, in which what was just changed begins to move; and no more than ten seconds of them.
  for (let frame = 0; frame < 600; frame += 1) {
    await new Promise((done) => requestAnimationFrame(done));
    if (frame > 1 && !rootsIn(document).some((root) => root.getAnimations().some(isOnItsWay))) return;
  }
}

/** How often contrast that is not enough is looked at. */
const LOOKS = 3;

/** Everything that axe finds on the page as it stands, open shadow roots included; in words. */
export async function findViolations(page: Page, options: object = {}): Promise<string[]> {
  let found = await violationsNow(page, options);
  // What an answer changes while axe looks is on its way to another colour again: what stands is found at rest as well.
  for (let look = 1; look < LOOKS && found.some((each) => each.startsWith('color-contrast')); look += 1)
    found = await violationsNow(page, options);
  return found;
}

async function violationsNow(page: Page, options: object): Promise<string[]> {
  // Half faded in, words have too little contrast that have enough of it a moment later.
  await page.evaluate(atRest);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (given) => (globalThis as unknown as { axe: { run(options: object): Promise<AxeRun> } }).axe.run(given),
    options,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}) at ${JSON.stringify(node.target)}: ${node.failureSummary ?? ''}`),
  );
}
