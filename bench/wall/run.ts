/**
 * The wall beside its contenders: first card, blocking time, scroll, heap, nodes, layout shift.
 * Every round runs every contender in turn on the same machine; figures are medians, ratios are to innerHTML.
 *
 * node bench/wall/run.ts [--sizes 10,100,1000,10000] [--rounds 3] [--profiles desktop,phone] [--json FILE]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureBrowser } from '../../scripts/lib/find-browser.ts';
import { budgetLines } from './budgets.ts';
import { CONTENDERS, servePages } from './pages.ts';
import { measure, PROFILES, type Figures } from './measure.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10,100,1000,10000' },
    rounds: { type: 'string', default: '3' },
    profiles: { type: 'string', default: 'desktop,phone' },
    contenders: { type: 'string', default: CONTENDERS.join(',') },
    json: { type: 'string' },
  },
});

const median = (numbers: number[]): number =>
  numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

function medians(runs: Figures[]): Figures {
  const of = (key: keyof Figures): number => median(runs.map((run) => run[key]));
  return {
    firstCard: of('firstCard'),
    blocking: of('blocking'),
    scrollP95: of('scrollP95'),
    heap: of('heap'),
    nodes: of('nodes'),
    shift: of('shift'),
  };
}

const browser = await puppeteer.launch({ executablePath: ensureBrowser(console.log), args: CHROMIUM_FLAGS });
const server = await servePages();
const rows: (Figures & { profile: string; n: number; contender: string; ratio: number })[] = [];
console.log(
  `${await browser.version()}, Node ${process.version}, ${values.rounds} rounds, medians; ratio = first card ÷ innerHTML's`,
);

try {
  for (const profile of PROFILES.filter(({ name }) => values.profiles.split(',').includes(name))) {
    for (const n of values.sizes.split(',').map(Number)) {
      const runs = new Map<string, Figures[]>();
      for (let round = 0; round < Number(values.rounds); round++) {
        for (const contender of values.contenders.split(',')) {
          const figures = await measure(browser, `${server.url}/${contender}.html?n=${n}`, profile);
          runs.set(contender, [...(runs.get(contender) ?? []), figures]);
        }
      }
      const floor = medians(runs.get('innerhtml') ?? []).firstCard;
      console.log(`\n${profile.name}, ${n} reviews`);
      console.log('  contender            first card  ratio  blocking  scroll p95   heap kB   nodes  shift');
      for (const [contender, figures] of runs) {
        const row = {
          profile: profile.name,
          n,
          contender,
          ...medians(figures),
          ratio: medians(figures).firstCard / floor,
        };
        rows.push(row);
        const cells = [
          row.firstCard.toFixed(0).padStart(9),
          row.ratio.toFixed(2).padStart(6),
          row.blocking.toFixed(0).padStart(9),
        ];
        cells.push(
          row.scrollP95.toFixed(1).padStart(11),
          (row.heap / 1024).toFixed(0).padStart(9),
          String(row.nodes).padStart(7),
          row.shift.toFixed(3).padStart(6),
        );
        console.log(`  ${contender.padEnd(20)} ${cells.join(' ')}`);
      }
      for (const line of budgetLines(
        profile.name,
        n,
        rows.find((row) => row.contender === 'smm' && row.n === n && row.profile === profile.name),
      ))
        console.log(`  ${line}`);
    }
  }
} finally {
  await browser.close();
  await server.close();
}
if (values.json) writeFileSync(values.json, JSON.stringify(rows, null, 1));
