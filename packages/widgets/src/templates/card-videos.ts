import type { Item, VideoObject } from '@smm/sdk/schema';
import { DOWN } from '../icons/icons.ts';
import type { Speech } from '../locales/speech.ts';
import type { VideoWord } from '../locales/words.ts';
import type { CardExtras } from './card-extras.ts';
import type { CardContext } from './card.ts';
import { nothing, type Html } from './html.ts';
import { icon } from './icon.ts';
import { initials, nameHue } from './initials.ts';
import { mediaUrl } from './safe-url.ts';
import { textDirection } from './text.ts';
import { videoLength } from './video-length.ts';
import { videoSource } from './video-source.ts';

/** Videos that one card shows. */
const MOST = 5;
const PLAY = 'M4.5 2.6v10.8L13 8z';

export interface VideoContext {
  readonly talk: Speech<VideoWord>;
  /** A script listens: what it can play is behind a button. Else each video is behind a link. */
  readonly canPlay: boolean;
  /** Origins that the page talks to anyway, which need not be named. The endpoint's is one in any case. */
  readonly own?: readonly string[];
}

/** The parts of a card that most reviews do without, with its videos above the rest, each behind a picture of our own. */
export const withVideos =
  (extras: CardExtras, videos: VideoContext): CardExtras =>
  (html, item, context) => {
    const parts = extras(html, item, context);
    const drawn = (item.video ?? [])
      .slice(0, MOST)
      .flatMap((video, at) => film(html, item, video, at, context, videos));
    return drawn.length ? { ...parts, photos: [drawn, parts.photos] } : parts;
  };

/** The nearest of four shapes: a box of a known shape moves nothing when a picture or a player comes into it. */
function shapeOf({ width, height, thumbnail }: VideoObject): string {
  const ratio = (width ?? thumbnail?.width ?? 16) / (height ?? thumbnail?.height ?? 9);
  return ratio > 1.55 ? 'wide' : ratio > 1.15 ? 'classic' : ratio > 0.85 ? 'square' : 'tall';
}

function film(
  html: Html,
  item: Item,
  video: VideoObject,
  at: number,
  { root, speech }: CardContext,
  { talk, canPlay, own = [] }: VideoContext,
): unknown {
  const source = videoSource(video, root);
  if (!source) return [];
  const { kind, src, page, host, pageHost } = source;
  const author = item.author.name || speech.say('anonymous');
  const length = videoLength(video.duration);
  const isAway = kind === 'frame' || ![new URL(root).origin, ...own].includes(new URL(src).origin);
  const isPlayed = canPlay && kind !== 'page';
  const isLink = !isPlayed && kind !== 'file';
  const called = isLink ? `${talk.say('watch', { name: pageHost })}, ${author}` : talk.say('play', { name: author });
  const poster = mediaUrl(video.thumbnail?.url, root);
  const [width, height] = [video.thumbnail?.width ?? nothing, video.thumbnail?.height ?? nothing];
  // prettier-ignore
  const face = html`<span class="blank" data-hue=${nameHue(author)} aria-hidden="true">${initials(author)}</span>${poster ? html`<img src=${poster} alt="" width=${width} height=${height} loading="lazy" decoding="async" />` : nothing}<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><path d=${PLAY} /></svg><span class="name">${called}</span>${length ? html` <span class="length">${length}</span>` : nothing}`;
  // prettier-ignore
  const opener = isPlayed
    ? html`<button class="play" type="button">${face}</button>`
    : html`<a class="play" href=${isLink ? page : src} rel="nofollow ugc noopener">${face}</a>`;
  const notes = [
    isLink ? talk.say('watch', { name: pageHost }) : isAway ? talk.say('from', { name: host }) : '',
    kind === 'file' && !video.captions?.length ? talk.say('no-captions') : '',
  ].filter(Boolean);
  const name = video.name?.trim();
  // A name among words of another language keeps its own direction.
  const said = [name && notes.length ? `\u2068${name}\u2069` : name, ...notes].filter(Boolean);
  // prettier-ignore
  return html`<figure class=${`film ${shapeOf(video)}`} part="video" data-film=${`${item.identifier} ${at}`}><div class="screen">${opener}</div><figcaption class="date"><span class="said">${said.join(' · ')}</span></figcaption>${transcript(html, video, item, talk, speech)}</figure>`;
}

function transcript(
  html: Html,
  { transcript: text }: VideoObject,
  { inLanguage }: Item,
  talk: Speech<VideoWord>,
  speech: CardContext['speech'],
): unknown {
  if (!text?.trim()) return nothing;
  // On one line where it counts: line breaks among the words are shown.
  // prettier-ignore
  return html`<details class="transcript"><summary class="more"><span>${talk.say('transcript')}</span><span>${speech.say('less')}</span>${icon(html, DOWN)}</summary><p class="words" lang=${inLanguage ?? nothing} dir=${textDirection(text) ?? nothing}>${text}</p></details>`;
}
