import assert from 'node:assert/strict';
import { crc32 } from 'node:zlib';
import { test } from 'node:test';
import sharp, { type Sharp } from 'sharp';
import { reencode } from './reencode.ts';

const SIDE = 800;
type Colour = readonly [red: number, green: number, blue: number];

const plain = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#3a6' } });
const code = (wanted: string) => (error: unknown) => (error as { code: string }).code === wanted;

/** Left half red, right half blue. */
async function halves(): Promise<Buffer> {
  const red = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#f00' } })
    .png()
    .toBuffer();
  return sharp({ create: { width: 40, height: 20, channels: 3, background: '#00f' } })
    .composite([{ input: red, left: 0, top: 0 }])
    .png()
    .toBuffer();
}

async function colourAt(bytes: Uint8Array, left: number, top: number): Promise<Colour> {
  const { data } = await sharp(bytes)
    .removeAlpha()
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [data[0] ?? 0, data[1] ?? 0, data[2] ?? 0];
}

/** A PNG whose head says other than its body holds: as large as it likes, in a few bytes. */
async function pngOf(width: number, height: number): Promise<Buffer> {
  const png = await plain(1, 1).png().toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

test('turned as its camera was held, upright, in all eight ways', async () => {
  const source = await halves();
  for (let orientation = 1; orientation <= 8; orientation++) {
    const jpeg = await sharp(source).jpeg({ quality: 100 }).withMetadata({ orientation }).toBuffer();
    const { bytes, width, height } = await reencode(jpeg, SIDE);
    const isOnItsSide = orientation >= 5;
    assert.deepEqual([width, height], isOnItsSide ? [20, 40] : [40, 20], String(orientation));
    assert.equal((await sharp(bytes).metadata()).orientation, undefined);
    // Where the red half comes to lie: left, right, right, left, top, top, bottom, bottom.
    const red = [1, 4].includes(orientation)
      ? [5, 10]
      : [2, 3].includes(orientation)
        ? [35, 10]
        : [10, orientation < 7 ? 5 : 35];
    const [r, , b] = await colourAt(bytes, red[0] ?? 0, red[1] ?? 0);
    assert.ok(r > 150 && b < 100, `${orientation}: ${r} ${b}`);
  }
});

test('nothing but the picture is left: no place, no owner, no comment, no profile, nothing behind its end', async () => {
  const canary = 'canary-7731';
  const jpeg = await plain(60, 40)
    .withExif({ IFD0: { Copyright: canary, ImageDescription: canary }, IFD3: { GPSLatitude: '52/1 31/1 12/1' } })
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${canary}</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`,
    )
    .withIccProfile('p3')
    .jpeg()
    .toBuffer();
  assert.ok(jpeg.includes(canary));
  const { bytes, type } = await reencode(Buffer.concat([jpeg, Buffer.from(`<?php ${canary} ?>`)]), SIDE);
  const { exif, xmp, icc, iptc, format } = await sharp(bytes).metadata();
  assert.deepEqual(
    [exif, xmp, icc, iptc, format, type],
    [undefined, undefined, undefined, undefined, 'webp', 'image/webp'],
  );
  assert.ok(!Buffer.from(bytes).includes('canary'));
});

test('what is two things at once comes out as a picture alone', async () => {
  const gif = await plain(9, 9).gif().toBuffer();
  const png = await plain(9, 9).png().toBuffer();
  const tails = ['<script>canary()</script>', 'PK\u0003\u0004canary', '%PDF-1.7 canary', '*/=1;canary()//'];
  for (const picture of [gif, png]) {
    for (const tail of tails) {
      const { bytes } = await reencode(Buffer.concat([picture, Buffer.from(tail)]), SIDE);
      assert.equal(Buffer.from(bytes.subarray(0, 4)).toString(), 'RIFF');
      assert.ok(!Buffer.from(bytes).includes('canary'));
    }
  }
});

test('of what moves one picture stays', async () => {
  const frames = Buffer.alloc(10 * 30 * 3, 0);
  for (let row = 0; row < 30; row++) frames.fill([200, 20, 100][Math.floor(row / 10)] ?? 0, row * 30, row * 30 + 30);
  for (const moving of [
    await sharp(frames, { raw: { width: 10, height: 30, channels: 3, pageHeight: 10 } })
      .gif({ delay: [50, 50, 50] })
      .toBuffer(),
    await sharp(frames, { raw: { width: 10, height: 30, channels: 3, pageHeight: 10 } })
      .webp({ delay: [50, 50, 50] })
      .toBuffer(),
  ]) {
    assert.equal((await sharp(moving, { animated: true }).metadata()).pages, 3);
    const { bytes, width, height } = await reencode(moving, SIDE);
    assert.deepEqual([width, height], [10, 10]);
    assert.equal((await sharp(bytes, { animated: true }).metadata()).pages ?? 1, 1);
  }
});

test('what is broken off, empty, or none at all is refused', async () => {
  const whole = await sharp(await halves())
    .resize(400)
    .jpeg()
    .toBuffer();
  await reencode(whole, SIDE);
  const lies = [
    whole.subarray(0, Math.floor(whole.length / 2)),
    whole.subarray(0, 20),
    Buffer.alloc(0),
    Buffer.from('nothing'),
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(500, 7)]),
    Buffer.concat([Buffer.from('RIFF\u0010\u0000\u0000\u0000WEBPVP8 ', 'latin1'), Buffer.alloc(50, 1)]),
  ];
  for (const [at, bytes] of lies.entries()) {
    const wanted = at === 2 || at === 3 ? 'unsupported-type' : 'invalid';
    await assert.rejects(reencode(bytes, SIDE), code(wanted), `lie ${at}`);
  }
});

test('SVG, TIFF and PDF are not taken, whatever they are called and wherever they begin', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>';
  const tiff = await plain(9, 9).tiff().toBuffer();
  for (const text of [svg, `<?xml version="1.0"?>${svg}`, `\uFEFF${svg}`, `   \n${svg}`, '%PDF-1.7\n']) {
    await assert.rejects(reencode(Buffer.from(text), SIDE), code('unsupported-type'));
  }
  await assert.rejects(reencode(tiff, SIDE), code('unsupported-type'));
});

test('a bomb of pixels is refused by its head, before anything is unpacked', async () => {
  for (const [width, height] of [
    [14_000, 14_000],
    [25_000_001, 1],
    [60_000, 60_000],
  ] as const) {
    const png = await pngOf(width, height);
    assert.ok(png.length < 200);
    const before = process.memoryUsage.rss();
    await assert.rejects(reencode(png, SIDE), code('invalid'));
    assert.ok(process.memoryUsage.rss() - before < 50_000_000, 'it took no memory to speak of');
  }
});
