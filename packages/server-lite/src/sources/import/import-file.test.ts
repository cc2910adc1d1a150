import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseSync } from 'node:sqlite';
import { after, before, beforeEach, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { openStorage } from '../../storage/sqlite/open-storage.ts';
import type { Storage } from '../../storage/storage.ts';
import { many } from '../../testing/many.ts';
import { importFile, type ImportSummary } from './import-file.ts';

const MAIN = fileURLToPath(new URL('../../main.ts', import.meta.url));
let folder = '';
let dir = '';
let number = 0;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smm-import-test-'));
});
after(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => {
  dir = join(folder, `store-${++number}`);
});

async function withStore<T>(use: (storage: Storage) => Promise<T>): Promise<T> {
  const storage = await openStorage({ dir });
  try {
    if ((await storage.subjects.list()).length === 0) {
      await storage.subjects.add({ slug: 'shop', type: 'Organization', name: 'The Shop', sample: false });
      await storage.collections.add({ slug: 'home', name: 'Home', subject: 'shop', rules: [] });
      await storage.collections.add({
        slug: 'best',
        name: 'Best',
        subject: 'shop',
        rules: [{ type: 'rating', min: 4 }],
      });
    }
    return await use(storage);
  } finally {
    await storage.close();
  }
}

function take(storage: Storage | null, path: string, publish = true): Promise<ImportSummary> {
  return importFile(path, {
    storage,
    subject: 'shop',
    publish,
    dir,
    now: new Date('2026-05-01T10:00:00Z'),
    format: 'auto',
    overrides: new Map(),
  });
}

