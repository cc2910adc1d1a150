import assert from 'node:assert/strict';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { NotFoundError } from '../errors/not-found-error.ts';
import { keepRejected } from '../jobs/keep-rejected.ts';
import { testLog } from '../testing/fixture.ts';
import { RejectedRows } from './rejected-rows.ts';
import { Traces } from './traces.ts';

const EMAIL = 'ada@sample.example';
const DAY_MS = 86_400_000;

async function folder(t: TestContext): Promise<{ data: string; dir: string; rows: RejectedRows }> {
  const data = await mkdtemp(join(tmpdir(), 'smm-rejected-'));
  t.after(() => rm(data, { recursive: true }));
  const dir = join(data, 'rejected');
  await mkdir(dir);
  return { data, dir, rows: new RejectedRows(data) };
}
const row = (raw: string, line = 2) =>
  `${JSON.stringify({ line, reason: 'it has neither words nor a rating', raw })}\n`;
const ada = (): Traces => {
  const traces = new Traces();
  traces.addPerson({ name: 'Ada Sample', email: EMAIL, telephone: null, purchases: [] });
  return traces;
};
const lines = async (path: string) =>
  (await readFile(path, 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('rows that are theirs are overwritten where they stand, and those of others stay as they are', async (t) => {
  const { dir, rows } = await folder(t);
  const path = join(dir, 'a.ndjson');
  const others = ['xada@sample.example', 'Ada Sample;;', 'Emil;;', `${EMAIL}.org`];
  const theirs = [`"Ada","${EMAIL}"`, `{"email": "ADA@Sample.example", "x": "\\u00e9"}`, `Write to ${EMAIL}.`];
  await writeFile(path, [...others, ...theirs].map(row).join(''));
  await writeFile(join(dir, 'b.ndjson'), row('Emil;;'));
  await writeFile(join(dir, 'c.ndjson'), row(EMAIL));
  const old = new Date('2026-01-02T03:04:05Z');
  await utimes(path, old, old);
  const before = await stat(path);
  const result = await rows.forget(ada());
  assert.deepEqual(result, {
    gone: 4,
    left: [
      { name: 'a.ndjson', rows: 4, named: 2 },
      { name: 'b.ndjson', rows: 1, named: 0 },
    ],
  });
  const after = await stat(path);
  assert.deepEqual(
    [after.ino, after.size, after.mtimeMs],
    [before.ino, before.size, before.mtimeMs],
    'no copy is made',
  );
  const kept = await lines(path);
  assert.deepEqual(
    kept.map((each) => each['raw'] ?? each['erased']),
    [...others, true, true, true],
  );
  assert.ok(!/ada@sample\.example(?!\.org)/i.test((await readFile(path, 'utf8')).replace(/xada@sample.example/, '')));
  assert.deepEqual((await readdir(dir)).sort(), ['a.ndjson', 'b.ndjson'], 'a file without rows goes');
  assert.deepEqual(await rows.forget(ada()), { ...result, gone: 0 }, 'once more finds nothing');
});

test('several erasures at once, long lines, and a file that is still written to', async (t) => {
  const { dir, rows } = await folder(t);
  const path = join(dir, 'many.ndjson.partial');
  const long = 'x '.repeat(200_000);
  const of = (n: number) => row(`p${n}@sample.example ${n === 150 ? long : ''}`, n);
  await writeFile(path, Array.from({ length: 200 }, (_, n) => of(n)).join(''));
  await appendFile(path, '{"line":201,"raw":"p7@sample.example"');
  const traces = (n: number): Traces => {
    const made = new Traces();
    made.addPerson({ name: '', email: `p${n}@sample.example`, telephone: null, purchases: [] });
    return made;
  };
  const gone = await Promise.all(Array.from({ length: 20 }, (_, i) => rows.forget(traces(i * 10))));
  assert.deepEqual(
    gone.map((each) => each.gone),
    Array.from({ length: 20 }, () => 1),
  );
  const text = await readFile(path, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n'));
  assert.equal(whole.split('\n').filter((line) => line.includes('erased":true')).length, 20);
  for (let n = 0; n < 200; n++) assert.equal(whole.includes(`p${n}@`), n % 10 !== 0, String(n));
  assert.match(text, /"p7@sample\.example"$/, 'what has no end yet is whoever’s who writes it');
});

test('words that begin with a bracket are looked through as they stand', async (t) => {
  const { dir, rows } = await folder(t);
  await writeFile(join(dir, 'a.ndjson'), row('[Update] ask ada@sample.example', 1) + row('{so far', 2));
  const made = new Traces();
  made.addPerson({ name: '', email: 'ada@sample.example', telephone: null, purchases: [] });
  assert.equal((await rows.forget(made)).gone, 1);
});

test('a name leads to a file of this folder, and nowhere else', async (t) => {
  const { data, dir, rows } = await folder(t);
  await writeFile(join(data, 'secret.ndjson'), 'x');
  await writeFile(join(dir, 'a.ndjson'), row('x'));
  await writeFile(join(dir, 'notes.txt'), 'x');
  for (const name of [
    '../secret.ndjson',
    '..',
    '.',
    '',
    'notes.txt',
    '/etc/passwd',
    'a.ndjson/',
    './a.ndjson',
    'A.ndjson',
  ]) {
    await assert.rejects(rows.remove(name), NotFoundError, name);
    await assert.rejects(rows.open(name), NotFoundError, name);
  }
  await rows.remove('a.ndjson');
  assert.deepEqual(await readdir(dir), ['notes.txt']);
  assert.equal(await readFile(join(data, 'secret.ndjson'), 'utf8'), 'x');
});

test('rows are kept for so many days from when they were made, whatever was done to the file since', async (t) => {
  const { dir, rows } = await folder(t);
  const now = new Date('2026-11-22T10:00:00.000Z');
  const name = (daysAgo: number, ms = 0, more = '') =>
    `shop.csv-${new Date(now.getTime() - daysAgo * DAY_MS + ms).toISOString().replace(/[:.]/g, '-')}${more}.ndjson`;
  const kept = [name(90, 1), name(90, 1, '-import-7'), name(0)];
  for (const each of [name(90), name(400, 0, '-import-3'), ...kept]) await writeFile(join(dir, each), row('x'));
  const dated = async (file: string, daysAgo: number) => {
    await writeFile(join(dir, file), row('x'));
    const time = new Date(now.getTime() - daysAgo * DAY_MS);
    await utimes(join(dir, file), time, time);
  };
  await dated('by-hand.ndjson', 91);
  await dated('by-hand-2.ndjson', 89);
  await dated('killed.ndjson.partial', 2);
  await dated('running.ndjson.partial', 0);
  await dated('notes.txt', 4000);
  const log = testLog();
  const keeper = keepRejected({ rows, days: 90, log: log.log, clock: () => now });
  await keeper.stop();
  assert.deepEqual(
    (await readdir(dir)).sort(),
    [...kept, 'by-hand-2.ndjson', 'running.ndjson.partial', 'notes.txt'].sort(),
  );
  assert.match(log.lines(), /"files":4/);
  assert.ok(!log.lines().includes('shop.csv'));
  assert.deepEqual(
    (await rows.list()).map(({ import: run, dateCreated }) => [run, dateCreated]),
    [
      [null, now.toISOString()],
      [null, new Date(now.getTime() - 89 * DAY_MS).toISOString()],
      [7, new Date(now.getTime() - 90 * DAY_MS + 1).toISOString()],
      [null, new Date(now.getTime() - 90 * DAY_MS + 1).toISOString()],
    ].sort((a, b) => (String(a[1]) < String(b[1]) ? 1 : -1)),
  );
});

test('without the folder there is nothing to do', async (t) => {
  const { data, dir } = await folder(t);
  await rm(dir, { recursive: true });
  const rows = new RejectedRows(data);
  assert.deepEqual(await rows.forget(ada()), { gone: 0, left: [] });
  assert.deepEqual([await rows.list(), await rows.sweep(1, new Date())], [[], 0]);
});
