import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { isCaughtPath } from './lib/block-lists.ts';
import { LOCALES } from '../src/locales/locale.ts';
import { moreBesideWall, table, type Manifest } from '../scripts/lib/manifest.ts';

const CDN = join(import.meta.dirname, '..', 'dist', 'cdn');
const skip = existsSync(join(CDN, 'manifest.json')) ? false : 'build:cdn was not run';
const read = (name: string): Buffer => readFileSync(join(CDN, name));
const manifest = (): Manifest => JSON.parse(String(read('manifest.json'))) as Manifest;

interface Size {
  /** What was promised. */
  readonly budget: number;
  /** Today's size: growth is a change that somebody makes on purpose. */
  readonly limit: number;
}

const SIZES = JSON.parse(readFileSync(join(import.meta.dirname, 'sizes.json'), 'utf8')) as Record<string, Size>;

/** Of nothing it is nothing: what is not there holds no limit. */
const mostOf = (bytes: readonly number[]): number => (bytes.length > 0 ? Math.max(...bytes) : NaN);

/** Brotli 11, files summed as they travel. */
function measured(name: string): number {
  if (name === 'everything') {
    const { files, entries } = manifest();
    const all = new Set(Object.values(entries).flatMap(({ besideWall }) => besideWall));
    return [...all].reduce((sum, file) => sum + (files[file]?.br ?? NaN), 0);
  }
  const [, chunk] = /^chunk (.+)$/.exec(name) ?? [];
  if (chunk) return mostOf(globSync(`chunks/${chunk}-??????.js.br`, { cwd: CDN }).map((file) => read(file).length));
  const [entry = '', beside] = name.split(' beside ');
  return beside ? moreBesideWall(manifest(), entry) : (manifest().entries[entry]?.br ?? NaN);
}

for (const [name, { limit, budget }] of Object.entries(SIZES)) {
  test(`bytes of ${name}`, { skip }, (t) => {
    const bytes = measured(name);
    t.diagnostic(`${name}: ${bytes} B, limit ${limit} B, budget ${budget} B`);
    assert.ok(
      bytes <= limit,
      `${name} is ${bytes} B, over today's ${limit} B (budget ${budget} B).\n${table(manifest())}`,
    );
  });
}

for (const [name, { limit, budget }] of Object.entries(SIZES)) {
  const todo = limit > budget && `${limit - budget} B over: lower the limit as it shrinks`;
  test(`budget of ${name}`, { skip, todo }, () =>
    assert.ok(measured(name) <= budget, `${measured(name)} B of ${budget} B`),
  );
}

test('no served name is one that block lists catch', { skip }, () => {
  const names = globSync('**/*', { cwd: CDN });
  assert.ok(names.length > 20);
  assert.deepEqual(
    names.filter((name) => isCaughtPath(`/cdn/${name}`)),
    [],
  );
  assert.ok(isCaughtPath('/cdn/share-buttons-abc.js'));
});

test('every file lies there packed, unchanged, with its digest; every script with its source map', { skip }, () => {
  for (const [name, { integrity }] of Object.entries(manifest().files)) {
    const body = read(name);
    assert.deepEqual(brotliDecompressSync(read(`${name}.br`)), body);
    assert.deepEqual(gunzipSync(read(`${name}.gz`)), body);
    assert.equal(integrity, `sha384-${createHash('sha384').update(body).digest('base64')}`);
    // Words are data: there is nothing to step through.
    if (name.endsWith('.js') && !name.startsWith('words/'))
      assert.ok(existsSync(join(CDN, `${name}.map`)), `${name} has no source map`);
  }
});

test('every theme lies there under the name it has in the package', { skip }, () => {
  const themes = globSync('*.css', { cwd: join(import.meta.dirname, '..', 'src', 'themes') });
  const served = Object.keys(manifest().files).filter((name) => name.startsWith('themes/'));
  assert.deepEqual(served.sort(), themes.map((name) => `themes/${name}`).sort());
});

test('what ships is the production build, with no bare process and no eval', { skip }, () => {
  for (const name of Object.keys(manifest().files)) {
    const code = String(read(name));
    assert.doesNotMatch(code, /process\.env|Lit is in dev mode|\beval\(|new Function\b/, name);
  }
});

test('the loader is whole: a query on its address makes no second copy of anything', { skip }, () => {
  assert.doesNotMatch(String(read('smm.js')), /(?:^|[;}])import[{"*\s]/m);
  for (const name of globSync('chunks/*.js', { cwd: CDN }))
    assert.doesNotMatch(String(read(name)), /smm\.js["']/, name);
});

test('a name in chunks/ changes with its content', { skip }, () => {
  for (const name of globSync('{chunks,single}/*.js', { cwd: CDN })) assert.match(name, /-[a-z0-9]{6}\.js$/);
});

test('every language lies there, set by set, under the names that the other files ask for', { skip }, async () => {
  const names = globSync('words/*.js', { cwd: CDN });
  const asked = new Set<string>();
  for (const name of Object.keys(manifest().files)) {
    if (name.startsWith('words/') || !name.endsWith('.js')) continue;
    for (const [, way, set, digest] of String(read(name)).matchAll(/"(\.\.?\/)words\/(\w+)-"\+\w+\+"-(\w+)\.js"/g)) {
      assert.equal(way, name.includes('/') ? '../' : './', name);
      for (const tag of LOCALES) asked.add(`words/${set}-${tag}-${digest}.js`);
    }
  }
  assert.ok(asked.size >= 8 * LOCALES.length);
  assert.deepEqual(names.sort(), [...asked].sort());
  for (const name of names) {
    const { messages } = (await import(join(CDN, name))) as { messages: Record<string, unknown> };
    assert.ok(Object.keys(messages).length > 5, name);
  }
});

test('words of another language are in no other file', { skip }, () => {
  for (const name of Object.keys(manifest().files))
    if (!name.startsWith('words/')) assert.doesNotMatch(String(read(name)), /Bewertung|レビュー|recensione/, name);
});
