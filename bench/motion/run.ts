/**
 * A marquee of many cards on a slow processor, beside a page of the same elements and style sheets that one CSS
 * animation moves: what the machine can do at best. Both are measured in turn; figures are medians of the rounds.
 *
 * node bench/motion/run.ts [--cards 200] [--slower 4] [--seconds 5] [--rounds 3]
 */
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureBrowser } from '../../scripts/lib/find-browser.ts';
import { serveMotion } from './pages.ts';
import { measureMotion, type Motion } from './measure.ts';

const { values } = parseArgs({
  options: {
    cards: { type: 'string', default: '200' },
    slower: { type: 'string', default: '4' },
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
  },
});

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const browser = await puppeteer.launch({ executablePath: ensureBrowser(console.log), args: CHROMIUM_FLAGS });
const server = await serveMotion(Number(values.cards));
const runs = new Map<string, Motion[]>();
try {
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const name of ['floor', 'marquee'] as const) {
      const motion = await measureMotion(browser, server.url, name, Number(values.slower), Number(values.seconds));
      runs.set(name, [...(runs.get(name) ?? []), motion]);
    }
  }
} finally {
  await browser.close();
  await server.close();
}

console.log(
  `${values.cards} cards, processor ${values.slower} times slower, ${values.rounds} rounds of ${values.seconds} s`,
);
console.log('              frames/s   frame p50   frame p95   script, layout and style ms/s   long tasks');
for (const [name, motions] of runs) {
  const of = (key: keyof Motion): number => median(motions.map((motion) => motion[key]));
  console.log(
    `  ${name.padEnd(10)}${of('perSecond').toFixed(1).padStart(10)}${of('p50').toFixed(1).padStart(12)}${of('p95').toFixed(1).padStart(12)}${of('busy').toFixed(1).padStart(32)}${String(of('longTasks')).padStart(13)}`,
  );
}
