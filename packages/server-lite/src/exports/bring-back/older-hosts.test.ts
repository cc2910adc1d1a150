import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { up as hostPace } from '../../storage/migrations/0024-host-pace.ts';
import { MIGRATIONS } from '../../storage/migrations/migrations.ts';
import { DATABASE_FILE } from '../../storage/sqlite/open-storage.ts';
import { openBusyStore } from '../../testing/busy-store.ts';
import { exportFiles, type Files, signed, writeZip } from '../../testing/export-files.ts';
import { bringBack } from './bring-back.ts';
import { openExport } from './open-export.ts';

const UNTIL = '2026-11-24T00:00:00.000Z';
const ndjson = (...rows: object[]) => Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));

test('an export from before hosts had one pace brings along what was known of them', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'smm-older-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const busy = await openBusyStore(10);
  const now = await exportFiles(busy.storage);
  await busy.close();
  const feeds = String(now.get('store/feed.ndjson'))
    .trim()
    .split('\n')
    .map((line) => {
      const { failing_since: _, ...row } = JSON.parse(line) as Record<string, unknown>;
      return row;
    });
  const files: Files = new Map([...now].filter(([name]) => name !== 'store/host.ndjson'));
  files.set('store/feed.ndjson', ndjson(...feeds));
  files.set('store/feed_host.ndjson', ndjson({ host: 'feeds.example', wait_until: UNTIL }));
  files.set('store/picture_host.ndjson', ndjson({ host: 'pictures.example', until: UNTIL, faults: 2 }));
  const zip = await writeZip(join(folder, 'older.zip'), signed(files, { schema: MIGRATIONS.indexOf(hostPace) }));
  const opened = await openExport(zip);
  assert.ok(opened !== undefined && opened !== 'older');
  await bringBack(opened, { dir: join(folder, 'store') });
  await opened.close();
  const database = new DatabaseSync(join(folder, 'store', DATABASE_FILE));
  t.after(() => database.close());
  assert.deepEqual(
    database
      .prepare('select host, until, turn_at, faults from host order by host')
      .all()
      .map((row) => ({ ...row })),
    [
      { host: 'feeds.example', until: UNTIL, turn_at: '', faults: 0 },
      { host: 'pictures.example', until: '', turn_at: UNTIL, faults: 2 },
    ],
  );
});
