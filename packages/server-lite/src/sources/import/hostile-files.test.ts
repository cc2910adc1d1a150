import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { openStorage } from '../../storage/sqlite/open-storage.ts';
import { many } from '../../testing/many.ts';
import { zipBytes } from '../../testing/zip-bytes.ts';
import { importFile } from './import-file.ts';

const TABLE = Buffer.from(
  `name,review,rating\n${Array.from({ length: 3000 }, (_, i) => `Ada ${i},Fine bread number ${i},${(i % 5) + 1}\n`).join('')}`,
);
const FEED = '{"version":"https://jsonfeed.org/version/1.1","title":"Sample","items":[';
/** What has to be seen as a whole: of a size that one thread with more memory reads, and of one that none does. */
const LARGE = `${FEED}${Array.from({ length: 12_000 }, (_, i) => `{"id":"${i}","content_text":"${`Fine bread number ${i}. `.repeat(20)}"}`).join(',')}]}`;
const hopeless = () => `${FEED}${'{"id":{}},'.repeat(2_300_000)}{}]}`;
const flipped = (bytes: Buffer) => {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(copy.length >> 1) ^ 0xff, copy.length >> 1);
  return copy;
};
/** Each of these is told to be damaged after some of its rows could have been taken. */
const DAMAGED: Record<string, Buffer> = {
  'cut.csv.gz': gzipSync(TABLE).subarray(0, 5000),
  'flipped.csv.gz': flipped(gzipSync(TABLE)),
  'cut.zip': zipBytes({ 'a.csv': TABLE }).subarray(0, 6000),
  'flipped.zip': flipped(zipBytes({ 'a.csv': TABLE })),
  'not.zip': Buffer.from('PK\u0003\u0004 and nothing that fits to it'),
  'cut.xml': Buffer.from('<?xml version="1.0"?><rss><channel><title>nothing'),
  'bomb.csv.gz': gzipSync(Buffer.alloc(70 << 20, 'a,b\n')),
  'laughs.xml': Buffer.from(
    `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]><x><y>&b;</y></x>`,
  ),
};

test(
  'a file that is damaged leaves the store as it was, and its whole copy comes in afterwards',
  { timeout: 300_000 },
  async (t) => {
    const dir = mkdtempSync(join(tmpdir(), 'smm-hostile-'));
    t.after(() => rmSync(dir, { recursive: true, force: true }));
    const storage = await openStorage({ dir: join(dir, 'store') });
    try {
      await storage.subjects.add({ slug: 'shop', type: 'Organization', name: 'The Shop', sample: false });
      const take = (name: string, bytes: Buffer) => {
        writeFileSync(join(dir, name), bytes);
        return importFile(join(dir, name), {
          storage,
          subject: 'shop',
          publish: true,
          dir: join(dir, 'store'),
          now: new Date('2026-05-01T10:00:00Z'),
          format: 'auto',
          overrides: new Map(),
        });
      };
      for (const [name, bytes] of Object.entries(DAMAGED)) {
        await assert.rejects(take(name, bytes), (error: Error) => {
          assert.equal(error.name, 'SourceError', `${name}: ${error.stack}`);
          assert.match(error.message, new RegExp(name.replace('.', '\\.')), name);
          return true;
        });
        const report = await storage.audit();
        assert.deepEqual([report.ok, report.items], [true, 0], name);
      }
      assert.deepEqual(
        readdirSync(join(dir, 'store')).filter((name) => name === 'rejected'),
        [],
      );
      const { added, published } = await take('whole.csv.gz', gzipSync(TABLE));
      assert.deepEqual([added, published], [3000, 3000]);
      const report = await storage.audit();
      assert.deepEqual([report.ok, report.items], [true, 3000]);
      assert.deepEqual((await take('whole.zip', zipBytes({ 'a.csv': TABLE }))).added, 0);
    } finally {
      await storage.close();
    }
  },
);

test(
  'what has to be seen as a whole is read with more memory where it needs it, or refused in words',
  { timeout: 300_000 },
  async (t) => {
    const dir = mkdtempSync(join(tmpdir(), 'smm-whole-'));
    t.after(() => rmSync(dir, { recursive: true, force: true }));
    const look = (text: string) => {
      writeFileSync(join(dir, 'feed.json'), text);
      return importFile(join(dir, 'feed.json'), {
        storage: null,
        subject: 'shop',
        publish: false,
        dir,
        now: new Date('2026-05-01T10:00:00Z'),
        format: 'auto',
        overrides: new Map(),
      });
    };
    assert.equal((await look(LARGE)).added, 12_000);
    // It takes its time.
    if (many(0, 1) === 0) return;
    await assert.rejects(look(hopeless()), {
      name: 'SourceError',
      message: /feed\.json takes more memory to be read than smm gives it.*CSV or NDJSON/,
    });
  },
);
