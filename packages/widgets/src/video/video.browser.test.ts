import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { HeadPage, Item, VideoObject } from '@smm/sdk/schema';
import { reviews } from '../../../../stories/fixtures.ts';
import { feedPage } from '../../../../stories/feed-fixtures.ts';
import {
  filmed,
  filmedPosting,
  filmPage,
  FILM_ROOT,
  videos,
  type VideoName,
} from '../../../../stories/video-fixtures.ts';
import '../feed/define.ts';
import '../testimonial-card/define.ts';
import type { SmmTestimonialCard } from '../testimonial-card/testimonial-card.ts';
import { cards, settled, withPage } from '../testimonials/wall-in-tests.ts';
import type { SmmPlayEvent } from './smm-play-event.ts';

const films = (element: Element): HTMLElement[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('.film')].filter((film) => !film.closest('.clones'));
const opener = (film: Element): HTMLElement => film.querySelector<HTMLElement>('.play')!;
const media = (film: Element): HTMLVideoElement | HTMLIFrameElement | null => film.querySelector('video, iframe');
const ending = (film: Element): HTMLElement => film.querySelector<HTMLElement>('.ends button')!;
/** What the button is called: its words without the picture. */
const nameOf = (film: Element): string =>
  [...film.querySelectorAll('.name, .length')].map(({ textContent }) => textContent).join(', ');
const press = (target: EventTarget, key: string): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));

const all = (element: Element): HTMLElement[] => cards(element).filter((card) => !card.closest('.clones'));

const wall = async (names?: VideoName[], attributes?: Record<string, string>): Promise<HTMLElement> => {
  const page = filmPage(names, reviews.slice(0, 2));
  const element = await withPage(page, attributes);
  await waitUntil(
    () => all(element).length === page.items.length && element.shadowRoot!.querySelector('[role=status]'),
    'cards and a foot',
    { timeout: 60_000 },
  );
  return element;
};

const oneCard = async (item: Item): Promise<SmmTestimonialCard> => {
  const element = document.createElement('smm-testimonial-card');
  element.item = item;
  (await fixture(html`<div lang="en"></div>`)).append(element);
  await waitUntil(() => element.shadowRoot!.querySelector('.proof'), 'a card');
  return element;
};

const start = (film: HTMLElement): void => {
  film.scrollIntoView({ block: 'center' });
  opener(film).focus();
  opener(film).click();
};

/** A press of a script is none that a browser lets sound begin by. */
const runSilently = (film: HTMLElement): HTMLVideoElement => {
  const video = media(film) as HTMLVideoElement;
  video.muted = true;
  video.play().catch(() => {});
  return video;
};

/** Hosts that this page asked for anything. */
const asked = (): string[] => [
  ...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).host)),
];
const canPlay = document.createElement('video').canPlayType('video/webm; codecs="vp8"') !== '';

/** Until a browser has told that it is in sight, whoever asked before as well. */
const seen = (target: Element): Promise<void> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(target);
  });

