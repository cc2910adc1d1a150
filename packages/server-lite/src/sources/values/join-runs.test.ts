import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinRuns } from './join-runs.ts';

test('runs are one text', () => {
  assert.equal(joinRuns('{"text":"Built it "},{"text":"in a \\"day\\""}'), 'Built it in a "day"');
  assert.equal(joinRuns('[{"text":"Built it ","bold":true},\n{"text":"in a day"}]'), 'Built it in a day');
});

test('what is no run stays as it is', () => {
  for (const text of ['Built it in a day', '{"text":"a"} and more', '{"text":"\\x"}', '{"text":', ''])
    assert.equal(joinRuns(text), text);
});
