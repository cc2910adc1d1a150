import type { Item, Review } from '../../packages/sdk/src/schema/index.ts';
import { messages } from '../../packages/widgets/src/locales/en/wall.ts';
import { createSpeech } from '../../packages/widgets/src/locales/speech.ts';
import { card, htmlString } from '../../packages/widgets/src/templates/index.ts';
import { cardCss } from '../wall/styles.ts';

export interface Contender {
  name: string;
  /** Packages whose versions belong to the figures. */
  packages?: string[];
  /** Which instructions it is put in by, in a few words. */
  by: string;
  head?: string;
  body?: string;
  /** Where its cards are, as `installProbe` takes it. */
  cards: string[];
  /** A document for the frame in the page. */
  frame?: string;
}

/** What contenders are made of. */
export interface Given {
  items: readonly Item[];
  /** Where `smm serve` answers. */
  endpoint: string;
  /** `/v1/collections/home.html` of there. */
  fragment: string;
  /** What `smm snippet` prints. */
  snippet: string;
  pinned: string;
}

const GRID = `.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,300px),1fr));gap:20px;align-items:start}`;
const NPM = '/npm';

const context = { speech: createSpeech({ messages }, 'en'), root: '/' };
/** The same card as ours, as markup. */
const cardOf = (item: Item): string => String(card(htmlString, item, context));
const cardsIn = (items: readonly Item[], tag: string, attributes = ''): string =>
  items.map((item) => `<${tag}${attributes}>${cardOf(item)}</${tag}>`).join('\n');
const plain = (items: readonly Item[]): string => `<div class="smm grid">${items.map(cardOf).join('\n')}</div>`;
const style = (...css: string[]): string => `<style>${css.join('\n')}</style>`;
const sheet = (path: string): string => `<link rel="stylesheet" href="${NPM}/${path}">`;
const script = (src: string, kind = ''): string => `<script ${kind} src="${src}"></script>`;
const reviews = (items: readonly Item[]): Review[] =>
  items.filter((item): item is Review => item['@type'] === 'Review');

/** The script that a page of an app would load, which asks for `/reviews.json`. */
const app = (name: string): Pick<Contender, 'body'> => ({
  body: `<div id="wall"></div>${script(`/app/${name}.js`, 'type="module"')}`,
});

const ownCards = (items: readonly Item[], prefix: string, rating: (value: number) => string): string =>
  reviews(items)
    .map(
      ({ reviewBody, author, reviewRating }) =>
        `<${prefix}-card>${rating(reviewRating?.ratingValue ?? 0)}<p>${reviewBody}</p><strong>${author.name}</strong></${prefix}-card>`,
    )
    .join('\n');

