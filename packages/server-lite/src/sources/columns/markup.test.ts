import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markup } from './markup.ts';

test('what editors write leans on words; what people mention stands by itself', () => {
  for (const text of ['Fine.<br/>Quiet.', 'Good. <br /><br />Really.', '<p>Fine</p>', 'a <b>fine</b> thing'])
    assert.equal(markup(text), 'written', text);
  for (const text of ['the <b> button', 'I wrote <br> and it broke', 'use <i>, please', 'see <br>'])
    assert.equal(markup(text), 'mentioned', text);
  for (const text of ['a < b', '<3', 'x <y> z', 'plain']) assert.equal(markup(text), undefined, text);
});

test('a text full of tags is looked at in no time', () => {
  assert.equal(markup(' <b> '.repeat(200_000)), 'mentioned');
});
