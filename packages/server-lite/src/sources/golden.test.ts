import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Field } from './columns/fields.ts';
import { parseOverrides } from './columns/map-columns.ts';
import { planSource } from './plan-source.ts';
import { readSource } from './read-source.ts';
import type { RowResult } from './row-to-item.ts';
import { SourceError } from './source-error.ts';

const FOLDER = fileURLToPath(new URL('./golden/', import.meta.url));
const YEAR = 2026;

async function take(
  path: string,
  overrides: ReadonlyMap<Field, string> = new Map(),
): Promise<{ rows: RowResult[]; rejected: { line: number; reason: string }[] }> {
  const plan = await planSource(path, { format: 'auto', overrides, year: YEAR });
  const rows: RowResult[] = [];
  const rejected: { line: number; reason: string }[] = [];
  await readSource(
    path,
    plan,
    { year: YEAR },
    { row: (row) => void rows.push(row), rejected: (reason, { line }) => void rejected.push({ line, reason }) },
  );
  assert.equal(rows.length + rejected.length, plan.records);
  return { rows, rejected };
}

describe('golden pairs', () => {
  for (const name of readdirSync(FOLDER).filter((file) => !file.endsWith('.items.json'))) {
    test(name, async () => {
      const pair = readFileSync(join(FOLDER, name.replace(/\.\w+$/, '.items.json')), 'utf8');
      const expected = JSON.parse(pair) as RowResult[] | { refused: string };
      if (Array.isArray(expected)) assert.deepEqual((await take(join(FOLDER, name))).rows, expected);
      else
        await assert.rejects(
          take(join(FOLDER, name)),
          (error: Error) => error instanceof SourceError && error.message.includes(expected.refused),
        );
    });
  }
});

