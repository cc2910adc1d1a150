import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LedgerEntry, ledgerBytes, publishedBytes } from './ledger-entry.ts';

const base = { at: '2026-11-22T03:00:00.000Z', by: 'cli', ref: 'q3Zr8cYhT0yqv9d2mWJk1A' };

// These bytes are fixed for ever: a test that has to change here means a new `v`.
const GOLDEN: [LedgerEntry, string][] = [
  [
    {
      ...base,
      type: 'received',
      subject: 'shop',
      source: 'google',
      verification: 'imported',
      rating: { ratingValue: 4.5, worstRating: 1, bestRating: 5 },
      body: 'Ym9keQ',
      title: 'dGl0bGU',
    },
    '{"at":"2026-11-22T03:00:00.000Z","body":"Ym9keQ","by":"cli","rating":{"bestRating":5,"ratingValue":4.5,"worstRating":1},"ref":"q3Zr8cYhT0yqv9d2mWJk1A","source":"google","subject":"shop","title":"dGl0bGU","type":"received","v":1,"verification":"imported"}',
  ],
  [
    { ...base, type: 'published', attested: true },
    '{"at":"2026-11-22T03:00:00.000Z","attested":true,"by":"cli","ref":"q3Zr8cYhT0yqv9d2mWJk1A","type":"published","v":1}',
  ],
  [
    { ...base, type: 'hidden', reason: 'personal-data' },
    '{"at":"2026-11-22T03:00:00.000Z","by":"cli","reason":"personal-data","ref":"q3Zr8cYhT0yqv9d2mWJk1A","type":"hidden","v":1}',
  ],
  [
    { ...base, type: 'featured', featured: true, attested: true },
    '{"at":"2026-11-22T03:00:00.000Z","attested":true,"by":"cli","featured":true,"ref":"q3Zr8cYhT0yqv9d2mWJk1A","type":"featured","v":1}',
  ],
  [
    { ...base, type: 'replied', replied: false },
    '{"at":"2026-11-22T03:00:00.000Z","by":"cli","ref":"q3Zr8cYhT0yqv9d2mWJk1A","replied":false,"type":"replied","v":1}',
  ],
  [
    { ...base, type: 'edited', fields: ['subject', 'tags'], subject: { from: 'a', to: 'b' } },
    '{"at":"2026-11-22T03:00:00.000Z","by":"cli","fields":["subject","tags"],"ref":"q3Zr8cYhT0yqv9d2mWJk1A","subject":{"from":"a","to":"b"},"type":"edited","v":1}',
  ],
  [
    { ...base, type: 'withdrawn' },
    '{"at":"2026-11-22T03:00:00.000Z","by":"cli","ref":"q3Zr8cYhT0yqv9d2mWJk1A","type":"withdrawn","v":1}',
  ],
  [
    { ...base, type: 'erased' },
    '{"at":"2026-11-22T03:00:00.000Z","by":"cli","ref":"q3Zr8cYhT0yqv9d2mWJk1A","type":"erased","v":1}',
  ],
];

for (const [entry, bytes] of GOLDEN) {
  test(`the bytes of an entry are fixed: ${entry.type}`, () => assert.equal(ledgerBytes(entry), bytes));
}

test('the entry that imports write by the million has the same bytes', () => {
  for (const by of ['cli', 'a "quoted" name', 'Ünïcode']) {
    for (const attested of [true, false]) {
      const entry: LedgerEntry = { ...base, by, type: 'published', ...(attested && { attested }) };
      assert.equal(publishedBytes(base.at, by, base.ref, attested), ledgerBytes(entry));
    }
  }
});
