import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sourcesPage } from '../../scripts/generate-sources.ts';
import { ADAPTERS } from './adapters.ts';

const PAGE = new URL('../../../../docs/sources.md', import.meta.url);

test('the page of sources is as its parts say', () => {
  const page = readFileSync(PAGE, 'utf8');
  assert.equal(page, sourcesPage(), 'Run: node packages/server-lite/scripts/generate-sources.ts');
});

test('every kind of feed says whom it takes, with examples, in whole sentences', () => {
  const page = sourcesPage();
  for (const { name, kind, examples, takes, limits = [], key } of ADAPTERS) {
    assert.ok(examples.length > 0 && takes.length > 0, kind);
    assert.ok(page.includes(`### Feed: ${name}\n`), kind);
    for (const said of [...limits, ...(key ? [key.how] : [])]) assert.match(said, /^[\p{Lu}`].*\.$/u, kind);
  }
});