describe('the same words, however they are written down', () => {
  let dir = '';
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'smm-sources-'));
  });
  after(() => rm(dir, { recursive: true, force: true }));

  const words =
    'name,review,rating\nZoë Ünal,"Très bon, à refaire – 5 €",5\nÅsa Żak,"Nicht schlecht für den Preis",4\nJosé Peña,"El café estaba frío",2\n';
  const latin = words.replace('Żak', 'Zak').replaceAll('–', '-');
  const cases: [string, () => Buffer][] = [
    ['UTF-8', () => Buffer.from(words)],
    ['UTF-8 with a BOM', () => Buffer.from(`\ufeff${words}`)],
    ['UTF-16LE with a BOM', () => Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['UTF-16LE without one', () => Buffer.from(words, 'utf16le')],
    ['UTF-16BE with a BOM', () => Buffer.from(`\ufeff${words}`, 'utf16le').swap16()],
    ['UTF-16BE without one', () => Buffer.from(words, 'utf16le').swap16()],
    ['gzip', () => gzipSync(words)],
    ['gzip on end', () => Buffer.concat([gzipSync(words.slice(0, 40)), gzipSync(words.slice(40))])],
    ['CRLF', () => Buffer.from(words.replaceAll('\n', '\r\n'))],
    ['CR', () => Buffer.from(words.replaceAll('\n', '\r'))],
    [
      'semicolons',
      () =>
        Buffer.from(
          'name;review;rating\nZoë Ünal;"Très bon, à refaire – 5 €";5\nÅsa Żak;Nicht schlecht für den Preis;4\nJosé Peña;El café estaba frío;2\n',
        ),
    ],
    [
      'tabs',
      () =>
        Buffer.from(
          'name\treview\trating\nZoë Ünal\tTrès bon, à refaire – 5 €\t5\nÅsa Żak\tNicht schlecht für den Preis\t4\nJosé Peña\tEl café estaba frío\t2',
        ),
    ],
    [
      'bars',
      () =>
        Buffer.from(
          'name|review|rating\nZoë Ünal|Très bon, à refaire – 5 €|5\nÅsa Żak|Nicht schlecht für den Preis|4\nJosé Peña|El café estaba frío|2',
        ),
    ],
  ];
  const seen = (rows: RowResult[]) => rows.map(({ item }) => [item.authorName, item.body, item.rating?.ratingValue]);
  const expected = [
    ['Zoë Ünal', 'Très bon, à refaire – 5 €', 5],
    ['Åsa Żak', 'Nicht schlecht für den Preis', 4],
    ['José Peña', 'El café estaba frío', 2],
  ];
  for (const [name, bytes] of cases) {
    test(name, async () => {
      const path = join(dir, 'file');
      await writeFile(path, bytes());
      assert.deepEqual(seen((await take(path)).rows), expected);
    });
  }

  test('Windows-1252', async () => {
    const path = join(dir, 'file');
    await writeFile(path, Buffer.from(latin.replace('€', '\u0080'), 'latin1'));
    assert.deepEqual(seen((await take(path)).rows)[0], ['Zoë Ünal', 'Très bon, à refaire - 5 €', 5]);
  });

  test('an encoding that only shows late in the file', async () => {
    const path = join(dir, 'file');
    await writeFile(
      path,
      Buffer.from(`review,rating\n${'plain words of a customer,5\n'.repeat(40_000)}très bien élevé,4\n`, 'latin1'),
    );
    assert.equal((await take(path)).rows.at(-1)?.item.body, 'très bien élevé');
  });

  test('a scale that only shows late in the file', async () => {
    const path = join(dir, 'file');
    await writeFile(
      path,
      `review,rating\n${'plain words of a customer,5\n'.repeat(3000)}${'better than that,9\n'.repeat(100)}`,
    );
    assert.deepEqual((await take(path)).rows[0]?.item.rating, { ratingValue: 5, worstRating: 1, bestRating: 10 });
  });

  test('delimiters that stand unquoted in the words are taken back into them, and what cannot be told is rejected', async () => {
    const path = join(dir, 'file');
    await writeFile(
      path,
      'name,review,rating,date\nAda,good, really good,5,2024-01-02\nBen,fine,4,2024-01-03\nCara,so,so,x,y,2024-01-04\n',
    );
    const { rows, rejected } = await take(path);
    assert.deepEqual(
      rows.map(({ item }) => item.body),
      ['good, really good', 'fine'],
    );
    assert.deepEqual(rejected, [{ line: 4, reason: 'it has 6 cells where the header has 4' }]);
  });

  test('records by their ids, and columns that carry one name twice are all taken', async () => {
    const path = join(dir, 'file');
    await writeFile(
      path,
      JSON.stringify({
        r1: { name: 'Ada', review: 'Good stuff', rating: 5 },
        r2: { name: 'Ben', review: 'Bad', rating: 1 },
        r3: { name: 'Cy', review: 'Fair' },
      }),
    );
    assert.deepEqual(
      (await take(path)).rows.map(({ item }) => item.authorName),
      ['Ada', 'Ben', 'Cy'],
    );
    await writeFile(path, 'name,comment,comment,rating\nAda,first words,second words,5\n');
    assert.deepEqual((await take(path)).rows[0]?.item, {
      type: 'Review',
      source: 'file',
      body: 'first words',
      authorName: 'Ada',
      rating: { ratingValue: 5, worstRating: 1, bestRating: 5 },
      extra: { 'comment (2)': 'second words' },
    });
  });

  test('--map wins over names, and an unknown column is said to be one', async () => {
    const path = join(dir, 'file');
    await writeFile(path, 'alpha,beta,review\nfirst words,7,other words\nmore words,9,still other\n');
    const { rows } = await take(path, parseOverrides('body=alpha,rating=beta'));
    assert.deepEqual(rows[0]?.item, {
      type: 'Review',
      source: 'file',
      body: 'first words',
      rating: { ratingValue: 7, worstRating: 1, bestRating: 10 },
      extra: { review: 'other words' },
    });
    await assert.rejects(
      take(path, parseOverrides('body=gamma')),
      (error: Error) => error instanceof SourceError && /“?"gamma"”?.*"alpha", "beta", "review"/.test(error.message),
    );
    assert.throws(() => parseOverrides('nothing=alpha'), SourceError);
  });

  test('ids of listings and people are not the ids of reviews, and neither are ids that come again', async () => {
    const path = join(dir, 'file');
    const lines = Array.from({ length: 30 }, (_, i) => `${i % 3},${i % 5},words number ${i} of this file`).join('\n');
    await writeFile(path, `listing_id,review_id,comments\n${lines}\n`);
    assert.ok((await take(path)).rows.every(({ item }) => item.sourceId === undefined));
  });

  test('an empty file, a file of nothing and a cut gzip each get one clear error', async () => {
    const path = join(dir, 'file');
    for (const [bytes, message] of [
      [Buffer.alloc(0), /is empty/],
      [gzipSync('a,b\n'.repeat(9999)).subarray(0, 30), /damaged/],
      [Buffer.from('{"a": [1, 2, 3]}'), /no list in it looks like reviews/],
    ] as const) {
      await writeFile(path, bytes);
      await assert.rejects(take(path), (error: Error) => error instanceof SourceError && message.test(error.message));
    }
  });

  test('a gzip that grows out of all proportion is stopped', async () => {
    const path = join(dir, 'file');
    await writeFile(path, gzipSync(Buffer.alloc(40 << 20, 'a')));
    await assert.rejects(
      planSource(path, {
        format: 'auto',
        overrides: new Map(),
        year: YEAR,
        limit: { ratio: 100, ratioFrom: 1 << 20, total: 2 ** 40 },
      }),
      (error: Error) => error instanceof SourceError && /grows more than 100-fold/.test(error.message),
    );
  });
});
