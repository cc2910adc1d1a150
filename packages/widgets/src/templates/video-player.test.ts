import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { videoPlayer } from './video-player.ts';

const ID = 'dQw4w9WgXcQ';
const UUID = '9c9de5e8-0a1e-484a-b099-e80766180a6d';
const SHORT = 'kkGMgK9ZtnKfYAgnEtQxbv';

test('every address of a video leads to the one player that asks for least', () => {
  for (const path of [
    `www.youtube.com/watch?v=${ID}&list=x`,
    `m.youtube.com/watch?v=${ID}`,
    `youtu.be/${ID}?si=abc`,
    `youtube.com/shorts/${ID}`,
    `www.youtube.com/embed/${ID}?autoplay=1`,
    `www.youtube-nocookie.com/embed/${ID}`,
  ]) {
    assert.deepEqual(videoPlayer(`https://${path}`), {
      host: 'www.youtube-nocookie.com',
      src: `https://www.youtube-nocookie.com/embed/${ID}?rel=0`,
      captions: '&cc_load_policy=1&cc_lang_pref=',
      page: `https://www.youtube.com/watch?v=${ID}`,
    });
  }
  for (const path of ['vimeo.com/76979871', 'www.vimeo.com/76979871/', 'player.vimeo.com/video/76979871?title=0']) {
    assert.equal(videoPlayer(`https://${path}`)?.src, 'https://player.vimeo.com/video/76979871?dnt=1');
  }
  assert.equal(
    videoPlayer('https://player.vimeo.com/video/76979871?h=8272103f6e')?.page,
    'https://vimeo.com/76979871/8272103f6e',
  );
  for (const path of [`w/${SHORT}`, `videos/watch/${UUID}`, `videos/embed/${UUID}?api=1`]) {
    const { host, src } = videoPlayer(`https://tube.example/${path}`)!;
    assert.equal(host, 'tube.example');
    assert.match(src, /^https:\/\/tube\.example\/videos\/embed\/[\w-]+\?p2p=0$/);
  }
});

test('no other address is played', () => {
  for (const address of [
    undefined,
    '',
    'no address',
    `javascript:alert('youtube.com/watch?v=${ID}')`,
    `http://www.youtube.com/watch?v=${ID}`,
    `https://www.youtube.com:8443/watch?v=${ID}`,
    `https://www.youtube.com@evil.example/watch?v=${ID}`,
    `https://youtube.com.evil.example/watch?v=${ID}`,
    `https://evil-youtube.com/watch?v=${ID}`,
    `https://www.youtube.com/watch?v=${ID}/../../x`,
    'https://www.youtube.com/watch?v=short',
    'https://www.youtube.com/@channel',
    'https://vimeo.com/channels/staffpicks',
    'https://evil.example/embed/x',
    `https://evil.example/w/${SHORT}x`,
    `https://evil.example/x/w/${SHORT}`,
  ]) {
    assert.equal(videoPlayer(address), undefined, String(address));
  }
});

test('whatever an address holds, a player’s is made of checked parts alone', () => {
  const parts = fc.array(
    fc.constantFrom('https://', 'youtu.be/', ID, '?v=', '"', '<', '/w/', UUID, '\n', '%22', '#', 'a'),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl(),
        parts.map((each) => each.join('')),
      ),
      (address) => {
        const player = videoPlayer(address);
        if (player) assert.match(player.src, /^https:\/\/[\w.-]+\/[\w/-]+\?[\w=&]+$/);
      },
    ),
  );
});
