import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { htmlToText } from '../../domain/html-to-text.ts';
import type { UntrustedItem } from '../../domain/model.ts';
import { planSource } from '../plan-source.ts';
import { readSource } from '../read-source.ts';
import { SourceError } from '../source-error.ts';
import { markupText } from './markup-text.ts';

const SUITES = fileURLToPath(new URL('../../../../../../shared/data/suites/', import.meta.url));
const skip = existsSync(SUITES) ? false : 'the shared suites are not here';

/** What one program was given, and wrote in three forms. */
interface Given {
  uri?: string;
  title?: string;
  timestamp?: number;
  author?: string;
  content?: string;
}

const words = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

async function itemsOf(file: string): Promise<UntrustedItem[]> {
  const path = SUITES + file;
  const items: UntrustedItem[] = [];
  const plan = await planSource(path, { format: 'auto', overrides: new Map(), year: 2026 });
  const rejected = (reason: string) => assert.fail(`${file}: ${reason}`);
  await readSource(path, plan, { year: 2026 }, { row: ({ item }) => void items.push(item), rejected });
  return items;
}

test('the same items come of the Atom, RSS and JSON Feed that RSS-Bridge writes of them', { skip }, async () => {
  let count = 0;
  for (const name of ['common', 'microblog']) {
    const { items: given } = JSON.parse(readFileSync(`${SUITES}rss-bridge/feed.${name}.json`, 'utf8')) as {
      items: Given[];
    };
    for (const form of [
      'expectedAtomFormat/feed.*.xml',
      'expectedMrssFormat/feed.*.xml',
      'expectedJsonFormat/feed.*.json',
    ]) {
      const file = `rss-bridge/${form.replace('*', name)}`;
      const found = await itemsOf(file);
      assert.equal(found.length, given.length, file);
      given.forEach(({ uri, title, timestamp = 0, author, content = '' }, i) => {
        const { body, url, title: heading, authorName, datePublished } = found[i] as UntrustedItem;
        count += 1;
        assert.equal(words(htmlToText(body ?? '')), words(markupText(content).text), `${file} ${i}`);
        // RSS and Atom ask for a title and an address: the program makes them up where it was given none.
        if (uri !== undefined) assert.deepEqual([url, heading], [uri, title], `${file} ${i}`);
        if (author !== undefined && !form.includes('Mrss')) assert.equal(authorName, author, `${file} ${i}`);
        assert.equal(new Date(datePublished ?? '').getTime(), timestamp * 1000, `${file} ${i}`);
      });
    }
  }
  assert.equal(count, 18);
});

test('a feed with nothing in it says so, in any form', { skip }, async () => {
  const empty = ['Atom/feed.empty.xml', 'Mrss/feed.empty.xml', 'Json/feed.empty.json'];
  const files = empty.map((each) => `rss-bridge/expected${each.replace('/', 'Format/')}`);
  for (const file of [...files, 'reader/empty.atom', 'reader/empty.rss']) {
    const found = await itemsOf(file).catch((error: unknown) => {
      assert.ok(error instanceof SourceError, `${file}: ${String(error)}`);
      assert.ok(error.message.length > 20, `${file}: ${error.message}`);
      return [];
    });
    assert.deepEqual(found, [], file);
  }
});
