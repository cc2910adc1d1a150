import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { JSON_TYPE } from './answer.ts';
import { RouteTally } from './metrics.ts';
import { accepted, BROTLI, GZIP, ReadyAnswer } from './ready-answer.ts';

const body = JSON.stringify({ text: 'they mended it while I waited. '.repeat(80) });
const ready = (text = body) =>
  new ReadyAnswer(
    { type: JSON_TYPE, cacheControl: 'public, max-age=30', body: text, keep: true },
    [],
    new RouteTally('x'),
  );
const pairs = (flat: string[]) =>
  Object.fromEntries(flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1]]] : [])));

test('Accept-Encoding is read with its refusals', () => {
  const cases: [string | undefined, number][] = [
    [undefined, 0],
    ['', 0],
    ['identity', 0],
    ['gzip', GZIP],
    ['br', BROTLI],
    ['gzip, deflate, br, zstd', GZIP | BROTLI],
    ['gzip;q=0.5, br;q=1.0', GZIP | BROTLI],
    ['br;q=0, gzip', GZIP],
    ['*', GZIP | BROTLI],
    ['*, br;q=0.0', GZIP],
    ['GZIP', GZIP],
    ['gzipped', 0],
  ];
  for (const [header, bits] of cases) assert.equal(accepted(header), bits, String(header));
});

test('the tag follows the content and names the encoding', () => {
  const one = ready();
  assert.equal(one.identity.etag, ready().identity.etag);
  assert.notEqual(one.identity.etag, ready(body.replace('waited', 'slept')).identity.etag);
  one.add(GZIP, gzipSync(body) as Buffer<ArrayBuffer>);
  assert.equal(one.gzip?.etag, one.identity.etag.replace(/"$/, '-gzip"'));
  assert.equal(pairs(one.gzip?.headers ?? [])['Content-Encoding'], 'gzip');
  assert.equal(pairs(one.gzip?.headers ?? [])['Content-Length'], String(one.gzip?.body.length));
});

test('a form that is not there falls back, and is never sent to a client that did not ask', () => {
  const one = ready();
  assert.equal(one.select(BROTLI | GZIP), one.identity);
  one.add(GZIP, gzipSync(body) as Buffer<ArrayBuffer>);
  assert.equal(one.select(BROTLI | GZIP), one.gzip);
  assert.equal(one.select(BROTLI), one.identity);
  assert.equal(one.select(0), one.identity);
});

test('If-None-Match: lists, weak tags, other encodings and * match; another content does not', () => {
  const one = ready();
  const { etag } = one.identity;
  for (const header of [
    etag,
    `W/${etag}`,
    `"other", ${etag}`,
    '*',
    etag.replace(/"$/, '-br"'),
    etag.replace(/"$/, '-gzip"'),
  ]) {
    assert.equal(one.matches(header, one.identity), true, header);
  }
  for (const header of ['"other"', '', etag.slice(1, -1), `${etag.slice(0, -1)}x"`])
    assert.equal(one.matches(header, one.identity), false, header);
});

test('a 304 has neither type nor length', () => {
  assert.deepEqual(Object.keys(pairs(ready().identity.notModified)), ['ETag', 'Cache-Control']);
});

test('what is small or packed already is not compressed', () => {
  assert.equal(ready('{}').tried, GZIP | BROTLI);
  assert.equal(ready().tried, 0);
});