/** Everything that is compared; ours first, then what a business would take instead. */
export function contenders({ items, endpoint, fragment, snippet, pinned }: Given): Contender[] {
  const ours = ['smm-testimonials', '.card:not(.bone)'];
  const src = `${endpoint}/v1/collections/home.json`;
  // With the room that the snippet keeps.
  const tag = snippet.replace(/<script.*?<\/script>/, '');
  return [
    { name: 'page alone', by: 'the page without a wall', cards: [] },
    {
      name: 'plain HTML',
      by: 'markup and styles in the page',
      head: style(cardCss, GRID),
      body: plain(items),
      cards: ['.card'],
    },
    { name: 'smm, script and tag', by: 'smm snippet home', body: snippet, cards: ours },
    { name: 'smm, pinned', by: 'smm snippet home --pinned', body: pinned, cards: ours },
    {
      name: 'smm, one file',
      by: 'its README: one element alone',
      body: `${script(`${endpoint}/cdn/testimonials.js`, 'type="module"')}${tag}`,
      cards: ours,
    },
    {
      name: 'smm, one file, hint',
      by: 'the same, and the data preloaded',
      head: `<link rel="preload" as="fetch" crossorigin href="${src}">`,
      body: `${script(`${endpoint}/cdn/testimonials.js`, 'type="module"')}${tag}`,
      cards: ours,
    },
    {
      name: 'smm, fragment',
      by: 'smm snippet home --for still',
      body: `${fragment}${script(`${endpoint}/cdn/smm.js`, 'async type="module"')}`,
      cards: ours,
    },
    {
      name: 'fetch + innerHTML',
      by: 'written by hand',
      head: style(cardCss, GRID),
      ...app('by-hand'),
      cards: ['.card'],
    },
    {
      name: 'React',
      packages: ['react', 'react-dom'],
      by: 'createRoot, bundled',
      head: style(cardCss, GRID),
      ...app('react'),
      cards: ['.card'],
    },
    {
      name: 'lit-virtualizer',
      packages: ['lit', '@lit-labs/virtualizer'],
      by: 'its README, bundled',
      head: style(cardCss),
      ...app('lit-virtualizer'),
      cards: ['.card'],
    },
    {
      name: 'react-google-reviews',
      packages: ['react-google-reviews', 'react'],
      by: 'its README, layout="carousel", reviews passed, bundled',
      head: '<link rel="stylesheet" href="/app/google-reviews.css">',
      ...app('google-reviews'),
      cards: ['.slick-initialized .slick-slide:not(.slick-cloned)'],
    },
    {
      name: 'Swiper element',
      packages: ['swiper'],
      by: 'its bundle for script tags; slides in the page',
      head: style(cardCss),
      body: `<swiper-container slides-per-view="1" class="smm">${cardsIn(items, 'swiper-slide')}</swiper-container>${script(`${NPM}/swiper/swiper-element-bundle.min.js`)}`,
      cards: ['swiper-slide[aria-label]'],
    },
    {
      name: 'Splide',
      packages: ['@splidejs/splide'],
      by: 'its script and sheet; slides in the page',
      head: `${sheet('@splidejs/splide/dist/css/splide.min.css')}${style(cardCss)}`,
      body: `<section class="splide smm" aria-label="Reviews"><div class="splide__track"><ul class="splide__list">${cardsIn(items, 'li', ' class="splide__slide"')}</ul></div></section>${script(`${NPM}/@splidejs/splide/dist/js/splide.min.js`)}<script>new Splide('.splide').mount()</script>`,
      cards: ['.splide.is-initialized .splide__slide:not(.splide__slide--clone)'],
    },
    {
      name: 'Masonry',
      packages: ['masonry-layout'],
      by: 'its script; cards in the page',
      head: style(cardCss, '.grid-item{inline-size:100%}'),
      body: `<div class="smm grid" data-masonry='{"itemSelector":".grid-item"}'>${cardsIn(items, 'div', ' class="grid-item"')}</div>${script(`${NPM}/masonry-layout/dist/masonry.pkgd.min.js`)}`,
      cards: ['.card'],
    },
    {
      name: 'Shoelace',
      packages: ['@shoelace-style/shoelace'],
      by: 'its autoloader; <sl-card> and <sl-rating> in the page',
      head: `${sheet('@shoelace-style/shoelace/cdn/themes/light.css')}${script(`${NPM}/@shoelace-style/shoelace/cdn/shoelace-autoloader.js`, 'type="module"')}`,
      body: `<div class="grid">${ownCards(items, 'sl', (value) => `<sl-rating readonly value="${value}"></sl-rating>`)}</div>`,
      cards: ['sl-card:defined'],
    },
    {
      name: 'Web Awesome',
      packages: ['@awesome.me/webawesome'],
      by: 'its loader; <wa-card> and <wa-rating> in the page',
      head: `${sheet('@awesome.me/webawesome/dist-cdn/styles/webawesome.css')}${script(`${NPM}/@awesome.me/webawesome/dist-cdn/webawesome.loader.js`, 'type="module"')}`,
      body: `<div class="grid">${ownCards(items, 'wa', (value) => `<wa-rating readonly value="${value}"></wa-rating>`)}</div>`,
      cards: ['wa-card:defined'],
    },
    {
      name: 'iframe-resizer',
      packages: ['@iframe-resizer/parent', '@iframe-resizer/child'],
      by: 'its two scripts; plain HTML in a frame',
      head: style('iframe{inline-size:100%;border:0}'),
      body: `<iframe id="wall" src="/frame/iframe-resizer.html" title="Reviews"></iframe>${script(`${NPM}/@iframe-resizer/parent/index.umd.js`)}<script>iframeResize({ license: 'GPLv3', waitForLoad: true }, '#wall')</script>`,
      frame: `${style(cardCss, GRID)}${plain(items)}${script(`${NPM}/@iframe-resizer/child/index.umd.js`, 'async')}`,
      cards: ['.card'],
    },
  ];
}
