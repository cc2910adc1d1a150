/**
 * What a visitor on a slow phone waits for: ours beside what a business would take instead. Each round opens every page in turn,
 * in a browser that was never there; figures are medians of the rounds.
 *
 * node bench/waterfall/run.ts [--rounds 5] [--latency 150] [--down 1600] [--cpu 4] [--only NAME]… [--json FILE]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureBrowser } from '../../scripts/lib/find-browser.ts';
import { contenders } from './contenders.ts';
import { serveReviews } from './endpoint.ts';
import { visit, type Visit } from './measure.ts';
import { PHONE } from './profile.ts';
import { budgetLines, medianRow, rowLine, ROW_HEAD, waterfall } from './report.ts';
import { serveSite } from './serve.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    latency: { type: 'string', default: String(PHONE.latency) },
    down: { type: 'string', default: String(PHONE.down / 1000) },
    cpu: { type: 'string', default: String(PHONE.cpu) },
    only: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
  },
});
const phone = {
  ...PHONE,
  latency: Number(values.latency),
  down: Number(values.down) * 1000,
  cpu: Number(values.cpu),
};

const version = (name: string): string =>
  (
    JSON.parse(readFileSync(join(import.meta.dirname, '../node_modules', name, 'package.json'), 'utf8')) as {
      version: string;
    }
  ).version;

const browser = await puppeteer.launch({ executablePath: ensureBrowser(console.log), args: CHROMIUM_FLAGS });
const endpoint = await serveReviews();
const all = contenders(endpoint);
const site = await serveSite(all, endpoint.items);
const visits = new Map<string, Visit[]>();
let failed = 0;
try {
  console.log(
    `${await browser.version()}, Node ${process.version}; processor ${phone.cpu} times slower, ${phone.latency} ms to each answer, ` +
      `${phone.down / 1000} kbit/s; ${values.rounds} rounds, medians`,
  );
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [at, { name, cards }] of all.entries()) {
      if (values.only.length > 0 && !values.only.some((part) => name.includes(part))) continue;
      await endpoint.warm();
      try {
        const seen = await visit(browser, `${site.url}/${at}.html`, cards, phone);
        visits.set(name, [...(visits.get(name) ?? []), seen]);
      } catch (error) {
        // One visit in which a file was just being built anew is no reason to lose all the others.
        console.log(
          `${name}, round ${round + 1}, is left out: ${error instanceof Error ? error.message : String(error)}`,
        );
        failed += 1;
      }
    }
  }
} finally {
  await browser.close();
  await Promise.all([site.close(), endpoint.close()]);
}

const rows = all.flatMap((contender) => {
  const seen = visits.get(contender.name);
  return seen ? [medianRow(contender.name, seen)] : [];
});
console.log(`\n${ROW_HEAD}`);
for (const row of rows) console.log(rowLine(row));
console.log('\nPut in as follows');
for (const { name, by, packages = [] } of all)
  if (visits.has(name))
    console.log(`  ${[name, by, ...packages.map((each) => `${each} ${version(each)}`)].join(' · ')}`);
console.log('\nBudgets');
for (const line of budgetLines(rows)) console.log(`  ${line}`);
for (const [name, seen] of visits) {
  for (const error of new Set(seen.flatMap(({ errors }) => errors))) console.log(`\n${name} logged: ${error}`);
  if (name.startsWith('smm')) console.log(`\n${name}, the round in the middle\n${waterfall(seen)}`);
}
if (values.json) writeFileSync(values.json, JSON.stringify({ phone, rows }, null, 1));

if (failed > 0) process.exitCode = 1;
