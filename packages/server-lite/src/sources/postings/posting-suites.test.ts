import assert from 'node:assert/strict';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { UntrustedItem } from '../../domain/model.ts';
import { markupText } from '../feed/markup-text.ts';
import { planSource } from '../plan-source.ts';
import { readSource } from '../read-source.ts';

const GRANARY = fileURLToPath(new URL('../../../../../../shared/data/social/granary_conversions/', import.meta.url));
const skip = existsSync(GRANARY) ? false : 'the shared suites are not here';

/** A posting in the form that the suite turns every other form into. */
interface Posting {
  objectType?: string;
  id?: string;
  url?: string;
  displayName?: string;
  content?: string;
  published?: string;
  author?: { displayName?: string };
  items?: Posting[];
}

/** What is no posting: its words are a description. */
const NO_WORDS = new Set(['person', 'activity', 'event']);
const words = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const said = (html: string | undefined) => words(markupText(html ?? '').text);
const dayOf = (date: string | undefined) => date?.slice(0, 10);

function expectedOf(file: string): Posting[] {
  const [name = '', form = ''] = file.replace(/\.(?:json|xml)$/, '').split('.');
  const path = [`${name}.as-from-${form}.json`, `${name}.as.json`].find((each) => existsSync(GRANARY + each));
  if (path === undefined) return [];
  const all = JSON.parse(readFileSync(GRANARY + path, 'utf8')) as Posting | Posting[];
  return Array.isArray(all) ? all : (all.items ?? [all]);
}

/** The case as a service sends it: the suite leaves out what its own code does not look at, and services never do. */
function sent(file: string): string {
  const text = readFileSync(GRANARY + file, 'utf8');
  if (!file.endsWith('.json')) return text;
  const posting = JSON.parse(text) as {
    id?: string;
    attributedTo?: object;
    post?: { uri?: string; author?: object };
  };
  const { post } = posting;
  if (file.endsWith('.as2.json')) {
    posting.id ??= `https://sample.example/${file}`;
    posting.attributedTo ??= { type: 'Person', id: 'https://sample.example/ada', name: 'Sample' };
  } else if (post) post.author ??= { did: 'did:plc:sample', handle: post.uri?.split('/')[2], displayName: 'Sample' };
  return JSON.stringify(posting);
}

async function itemsOf(t: TestContext, file: string): Promise<UntrustedItem[]> {
  const dir = mkdtempSync(join(tmpdir(), 'smm-postings-'));
  t.after(() => rmSync(dir, { recursive: true }));
  const path = join(dir, file);
  writeFileSync(path, sent(file));
  const plan = await planSource(path, { format: 'auto', overrides: new Map(), year: 2026 });
  const items: UntrustedItem[] = [];
  await readSource(
    path,
    plan,
    { year: 2026 },
    { row: ({ item }) => void items.push(item), rejected: (reason) => assert.fail(`${file}: ${reason}`) },
  );
  return items;
}

test('postings in the forms of several networks hold what granary finds in them', { skip }, async (t) => {
  const wrong: string[] = [];
  let count = 0;
  for (const file of globSync('*.{as2.json,bsky.json,rss.xml}', { cwd: GRANARY }).sort()) {
    const expected = expectedOf(file).filter(
      ({ objectType = '', content }) => words(content) !== '' && !NO_WORDS.has(objectType),
    );
    if (expected.length === 0) continue;
    const items = await itemsOf(t, file);
    if (items.length !== expected.length) wrong.push(`${file}: ${items.length} of ${expected.length} postings`);
    expected.forEach(({ url, displayName, content, published, author }, i) => {
      const item = items[i];
      const pairs: [name: string, wanted: string | undefined, found: string | undefined][] = [
        ['words', said(content), words(item?.body)],
        ['url', url, item?.url],
        ['title', displayName === content ? undefined : displayName, item?.title],
        // The feed's title is what that program takes for its author where it names one besides.
        ['author', file.endsWith('.xml') ? undefined : author?.displayName, item?.authorName],
        ['date', dayOf(published), dayOf(item?.datePublished)],
      ];
      for (const [name, wanted, found] of pairs) {
        if (!wanted) continue;
        count += 1;
        if (words(wanted) !== words(found)) wrong.push(`${file} ${name}: ${wanted} | ${found ?? ''}`);
      }
    });
  }
  assert.ok(count > 40, `${count} values`);
  assert.deepEqual(wrong, [], `${wrong.length} of ${count}`);
});
