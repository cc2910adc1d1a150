/**
 * Acts on all that is found and takes each back, as the admin page does it, while visitors read and somebody leafs
 * through the list; then looks whether the store is as it was.
 *
 *   node bench/acts/run.ts [--rows 100000] [--acts publish,hide,tag,feature] [--searched] [--data DIR]
 *
 * Prints a line for each act: items a second, the slowest and the 99th of a hundred reads meanwhile (of a hot answer, and
 * of a page of the list), and memory. `--searched`: what was published is taken up by search before the next act begins.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { start } from '../serve/child.ts';

interface Acted {
  done: number;
  left: unknown[];
  next: string | null;
  undo: string | null;
}

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    acts: { type: 'string', default: 'publish,hide,tag,feature' },
    searched: { type: 'boolean', default: false },
    data: { type: 'string' },
  },
});
const SMM = join(import.meta.dirname, '../../packages/server-lite/src/main.ts');
const GENERATE = join(import.meta.dirname, '../data/generate-reviews.ts');
const work = mkdtempSync(join(tmpdir(), 'smm-bench-acts-'));
const data = values.data ?? join(work, 'data');

function node(script: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${status}: ${stderr}${stdout}`);
  return stdout;
}
const smm = (...args: string[]): string => node(SMM, ...args, '--data', data);
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

if (values.data === undefined) {
  const file = join(work, 'reviews.csv');
  node(GENERATE, values.rows, file, '--incomplete', '0');
  smm('subject', 'add', 'home', '--name', 'Bench');
  smm('collection', 'add', 'home', '--subject', 'home');
  smm('import', file, '--json');
}
const { token } = JSON.parse(smm('token', 'create', `bench-${Date.now()}`, '--json')) as { token: string };
const server = await start(SMM, ['serve', '--data', data, '--port', '0']);

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${server.url}/admin/api${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'smm-request': '1' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as T;
  if (!response.ok)
    throw new Error(`${method} ${path} was answered with ${response.status}: ${JSON.stringify(answer)}`);
  return answer;
}

/** Reads again and again until it is stopped. */
function watch(read: () => Promise<unknown>, every: number): () => Promise<{ p99: number; slowest: number }> {
  const times: number[] = [];
  let isOver = false;
  const running = (async () => {
    while (!isOver) {
      const asked = performance.now();
      await read();
      times.push(performance.now() - asked);
      await pause(every);
    }
  })();
  return async () => {
    isOver = true;
    await running;
    times.sort((a, b) => a - b);
    return {
      p99: Math.round(times[Math.ceil(times.length * 0.99) - 1] as number),
      slowest: Math.round(times.at(-1) as number),
    };
  };
}

const hot = async (): Promise<void> =>
  void (await (await fetch(`${server.url}/v1/collections/home.json`)).arrayBuffer());
const list = (state: string) => () => call('GET', `/items?state=${state}&limit=50`);

/** What visitors and the business can see, as a digest: all of a list, and every count. */
async function seen(): Promise<string> {
  const digest = createHash('sha256');
  for (let url: string | null = `${server.url}/v1/collections/home.json`; url !== null;) {
    const page = (await (await fetch(url)).json()) as {
      items: unknown[];
      aggregateRating?: unknown;
      selection?: unknown;
      links: { next: string | null };
    };
    digest.update(JSON.stringify([page.items, page.aggregateRating, page.selection]));
    url = page.links.next === null ? null : new URL(page.links.next, url).href;
  }
  const { states, subjects } = await call<{ states: unknown; subjects: unknown }>('GET', '/items/counts');
  return digest.update(JSON.stringify([states, subjects])).digest('hex');
}

async function searched(): Promise<void> {
  for (let behind = -1; behind !== 0;) {
    await pause(2500);
    const metrics = await (
      await fetch(`${server.url}/metrics`, { headers: { authorization: `Bearer ${token}` } })
    ).text();
    behind = Number(/^smm_search_behind (\d+)/m.exec(metrics)?.[1] ?? 0);
  }
}

async function measured(what: string, state: string, step: (next: string | null) => Promise<Acted>): Promise<Acted> {
  const [reads, lists] = [watch(hot, 10), watch(list(state), 50)];
  const began = performance.now();
  const cpu = server.cpu();
  let [done, left, calls, slowestCall] = [0, 0, 0, 0];
  let answer: Acted | undefined;
  do {
    const asked = performance.now();
    answer = await step(answer?.next ?? null);
    slowestCall = Math.max(slowestCall, performance.now() - asked);
    done += answer.done;
    left += answer.left.length;
    calls += 1;
  } while (answer.next !== null);
  const seconds = (performance.now() - began) / 1000;
  console.log(
    JSON.stringify({
      what,
      done,
      left,
      seconds: Number(seconds.toFixed(1)),
      itemsPerSecond: Math.round(done / seconds),
      microsecondsOfProcessor: Math.round((1000 * (server.cpu() - cpu)) / Math.max(done, 1)),
      calls,
      slowestCallMs: Math.round(slowestCall),
      hotRead: await reads(),
      list: await lists(),
      mebibytes: Math.round(server.rss()),
    }),
  );
  return answer;
}

const ACTS: Record<string, { from: string; body: object; needs?: string }> = {
  publish: { from: 'pending', body: { attested: true } },
  hide: { from: 'published', body: { reason: 'off-topic' }, needs: 'publish' },
  tag: { from: 'published', body: { add: ['bench'], remove: [] }, needs: 'publish' },
  feature: { from: 'published', body: { featured: true, attested: true }, needs: 'publish' },
};

try {
  if (values.searched) await searched();
  const act = async (name: string): Promise<string> => {
    const { from, body } = ACTS[name] as (typeof ACTS)[string];
    const filter = { state: from };
    const answer = await measured(name, from, (next) =>
      call('POST', `/items/${name}`, { filter, ...body, ...(next !== null && { cursor: next }) }),
    );
    return answer.undo as string;
  };
  const takeBack = async (name: string, word: string): Promise<void> =>
    void (await measured(`undo of ${name}`, 'pending', (next) => call('POST', '/undo', { undo: next ?? word })));
  for (const name of values.acts.split(',')) {
    const { needs } = ACTS[name] as (typeof ACTS)[string];
    if (
      needs !== undefined &&
      (await call<{ states: { published: number } }>('GET', '/items/counts')).states.published === 0
    )
      await act(needs);
    if (values.searched) await searched();
    const before = await seen();
    const word = await act(name);
    if (values.searched) await searched();
    await takeBack(name, word);
    console.log(JSON.stringify({ what: `as before ${name}`, same: (await seen()) === before }));
  }
  await searched();
} finally {
  await server.stop();
}
const { ok, items, ledgerEntries, findings } = JSON.parse(smm('audit', '--json')) as Record<string, unknown>;
console.log(JSON.stringify({ what: 'audit', ok, items, ledgerEntries, findings }));
rmSync(work, { recursive: true });
