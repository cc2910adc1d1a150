import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readSample, readSamplePhoto } from './read-sample.ts';
import { rangeOf, sampleFacets } from './sample-facets.ts';
import { SampleError } from './sample-error.ts';
import { webpSize } from './webp-size.ts';

const EXAMPLES = new URL('../../../../examples/html/', import.meta.url);
const { business, rows } = await readSample();
const count = <Key extends string>(key: (row: (typeof rows)[number]) => Key) =>
  Object.fromEntries(
    Object.entries(Object.groupBy(rows, key)).map(([name, group]) => [name, (group as unknown[]).length]),
  );

test('the sample says that it is one, and every row holds', () => {
  assert.equal(business.subject.sample, true);
  assert.deepEqual(
    count((row) => row.type ?? 'Review'),
    { Review: 67, SocialMediaPosting: 7 },
  );
  assert.deepEqual(
    count((row) => row.state ?? 'published'),
    { published: 65, pending: 3, hidden: 4, withdrawn: 2 },
  );
  assert.equal(new Set(rows.map((row) => row.id)).size, rows.length);
});

test('the sample is not all praise: critical reviews are there, and are answered', () => {
  const shown = rows.filter((row) => row.state === undefined);
  const low = shown.filter((row) => row.rating !== undefined && row.rating <= 2);
  assert.ok(low.length >= 6);
  assert.ok(low.every((row) => row.reply !== undefined));
  assert.ok(
    shown.some((row) => row.connection?.type === 'family') &&
      shown.some((row) => row.connection?.type === 'free-product'),
  );
});

test('hidden rows and only they have a reason, and no row says it was published before it was written', () => {
  for (const row of rows) {
    assert.equal(row.hideReason !== undefined, row.state === 'hidden', row.id);
    if (row.reply) assert.ok(row.reply.date >= row.date, row.id);
  }
});

test('no date lies ahead', () => {
  const today = new Date().toISOString().slice(0, 10);
  for (const { id, date, reply } of rows) {
    assert.ok(date <= today, id);
    assert.ok((reply?.date ?? date) <= today, id);
  }
});

test('every address in the sample is one that cannot exist', () => {
  const urls = [business.subject.url, ...rows.flatMap((row) => [row.url, row.authorUrl])].filter(
    (url) => url !== undefined,
  );
  assert.ok(urls.length > 10);
  for (const url of urls) assert.match(new URL(url).hostname, /\.example$/);
});

test('a highlight, a hashtag or an excerpt is a part of the words', () => {
  for (const row of rows) {
    for (const { start, end } of sampleFacets(row)) assert.ok(end > start && end <= row.body.length);
    if (row.excerpt !== undefined) rangeOf(row, row.excerpt);
  }
  const [row] = rows;
  assert.throws(() => rangeOf(row!, 'never written by anyone'), SampleError);
});

test('the pictures are small WebP files with a drawing beside them', async () => {
  const files = new Set(
    rows.flatMap((row) => [...(row.images ?? []).map((image) => image.file), ...(row.avatar ? [row.avatar] : [])]),
  );
  assert.equal(files.size, 8);
  for (const file of files) {
    const bytes = await readSamplePhoto(file);
    assert.ok(bytes.length < 40_000, `${file} has ${bytes.length} bytes`);
    const { width, height } = webpSize(bytes, file);
    assert.ok(width >= 96 && height >= 96, `${file} is ${width} × ${height}`);
    await stat(new URL(`../../sample/photos/${file.replace('.webp', '.svg')}`, import.meta.url));
  }
});

test('what the page quotes without a script stands in the sample, word for word and by the same person', async () => {
  const page = await readFile(new URL('site/index.html', EXAMPLES), 'utf8');
  const figures = [...page.matchAll(/<blockquote>(.*?)<\/blockquote>\s*<figcaption>(.*?), /gs)];
  assert.equal(figures.length, 3);
  for (const [, quote = '', author] of figures) {
    const words = [...quote.matchAll(/<p>(.*?)<\/p>/g)].map(([, paragraph]) => paragraph).join('\n\n');
    assert.ok(
      rows.some((row) => row.author === author && row.body === words),
      `${author}: ${words}`,
    );
  }
});

test('the pages ask no third party for anything', async () => {
  const names = (await readdir(EXAMPLES, { recursive: true })).filter((name) => /\.(?:html|css)$/.test(name));
  assert.ok(names.includes(join('site', 'index.html')) && names.includes(join('yours', 'yours.css')));
  for (const name of names) {
    const text = (await readFile(new URL(name, EXAMPLES), 'utf8')).replace(/<pre.*?<\/pre>/gs, '');
    assert.doesNotMatch(text, /(?:src|href)="(?:https?:)?\/\/|@import|url\((?!["']?#)/, name);
  }
});

test('a line that does not hold is named', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'smm-sample-'));
  t.after(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'business.json'), JSON.stringify(business));
  await writeFile(
    join(folder, 'reviews.ndjson'),
    `${JSON.stringify(rows[0])}\n${JSON.stringify({ ...rows[1], rating: 6 })}\n`,
  );
  const at = pathToFileURL(`${folder}/`);
  await assert.rejects(
    readSample(at),
    (error: unknown) => error instanceof SampleError && /reviews\.ndjson line 2/.test(error.message),
  );
  await assert.rejects(
    readSample(new URL('nowhere/', at)),
    (error: unknown) => error instanceof SampleError && /run this in a clone/.test(error.message),
  );
});
