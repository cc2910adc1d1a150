import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parsePage } from './dom.ts';
import { microdataThings } from './microdata.ts';
import { microformatThings } from './microformats.ts';
import { shortName, type Thing } from './thing.ts';

const SUITES = fileURLToPath(new URL('../../../../../../shared/data/suites/', import.meta.url));
const skip = existsSync(SUITES) ? false : 'the shared suites are not here';

type Value = string | Value[] | { type?: string | string[]; properties?: Record<string, Value>; value?: string };

const words = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Its end: one suite makes addresses whole, and the other leaves them. */
const end = (text: string) =>
  words(text)
    .replace(/^https?:\/\/[^/]+|\/$/g, '')
    .replace(/^\//, '');

/** Property and words of each leaf, in any order. */
function leavesOf(value: Value, name = ''): string[] {
  if (typeof value === 'string') return [`${name}=${end(value)}`];
  if (Array.isArray(value)) return value.flatMap((each) => leavesOf(each, name));
  const { properties } = value;
  return Object.entries(properties ?? {}).flatMap(([key, each]) => leavesOf(each, shortName(key)));
}

function leavesIn(of: Thing): string[] {
  return Object.entries(of.properties).flatMap(([name, values]) =>
    name === '@id'
      ? []
      : values.flatMap((each) => (typeof each === 'string' ? [`${name}=${end(each)}`] : leavesIn(each))),
  );
}

test('pages with microdata say what extruct finds in them', { skip }, () => {
  const wrong: string[] = [];
  let count = 0;
  for (const file of globSync('extruct/{schema.org,w3c}/*.json', { cwd: SUITES }).sort()) {
    const html = SUITES + file.replace(/\.json$/, '.html');
    // Flat lists and texts of whole items are a way of writing down that is that program's own.
    if (!existsSync(html) || /flat|withtext|node_id/.test(file)) continue;
    const page = readFileSync(html, 'utf8');
    const expected = JSON.parse(readFileSync(SUITES + file, 'utf8')) as Value;
    if (!page.includes('itemscope') || !Array.isArray(expected)) continue;
    const found = microdataThings(parsePage(page), 'http://blog.example.com/progress-report').flatMap(leavesIn);
    for (const leaf of leavesOf(expected)) {
      count += 1;
      const at = found.indexOf(leaf);
      if (at === -1) wrong.push(`${file}: ${leaf}`);
      else found.splice(at, 1);
    }
  }
  assert.ok(count > 100, `${count} values`);
  assert.ok(wrong.length <= 0.02 * count, `${wrong.length} of ${count}\n${wrong.join('\n')}`);
});

test('pages with h-review and hreview say what the suite of microformats expects', { skip }, () => {
  const wrong: string[] = [];
  let count = 0;
  for (const file of globSync('microformats/*/{h-review,hreview}/*.json', { cwd: SUITES }).sort()) {
    const { items } = JSON.parse(readFileSync(SUITES + file, 'utf8')) as {
      items: { type: string[]; properties: Record<string, (string | { value?: string; html?: string })[]> }[];
    };
    const page = readFileSync(SUITES + file.replace(/\.json$/, '.html'), 'utf8');
    const found = microformatThings(parsePage(page), 'http://example.com/').flatMap(leavesIn);
    for (const { properties } of items.filter(({ type }) => type.includes('h-review')))
      for (const [key, name] of [
        ['rating', 'ratingValue'],
        ['content', 'reviewBody'],
        ['author', 'name'],
        ['item', 'name'],
        ['best', 'bestRating'],
        ['url', 'url'],
      ] as const)
        for (const value of properties[key] ?? []) {
          count += 1;
          const text = typeof value === 'string' ? value : (value.value ?? '');
          if (!found.includes(`${name}=${end(text)}`)) wrong.push(`${file} ${key}: ${text}`);
        }
  }
  assert.ok(count > 8, `${count} values`);
  assert.deepEqual(wrong, []);
});
