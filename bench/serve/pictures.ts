/**
 * The endpoint while pictures that came along are fetched, beside the same store in which none are: memory, hot reads, and the
 * processor time that a read takes. The pictures are made here and lie on hosts of this machine, so that their pace alone limits them.
 *
 *   node bench/serve/pictures.ts [--count 20000] [--hosts 12] [--rounds 9] [--seconds 3]
 *
 * Rounds are interleaved; one counts only where pictures arrived while it ran.
 */
import { createHash, randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { itemId } from '../../packages/server-lite/src/domain/item-id.ts';
import { sanitize } from '../../packages/server-lite/src/domain/sanitize.ts';
import type { PreparedRow } from '../../packages/server-lite/src/storage/import-run.ts';
import { openStorage } from '../../packages/server-lite/src/storage/sqlite/open-storage.ts';
import { builtSmm } from '../built.ts';
import { start } from './child.ts';
import { median, type Round, wrk } from './wrk.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    hosts: { type: 'string', default: '12' },
    rounds: { type: 'string', default: '9' },
    seconds: { type: 'string', default: '3' },
    script: { type: 'string' },
  },
});
const [count, hosts, rounds, seconds] = [values.count, values.hosts, values.rounds, values.seconds].map(Number) as [
  number,
  number,
  number,
  number,
];
const SCRIPT = resolve(values.script ?? (await builtSmm()));
const START = Date.UTC(2016, 0, 1);
const STEP = 500;
const SIDES = { width: 1600, height: 1200 };

type Sharp = (given: object) => { jpeg(): { toBuffer(): Promise<Buffer> } };
const sharp = createRequire(resolve('packages/server-lite/package.json'))('sharp') as Sharp;

/** Noise: as hard to decode as a photo. */
async function photo(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 };
  return sharp({ create: { ...SIDES, channels: 3, background: '#808080', noise } })
    .jpeg()
    .toBuffer();
}

async function host(bytes: Buffer, asked: () => void): Promise<Server> {
  const server = createServer((_, response) => {
    asked();
    response.setHeader('Content-Type', 'image/jpeg').end(bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

function row(n: number, images: string[]): PreparedRow {
  const item = sanitize(
    {
      type: 'Review',
      source: 'file',
      sourceId: `sample-${n}`,
      body: `Sample words of review ${n}: they mended the bicycle while I waited and said beforehand what it would cost.`,
      rating: { ratingValue: (n % 5) + 1, worstRating: 1, bestRating: 5 },
      authorName: `Sample Person ${n}`,
      datePublished: new Date(START + ((n * 7919) % 3900) * 86_400_000).toISOString().slice(0, 10),
      language: 'en',
      images,
    },
    {
      id: itemId(START + n, randomBytes(10)),
      subject: 'shop',
      dateReceived: '2026-11-01T00:00:00.000Z',
      imported: true,
    },
  );
  return { item, line: n + 1, duplicateKey: createHash('sha256').update(`${n}`).digest().subarray(0, 16) };
}

async function fill(dir: string, origins: readonly string[]): Promise<void> {
  const storage = await openStorage({ dir });
  await storage.subjects.add({ slug: 'shop', type: 'LocalBusiness', name: 'The sample shop', sample: true });
  await storage.collections.add({ slug: 'home', name: 'Home', subject: 'shop', rules: [] });
  const source = { subject: 'shop', fileName: 'sample.ndjson', digest: '0'.repeat(64), publish: true, by: 'bench' };
  const run = await storage.beginImport(source);
  const named = (n: number) => [`${origins[n % origins.length]}/${n}.jpg`];
  for (let n = 0; n < count; n += STEP)
    run.add(Array.from({ length: Math.min(STEP, count - n) }, (_, k) => row(n + k, named(n + k))));
  await run.finish();
  // First: a server would do this while it is measured.
  while ((await storage.search.advance(200)).more);
  while ((await storage.duplicates.advance(200)).more);
  while ((await storage.pictures.follow(200)).more);
  await storage.close();
}

const work = mkdtempSync(join(tmpdir(), 'smm-bench-pictures-'));
let arrived = 0;
const bytes = await photo();
const servers = await Promise.all(Array.from({ length: hosts }, () => host(bytes, () => (arrived += 1))));
const origins = servers.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
const [quietDir, busyDir] = [join(work, 'quiet'), join(work, 'busy')];
await fill(quietDir, origins);
cpSync(quietDir, busyDir, { recursive: true });
const allowed = origins.map((origin) => new URL(origin).host).join(',');
const serve = (data: string, rate: string) =>
  start(SCRIPT, [
    ...['serve', '--data', data, '--port', '0'],
    ...['--pictures-rate', rate, '--outbound-allow', allowed],
  ]);
const quiet = await serve(quietDir, '0');
const busy = await serve(busyDir, '1000000');
const idle = { quiet: quiet.rss(), busy: busy.rss() };
const told = { quiet: [] as (Round & { cpu: number })[], busy: [] as (Round & { cpu: number })[] };
const most = { quiet: 0, busy: 0 };
let fetched = 0;

async function round(which: 'quiet' | 'busy'): Promise<boolean> {
  const server = which === 'quiet' ? quiet : busy;
  const [before, cpu] = [arrived, server.cpu()];
  const one = await wrk(`${server.url}/v1/collections/home.json`, { seconds, connections: 8 });
  const came = arrived - before;
  most[which] = Math.max(most[which], server.rss());
  if (which === 'busy' && came === 0) return false;
  if (which === 'busy') fetched += came;
  told[which].push({ ...one, cpu: (1000 * (server.cpu() - cpu)) / one.requests });
  return true;
}

try {
  while (arrived === 0) await new Promise((done) => setTimeout(done, 200));
  for (let n = 0; n < rounds; n++) {
    await round('quiet');
    while (!(await round('busy')));
  }
  const line = (which: 'quiet' | 'busy') => ({
    perSecond: Math.round(median(told[which].map(({ perSecond }) => perSecond))),
    p99: median(told[which].map(({ p99 }) => p99)),
    microsecondsOfProcessor: Math.round(median(told[which].map(({ cpu }) => cpu))),
    failed: told[which].reduce((sum, { failed }) => sum + failed, 0),
    idleMegabytes: Math.round(idle[which]),
    mostMegabytes: Math.round(most[which]),
  });
  const perSecond = Math.round((10 * fetched) / (told.busy.length * seconds)) / 10;
  console.log(
    JSON.stringify({ quiet: line('quiet'), fetching: { ...line('busy'), picturesPerSecond: perSecond } }, null, 2),
  );
} finally {
  await Promise.all([quiet.stop(), busy.stop()]);
  for (const server of servers) server.close().closeAllConnections();
  rmSync(work, { recursive: true, force: true });
}
