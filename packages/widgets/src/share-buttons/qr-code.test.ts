import assert from 'node:assert/strict';
import { test } from 'node:test';
import decode from 'qr/decode.js';
import { qrCode } from './qr-code.ts';

/** Pixels of a code as a camera would see it: each module four wide, on white. */
function picture({ viewBox, path }: ReturnType<typeof qrCode>): { width: number; height: number; data: Uint8Array } {
  const [left = 0, top = 0, side = 0] = viewBox.split(' ').map(Number);
  const scale = 4;
  const width = side * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = (+y! - top) * scale; row < (+y! - top + 1) * scale; row++)
      data.subarray((row * width + (+x! - left) * scale) * 4, (row * width + (+x! - left + +run!) * scale) * 4).fill(0);
  }
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  return { width, height: width, data };
}

for (const url of [
  'https://a.example/',
  'https://shop.example/tuning?ref=wall&x=%C3%BC#r1',
  `https://shop.example/${'long/'.repeat(60)}`,
]) {
  test(`a reader reads ${url.slice(0, 60)}`, () => {
    const code = qrCode(url);
    assert.match(code.path, /^(?:M\d+ \d+h\d+v1h-\d+z)+$/);
    assert.equal(decode(picture(code)), url);
  });
}

test('there is light around the code', () => {
  assert.match(qrCode('https://a.example/').viewBox, /^-4 -4 (\d+) \1$/);
});

test('an address that no code holds is told of', () => {
  assert.throws(() => qrCode(`https://a.example/${'x'.repeat(3000)}`));
});
