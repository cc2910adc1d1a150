/**
 * The endpoint beside a bare node:http that sends the same headers and body, in interleaved rounds.
 *
 *   node bench/serve/compare.ts --data DIR --collection home [--rounds 7] [--seconds 3] [--pages 5000] [--against SCRIPT]
 *
 * Prints the median of each contender, the median of its ratio to the anchor in the same round (in brackets by processor
 * time), memory, and how long it took to be ready. The endpoint is the built one; with `--against` that of another file runs
 * beside it, such as packages/server-lite/bin/smm.mjs, from source.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { builtSmm } from '../built.ts';
import { start, type Child } from './child.ts';
import { median, wrk, type Round } from './wrk.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '.smm' },
    collection: { type: 'string', default: 'home' },
    rounds: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '3' },
    pages: { type: 'string', default: '5000' },
    script: { type: 'string' },
    against: { type: 'string' },
    starts: { type: 'string', default: '5' },
  },
});
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const work = mkdtempSync(join(tmpdir(), 'smm-bench-'));
const BARE = resolve(import.meta.dirname, 'bare.ts');
const CONNECTION_HEADERS = new Set(['date', 'connection', 'keep-alive']);

interface Reply {
  headers: string[];
  body: Buffer;
}

function get(url: string, headers: Record<string, string> = {}): Promise<Reply> {
  return new Promise((done, failed) => {
    request(url, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const raw = response.rawHeaders;
        done({
          headers: raw.filter(
            (_text, index) => !CONNECTION_HEADERS.has((raw[index - (index % 2)] as string).toLowerCase()),
          ),
          body: Buffer.concat(chunks),
        });
      });
    })
      .on('error', failed)
      .end();
  });
}

async function bareOf(name: string, reply: Reply) {
  writeFileSync(join(work, `${name}.json`), JSON.stringify(reply.headers));
  writeFileSync(join(work, `${name}.body`), reply.body);
  return start(BARE, [join(work, `${name}.json`), join(work, `${name}.body`)]);
}

/** Follows links.next, as every reader must. */
async function pageUrls(head: string, limit: number): Promise<string[]> {
  const urls: string[] = [];
  for (let url: string | null = head; url !== null && urls.length < limit;) {
    const page = JSON.parse((await get(url)).body.toString()) as { links: { next: string | null } };
    url = page.links.next === null ? null : new URL(page.links.next, url).href;
    if (url !== null) urls.push(url);
  }
  return urls;
}

interface Endpoint {
  /** Of its contenders, behind theirs. */
  name: string;
  hot: Child;
  /** Nothing is kept here, so every page is read from SQLite. */
  cold: Child;
  idle: number;
  ready: number[];
}

async function endpoint(script: string, name = ''): Promise<Endpoint> {
  const server = ['serve', '--data', values.data, '--port', '0', '--log-level', 'warn'];
  const ready: number[] = [];
  for (let n = 0; n < Number(values.starts); n += 1) {
    const child = await start(script, server);
    ready.push(child.readyMs);
    await child.stop();
  }
  const hot = await start(script, server);
  const cold = await start(script, [...server, '--hot-bytes', '0']);
  return { name, hot, cold, idle: hot.rss(), ready };
}

const first = await endpoint(resolve(values.script ?? (await builtSmm())));
const endpoints = [first];
if (values.against !== undefined) endpoints.push(await endpoint(resolve(values.against), ', against'));
const { hot: ours } = first;
const head = `${ours.url}/v1/collections/${values.collection}.json`;
const br = { 'accept-encoding': 'br' };
await get(head, br);
await get(head, br);
let compressed = await get(head, br);
while (!compressed.headers.includes('br')) compressed = await get(head, br);
const plain = await get(head);
const etag = plain.headers[plain.headers.indexOf('ETag') + 1] as string;

const urls = await pageUrls(head, Number(values.pages));
const coldPage = urls.length > 0 ? await get(urls[urls.length >> 1] as string) : plain;
const lua = join(work, 'pages.lua');
writeFileSync(
  lua,
  `local p={${urls.map((url) => JSON.stringify(new URL(url).pathname)).join(',')}}\nlocal i=0\nrequest=function() i=(i*7+12345)%#p; return wrk.format('GET',p[i+1]) end\n`.replace(
    '(i*7+12345)',
    '(i+7919)',
  ),
);

