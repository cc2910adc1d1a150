import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { many } from '../testing/many.ts';
import { CLERK_FILES_ANSWERED } from './testing/clerk-files-answered.ts';
import { CLERK_FILES_ASKED } from './testing/clerk-files-asked.ts';
import { CLERK_FILES_LAST } from './testing/clerk-files-last.ts';
import { CLERK_FILES_LATER } from './testing/clerk-files-later.ts';
import { CLERK_FILES } from './testing/clerk-files.ts';
import { clerkFile } from './testing/corpus-clerk.ts';
import { formatFiles } from './testing/corpus-formats.ts';
import { heldOutFiles } from './testing/corpus-held-out.ts';
import { languageFiles } from './testing/corpus-languages.ts';
import { oddFiles } from './testing/corpus-odd.ts';
import type { CorpusFile } from './testing/corpus-row.ts';
import { judge } from './testing/judge-corpus.ts';

const ROWS = many(12, 120);
const SEEDS = many(1, 3);

const CORPORA: Record<string, (rows: number, seed: number) => CorpusFile[] | Promise<CorpusFile[]>> = {
  'a shop, a form, a workbook and a list in each of thirty languages': languageFiles,
  'the layouts of platforms': formatFiles,
  'other programs of the same countries': heldOutFiles,
  'totals, second headers, marks of direction, eras and what else is done to exports': oddFiles,
  'shops, bookings, help desks and lists kept by hand in forty languages': (rows, seed) =>
    clerkFiles(CLERK_FILES)(rows, seed),
  'still other programs and trades': (rows, seed) =>
    clerkFiles([...CLERK_FILES_LATER, ...CLERK_FILES_LAST])(rows, seed),
  'what was good and what was not, asked in thirty-five languages': (rows, seed) =>
    clerkFiles(CLERK_FILES_ASKED)(rows, seed),
  'what the house wrote beside its customers, and surveys': (rows, seed) =>
    clerkFiles(CLERK_FILES_ANSWERED)(rows, seed),
};

const clerkFiles = (lines: readonly string[]) => (rows: number, seed: number) =>
  Promise.all(lines.map((line, i) => clerkFile(line, i, rows, seed)));

const dir = mkdtempSync(join(tmpdir(), 'smm-corpus-'));
after(() => rmSync(dir, { recursive: true }));

describe('labelled exports come in whole: author, words, title, rating and date of every row, what is left with its reason', () => {
  for (const [what, make] of Object.entries(CORPORA))
    for (let seed = 1; seed <= SEEDS; seed++)
      test(`${what}, seed ${seed}`, async () => {
        const faults: string[] = [];
        let rows = 0;
        for (const file of await make(ROWS, seed * 10_000)) {
          const verdict = await judge(join(dir, 'export'), file);
          rows += verdict.rows;
          faults.push(...verdict.faults);
        }
        assert.deepEqual(faults, []);
        assert.ok(rows > 20 * ROWS, `${rows} rows`);
      });
});
