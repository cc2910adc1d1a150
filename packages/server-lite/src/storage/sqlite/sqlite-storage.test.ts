import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { Kysely } from 'kysely';
import { SCOPES } from '../../domain/roles.ts';
import { MIGRATIONS } from '../migrations/migrations.ts';
import { addShop, review, storageContract } from '../storage.contract.ts';
import { feedsContract } from '../feeds.contract.ts';
import { settingsContract } from '../settings.contract.ts';
import { actsContract } from '../acts.contract.ts';
import { inboxContract } from '../inbox.contract.ts';
import { besideMergesContract } from '../beside-merges.contract.ts';
import { mergesContract } from '../merges.contract.ts';
import { signInContract } from '../sign-in.contract.ts';
import { submissionsContract } from '../submissions.contract.ts';
import { watchesContract } from '../watches.contract.ts';
import { openConnection } from './connection.ts';
import { nodeSqliteDialect } from './dialect.ts';
import { SQLITE } from './engine.ts';
import { openStorage } from './open-storage.ts';

const root = mkdtempSync(join(tmpdir(), 'smm-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));

function folder(): string {
  return mkdtempSync(join(root, 'store-'));
}

storageContract('sqlite', () => openStorage({ dir: folder() }));
submissionsContract('sqlite', () => openStorage({ dir: folder() }));
inboxContract('sqlite', () => openStorage({ dir: folder() }));
actsContract('sqlite', (clock) => openStorage({ dir: folder(), clock }));
mergesContract('sqlite', (clock) => openStorage({ dir: folder(), clock }));
besideMergesContract('sqlite', () => openStorage({ dir: folder() }));
feedsContract('sqlite', (clock) => openStorage({ dir: folder(), clock }));
watchesContract('sqlite', (clock) => openStorage({ dir: folder(), clock }));
settingsContract('sqlite', () => {
  const dir = folder();
  return () => openStorage({ dir });
});
signInContract('sqlite', (clock) => {
  const dir = folder();
  return () => openStorage({ dir, clock });
});

test('what is erased is in none of the files, and the ledger is whole', async () => {
  const dir = folder();
  const store = await openStorage({ dir });
  await addShop(store);
  const act = { by: 'cli', attested: true };
  let marked = '';
  for (let i = 0; i < 200; i++) {
    const body = i === 57 ? 'CANARY words of somebody' : `Words number ${i} ${'and more '.repeat(i % 40)}`;
    const authorName = i === 57 ? 'Canaria Person' : `Author ${i}`;
    const { id } = await store.items.receive(
      review({ body, authorName, datePublished: `2025-01-${10 + (i % 19)}` }),
      'shop',
    );
    if (i === 57) marked = id;
    await store.items.publish([id], act);
  }
  await store.items.erase(marked, act);
  for (const file of readdirSync(dir)) {
    const bytes = readFileSync(join(dir, file), 'latin1');
    assert.doesNotMatch(bytes, /CANARY|Canaria/, file);
  }
  assert.equal((await store.audit()).ok, true);
  await store.close();
});

test('a stale copy in a page that was split does not outlive its words', async () => {
  const dir = folder();
  const store = await openStorage({ dir });
  await addShop(store);
  const act = { by: 'cli', attested: true };
  const ids: string[] = [];
  for (let at = 0; at < 1200; at += 100) {
    const received = await Promise.all(
      Array.from({ length: 100 }, (_, i) => {
        // Dates in no order, lengths in no order: pages of the lists are split all the time.
        const datePublished = new Date(Date.UTC(2020, 0, 1 + (((at + i) * 709) % 2000))).toISOString().slice(0, 10);
        const body = `TOKEN${at + i}X ${'some more words '.repeat(((at + i) * 37) % 40)}`;
        return store.items.receive(review({ body, datePublished }), 'shop');
      }),
    );
    ids.push(...received.map(({ id }) => id));
    await store.items.publish(ids.slice(at), act);
  }
  await Promise.all(ids.map((id, i) => (i % 2 === 0 ? store.items.erase(id, act) : undefined)));
  const bytes = readdirSync(dir)
    .map((file) => readFileSync(join(dir, file), 'latin1'))
    .join('');
  const found = new Set([...bytes.matchAll(/TOKEN(\d+)X/g)].map(([, i]) => Number(i)));
  assert.deepEqual(
    [...found].filter((i) => i % 2 === 0),
    [],
  );
  assert.equal(found.size, 600);
  assert.equal((await store.audit()).ok, true);
  await store.close();
});

test('an audit names what was tampered with', async () => {
  const dir = folder();
  const store = await openStorage({ dir });
  await addShop(store);
  const { id } = await store.items.receive(review(), 'shop');
  const { id: other } = await store.items.receive(review({ body: 'Second' }), 'shop');
  await store.items.publish([id, other], { by: 'cli' });
  const raw = new DatabaseSync(join(dir, 'smm.db'));
  assert.throws(() => raw.exec("update ledger set bytes = '{}'"), /append-only/);
  assert.throws(() => raw.exec('delete from ledger'), /append-only/);
  raw.exec("update content set data = replace(data, 'Second', 'Better')");
  raw.exec('update tally set count = count + 1');
  raw.exec('delete from list_item where item_seq = 1');
  raw.close();
  const { ok, findings } = await store.audit();
  assert.equal(ok, false);
  const text = findings.map(({ where, what }) => `${where}: ${what}`).join('\n');
  assert.match(text, new RegExp(`item ${other}: Its words are not those that were received`));
  assert.match(text, new RegExp(`item ${id}: It is missing from list`));
  assert.match(text, /tally .*: It says 3, and there are 2/);
  await store.close();
});

test('a change by another connection changes the version; a backup is whole and overwrites nothing', async () => {
  const dir = folder();
  const [a, b] = [await openStorage({ dir }), await openStorage({ dir })];
  await addShop(a);
  const before = b.version();
  await Promise.all([a, b].map((store, i) => store.items.receive(review({ body: `From ${i}` }), 'shop')));
  assert.notEqual(b.version(), before);
  const copy = join(dir, 'copy.db');
  await a.backup(copy);
  await assert.rejects(a.backup(copy), /overwrites nothing/);
  const raw = new DatabaseSync(copy);
  assert.equal(raw.prepare('select count(*) as n from item').get()!['n'], 2);
  raw.close();
  await Promise.all([a.close(), b.close()]);
});

test('to open a store again changes nothing, unless a policy is other than we know it', async () => {
  const dir = folder();
  const store = await openStorage({ dir });
  const before = store.version();
  await (await openStorage({ dir })).close();
  assert.equal(store.version(), before);
  const raw = new DatabaseSync(join(dir, 'smm.db'));
  const policies = () => raw.prepare('select * from source order by key').all();
  const right = policies();
  raw.exec(
    "update source set may_mark_up = 1 - may_mark_up where key = 'google'; delete from source where key = 'file'",
  );
  assert.notDeepEqual(policies(), right);
  await (await openStorage({ dir })).close();
  assert.deepEqual(policies(), right);
  raw.close();
  await store.close();
});

test('no secret that opens anything is in any of the files', async () => {
  const dir = folder();
  const store = await openStorage({ dir });
  const secrets = [await store.tokens.create('ci'), 'CANARY-session-secret', 'CANARY-link-secret'];
  const [token, session, link] = secrets.map((secret) => hash('sha256', secret, 'buffer'));
  await store.links.create({ hash: link!, purpose: 'first', role: 'owner', lifetimeMs: 1000 }, 'cli');
  const made = { hash: session!, way: 'link' as const, userAgent: 'Test', lifetimeMs: 1000 };
  await store.links.use(link!, { name: 'Sample', email: null }, { password: 'scrypt$…' }, made);
  assert.ok(await store.sessions.verify(session!, 1000));
  for (const file of readdirSync(dir)) {
    const bytes = readFileSync(join(dir, file));
    for (const secret of secrets) assert.equal(bytes.includes(secret), false, `${file} holds ${secret}`);
  }
  const all = Buffer.concat(readdirSync(dir).map((file) => readFileSync(join(dir, file))));
  for (const hashed of [token, session, link]) assert.ok(all.includes(hashed!), 'their hashes are there');
  await store.close();
});

test('a token of a store from before there were scopes keeps every right', async () => {
  const dir = folder();
  const file = join(dir, 'smm.db');
  const raw = openConnection(file);
  const db = new Kysely<unknown>({ dialect: nodeSqliteDialect(raw) });
  raw.exec('create table meta (key text primary key, value text not null)');
  for (const up of MIGRATIONS.slice(0, 4)) await up(db, SQLITE);
  raw.prepare('insert into token values (?, ?, ?, null)').run('old', hash('sha256', 'smm_old', 'buffer'), '2026-01-01');
  raw.exec("insert into meta values ('schema', '4')");
  raw.close();
  const store = await openStorage({ dir });
  assert.deepEqual(await store.tokens.verify('smm_old'), { name: 'old', scopes: [...SCOPES] });
  assert.deepEqual(
    (await store.tokens.list()).map(({ createdBy }) => createdBy),
    [null],
  );
  await store.close();
});

test('a newer schema, and a file that is none of ours, are refused in words', async () => {
  const dir = folder();
  await (await openStorage({ dir })).close();
  const raw = new DatabaseSync(join(dir, 'smm.db'));
  raw.exec("update meta set value = '99' where key = 'schema'");
  raw.close();
  await assert.rejects(openStorage({ dir }), /newer smm \(schema 99/);
  await assert.rejects(openStorage({ dir: join(dir, 'none'), create: false }), /holds no store/);
});
