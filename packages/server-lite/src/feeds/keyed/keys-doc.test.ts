import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { KEYED_ADAPTERS } from './keyed-adapters.ts';

const TEXT = readFileSync(new URL('../../../../../docs/keys.md', import.meta.url), 'utf8');
/** Lines that one place may take: a screen. */
const SCREEN = 40;

describe('docs/keys.md says of every place that wants a key how to get it', () => {
  const chapters = new Map(
    TEXT.split(/^## /m)
      .slice(1)
      .map((chapter) => [chapter.slice(0, chapter.indexOf('\n')), chapter]),
  );
  for (const { name, key } of KEYED_ADAPTERS)
    test(name, () => {
      const chapter = chapters.get(name);
      assert.ok(chapter && key, `no chapter “${name}”`);
      assert.ok(chapter.includes(`\`${key.variable}\``));
      assert.match(chapter, /^\d\. .*smm feed add/m);
      assert.match(chapter, /\*\*Comes in\*\*/);
      assert.ok(chapter.split('\n').length <= SCREEN);
      assert.ok(
        TEXT.includes(`](#${name.toLowerCase().replaceAll(' ', '-')}) | \`${key.variable}\` |`),
        'it is in the table',
      );
    });
});

test('no two places share a variable, and all of them begin alike', () => {
  const variables = KEYED_ADAPTERS.map(({ key }) => key?.variable ?? '');
  assert.equal(new Set(variables).size, KEYED_ADAPTERS.length);
  for (const variable of variables) assert.match(variable, /^SMM_[A-Z_]+_KEY$/);
});
