import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openFixture } from '../testing/fixture.ts';
import { snapshotOf, spareFolder } from '../testing/snapshot-folder.ts';

const BASE = 'https://www.example.com/words/';

test('fragments of ratings, tickers and feeds are files, and every address of the folder in them is one', async (t) => {
  const { storage, close } = await openFixture(30);
  t.after(close);
  const folder = spareFolder(t);
  await snapshotOf(storage, folder, { publicUrl: BASE });
  for (const slug of ['home', 'best']) {
    for (const element of ['rating', 'ticker', 'feed']) {
      const text = readFileSync(join(folder, `v1/collections/${slug}/${element}.html`), 'utf8');
      assert.match(text, new RegExp(`^<smm-${element} still src="${BASE}v1/collections/${slug}\\.json"`));
      const markup = text.replace(/<style>[\s\S]*?<\/style>/, '');
      const named = [...markup.matchAll(/ (?:href|src)="https:\/\/www\.example\.com\/words\/([^"#]+)/g)];
      assert.ok(named.length > 1, `${slug} ${element}`);
      for (const [, file = ''] of named) assert.ok(existsSync(join(folder, file)), `${element}: ${file}`);
    }
  }
  const { written } = await snapshotOf(storage, folder, { publicUrl: BASE });
  assert.equal(written, 0);
});
