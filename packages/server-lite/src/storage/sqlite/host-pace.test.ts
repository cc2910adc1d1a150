import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test, type TestContext } from 'node:test';
import { Kysely, sql } from 'kysely';
import { up as hostPace } from '../migrations/0024-host-pace.ts';
import { MIGRATIONS } from '../migrations/migrations.ts';
import type { Storage } from '../storage.ts';
import { addShop, review } from '../storage.contract.ts';
import type { Tables } from '../tables.ts';
import { openConnection } from './connection.ts';
import { nodeSqliteDialect } from './dialect.ts';
import { SQLITE } from './engine.ts';
import { DATABASE_FILE, openStorage } from './open-storage.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const SLOT = Math.floor(NOW / 300_000);
const iso = (ms: number) => new Date(NOW + ms).toISOString();
const OWNER = { by: 'cli', attested: true };

function folder(t: TestContext): string {
  const dir = mkdtempSync(join(tmpdir(), 'smm-pace-'));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

async function opened(t: TestContext, dir: string, clock = () => new Date(NOW)): Promise<Storage> {
  const store = await openStorage({ dir, clock });
  t.after(() => store.close());
  return store;
}

async function fed(
  store: Storage,
  address = 'https://place.example/feed',
): Promise<(perHour: number) => Promise<string | null>> {
  const wanted = { kind: 'feed', address, subject: 'shop', publish: false, only: null, everyMinutes: 60 };
  const { id } = await store.feeds.add(wanted, 'cli');
  const claim = (await store.feeds.claim(id, 'one', () => false))!;
  return (perHour) => store.feeds.spend(claim, 'place.example', perHour);
}

test('what was remembered of hosts before is remembered still', async (t) => {
  const dir = folder(t);
  const file = join(dir, DATABASE_FILE);
  const connection = openConnection(file, { busyMs: 0 });
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(connection) });
  await sql`create table meta (key text primary key, value text not null)`.execute(db);
  const before = MIGRATIONS.indexOf(hostPace);
  for (const up of MIGRATIONS.slice(0, before)) await up(db as unknown as Kysely<unknown>, SQLITE);
  await sql`insert into meta (key, value) values ('schema', ${String(before)})`.execute(db);
  for (const statement of [
    sql`insert into picture_host (host, until, faults) values ('both.example', ${iso(60_000)}, 2), ('pictures.example', '', 0)`,
    sql`insert into feed_host (host, wait_until) values ('both.example', ${iso(120_000)}), ('busy.example', ${iso(180_000)})`,
    sql`insert into feed_budget (host, slot, count) values ('both.example', ${SLOT - 1}, 3), ('both.example', ${SLOT}, 4), ('asked.example', ${SLOT}, 5)`,
  ])
    await statement.execute(db);
  connection.close();
  await (await openStorage({ dir })).close();
  const database = new DatabaseSync(file);
  t.after(() => database.close());
  const rows = database.prepare('select * from host order by host').all() as Record<string, unknown>[];
  const kept = rows.map((row) => ({ ...row, asked: JSON.parse(String(row['asked'])).toSorted() }));
  const none = { until: '', turn_at: '', faults: 0, per_hour: null, asked: [] };
  assert.deepEqual(kept, [
    { ...none, host: 'asked.example', asked: [[SLOT, 5]] },
    {
      ...none,
      host: 'both.example',
      until: iso(120_000),
      turn_at: iso(60_000),
      faults: 2,
      asked: [
        [SLOT - 1, 3],
        [SLOT, 4],
      ],
    },
    { ...none, host: 'busy.example', until: iso(180_000) },
    { ...none, host: 'pictures.example' },
  ]);
  const names = database
    .prepare("select name from sqlite_schema where name like '%host%' or name like '%budget%'")
    .all();
  assert.deepEqual(names.map(({ name }) => name).toSorted(), ['host', 'host_turn']);
});

test('a host that feeds and pictures are asked of keeps the pace of both, in one store for all', async (t) => {
  let now = NOW;
  const store = await opened(t, folder(t), () => new Date(now));
  await addShop(store);
  const images = Array.from({ length: 9 }, (_, i) => `https://place.example/${i}.png`);
  const { id } = await store.items.receive(review({ source: 'feed', sourceId: 'p', images }), 'shop');
  await store.items.publish([id], OWNER);
  while ((await store.pictures.follow(1000)).more);
  const spend = await fed(store);
  assert.equal(await spend(8), null);
  assert.equal(await store.pictures.claim(), undefined, 'a second behind any question');
  assert.equal(await store.pictures.nextTurn(), new Date(now + 1000).toISOString());
  let pictures = 0;
  for (; now < NOW + 60_000; now += 1000) pictures += (await store.pictures.claim()) ? 1 : 0;
  assert.equal(pictures, 3, 'half of eight, with the one of the feed');
  assert.ok(Date.parse((await store.pictures.nextTurn()) ?? '') > now + 50 * 60_000);
  for (let i = 0; i < 4; i++) assert.equal(await spend(8), null);
  assert.ok((await spend(8)) !== null, 'all of them count');
  await store.feeds.leaveAlone('place.example', new Date(now + 7_200_000).toISOString());
  now += 3_700_000;
  assert.equal(await store.pictures.claim(), undefined, 'it asked to be left alone, whoever asks');
  now += 3_600_000;
  assert.ok(await store.pictures.claim());
});

test('since when a feed fails is told until it can be read again', async (t) => {
  const store = await opened(t, folder(t));
  await addShop(store);
  await fed(store);
  const settle = async (at: number, failures: number) => {
    const claim = (await store.feeds.claim(1, 'one', () => true))!;
    const settled = { at: iso(at), next: iso(at), done: null, error: failures > 0 ? 'out of order' : null };
    await store.feeds.settle(claim, { ...settled, state: 'active', failures });
    return (await store.feeds.get(1))?.failingSince;
  };
  assert.deepEqual(
    [await settle(0, 1), await settle(9, 2), await settle(20, 0), await settle(30, 1)],
    [iso(0), iso(0), null, iso(30)],
  );
  assert.equal((await store.feeds.set(1, { state: 'active' })).failingSince, null);
});
