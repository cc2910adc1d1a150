/**
 * Many visitors who are told at once what is new: how soon all of them are, what it costs the server, and what becomes of it where
 * there are too many, some take nothing, some vanish, and the server is told to stop.
 *
 *   node bench/live/run.ts [--streams 500] [--changes 10] [--rows 2000]
 *
 * Needs wrk for the hot reads, as `bench/serve` does.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { smmOk } from '../../test/lib/smm.ts';
import { builtSmm } from '../built.ts';
import { start } from '../serve/child.ts';
import { wrk } from '../serve/wrk.ts';
import { listen, type Listener } from './listener.ts';

const { values } = parseArgs({
  options: {
    streams: { type: 'string', default: '500' },
    changes: { type: 'string', default: '10' },
    rows: { type: 'string', default: '2000' },
  },
});
const [STREAMS, CHANGES] = [Number(values.streams), Number(values.changes)];
const ROOT = join(import.meta.dirname, '../..');
const LIVE = '/v1/collections/home/live';
const work = mkdtempSync(join(tmpdir(), 'smm-bench-live-'));
const data = join(work, 'data');
const file = join(work, 'reviews.csv');

const generator = spawn(process.execPath, [
  join(ROOT, 'bench/data/generate-reviews.ts'),
  values.rows,
  file,
  '--incomplete',
  '0',
]);
await new Promise((done) => generator.on('close', done));
await smmOk('import', file, '--publish', '--data', data);
const { token } = JSON.parse(await smmOk('token', 'create', 'bench', '--json', '--data', data)) as { token: string };
const server = await start(await builtSmm(), [
  ...['serve', '--data', data, '--port', '0', '--log-level', 'warn', '--live-streams', values.streams],
]);

const head = async (): Promise<{ items: { identifier: string }[] }> =>
  (await (await fetch(`${server.url}/v1/collections/home.json`)).json()) as { items: { identifier: string }[] };
async function act(what: 'hide' | 'publish', id: string): Promise<void> {
  const response = await fetch(`${server.url}/admin/api/items/${what}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ids: [id], ...(what === 'hide' ? { reason: 'off-topic' } : { attested: true }) }),
  });
  if (!response.ok) throw new Error(`${what} was answered with ${response.status}: ${await response.text()}`);
}
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
async function until(what: string, is: () => boolean | Promise<boolean>): Promise<number> {
  const began = performance.now();
  for (let looks = 0; !(await is()); looks++) {
    if (looks > 3000) throw new Error(`It did not come to this: ${what}.`);
    await pause(10);
  }
  return performance.now() - began;
}
async function metric(name: string): Promise<number> {
  const text = await (await fetch(`${server.url}/metrics`, { headers: { authorization: `Bearer ${token}` } })).text();
  return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1]);
}
const share = (times: number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;
const line = (what: string, figure: string): void => console.log(`  ${what.padEnd(58)} ${figure}`);
const ms = (value: number): string => `${value.toFixed(0)} ms`;
const mb = (): string => `${server.rss().toFixed(0)} MB`;
const hot = (): Promise<{ perSecond: number; p99: number }> =>
  wrk(`${server.url}/v1/collections/home.json`, { seconds: 5, headers: ['Accept-Encoding: br'] });

/** Hides a review or shows it again. @returns when each of `all` was told, in ms since it was asked for */
async function change(id: string, what: 'hide' | 'publish', all: readonly Listener[]): Promise<number[]> {
  const before = all.map(({ heard }) => heard.length);
  const asked = performance.now();
  await act(what, id);
  await until('everybody is told', () => all.every(({ heard }, at) => heard.length > before[at]!));
  return all.map(({ heard }, at) => heard[before[at]!]!.at - asked);
}

try {
  const { items } = await head();
  // While search takes up what was imported, reads share the processor with it.
  await until('search has taken up all', async () => (await metric('smm_search_behind')) === 0);
  const ids = items.map(({ identifier }) => identifier);
  line('memory, idle', mb());
  const alone = await hot();
  line('hot reads without streams', `${alone.perSecond.toFixed(0)}/s, p99 ${alone.p99.toFixed(1)} ms, ${mb()}`);

  const began = performance.now();
  const all = Array.from({ length: STREAMS }, () => listen(server.url, LIVE));
  await Promise.all(all.map(({ status }) => status));
  await until('everybody has heard something', () => all.every(({ heard }) => heard.length > 0));
  line(`${STREAMS} streams open and told the first revision`, `${ms(performance.now() - began)}, ${mb()}`);
  const beside = await hot();
  line('hot reads beside them', `${beside.perSecond.toFixed(0)}/s, p99 ${beside.p99.toFixed(1)} ms`);

  const told: number[] = [];
  const cpu = server.cpu();
  for (let n = 0; n < CHANGES; n++) told.push(...(await change(ids[0]!, n % 2 === 0 ? 'hide' : 'publish', all)));
  line(
    `${CHANGES} changes, from the request to each visitor`,
    `median ${ms(share(told, 0.5))}, last ${ms(share(told, 1))}`,
  );
  line('processor time for a change', ms((server.cpu() - cpu) / CHANGES));
  let isOver = false;
  const changing = (async () => {
    for (let n = 0; !isOver; n++) await change(ids[1]!, n % 2 === 0 ? 'hide' : 'publish', all);
  })();
  const meanwhile = await hot();
  isOver = true;
  await changing;
  line(
    'hot reads while change follows change',
    `${meanwhile.perSecond.toFixed(0)}/s, p99 ${meanwhile.p99.toFixed(1)} ms, ${mb()}`,
  );

  const beyond = Array.from({ length: 20 }, () => listen(server.url, LIVE));
  const answers = await Promise.all(beyond.map(({ status }) => status));
  line('20 more than --live-streams are answered with', [...new Set(answers)].join());
  for (const { socket } of beyond) socket.destroy();

  const left = all.splice(0, Math.floor(STREAMS / 5));
  for (const { socket } of left) socket.resetAndDestroy();
  line(
    `${left.length} that vanish with a reset have made room after`,
    ms(await until('room', async () => (await metric('smm_live_streams')) === all.length)),
  );

  const deaf = Array.from({ length: left.length }, () => listen(server.url, LIVE, false));
  await until('all are in', async () => (await metric('smm_live_streams')) === STREAMS);
  const besideDeaf: number[] = [];
  for (let n = 0; n < CHANGES; n++) besideDeaf.push(...(await change(ids[2]!, n % 2 === 0 ? 'hide' : 'publish', all)));
  line(
    `${deaf.length} of them take nothing: the others are told`,
    `median ${ms(share(besideDeaf, 0.5))}, last ${ms(share(besideDeaf, 1))}, ${mb()}`,
  );

  const stopping = performance.now();
  const stopped = server.stop().then(() => performance.now() - stopping);
  await Promise.all(all.map(({ closed }) => closed));
  line('told to stop: those who listen are let go after', ms(performance.now() - stopping));
  line('of whose streams ended as HTTP has it', `${all.filter(({ isWhole }) => isWhole).length} of ${all.length}`);
  line('and the process is gone after (some take nothing)', ms(await stopped));
  for (const { socket } of deaf) socket.destroy();
} finally {
  rmSync(work, { recursive: true });
}
