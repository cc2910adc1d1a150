import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageName } from './language.ts';
import { fullTime, when } from './when.ts';

test('what is no language and no time is shown as it came, and throws nothing', () => {
  assert.equal(languageName('de'), new Intl.DisplayNames(undefined, { type: 'language' }).of('de'));
  for (const tag of ['a', 'i-klingon', 'en-x', 'tlh-1', '']) assert.equal(languageName(tag), tag);
  for (const text of ['2026-13-45T25:61:00Z', 'yesterday', '']) {
    assert.equal(when(text), text);
    assert.equal(fullTime(text), text);
  }
});
