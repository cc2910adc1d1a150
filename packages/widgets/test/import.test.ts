import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const { exports } = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')) as {
  exports: Record<string, string>;
};

/** A server renders pages that name the elements: every entry can be imported where there is no document. */
for (const [entry, file] of Object.entries(exports)) {
  if (!file.endsWith('.ts')) continue;
  test(`@smm/widgets${entry.slice(1)} imports without a DOM`, async () => {
    assert.equal('document' in globalThis, false);
    await assert.doesNotReject(import(join(import.meta.dirname, '..', file)));
  });
}
