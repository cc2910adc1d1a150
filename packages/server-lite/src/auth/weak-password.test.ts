import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { weakPassword } from './weak-password.ts';

test('length and commonness alone', () => {
  for (const good of [
    'four sample words here',
    'plain lower case letters',
    '短い文を三つ並べて書いた合言葉',
    'tK9%vQ2!mZ4#',
    'the bicycle sang at noon',
  ])
    assert.equal(weakPassword(good, ['Ada']), undefined, good);
  for (const bad of [
    'short words',
    'aaaaaaaaaaaa',
    'abababababab',
    'password1234',
    'Password1234!',
    'P@ssw0rd2026!',
    'passwordpassword',
    '123456789012',
    '1234567890123456',
    'qwertyuiop12',
    'qwertyuiopasdf',
    'Welcome2026!!!',
    'letmein12345',
    'iloveyou2026',
    'abcdefghijkl',
    '210987654321',
    'Correct Horse Battery Staple',
  ])
    assert.notEqual(weakPassword(bad, ['Ada']), undefined, bad);
  assert.match(weakPassword('Ada Lovelace1', ['Ada Lovelace']) ?? '', /your own name/);
  assert.match(weakPassword('ada.lovelace@sample.example', ['Ada', 'ada.lovelace@sample.example']) ?? '', /address/);
  assert.match(weakPassword('x'.repeat(201), []) ?? '', /at most 200/);
});

test('it answers for whatever is typed, at once', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 1000 }), fc.string(), (text, name) => {
      const start = process.threadCpuUsage();
      weakPassword(text, [name]);
      return process.threadCpuUsage(start).user < 100_000;
    }),
  );
});