describe('videos in cards', () => {
  it('are pictures of our own until somebody asks: nothing is loaded from anywhere', async () => {
    const element = await wall();
    expect(films(element)).to.have.length(6);
    expect(element.shadowRoot!.querySelectorAll('video, iframe, track, link')).to.have.length(0);
    films(element)[0]!.scrollIntoView();
    await waitUntil(() => films(element)[0]!.querySelector('img')!.naturalWidth > 0, 'the poster', { timeout: 60_000 });
    expect(asked()).to.deep.equal([location.host]);
    expect(performance.getEntriesByType('resource').some(({ name }) => name.includes('film.webm'))).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('are behind buttons with a name, or links where they cannot be played here', async () => {
    const element = await wall();
    const names = films(element).map((film) => [opener(film).localName, nameOf(film)]);
    const [own, , youTube, withoutPoster, , elsewhere] = names as [string, string][];
    expect(own).to.deep.equal(['button', `Play video: ${filmed('own').author.name}, 0:04`]);
    expect(youTube![1]).to.match(/, 1:24$/);
    expect(withoutPoster![1]).to.match(/, 1:02:03$/);
    expect(elsewhere).to.deep.equal(['a', `Watch at films.example, ${filmed('elsewhere').author.name}, 8:00`]);
    const said = films(element).map((film) => film.querySelector('figcaption')!.textContent);
    expect(said).to.deep.equal([
      'The tuning fork',
      'This video has no captions.',
      'Loads from youtube-nocookie.com when played',
      'Loads from player.vimeo.com when played',
      'Loads from tube.example when played',
      'Watch at films.example',
    ]);
  });

  it('move nothing when they start and end', async () => {
    const element = await wall();
    const tops = (): number[] => cards(element).map((card) => Math.round(card.getBoundingClientRect().top + scrollY));
    const before = tops();
    for (const film of films(element).slice(0, 5)) {
      const { width, height } = film.getBoundingClientRect();
      opener(film).click();
      const now = film.getBoundingClientRect();
      expect([now.width, now.height]).to.deep.equal([width, height]);
    }
    expect(tops()).to.deep.equal(before);
    for (const film of films(element)) if (media(film)) ending(film).click();
    expect(element.shadowRoot!.querySelectorAll('video, iframe, .playing')).to.have.length(0);
    expect(tops()).to.deep.equal(before);
  });

  describe('of an own file', () => {
    it('play with controls and with captions in the reader’s language', async () => {
      const element = await wall(['own']);
      const [film] = films(element);
      const heard: string[] = [];
      element.addEventListener('smm-play', (event) => heard.push(`${event.identifier} ${event.host}`));
      start(film!);
      const video = media(film!) as HTMLVideoElement;
      expect(video.controls && video.playsInline && !video.autoplay && video.preload === 'none').to.equal(true);
      expect(video.getAttribute('aria-label')).to.equal(nameOf(film!));
      const tracks = [...video.querySelectorAll('track')];
      expect(tracks.map(({ kind, srclang, label, default: isOn }) => [kind, srclang, label, isOn])).to.deep.equal([
        ['captions', 'en', 'English', true],
        ['captions', 'de', 'Deutsch', false],
      ]);
      expect(element.shadowRoot!.activeElement).to.equal(video);
      expect(heard).to.deep.equal([`v0 ${location.host}`]);
      expect(getComputedStyle(opener(film!)).visibility).to.equal('hidden');
      await expect(element).to.be.accessible();
    });

    it('in another language where the reader has another', async () => {
      const element = await withPage(filmPage(['own'], []));
      element.lang = 'de';
      await settled(element, 1);
      await waitUntil(() => nameOf(films(element)[0]!).startsWith('Video abspielen'));
      start(films(element)[0]!);
      const tracks = [...films(element)[0]!.querySelectorAll('track')];
      expect(tracks.filter((track) => track.default).map(({ srclang }) => srclang)).to.deep.equal(['de']);
    });

    it('run to where they are stopped, where the engine can decode them', async function () {
      if (!canPlay) this.skip();
      const element = await wall(['own']);
      const [film] = films(element);
      start(film!);
      const video = runSilently(film!);
      await waitUntil(() => video.currentTime > 0.2, 'it runs', { timeout: 60_000 });
      await waitUntil(() => video.textTracks[0]?.activeCues?.length, 'a caption is shown', { timeout: 60_000 });
      expect(video.textTracks[0]!.mode).to.equal('showing');
      ending(film!).click();
      expect(video.paused).to.equal(true);
    });

    it('end on Escape and by the button, which give the focus back', async () => {
      const element = await wall(['own', 'youTube']);
      const [own, other] = films(element);
      start(own!);
      press(media(own!)!, 'Escape');
      expect(media(own!)).to.equal(null);
      expect(element.shadowRoot!.activeElement).to.equal(opener(own!));
      start(other!);
      expect(element.shadowRoot!.activeElement).to.equal(ending(other!));
      expect(ending(other!).textContent).to.equal('Close video');
      press(ending(other!), 'Escape');
      expect(media(other!)).to.equal(null);
      expect(element.shadowRoot!.activeElement).to.equal(opener(other!));
      start(other!);
      ending(other!).click();
      expect(element.shadowRoot!.activeElement).to.equal(opener(other!));
    });

    it('that cannot be had say so calmly, with the way to them', async () => {
      const element = await oneCard(filmed('own', { contentUrl: '/no-such-film.webm', captions: [] }));
      const [film] = films(element);
      start(film!);
      runSilently(film!);
      await waitUntil(() => film!.querySelector('.refused'), 'told', { timeout: 60_000 });
      const note = film!.querySelector('[role=status]')!;
      expect(note.textContent).to.equal(`This video cannot be played here. Watch at ${location.host}`);
      expect(note.querySelector('a')!.href).to.equal(new URL('/no-such-film.webm', location.href).href);
      await expect(element).to.be.accessible();
      ending(film!).click();
      expect(film!.querySelector('.refused')).to.equal(null);
    });

    it('whose captions cannot be had play all the same, and say so', async () => {
      const captions = [{ kind: 'captions' as const, src: '/no-such.vtt', srclang: 'en', label: 'English' }];
      const element = await oneCard(filmed('own', { captions }));
      const [film] = films(element);
      start(film!);
      await waitUntil(() => film!.querySelector('.ends [role=status]'), 'told', { timeout: 60_000 });
      expect(film!.querySelector('.ends [role=status]')!.textContent).to.equal('The captions could not be loaded.');
      expect(media(film!)).to.not.equal(null);
    });

    it('have a transcript to read', async () => {
      const element = await wall(['own']);
      const details = films(element)[0]!.querySelector('details')!;
      expect(details.querySelector('summary')!.innerText.trim()).to.equal('Read the transcript');
      details.open = true;
      expect(details.querySelector('p')!.textContent).to.equal(videos.own.transcript);
      await expect(element).to.be.accessible();
    });
  });

  describe('of another host', () => {
    it('play in a frame that may do no more than that', async () => {
      const element = await wall(['youTube', 'withoutPoster', 'upright']);
      const sources = [
        'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0',
        'https://player.vimeo.com/video/76979871?dnt=1',
        'https://tube.example/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv?p2p=0',
      ];
      for (const [at, film] of films(element).entries()) {
        start(film);
        const frame = media(film) as HTMLIFrameElement;
        expect(frame.src.startsWith(`${sources[at]}&autoplay=1&`), frame.src).to.equal(true);
        expect(frame.getAttribute('sandbox')).to.equal('allow-scripts allow-same-origin allow-presentation');
        expect(frame.allow).to.equal('autoplay; fullscreen; picture-in-picture');
        expect(frame.referrerPolicy).to.equal('strict-origin-when-cross-origin');
        expect(frame.title).to.equal(nameOf(film));
        expect(film.querySelector('.ends a')!.textContent).to.match(/^Watch at /);
        if (at === 0) await expect(element).to.be.accessible({ ignoredRules: ['frame-tested'] });
      }
      expect(element.shadowRoot!.querySelectorAll('iframe'), 'one plays at a time').to.have.length(1);
    });

    it('are a link where the page’s policy allows no such frame', async () => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'inline-size: 600px; block-size: 700px';
      (await fixture(html`<div></div>`)).append(frame);
      const inner = frame.contentDocument!;
      inner.open();
      inner.write(
        `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="frame-src 'self'"><smm-testimonial-card></smm-testimonial-card>`,
      );
      const script = inner.createElement('script');
      script.type = 'module';
      script.src = new URL('../testimonial-card/define.ts', import.meta.url).href;
      inner.body.append(script);
      inner.close();
      const element = inner.querySelector('smm-testimonial-card')!;
      element.item = filmed('youTube');
      await waitUntil(() => element.shadowRoot?.querySelector('.film'), 'a film', { timeout: 60_000 });
      const [film] = films(element);
      start(film!);
      await waitUntil(() => film!.querySelector('.refused'), 'told', { timeout: 60_000 });
      expect(film!.querySelector('iframe')).to.equal(null);
      expect(film!.querySelector('.refused a')!.getAttribute('href')).to.equal(videos.youTube.embedUrl);
      expect(film!.textContent).to.contain('This video cannot be played here. Watch at youtube.com');
      expect(element.shadowRoot!.activeElement).to.equal(ending(film!));
    });
  });

  describe('one at a time', () => {
    it('on the whole page: a frame goes, a file waits', async () => {
      const element = await wall(['own', 'youTube']);
      const other = await oneCard(filmed('upright'));
      const [own, frame] = films(element);
      const [last] = films(other);
      start(own!);
      const video = media(own!) as HTMLVideoElement;
      start(frame!);
      expect(video.paused).to.equal(true);
      expect(media(own!), 'where it was').to.equal(video);
      start(last!);
      expect(media(frame!)).to.equal(null);
      video.dispatchEvent(new Event('play'));
      expect(media(last!)).to.equal(null);
    });

    it('and only in sight: scrolled away a frame goes and a file waits', async () => {
      const element = await wall(['own', 'youTube']);
      const below = document.createElement('div');
      below.style.blockSize = '300vh';
      element.after(below);
      for (const film of films(element)) {
        start(film);
        await waitUntil(() => media(film));
        await seen(film);
        const video = media(film);
        let rests = 0;
        if (video instanceof HTMLVideoElement) video.pause = () => void rests++;
        scrollTo(0, document.documentElement.scrollHeight);
        await waitUntil(() => (video instanceof HTMLVideoElement ? rests : !media(film)), 'it rests');
      }
    });

    it('and no longer than their card', async () => {
      const element = (await wall(['youTube'])) as HTMLElement & { page?: HeadPage };
      start(films(element)[0]!);
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      expect(element.shadowRoot!.querySelectorAll('iframe, .playing')).to.have.length(0);
      start(films(element)[0]!);
      const page = filmPage(['upright'], []);
      element.page = page;
      await waitUntil(() => films(element)[0]!.matches('.tall'), 'another');
      await waitUntil(() => !element.shadowRoot!.querySelector('iframe, .playing'), 'the first is over');
    });
  });

  describe('in layouts', () => {
    for (const layout of ['wall', 'grid', 'list', 'carousel', 'marquee', 'spotlight']) {
      it(`start and end in a ${layout}`, async () => {
        const element = await wall(['own', 'youTube'], { layout });
        const film = films(element)[0]!;
        expect(film.getBoundingClientRect().height).to.be.greaterThan(80);
        start(film);
        expect(media(film)).to.be.instanceOf(HTMLVideoElement);
        await expect(element).to.be.accessible();
        ending(film).click();
        expect(media(film)).to.equal(null);
      });
    }

    it('hold a marquee while they play, once', async () => {
      const element = await wall(['own', 'youTube', 'upright', 'withoutPoster', 'elsewhere'], { layout: 'marquee' });
      element.scrollIntoView();
      const track = element.shadowRoot!.querySelector('.track')!;
      const [glide] = await waitUntil(() => track.getAnimations().length && track.getAnimations()).then(() =>
        track.getAnimations(),
      );
      await waitUntil(() => glide!.playState === 'running', 'it glides');
      const film = films(element)[1]!;
      opener(film).click();
      (element.shadowRoot!.activeElement as HTMLElement | null)?.blur();
      await waitUntil(() => glide!.playState === 'paused', 'it stands');
      (element as HTMLElement & { heading?: string }).heading = 'Drawn anew';
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(element.shadowRoot!.querySelectorAll('iframe')).to.have.length(1);
      expect(element.shadowRoot!.querySelectorAll('.clones :is(iframe, .playing)')).to.have.length(0);
      ending(film).click();
      (element.shadowRoot!.activeElement as HTMLElement | null)?.blur();
      await waitUntil(() => track.getAnimations().some(({ playState }) => playState === 'running'), 'it glides again');
    });

    it('end when a spotlight turns away', async () => {
      const element = await wall(['youTube', 'own'], { layout: 'spotlight' });
      start(films(element)[0]!);
      expect(media(films(element)[0]!)).to.not.equal(null);
      element.shadowRoot!.querySelector<HTMLElement>('.steps button:last-child')!.click();
      await waitUntil(() => !media(films(element)[0]!), 'it ended');
    });

    it('come with further items, and with the first of those the code for them', async () => {
      const many = Array.from({ length: 30 }, (_, at) => ({ ...reviews[at % 3]!, identifier: `p${at}` }));
      const page = filmPage([], [...many, filmed('own')]);
      page.items.push(filmed('youTube'));
      const element = await withPage(page);
      await settled(element, 24);
      expect(films(element)).to.have.length(0);
      element.shadowRoot!.querySelector<HTMLElement>('[data-next]')!.click();
      await settled(element, 32);
      expect(films(element)).to.have.length(2);
      expect(opener(films(element)[1]!).localName).to.equal('button');
    });

    it('in a feed', async () => {
      const page = feedPage([filmedPosting]);
      const element = document.createElement('smm-feed');
      element.page = { ...page, links: { ...page.links, root: FILM_ROOT } };
      (await fixture(html`<div lang="en"></div>`)).append(element);
      await waitUntil(() => films(element).length === 1, 'a film');
      let heard: SmmPlayEvent | undefined;
      element.addEventListener('smm-play', (event) => (heard = event));
      start(films(element)[0]!);
      expect(heard?.host).to.equal('tube.example');
      expect(media(films(element)[0]!)).to.be.instanceOf(HTMLIFrameElement);
      await expect(element).to.be.accessible({ ignoredRules: ['frame-tested'] });
    });
  });

  it('of hostile items do no harm, and leave the words', async () => {
    const bad = 'javascript:document.title="harmed"';
    const evil = (more: Partial<VideoObject>): VideoObject => ({ '@type': 'VideoObject', ...more });
    const items: Item[] = [
      { ...filmed('own'), identifier: 'h1', video: [evil({ contentUrl: bad, embedUrl: bad, url: bad })] },
      { ...filmed('own'), identifier: 'h2', video: [evil({ url: 'https://', duration: 'PT999999H' })] },
      {
        ...filmed('own'),
        identifier: 'h3',
        video: [evil({ contentUrl: '/x.webm', name: '"><img src=x>', duration: 'PT0S' })],
      },
      { ...filmed('own'), identifier: 'h4', video: [null, 7, 'x'] as never },
      { ...filmed('own'), identifier: 'h5', video: 'film' as never },
    ];
    const element = document.createElement('smm-testimonials');
    element.items = items;
    (await fixture(html`<div lang="en"></div>`)).append(element);
    await waitUntil(() => films(element).length === 1 && cards(element).length >= 3, 'what can be shown');
    expect(element.shadowRoot!.querySelectorAll('.film img')).to.have.length(0);
    expect(nameOf(films(element)[0]!)).to.not.contain(',');
    expect(document.title).to.not.equal('harmed');
  });
});
