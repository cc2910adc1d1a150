import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

const SRC = join(import.meta.dirname, '..');
const DOCS = readFileSync(join(SRC, '../../../docs/theming.md'), 'utf8');
const themes = globSync('*.css', { cwd: import.meta.dirname })
  .sort()
  .map((file) => ({ name: file.slice(0, -4), text: readFileSync(join(import.meta.dirname, file), 'utf8') }));
/** Sources of the elements, tests left out. */
const sources = globSync('**/*.ts', { cwd: SRC })
  .filter((file) => !/\.test\.ts$|in-tests|generated/.test(file))
  .map((file) => readFileSync(join(SRC, file), 'utf8'))
  .join('\n');

const all = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, found]) => found ?? ''))].sort();

const documented = all(DOCS, /^\| `(--smm-[\w-]+)` \|/gm);
/** The room that a page keeps is its own affair. */
const looks = documented.filter((name) => name !== '--smm-room');

test('the themes that are documented are those that are there', () => {
  assert.equal(themes.length, 8);
  assert.deepEqual(
    all(DOCS, /^\| `(\w+)` \|/gm),
    themes.map(({ name }) => name),
  );
});

test('what the elements read from a page is documented, and what is documented is read', () => {
  assert.deepEqual([...all(sources, /var\((--smm-[\w-]+)/g), '--smm-page'].sort(), documented);
});

describe('theme', () => {
  for (const { name, text } of themes) {
    test(`${name} sets every public property, so that none of a theme around it shines through`, () => {
      assert.deepEqual(all(text, /^\s+(--smm-[\w-]+):/gm), looks);
    });

    test(`${name} reaches into nothing private`, () => {
      assert.doesNotMatch(text, /--_smm|\.smm\b|!important|>>>|\/deep\//);
      assert.deepEqual(
        all(text, /var\((--[\w-]+)/g).filter((used) => !documented.includes(used)),
        [],
      );
    });

    test(`${name} names parts that are there`, () => {
      const parts = new Set(
        all(sources, /\bpart=\$?\{?[`"']([^`"'$]*)/g).flatMap((found) => found.trim().split(/\s+/)),
      );
      assert.deepEqual(
        all(text, /::part\(([\w-]+)\)/g).filter((part) => !parts.has(part)),
        [],
      );
    });

    test(`${name} is for the whole page or for what bears its name, and loads nothing`, () => {
      assert.deepEqual(all(text, /data-smm-theme='(\w+)'/g), [name]);
      assert.doesNotMatch(text, /url\(|@import|@font-face/);
    });
  }
});
