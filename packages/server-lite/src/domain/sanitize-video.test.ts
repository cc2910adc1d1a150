import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VideoObject } from '@smm/sdk/schema';
import { editedVideos, importedVideos } from './sanitize-video.ts';
import { sanitize } from './sanitize.ts';
import { sourcePolicy } from './source-policy.ts';
import { toWireJson } from './to-wire.ts';

const FILE = sourcePolicy('file');
const PLACES = sourcePolicy('google-places');
const video = (more: Partial<VideoObject>): VideoObject => ({ '@type': 'VideoObject', ...more });

test('an address tells what it is: a file, a known host’s player, or a page', () => {
  const cases: [string, Partial<VideoObject>][] = [
    ['https://cdn.shop.example/anna.mp4?v=2', { contentUrl: 'https://cdn.shop.example/anna.mp4?v=2' }],
    [
      'https://youtu.be/dQw4w9WgXcQ?si=track',
      {
        embedUrl: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0',
        url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      },
    ],
    [
      'https://vimeo.com/76979871/abcdef1234',
      {
        embedUrl: 'https://player.vimeo.com/video/76979871?dnt=1&h=abcdef1234',
        url: 'https://vimeo.com/76979871/abcdef1234',
      },
    ],
    ['https://video.example/anna', { url: 'https://video.example/anna' }],
  ];
  for (const [address, expected] of cases) {
    assert.deepEqual(importedVideos([address], FILE), { videos: [video(expected)], aside: [] }, address);
  }
});

test('what is no web address is set aside, what comes twice comes once, and five are enough', () => {
  const bad = ['javascript:alert(1)', 'data:video/mp4,x', '//cdn.example/a.mp4', ' java\tscript:1'];
  const same = ['https://youtu.be/dQw4w9WgXcQ', 'https://www.youtube.com/shorts/dQw4w9WgXcQ'];
  const many = Array.from({ length: 5 }, (_, n) => `https://a.example/${n}.webm`);
  const { videos, aside } = importedVideos([...bad, ...same, ...many], FILE);
  assert.equal(videos.length, 5);
  assert.deepEqual(aside, [...bad, many[4]]);
});

test('where a source’s words may not be stored, the link alone', () => {
  assert.deepEqual(importedVideos(['https://youtu.be/dQw4w9WgXcQ', 'https://a.example/b.mp4'], PLACES).videos, [
    video({ url: 'https://youtu.be/dQw4w9WgXcQ' }),
    video({ url: 'https://a.example/b.mp4' }),
  ]);
  assert.throws(() => editedVideos([video({ contentUrl: 'https://a.example/b.mp4' })], PLACES), {
    name: 'PolicyError',
  });
  const url = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';
  assert.deepEqual(editedVideos([video({ url })], PLACES), [video({ url })]);
});

test('a video alone is enough to be a review', () => {
  const item = sanitize(
    { type: 'Review', source: 'senja', authorName: 'Anna', videos: ['https://youtu.be/dQw4w9WgXcQ'] },
    { id: '01abc', subject: 'shop', dateReceived: '2026-11-22T00:00:00.000Z', imported: true },
  );
  const wire = JSON.parse(toWireJson(item)) as { reviewBody: string; video: VideoObject[] };
  assert.equal(wire.reviewBody, '');
  assert.equal(wire.video[0]?.url, 'https://www.youtube.com/watch?v=dQw4w9WgXcQ');
});

test('an edit makes texts plain and addresses canonical, and names what does not fit', () => {
  const [clean] = editedVideos(
    [
      video({
        name: ' A\u202E <b>video</b>\n',
        description: '\u200b',
        contentUrl: 'https://user:pw@a.example/b c.mp4',
        captions: [{ kind: 'captions', src: 'https://a.example/b.vtt', srclang: 'de', label: '\u200b' }],
        transcript: 'One.\r\nTwo.',
      }),
    ],
    FILE,
  );
  assert.deepEqual(
    clean,
    video({
      name: 'A <b>video</b>',
      transcript: 'One.\nTwo.',
      contentUrl: 'https://a.example/b%20c.mp4',
      captions: [{ kind: 'captions', src: 'https://a.example/b.vtt', srclang: 'de', label: 'de' }],
    }),
  );
  const refused: [Partial<VideoObject>, RegExp][] = [
    [{}, /leads nowhere/],
    [{ embedUrl: 'https://evil.example/player' }, /“https:\/\/evil.example\/player” is no video of YouTube/],
    [{ url: 'https://a.example', width: 16 }, /width and height go together/],
    [{ url: 'https://a.example', uploadDate: '2026-02-31' }, /uploadDate/],
    [{ url: 'https://a.example', name: 'x'.repeat(1001) }, /videos\.name: 1001 characters/],
    [{ url: 'https://a.example', transcript: 'x'.repeat(100_001) }, /videos\.transcript/],
  ];
  for (const [more, message] of refused) assert.throws(() => editedVideos([video(more)], FILE), { message });
  assert.throws(() => editedVideos(Array(6).fill(video({ url: 'https://a.example' })), FILE), /at most 5/);
});

test('a page of a known host given alone gets its player', () => {
  assert.deepEqual(editedVideos([video({ url: 'https://vimeo.com/76979871', duration: 'PT62S' })], FILE), [
    video({
      duration: 'PT62S',
      embedUrl: 'https://player.vimeo.com/video/76979871?dnt=1',
      url: 'https://vimeo.com/76979871',
    }),
  ]);
});
