import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { headPage, reviews } from '../../../../stories/fixtures.ts';
import { cards, nextFrames, overlaps, settled } from '../../src/testimonials/wall-in-tests.ts';
import { reviewsIn } from './sample-reviews.ts';

/** Hebrew letters, twice as large as others: every card that holds some grows when they come. */
const FONT = '/test/node_modules/@fontsource-variable/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-wght-normal.woff2';

/** `sizeAdjust` is not in the types of the DOM yet. */
const DESCRIPTORS: FontFaceDescriptors & { sizeAdjust: string } = { sizeAdjust: '200%', unicodeRange: 'U+590-5FF' };

it('a font that comes late for some of the cards leaves none of them over another', async function () {
  const place = await fixture(
    html`<div lang="en" style="inline-size: 720px; font-family: 'Late Hebrew', sans-serif"></div>`,
  );
  const element = document.createElement('smm-testimonials');
  // The first card speaks for all in what a theme does; it holds no Hebrew.
  const items = [reviews[0]!, ...reviewsIn('he'), ...reviews.slice(1, 5), ...reviewsIn('ar')];
  element.page = headPage(items);
  place.append(element);
  await settled(element, items.length);
  await nextFrames();
  const heights = (): number => cards(element).reduce((sum, card) => sum + card.offsetHeight, 0);
  const before = heights();
  expect(overlaps(cards(element))).to.equal(false);
  const face = new FontFace('Late Hebrew', `url(${FONT})`, DESCRIPTORS);
  let isTold = false;
  document.fonts.addEventListener('loadingdone', () => (isTold = true), { once: true });
  document.fonts.add(face);
  try {
    await face.load();
    await waitUntil(() => heights() > before + 60, 'cards grow');
    await nextFrames();
    // WebKit of GTK tells nobody of a font that came.
    if (!isTold && navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome')) this.skip();
    await waitUntil(() => !overlaps(cards(element)), 'cards make room');
  } finally {
    document.fonts.delete(face);
  }
});
