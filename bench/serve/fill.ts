/**
 * Fills a fresh store with sample reviews of about 330 bytes, through the import path.
 *
 *   node bench/serve/fill.ts --data DIR --count 1000000
 */
import { createHash, randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { duplicateText } from '../../packages/server-lite/src/domain/duplicate-key.ts';
import { itemId } from '../../packages/server-lite/src/domain/item-id.ts';
import { sanitize } from '../../packages/server-lite/src/domain/sanitize.ts';
import { openStorage } from '../../packages/server-lite/src/storage/sqlite/open-storage.ts';
import type { PreparedRow } from '../../packages/server-lite/src/storage/import-run.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '.smm' }, count: { type: 'string', default: '100000' } },
});
const count = Number(values.count);
const WORDS =
  'they mended the bicycle while I waited and said beforehand what it would cost; friendly careful quick fair honest brakes wheel saddle chain lights tyre winter rain city school work holiday again neighbours recommend gladly'.split(
    ' ',
  );
const STEP = 500;
const START = Date.UTC(2016, 0, 1);

function row(n: number): PreparedRow {
  const text = Array.from({ length: 38 }, (_, k) => WORDS[(n * 31 + k * k * 7 + k * n) % WORDS.length]).join(' ');
  const item = sanitize(
    {
      type: 'Review',
      source: 'file',
      sourceId: `sample-${n}`,
      body: `${text}. No. ${n}`,
      rating: { ratingValue: ((n * 7) % 5) + 1, worstRating: 1, bestRating: 5 },
      authorName: `Sample Person ${n}`,
      datePublished: new Date(START + ((n * 7919) % 3900) * 86_400_000).toISOString().slice(0, 10),
      language: 'en',
    },
    {
      id: itemId(START + n, randomBytes(10)),
      subject: 'shop',
      dateReceived: '2026-11-01T00:00:00.000Z',
      imported: true,
    },
  );
  const duplicateKey = createHash('sha256')
    .update(duplicateText(item) ?? '')
    .digest()
    .subarray(0, 16);
  return { item, line: n + 1, duplicateKey };
}

const storage = await openStorage({ dir: values.data });
await storage.subjects.add({ slug: 'shop', type: 'LocalBusiness', name: 'The sample shop', sample: true });
await storage.collections.add({ slug: 'home', name: 'Home', subject: 'shop', rules: [] });
const started = performance.now();
const run = await storage.beginImport({
  subject: 'shop',
  fileName: 'sample.ndjson',
  digest: '0'.repeat(64),
  publish: true,
  by: 'bench',
  expected: count,
});
for (let n = 0; n < count; n += STEP) run.add(Array.from({ length: Math.min(STEP, count - n) }, (_, k) => row(n + k)));
const report = await run.finish();
console.log(JSON.stringify({ ...report, seconds: Math.round((performance.now() - started) / 1000) }));
await storage.close();
