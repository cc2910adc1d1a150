import { expect } from '@open-wc/testing';
import { html, render } from 'lit/html.js';
import { headPage, items } from '../../../../stories/fixtures.ts';
import { filmed, videos, type VideoName } from '../../../../stories/video-fixtures.ts';
import { messages as enVideo } from '../locales/en/video.ts';
import { messages as en } from '../locales/en/wall.ts';
import { messages as enExtras } from '../locales/en/wall-extras.ts';
import { messages as enLater } from '../locales/en/wall-later.ts';
import { createSpeech } from '../locales/speech.ts';
import { cardExtras } from './card-extras.ts';
import { withVideos } from './card-videos.ts';
import { card } from './card.ts';
import { disclosure } from './disclosure.ts';
import { htmlString } from './html-string.ts';

const speech = createSpeech({ messages: { ...en, ...enExtras, ...enLater } }, 'en-GB');
const context = { speech, root: 'https://reviews.example/v1/', extras: cardExtras };
const payload = {
  ...items[0],
  identifier: 'x',
  reviewBody: `</blockquote><script>1</script>&amp;"'`,
  inLanguage: '"><b>',
} as (typeof items)[number];

/** What a browser makes of it, without Lit's markers, neighbouring texts as one. */
function tree(fill: (box: HTMLElement) => void): HTMLElement {
  const box = document.createElement('div');
  fill(box);
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) comment.remove();
  box.normalize();
  return box;
}

/** Compares everything but the order of attributes. */
function expectSame(markup: unknown, template: unknown): void {
  const written = tree((box) => {
    box.innerHTML = String(markup);
  });
  const rendered = tree((box) => render(template, box));
  expect(written.textContent).to.equal(rendered.textContent);
  expect(written.isEqualNode(rendered), `${written.innerHTML}\n\n${rendered.innerHTML}`).to.equal(true);
}

describe('Lit and the string tag give the same DOM', () => {
  for (const item of [...items, payload]) {
    it(`for the card ${item.identifier}`, () => {
      expectSame(card(htmlString, item, context), card(html, item, context));
    });
  }

  for (const name of Object.keys(videos) as VideoName[]) {
    for (const canPlay of [true, false]) {
      it(`for the video ${name}, ${canPlay ? 'with' : 'without'} a script`, () => {
        const talk = createSpeech({ messages: enVideo }, 'en-GB');
        const filming = { ...context, root: location.origin, extras: withVideos(cardExtras, { talk, canPlay }) };
        const item = filmed(name, { name: payload.inLanguage, transcript: 'One\n<b>two</b>' });
        expectSame(card(htmlString, item, filming), card(html, item, filming));
      });
    }
  }

  it('for the disclosure', () => {
    const page = headPage();
    expectSame(disclosure(htmlString, page, speech), disclosure(html, page, speech));
  });
});