async function put(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const counts = ({ read, added, merged, rejected, published, held, changed }: ImportSummary) => ({
  read,
  added,
  merged,
  rejected,
  published,
  held,
  changed,
});

describe('importFile', () => {
  test('says of e-mails that they wait for their authors, once, also where nothing else is said', async () => {
    const letter =
      'From: Ada <ada@example.com>\nTo: shop@example.com\nSubject: Thanks\nDate: Fri, 2 Jan 2026 10:00:00 +0000\n\n';
    const path = await put('thanks.eml', `${letter}The bread was the best that I had in years, thank you so much!\n`);
    await withStore(async (storage) => {
      const { added, published, notes } = await take(storage, path);
      assert.deepEqual({ added, published }, { added: 1, published: 0 });
      assert.equal(notes.filter((note) => note.includes("author's own permission")).length, 1, notes.join('\n'));
      // Without the first the command is refused.
      assert.match(notes.join('\n'), /--attest --permission WHERE/);
    });
    const table = await put('table.csv', 'name,review\nAda,fine words of mine\n');
    await withStore(async (storage) => {
      const { notes } = await take(storage, table);
      assert.ok(!notes.some((note) => note.includes('permission')), notes.join('\n'));
    });
  });

  test('takes a file in, publishes it newest first, and adds nothing when repeated', async () => {
    const path = await put(
      'a.csv',
      'id,name,review,rating,date\n1,Ada,fine words,5,2024-01-02\n2,Ben,poor words,2,2025-06-01\n3,Cy,old words,4,2020-01-01\n1,Ada,fine words,5,2024-01-02\n4,,,,2024-01-01\n',
    );
    await withStore(async (storage) => {
      const first = await take(storage, path);
      assert.deepEqual(counts(first), { read: 5, added: 3, merged: 1, rejected: 1, published: 3, held: 0, changed: 0 });
      const again = await take(storage, path);
      assert.deepEqual(counts(again), { read: 5, added: 0, merged: 4, rejected: 1, published: 0, held: 0, changed: 0 });
      const bodies = async (view: 'all' | 'selection', slug = 'home') =>
        (
          JSON.parse(`[${Buffer.from((await storage.read.head(slug, view))?.items ?? []).toString()}]`) as {
            reviewBody: string;
          }[]
        ).map(({ reviewBody }) => reviewBody);
      assert.deepEqual(await bodies('all'), ['poor words', 'fine words', 'old words']);
      assert.deepEqual(await bodies('selection', 'best'), ['fine words', 'old words']);
      assert.deepEqual((await storage.audit()).findings, []);
    });
  });

  test('puts every rejected row into the side file, with its line, its reason and its text', async () => {
    const path = await put('b.csv', 'name,review,rating\nAda,good,5\nBen,,\nCy,fine,4\n');
    await withStore(async (storage) => {
      const { rejectedFile, firstRejected } = await take(storage, path);
      assert.deepEqual(firstRejected, [{ line: 3, reason: 'it has neither words nor a rating' }]);
      assert.deepEqual(JSON.parse(readFileSync(rejectedFile as string, 'utf8')), {
        line: 3,
        reason: 'it has neither words nor a rating',
        raw: 'Ben,,',
      });
      assert.deepEqual(readdirSync(join(dir, 'rejected')).length, 1);
    });
  });

  test('the same id with other words is merged, and the other words are kept aside', async () => {
    const path = await put(
      'c.csv',
      'id,name,review,rating,date\n1,Ada,first words,5,2024-01-02\n2,Ben,x,4,2024-01-02\n3,Cy,y,4,2024-01-02\n4,Di,z,3,2024-01-02\n5,Ed,w,3,2024-01-02\n6,Fe,v,3,2024-01-02\n7,Gi,u,3,2024-01-02\n8,Hu,t,3,2024-01-02\n9,Io,s,3,2024-01-02\n10,Jo,r,3,2024-01-02\n1,Ada,second words,5,2024-01-02\n',
    );
    await withStore(async (storage) => {
      const summary = await take(storage, path);
      assert.deepEqual(counts(summary), {
        read: 11,
        added: 10,
        merged: 1,
        rejected: 0,
        published: 10,
        held: 0,
        changed: 1,
      });
      const aside = JSON.parse(readFileSync(summary.rejectedFile as string, 'utf8')) as {
        line: number;
        reason: string;
        item: { body: string };
      };
      assert.equal(aside.item.body, 'second words');
      assert.match(aside.reason, /changed at the source/);
    });
  });

  test('an id that two authors share with other words is none: both are kept, and found again', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => `${i},N${i},words ${i},4,2024-01-02`).join('\n');
    const path = await put('d.csv', `tweet_id,name,text,rating,date\n${rows}\n3,Zoe,quite other words,4,2024-01-02\n`);
    await withStore(async (storage) => {
      const summary = await take(storage, path);
      assert.deepEqual(counts(summary), {
        read: 21,
        added: 21,
        merged: 0,
        rejected: 0,
        published: 21,
        held: 0,
        changed: 0,
      });
      assert.match(summary.notes.join(), /1 rows carry an id/);
      assert.deepEqual(counts(await take(storage, path)), {
        read: 21,
        added: 0,
        merged: 21,
        rejected: 0,
        published: 0,
        held: 0,
        changed: 0,
      });
    });
  });

  test('blank authors never make two people one: equal words count as often as they stand in the file', async () => {
    const path = await put('e.txt', 'great\ngreat\nfine\ngreat\n');
    await withStore(async (storage) => {
      assert.equal((await take(storage, path)).added, 4);
      assert.deepEqual(counts(await take(storage, path)), {
        read: 4,
        added: 0,
        merged: 4,
        rejected: 0,
        published: 0,
        held: 0,
        changed: 0,
      });
      assert.equal((await take(storage, await put('e2.txt', 'great\nfine\n'))).added, 2);
    });
  });

  test('what waits is published by the same import with --publish, and what is not public at its source never', async () => {
    const path = await put(
      'f.csv',
      'name,review,rating,date,curated\nAda,good,5,2024-01-02,ok\nBen,bad,1,2024-01-03,spam\n',
    );
    await withStore(async (storage) => {
      assert.deepEqual(counts(await take(storage, path, false)), {
        read: 2,
        added: 2,
        merged: 0,
        rejected: 0,
        published: 0,
        held: 1,
        changed: 0,
      });
      assert.deepEqual(counts(await take(storage, path, true)), {
        read: 2,
        added: 0,
        merged: 2,
        rejected: 0,
        published: 1,
        held: 1,
        changed: 0,
      });
      assert.equal((await storage.items.list({ state: 'pending' })).total, 1);
      assert.deepEqual((await storage.audit()).findings, []);
    });
  });

  test('a dry run says the same and writes nothing', async () => {
    const summary = await take(null, await put('g.csv', 'name,review\nAda,good\nBen,\n'));
    assert.deepEqual(counts(summary), { read: 2, added: 1, merged: 0, rejected: 1, published: 0, held: 0, changed: 0 });
    assert.ok(!existsSync(dir));
  });

  test('two imports at once: the second is told to wait', async () => {
    await withStore(async (storage) => {
      const run = await storage.beginImport({ subject: 'shop', fileName: 'x', digest: '0', publish: false, by: 'cli' });
      await assert.rejects(
        storage.beginImport({ subject: 'shop', fileName: 'y', digest: '1', publish: false, by: 'cli' }),
        /Another import/,
      );
      run.abandon();
    });
  });
});

