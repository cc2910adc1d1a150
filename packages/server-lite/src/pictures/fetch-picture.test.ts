import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import type { PictureOutcome } from '../storage/pictures.ts';
import { picture, pictureServer, pngOf, sending } from '../testing/picture-server.ts';
import { fetchPicture, MOST } from './fetch-picture.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
type Failed = Extract<PictureOutcome, { state: 'failed' }>;

test('every kind that browsers show comes in as WebP without anything else that it carried', async (t) => {
  const { url, host, answers } = await pictureServer(t);
  const canary = 'canary-7731';
  const carrying = () =>
    picture(1600, 900)
      .withExif({ IFD0: { Copyright: canary }, IFD3: { GPSLatitude: '52/1 31/1 12/1', GPSLongitude: '13/1 24/1 0/1' } })
      .withIccProfile('p3');
  answers.set('/a.jpg', sending(await carrying().jpeg().toBuffer()));
  answers.set('/a.png', sending(await carrying().png().toBuffer(), 'image/png'));
  answers.set('/a.webp', sending(await carrying().webp().toBuffer(), 'image/webp'));
  answers.set('/a.avif', sending(await picture(1600, 900).avif({ effort: 0 }).toBuffer(), 'application/octet-stream'));
  const frames = Buffer.concat([
    await picture(1600, 900, '#f00').raw().toBuffer(),
    await picture(1600, 900, '#00f').raw().toBuffer(),
  ]);
  const moving = sharp(frames, { raw: { width: 1600, height: 1800, channels: 3, pageHeight: 900 } });
  answers.set('/a.gif', sending(await moving.gif({ delay: [50, 50] }).toBuffer(), 'image/jpeg'));
  for (const path of answers.keys()) {
    const outcome = await fetchPicture(
      { address: `${url}${path}`, tries: 1 },
      { exceptions: new Set([host]), now: NOW },
    );
    assert.equal(outcome.state, 'fetched', `${path}: ${JSON.stringify(outcome)}`);
    if (outcome.state !== 'fetched') continue;
    assert.deepEqual([outcome.width, outcome.height], [800, 450], path);
    const { format, exif, icc, xmp, pages = 1 } = await sharp(outcome.bytes).metadata();
    assert.deepEqual(
      { format, exif, icc, xmp, pages },
      { format: 'webp', exif: undefined, icc: undefined, xmp: undefined, pages: 1 },
    );
    assert.ok(!Buffer.from(outcome.bytes).includes(canary), path);
  }
  const still = await fetchPicture({ address: `${url}/a.gif`, tries: 1 }, { exceptions: new Set([host]), now: NOW });
  assert.ok(still.state === 'fetched');
  const { dominant } = await sharp(still.bytes).stats();
  assert.ok(dominant.r > 200 && dominant.b < 60, 'the first frame');
});

test('what is no picture, or hides one, is refused for good and says why', async (t) => {
  const { url, host, answers } = await pictureServer(t);
  const inner = await pictureServer(t);
  const large = Buffer.alloc(MOST + 1);
  const jpeg = await picture(900, 900).jpeg().toBuffer();
  answers.set('/bomb.png', sending(await pngOf(50_000, 50_000), 'image/png'));
  answers.set('/cut.jpg', sending(jpeg.subarray(0, jpeg.length / 2)));
  answers.set('/page.jpg', sending('<!doctype html><title>Sign in</title>'));
  answers.set(
    '/x.svg',
    sending('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'image/svg+xml'),
  );
  answers.set('/large.jpg', sending(large));
  answers.set('/dripping.jpg', (response) => void response.writeHead(200, { 'Content-Type': 'image/jpeg' }).end(large));
  answers.set('/inward.jpg', (response) => void response.writeHead(302, { Location: `${inner.url}/canary` }).end());
  const expected: Record<string, string> = {
    '/bomb.png': 'not-decoded',
    '/cut.jpg': 'not-decoded',
    '/page.jpg': 'no-picture',
    '/x.svg': 'no-picture',
    '/large.jpg': 'too-large',
    '/dripping.jpg': 'too-large',
    '/inward.jpg': 'refused',
  };
  for (const [path, reason] of Object.entries(expected)) {
    const outcome = await fetchPicture(
      { address: `${url}${path}`, tries: 1 },
      { exceptions: new Set([host]), now: NOW },
    );
    assert.equal(outcome.state, 'refused', `${path}: ${JSON.stringify(outcome)}`);
    assert.equal(outcome.state === 'refused' && outcome.reason, reason, path);
    assert.match((outcome as { detail: string }).detail, /127\.0\.0\.1/);
  }
  assert.deepEqual(inner.asked, []);
  const private_ = await fetchPicture({ address: inner.url, tries: 1 }, { exceptions: new Set(), now: NOW });
  assert.equal(private_.state, 'refused');
  assert.deepEqual(inner.asked, []);
});

test('what may pass is asked again later and later, as the server wishes, and at some time no more', async (t) => {
  const { url, host, answers } = await pictureServer(t);
  const ask = async (path: string, tries: number) =>
    (await fetchPicture({ address: `${url}${path}`, tries }, { exceptions: new Set([host]), now: NOW })) as Failed;
  const minutes = ({ later }: Failed) => (later === null ? null : (Date.parse(later) - NOW.getTime()) / 60_000);
  answers.set('/gone.jpg', (response) => void response.writeHead(404).end());
  answers.set('/busy.jpg', (response) => void response.writeHead(429, { 'Retry-After': '7200' }).end());
  answers.set('/broken.jpg', (response) => void response.writeHead(500).end());
  answers.set('/html.jpg', sending('<title>Not here</title>', 'text/html'));
  answers.set('/off.jpg', (response) => {
    response.writeHead(200, { 'Content-Type': 'image/jpeg', 'Content-Length': '5000' });
    response.write(Buffer.alloc(100), () => response.destroy());
  });

  const gone = await ask('/gone.jpg', 1);
  assert.deepEqual([gone.state, gone.reason, minutes(gone), gone.hostUntil], ['failed', 'not-found', 60, undefined]);
  assert.equal(minutes(await ask('/gone.jpg', 4)), null);
  const busy = await ask('/busy.jpg', 1);
  assert.deepEqual([busy.reason, minutes(busy)], ['status-429', 120]);
  assert.equal(busy.hostUntil, '2026-11-22T14:00:00.000Z');
  assert.equal(minutes(await ask('/broken.jpg', 1)), 10);
  assert.equal(minutes(await ask('/broken.jpg', 2)), 60);
  assert.equal(minutes(await ask('/broken.jpg', 6)), null);
  assert.equal((await ask('/html.jpg', 1)).reason, 'type');
  assert.equal((await ask('/off.jpg', 1)).reason, 'damaged');
  const nobody = (await fetchPicture(
    { address: 'http://127.0.0.1:1/x.jpg', tries: 1 },
    { exceptions: new Set(['127.0.0.1:1']), now: NOW },
  )) as Failed;
  assert.deepEqual([nobody.reason, nobody.hostUntil], ['unreachable', NOW.toISOString()]);
});

test('a server that says nothing more is left when it is told to stop', async (t) => {
  const { url, host, answers } = await pictureServer(t);
  const stop = new AbortController();
  answers.set('/slow.jpg', (response) => {
    response.writeHead(200, { 'Content-Type': 'image/jpeg' });
    response.write(Buffer.alloc(10), () => stop.abort());
  });
  const outcome = await fetchPicture(
    { address: `${url}/slow.jpg`, tries: 1 },
    { exceptions: new Set([host]), now: NOW, signal: stop.signal },
  );
  assert.equal(outcome.state, 'failed');
});
