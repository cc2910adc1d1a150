import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceKey } from './source-key.ts';

test('names, addresses and spellings of sources that are known', () => {
  const expected: [string, string | undefined][] = [
    ['Google', 'google'],
    ['google_maps', 'google'],
    ['X', 'x'],
    ['Twitter', 'x'],
    ['https://x.com/somebody/status/1', 'x'],
    ['www.facebook.com', 'facebook'],
    ['Google Play', 'google-play'],
    ['App Store', 'app-store'],
    ['Judge.me', 'judge-me'],
    ['TrustPilot', 'trustpilot'],
    ['web', undefined],
    ['file', undefined],
    ['direct', undefined],
    ['constructor', undefined],
    ['', undefined],
  ];
  for (const [cell, key] of expected) assert.equal(sourceKey(cell), key, cell);
});
