import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import { InvalidItemError } from '../errors/invalid-item-error.ts';
import { planSource } from '../sources/plan-source.ts';
import { readSource } from '../sources/read-source.ts';
import type { RowResult } from '../sources/row-to-item.ts';
import { type Candidate, evidenceOf, evidenceTexts } from './same-item.ts';
import { sanitize } from './sanitize.ts';
import { many } from '../testing/many.ts';

const DATA = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
const options = { skip: existsSync(DATA) ? false : `the real exports are not here: ${DATA}` };

async function candidates(path: string, file: number): Promise<Candidate[]> {
  const plan = await planSource(DATA + path, { format: 'auto', overrides: new Map(), year: 2026 });
  const rows: RowResult[] = [];
  await readSource(DATA + path, plan, { year: 2026 }, { row: (row) => void rows.push(row), rejected: () => {} });
  return rows.flatMap(({ item }, i): Candidate[] => {
    const about = { id: `${file}-${i}`, subject: 'shop', dateReceived: '2026-11-22T00:00:00Z', imported: true };
    try {
      return [{ item: sanitize(item, about), file }];
    } catch (error) {
      // What has neither words nor a rating does not come in.
      if (error instanceof InvalidItemError) return [];
      throw error;
    }
  });
}

/** Pairs that share a text and are evident, told as in the store. */
function evident(all: readonly Candidate[]): string[] {
  const holders = new Map<string, Candidate[]>();
  for (const each of all)
    for (const text of evidenceTexts(each.item)) holders.set(text, [...(holders.get(text) ?? []), each]);
  const found = new Set<string>();
  for (const some of holders.values()) {
    const few = some.slice(0, 8);
    for (const [i, a] of few.entries())
      for (const b of few.slice(i + 1)) {
        const evidence = evidenceOf(a, b, some.length);
        if (evidence) found.add(`${evidence}: ${a.file} ${b.file} ${a.item.author.name}: ${a.item.body.slice(0, 60)}`);
      }
  }
  return [...found];
}

const LARGE = ['datasets/airbnb_beijing_reviews.csv.gz', 'datasets/korean_bank_google_play_reviews.csv'];

describe('evidence in real exports', options, () => {
  test('files of different businesses have no review in common', async () => {
    const files = [
      ...LARGE.slice(0, many(0, LARGE.length)),
      'datasets/skytrax_lounge.csv',
      'datasets/tweets_us_airline.csv',
      ...readdirSync(`${DATA}datasets/trustpilot_xlsx`).map((name) => `datasets/trustpilot_xlsx/${name}`),
    ].filter((path) => existsSync(DATA + path));
    const all = (await Promise.all(files.map(candidates))).flat();
    assert.ok(
      all.filter(({ item }) => item.author.name !== '' && item.datePublished !== null).length > many(100, 10_000),
    );
    assert.deepEqual(evident(all), []);
  });

  test('two answers of a network that overlap are told by their links', async () => {
    const [one, two] = ['social/x_v1/premium_search_last.json', 'social/x_v1/premium_search_next.json'] as const;
    const all = [...(await candidates(one, 1)), ...(await candidates(two, 2))];
    const found = evident(all);
    assert.ok(found.length > 50, `${found.length}`);
    assert.ok(found.every((each) => each.startsWith('permalink') || each.startsWith('id')));
  });
});
