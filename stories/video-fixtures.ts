import type { HeadPage, Item, Review, SocialMediaPosting, VideoObject } from '../packages/sdk/src/schema/index.ts';
import { headPage, postings, reviews } from './fixtures.ts';

/** Four seconds of keys and a tuning fork, drawn on a canvas and recorded for these stories. It has no sound. */
const FILM = new URL('./film.webm', import.meta.url).href;
const POSTER = new URL('./film.webp', import.meta.url).href;
const ENGLISH = new URL('./film.vtt', import.meta.url).href;
const GERMAN = new URL('./film.de.vtt', import.meta.url).href;

/** Where the film lies is the endpoint of these pages: it may be shown unasked. */
export const FILM_ROOT = new URL('/', FILM).href;

const video = (more: Partial<VideoObject>): VideoObject => ({ '@type': 'VideoObject', ...more });
const thumbnail = { '@type': 'ImageObject' as const, url: POSTER, width: 480, height: 270, caption: '' };

/** One video for each way that leads to one, by what is particular about it. */
export const videos = {
  own: video({
    name: 'The tuning fork',
    duration: 'PT4S',
    contentUrl: FILM,
    width: 480,
    height: 270,
    thumbnail,
    captions: [
      { kind: 'captions', src: ENGLISH, srclang: 'en', label: 'English' },
      { kind: 'captions', src: GERMAN, srclang: 'de', label: 'Deutsch' },
    ],
    transcript: 'She held the tuning fork to the case, and the whole keyboard answered.',
  }),
  withoutCaptions: video({ duration: 'PT4S', contentUrl: FILM, width: 480, height: 270, thumbnail }),
  youTube: video({ duration: 'PT1M24S', embedUrl: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', thumbnail }),
  withoutPoster: video({ duration: 'PT1H2M3S', url: 'https://vimeo.com/76979871' }),
  upright: video({
    duration: 'PT42S',
    embedUrl: 'https://tube.example/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv',
    width: 1080,
    height: 1920,
  }),
  elsewhere: video({ duration: 'PT8M', embedUrl: 'https://films.example/player/7', url: 'https://films.example/7' }),
} as const satisfies Record<string, VideoObject>;

export type VideoName = keyof typeof videos;

const authors: readonly Review[] = reviews.filter(({ author, inLanguage }) => author.name && inLanguage === 'en');

/** A review with a video of that kind. */
export const filmed = (name: VideoName, more: Partial<VideoObject> = {}): Review => {
  const at = Object.keys(videos).indexOf(name);
  return { ...authors[at]!, identifier: `v${at}`, video: [{ ...videos[name], ...more }] };
};

/** A head page with such items, then a few without. */
export const filmPage = (
  names = Object.keys(videos) as VideoName[],
  others: readonly Item[] = reviews.slice(0, 3),
): HeadPage => {
  const page = headPage([...names.map((name) => filmed(name)), ...others]);
  return { ...page, links: { ...page.links, root: FILM_ROOT } };
};

/** A posting whose author filmed it. */
export const filmedPosting: SocialMediaPosting = { ...postings[0]!, identifier: 'vp', video: [videos.upright] };
