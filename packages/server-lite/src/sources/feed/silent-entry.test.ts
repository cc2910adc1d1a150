import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { takeSource } from '../../testing/take-source.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-silent-'));
after(() => rmSync(dir, { recursive: true }));

test('an entry of a feed with neither a title nor words is left out with its reason', async () => {
  const { rows, rejected } = await takeSource(
    join(dir, 'feed'),
    '<rss version="2.0"><channel><title>Sample</title><item><link>https://sample.invalid/1</link></item><item><title>Said</title></item></channel></rss>',
  );
  assert.deepEqual(
    rows.map(({ item }) => item.body),
    ['Said'],
  );
  assert.deepEqual(
    rejected.map(({ reason }) => reason),
    ['an entry of the feed has neither a title nor words'],
  );
});