const ROWS = many(6_000, 24_000);
/** One row in fifty says what another said. */
const ITEMS = ROWS - ROWS / 50;
function large(): string {
  const lines = ['review_id,name,review,rating,date'];
  for (let i = 0; i < ROWS; i++) {
    const twin = i % 50 === 49 ? i - 7 : i;
    const day = new Date(Date.UTC(2015, 0, 1) + ((twin * 7919) % 4000) * 86_400_000).toISOString().slice(0, 10);
    lines.push(`r${twin},Person ${twin},"words of number ${twin},\nsaid twice or once",${1 + (twin % 5)},${day}`);
  }
  return lines.join('\n');
}

describe('an import that is killed', () => {
  test('is completed by the same import, and the store is what one clean run makes', async () => {
    const path = await put('large.csv.gz', gzipSync(large()));
    await withStore((storage) => take(storage, path));
    const clean = facts();
    assert.deepEqual(clean, {
      items: ITEMS,
      published: ITEMS,
      ledger: 2 * ITEMS,
      keys: ITEMS,
      listed: ITEMS,
      first: clean.first,
    });

    dir = join(folder, 'killed');
    await withStore(async () => {});
    const file = join(dir, 'smm.db');
    for (const share of [0.05, 0.4, 0.8, 0.999]) await killAt(path, () => count(file, 'item') >= share * ITEMS);
    await withStore(async (storage) => {
      const summary = await take(storage, path);
      assert.equal(summary.added + summary.merged, ROWS);
      assert.deepEqual((await storage.audit()).findings, []);
    });
    assert.deepEqual(facts(), clean);
  });
});

function facts() {
  const database = new DatabaseSync(join(dir, 'smm.db'));
  try {
    assert.deepEqual({ ...database.prepare('pragma integrity_check').get() }, { integrity_check: 'ok' });
    const one = (sql: string) => Number(Object.values(database.prepare(sql).get() ?? {})[0]);
    return {
      items: one('select count(*) from item'),
      published: one("select count(*) from item where state = 'published'"),
      ledger: one('select count(*) from ledger'),
      keys: one('select count(*) from duplicate_key'),
      listed: one('select count(*) from list_item where list = (select list from subject)'),
      first: JSON.stringify(
        database
          .prepare('select json from list_item where list = (select list from subject) order by sort_key desc limit 20')
          .all()
          .map(({ json }) => (JSON.parse(String(json)) as { reviewBody: string }).reviewBody),
      ),
    };
  } finally {
    database.close();
  }
}

function count(file: string, table: string): number {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 1000 });
  try {
    return Number(database.prepare(`select count(*) as n from ${table}`).get()?.['n']);
  } finally {
    database.close();
  }
}

/** Runs the import as a process of its own and kills it, without warning, once the condition holds. */
async function killAt(path: string, reached: () => boolean): Promise<void> {
  const child = spawn(
    process.execPath,
    [MAIN, 'import', path, '--data', dir, '--subject', 'shop', '--publish', '--json'],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let running = true;
  void ended.then(() => (running = false));
  while (running && !reached()) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGKILL');
  await ended;
}
