import type { Item } from '@smm/sdk/schema';
import { adopt } from '../element/css.ts';
import type { Companion, ReactiveElement } from '../element/reactive-element.ts';
import { messages as enVideo } from '../locales/en/video.ts';
import { localeOf } from '../locales/locale.ts';
import { createSpeech, type Speech } from '../locales/speech.ts';
import type { VideoWord } from '../locales/words.ts';
import type { CardExtras } from '../templates/card-extras.ts';
import { withVideos } from '../templates/card-videos.ts';
import { videoSource } from '../templates/video-source.ts';
import { Playback } from './playback.ts';
import { SmmPlayEvent } from './smm-play-event.ts';
import { videoStyles } from './video.styles.ts';

/** An element whose cards hold videos. */
export interface VideoHost extends ReactiveElement {
  readonly speech: Speech;
}

/** The name of the event in an element's root that tells its layout: something plays, or stopped. */
export const HOLD = 'smm-hold';

async function talkIn(language: string): Promise<Speech<VideoWord>> {
  const tag = localeOf(language);
  const words = tag && (await import('../locales/sets/video.ts').then(({ load }) => load[tag]()));
  return createSpeech(words ?? { messages: enVideo }, language);
}

export interface ShelfOptions {
  readonly host: VideoHost;
  /** An item that is shown. */
  readonly find: (id: string) => Item | undefined;
  /** The endpoint's `v1/` folder, absolute. */
  readonly root: () => string;
  /** Draws all cards anew: the language is another. */
  readonly redraw: () => void;
}

/** The videos in the cards of one element: draws what stands for them, and starts and stops them. */
export class Shelf implements Companion {
  readonly #options: ShelfOptions;
  #talk: Speech<VideoWord>;
  #language: string;
  readonly #open = new Set<Playback>();

  static async create(options: ShelfOptions): Promise<Shelf> {
    return new Shelf(options, await talkIn(options.host.speech.language));
  }

  private constructor(options: ShelfOptions, talk: Speech<VideoWord>) {
    const { host } = options;
    this.#options = options;
    this.#talk = talk;
    this.#language = talk.language;
    adopt(host.renderRoot, videoStyles);
    host.renderRoot.addEventListener('click', this.#onClick);
    host.addController(this);
  }

  /** Cards with their videos. */
  extras(extras: CardExtras): CardExtras {
    return (...card) => withVideos(extras, { talk: this.#talk, canPlay: true, own: [location.origin] })(...card);
  }

  hostDisconnected(): void {
    for (const playback of this.#open) playback.close();
  }

  /** A card was taken out, stands for another item, or was turned away from. */
  hostUpdated(): void {
    void this.#learn();
    // When the layout has put the cards of this update in their places.
    queueMicrotask(() => {
      for (const playback of this.#open) {
        const { figure, key } = playback;
        if (!figure.isConnected || figure.dataset['film'] !== key) playback.close();
        else if (getComputedStyle(figure).visibility === 'hidden') playback.rest();
      }
    });
  }

  async #learn(): Promise<void> {
    const { host, redraw } = this.#options;
    const { language } = host.speech;
    if (language === this.#language) return;
    this.#language = language;
    try {
      const talk = await talkIn(language);
      if (language !== this.#language) return;
      this.#talk = talk;
      redraw();
    } catch (error) {
      host.fail(error);
    }
  }

  readonly #onClick = ({ target }: Event): void => {
    const figure = (target as Element).closest('button.play')?.closest<HTMLElement>('.film');
    const [id = '', at] = figure?.dataset['film']?.split(' ') ?? [];
    const { host, find } = this.#options;
    const root = this.#options.root();
    const video = find(id)?.video?.[Number(at)];
    const source = video && videoSource(video, root);
    if (!figure || !source) return;
    const playback = new Playback({
      figure,
      video,
      source,
      talk: this.#talk,
      root,
      closed: () => {
        this.#open.delete(playback);
        host.renderRoot.dispatchEvent(new CustomEvent(HOLD));
      },
    });
    this.#open.add(playback);
    host.renderRoot.dispatchEvent(new CustomEvent(HOLD));
    host.dispatchEvent(new SmmPlayEvent(id, source.host));
  };
}
