import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { alongAddress, alongDigest } from '../../domain/along-address.ts';
import { PictureFinder } from './find-picture.ts';
import { partsOf } from './picture-member.ts';

const digestOf = (n: number) => n.toString(16).padStart(64, '0');
const finderOf = (...paths: string[]) =>
  new PictureFinder(paths.map((path, place) => ({ path, place, digest: digestOf(place) })));
const placeOf = (address: string | undefined) =>
  address === undefined ? undefined : Number.parseInt(alongDigest(address) ?? '', 16);

test('a path starts where the file lies that names it, then further up; capitals count where two differ by them', () => {
  const finder = finderOf(
    'a/p/1.jpg',
    'p/1.jpg',
    'a/b/p/1.jpg',
    'X/One.JPG',
    'x/one.jpg',
    'café.png',
    'with space/a, b.jpg',
  );
  const at = (member: string, given: string) => placeOf(finder.beside(member)(given));
  assert.equal(at('a/r.csv', 'p/1.jpg'), 0);
  assert.equal(at('r.csv', './p/1.jpg'), 1);
  assert.equal(at('a/b/r.csv', 'p\\1.jpg'), 2);
  assert.equal(at('c/r.csv', 'p/1.jpg'), 1);
  assert.equal(at('r.csv', 'x/one.jpg'), 4);
  assert.equal(at('r.csv', 'x/ONE.jpg'), undefined);
  assert.equal(at('r.csv', 'P/1.JPG'), 1);
  assert.equal(at('r.csv', 'cafe\u0301.png'), 5);
  assert.equal(at('r.csv', 'caf%C3%A9.png'), 5);
  assert.equal(at('r.csv', 'with%20space/a, b.jpg'), 6);
  assert.equal(at('r.csv', '1.jpg'), undefined);
});

test('what lay on the web is found by what X and WordPress call it in an archive, and by nothing less', () => {
  const find = finderOf('data/tweets_media/7-A.jpg', 'wp-content/uploads/2026/01/b.jpg', 'c.jpg').beside(
    'data/tweets.js',
  );
  assert.equal(placeOf(find('https://pbs.twimg.com/media/A.jpg', '7')), 0);
  assert.equal(find('https://pbs.twimg.com/media/A.jpg', '8'), undefined);
  assert.equal(placeOf(find('https://site.example/wp-content/uploads/2026/01/b.jpg')), 1);
  assert.equal(find('https://site.example/c.jpg'), undefined);
});

test('no name leads out of the archive, and what is found is a picture of it', () => {
  const part = fc.constantFrom('..', '.', '', 'p', '1.jpg', '%2e%2e', '~', 'C:', 'con');
  const path = fc
    .tuple(fc.array(part, { minLength: 1, maxLength: 6 }), fc.constantFrom('/', '\\'))
    .map(([parts, by]) => parts.join(by));
  const inner = ['p/1.jpg', '1.jpg', 'p/p/1.jpg'];
  fc.assert(
    fc.property(fc.oneof(path, fc.string()), fc.oneof(path, fc.string()), (given, member) => {
      const found = finderOf(...inner, '../1.jpg', '/p/1.jpg', 'p/../../1.jpg').beside(member)(given);
      assert.ok(found === undefined || (placeOf(found) as number) < inner.length);
      assert.ok(!(partsOf(given) ?? []).includes('..'));
    }),
    { numRuns: 500 },
  );
});

test('the address of a picture is one, whatever its file is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const address = alongAddress(digestOf(1), name);
      assert.equal(alongDigest(address), digestOf(1));
      assert.ok(address.length < 2000);
    }),
  );
});
