import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VideoObject } from '@smm/sdk/schema';
import { filmed, videos } from '../../../../stories/video-fixtures.ts';
import { messages as en } from '../locales/en/wall.ts';
import { messages as enExtras } from '../locales/en/wall-extras.ts';
import { messages as enVideo } from '../locales/en/video.ts';
import { createSpeech } from '../locales/speech.ts';
import { cardExtras, type CardExtras } from './card-extras.ts';
import { withVideos, type VideoContext } from './card-videos.ts';
import { card } from './card.ts';
import { htmlString } from './html-string.ts';
import { videoLength } from './video-length.ts';
import { withVideoLinks } from './video-links.ts';

const ROOT = 'https://reviews.example/v1/';
const speech = createSpeech({ messages: { ...en, ...enExtras } }, 'en');
const talk = createSpeech({ messages: enVideo }, 'en');
const drawn = (extras: CardExtras, given: ReturnType<typeof filmed>): string =>
  String(card(htmlString, given, { speech, root: ROOT, extras }))
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll(' >', '>');
const render = (video: Partial<VideoObject>, more: Partial<VideoContext> = {}): string =>
  drawn(withVideos(cardExtras, { talk, canPlay: true, ...more }), {
    ...filmed('own'),
    author: { '@type': 'Person', name: 'Rosa Whitlock' },
    video: [{ '@type': 'VideoObject', ...video }],
  });
const own = { contentUrl: 'media/film.webm', duration: 'PT1M24S' };

test('a video is behind a button that says whose it is and how long', () => {
  const html = render(own);
  assert.match(html, /<button class="play" type="button"><span class="blank"/);
  assert.match(
    html,
    /<span class="name">Play video: Rosa Whitlock<\/span> <span class="length">1:24<\/span><\/button>/,
  );
  assert.match(html, /<span class="blank" data-hue="\d+" aria-hidden="true">RW<\/span>/);
  assert.match(html, /This video has no captions\./);
  assert.doesNotMatch(html, /<video|<iframe|Loads from/);
});

test('without a script it is behind a link to the video', () => {
  assert.match(
    render(own, { canPlay: false }),
    /<a class="play" href="https:\/\/reviews.example\/v1\/media\/film.webm" rel="nofollow ugc noopener">.*Play video: Rosa Whitlock</,
  );
  assert.match(
    render({ embedUrl: videos.youTube.embedUrl }, { canPlay: false }),
    /<a class="play" href="https:\/\/www.youtube.com\/watch\?v=dQw4w9WgXcQ" .*>Watch at youtube.com, Rosa Whitlock</,
  );
});

test('whom a browser would talk to is said before, unless the page talks to it anyway', () => {
  assert.match(render({ embedUrl: videos.youTube.embedUrl }), />Loads from youtube-nocookie.com when played</);
  assert.match(render(videos.upright), />Loads from tube.example when played</);
  const elsewhere = { ...own, contentUrl: 'https://cdn.example/film.mp4' };
  assert.match(render(elsewhere), />Loads from cdn.example when played · This video has no captions.</);
  assert.doesNotMatch(render(elsewhere, { own: ['https://cdn.example'] }), /Loads from/);
});

test('a player of a host that is not known is a link, whoever listens', () => {
  const html = render(videos.elsewhere);
  assert.match(
    html,
    /<a class="play" href="https:\/\/films.example\/7" .*>Watch at films.example, Rosa Whitlock<\/span> <span class="length">8:00</,
  );
  assert.doesNotMatch(html, /<button|films.example\/player/);
  assert.match(render({ embedUrl: 'https://films.example/player/7' }), /href="https:\/\/films.example\/player\/7"/);
});

test('no picture of another host is shown before a click', () => {
  for (const url of ['https://i.ytimg.com/vi/x/hq720.jpg', '//i.ytimg.com/x.jpg', 'javascript:1', 'data:image/png,x']) {
    const thumbnail = { '@type': 'ImageObject' as const, url, width: 4, height: 3, caption: '' };
    assert.doesNotMatch(render({ ...own, thumbnail }), /<img/, url);
  }
  const thumbnail = { '@type': 'ImageObject' as const, url: 'media/p.webp', width: 4, height: 3, caption: '' };
  assert.match(
    render({ ...own, thumbnail }),
    /<img src="https:\/\/reviews.example\/v1\/media\/p.webp" alt="" width="4"/,
  );
});

test('the box has one of four shapes, by what is known', () => {
  for (const [width, height, shape] of [
    [1920, 1080, 'wide'],
    [640, 480, 'classic'],
    [500, 500, 'square'],
    [1080, 1920, 'tall'],
    [1, 1e9, 'tall'],
    [undefined, undefined, 'wide'],
  ] as const)
    assert.match(render({ ...own, ...(width && { width, height }) }), new RegExp(`class="film ${shape}"`));
});

test('lengths are written as players write them; none where there is none', () => {
  for (const [text, length] of [
    ['PT4S', '0:04'],
    ['PT1M24.6S', '1:25'],
    ['PT59.9S', '1:00'],
    ['PT1H2M3S', '1:02:03'],
    ['PT90M', '1:30:00'],
    ['PT999999H', '999999:00:00'],
    ['PT0S', ''],
    ['PT0.2S', ''],
    ['nonsense', ''],
    [undefined, ''],
  ] as const)
    assert.equal(videoLength(text), length, String(text));
});

test('whatever people write stays words, and an address that leads nowhere safe leaves no video', () => {
  const payload = `"><img src=x onerror=alert(1)><script>alert(1)</script>' onclick='x' \u202e`;
  const html = render({ ...own, name: payload, description: payload, transcript: payload });
  assert.doesNotMatch(html, /<script|<img| style=/i);
  assert.match(html, /&lt;script&gt;/);
  for (const bad of [
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:https://a/b',
    'https://a b',
    'https://',
    'vbscript:x',
  ]) {
    assert.doesNotMatch(
      render({ contentUrl: bad, embedUrl: bad, url: bad }),
      /class="film|javascript:|data:|vbscript:/,
      bad,
    );
  }
});

test('five videos of one card are shown, and no more', () => {
  const given = {
    ...filmed('own'),
    video: Array(50).fill({ ...videos.own, contentUrl: 'media/film.webm' }) as VideoObject[],
  };
  const html = drawn(withVideos(cardExtras, { talk, canPlay: true }), given);
  assert.equal(html.match(/class="film/g)?.length, 5);
});

test('where the code for videos cannot be had, the words keep a link to each', () => {
  const html = drawn(withVideoLinks(cardExtras), {
    ...filmed('youTube'),
    video: [videos.youTube, { '@type': 'VideoObject', url: 'javascript:1' }],
  });
  assert.match(
    html,
    /<a href="https:\/\/www.youtube.com\/watch\?v=dQw4w9WgXcQ" rel="nofollow ugc noopener">www.youtube.com<\/a>/,
  );
  assert.doesNotMatch(html, /javascript/);
});