const bare = await bareOf('plain', plain);
const bareBrotli = await bareOf('brotli', compressed);
const bareCold = await bareOf('cold', coldPage);
interface Contender {
  name: string;
  anchor: string | null;
  child: Child;
  run: () => Promise<Round>;
}
const [BARE_PLAIN, BARE_BROTLI, BARE_PAGE] = ['bare node:http', 'bare node:http, brotli', 'bare node:http, a page'];
const contenders: Contender[] = [];
/** The anchor, then the same of each endpoint. */
function contend(
  anchor: string,
  child: Child,
  of: (endpoint: Endpoint, head: string) => Omit<Contender, 'anchor'>[],
): void {
  if (contenders.every(({ name }) => name !== anchor))
    contenders.push({ name: anchor, anchor: null, child, run: () => wrk(child.url, { seconds }) });
  for (const endpoint of endpoints)
    for (const { name, ...contender } of of(endpoint, endpoint.hot.url + new URL(head).pathname))
      contenders.push({ ...contender, name: name + endpoint.name, anchor });
}
contend(BARE_PLAIN, bare, ({ hot: child }, at) => [{ name: 'hot read', child, run: () => wrk(at, { seconds }) }]);
contend(BARE_BROTLI, bareBrotli, ({ hot: child }, at) => [
  { name: 'hot read, brotli', child, run: () => wrk(at, { seconds, headers: ['Accept-Encoding: br'] }) },
]);
contend(BARE_PLAIN, bare, ({ hot: child }, at) => [
  { name: '304', child, run: () => wrk(at, { seconds, headers: [`If-None-Match: ${etag}`] }) },
]);
if (urls.length > 0)
  contend(BARE_PAGE, bareCold, ({ hot, cold }) => [
    { name: 'cold page', child: cold, run: () => wrk(cold.url, { seconds, script: lua }) },
    { name: 'pages through the hot answers', child: hot, run: () => wrk(hot.url, { seconds, script: lua }) },
  ]);

/** A round with the processor time of each request, which says more than its wall clock where others load the machine. */
async function measured({ child, run }: Contender): Promise<Round & { cpu: number }> {
  const before = child.cpu();
  const round = await run();
  return { ...round, cpu: (1000 * (child.cpu() - before)) / round.requests };
}

const results = new Map<string, Awaited<ReturnType<typeof measured>>[]>(contenders.map(({ name }) => [name, []]));
for (const { run } of contenders) await run();
for (let round = 0; round < rounds; round += 1) {
  for (const contender of contenders) results.get(contender.name)?.push(await measured(contender));
}

console.log(
  `Node ${process.version}, ${rounds} rounds of ${seconds} s, 64 connections; head ${plain.body.length} B (brotli ${compressed.body.length} B), ${urls.length} further pages of ${coldPage.body.length} B`,
);
for (const { name, anchor } of contenders) {
  const own = results.get(name)!;
  const base = anchor === null ? undefined : results.get(anchor);
  const ratios = base === undefined ? [] : own.map((round, index) => round.perSecond / base[index]!.perSecond);
  const cpu = median(own.map((round) => round.cpu));
  const baseCpu = base && median(base.map((round) => round.cpu));
  const ratio =
    ratios.length === 0
      ? ''
      : `ratio ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`;
  const failed = own.reduce((sum, round) => sum + round.failed, 0);
  console.log(
    `${name.padEnd(40)} ${median(own.map((round) => round.perSecond))
      .toFixed(0)
      .padStart(7)}/s  p99 ${median(own.map((round) => round.p99))
      .toFixed(1)
      .padStart(
        6,
      )} ms  cpu ${cpu.toFixed(1).padStart(5)} µs${baseCpu === undefined ? '' : ` (${(baseCpu / cpu).toFixed(2)})`}  ${ratio}${failed > 0 ? `  ${failed} FAILED` : ''}`,
  );
}
for (const { name, idle, hot, cold, ready } of endpoints)
  console.log(
    `memory${name}: idle ${idle.toFixed(0)} MB, under load ${hot.rss().toFixed(0)} MB (hot), ${cold.rss().toFixed(0)} MB (cold); ready after ${median(ready).toFixed(0)} ms`,
  );
const children = [bare, bareBrotli, bareCold, ...endpoints.flatMap(({ hot, cold }) => [hot, cold])];
await Promise.all(children.map((child) => child.stop()));
rmSync(work, { recursive: true });
