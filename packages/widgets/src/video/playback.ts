import type { VideoObject } from '@smm/sdk/schema';
import { shared } from '@smm/sdk/first-view';
import { sightWatch } from '../controllers/sight-observer.ts';
import type { Speech } from '../locales/speech.ts';
import type { VideoWord } from '../locales/words.ts';
import type { VideoSource } from '../templates/video-source.ts';
import { frameFor, videoFor } from './media.ts';

/** What plays on the page now, whichever element shows it. */
interface Now {
  yield: () => void;
}

const now = (): Now =>
  shared(
    'videos',
    'now',
    (value): value is Now => typeof (value as Now | undefined)?.yield === 'function',
    () => ({ yield: () => {} }),
  );

export interface Started {
  readonly figure: HTMLElement;
  readonly video: VideoObject;
  readonly source: VideoSource;
  readonly talk: Speech<VideoWord>;
  /** The endpoint's `v1/` folder, absolute. */
  readonly root: string;
  /** Called once, when the picture is back in its place. */
  readonly closed: () => void;
}

/** Milliseconds out of sight after which it is gone: a window that is turned or made larger loses it for a frame or two. */
const PATIENCE = 300;

/** One video that somebody started, in the place of its picture until it is closed. */
export class Playback {
  readonly figure: HTMLElement;
  /** Which video of which item: the figure may come to stand for another. */
  readonly key: string | undefined;
  readonly #started: Started;
  readonly #media: HTMLVideoElement | HTMLIFrameElement;
  readonly #box = document.createElement('div');
  readonly #line = document.createElement('span');
  readonly #life = new AbortController();
  #wasSeen = false;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(started: Started) {
    const { figure, source } = started;
    this.#started = started;
    this.figure = figure;
    this.key = figure.dataset['film'];
    const label = [...figure.querySelectorAll('.name, .length')].map(({ textContent }) => textContent).join(', ');
    this.#media =
      source.kind === 'file' ? videoFor(started, label, () => this.#tell('captions-gone')) : frameFor(started, label);
    this.#box.className = 'player';
    this.#line.className = 'ends';
    this.#open();
  }

  /** Stops, and puts the picture back. @param isAsked by a person, whose focus follows. */
  close(isAsked = false): void {
    if (this.#life.signal.aborted) return;
    this.#life.abort();
    clearTimeout(this.#leaving);
    const { figure } = this;
    sightWatch().leave(figure);
    if (this.#media instanceof HTMLVideoElement) this.#media.pause();
    this.#box.remove();
    this.#line.remove();
    figure.classList.remove('playing');
    if (isAsked) figure.querySelector<HTMLElement>('.play')?.focus();
    this.#started.closed();
  }

  /** Out of sight, or another one plays: a file waits where it is, a frame cannot be told to. */
  readonly rest = (): void => {
    if (this.#media instanceof HTMLVideoElement) this.#media.pause();
    else this.close();
  };

  #open(): void {
    const { figure, source, talk } = this.#started;
    const { signal } = this.#life;
    this.#box.append(this.#media);
    figure.querySelector('.screen')!.append(this.#box);
    const end = this.#line.appendChild(document.createElement('button'));
    end.type = 'button';
    end.textContent = talk.say('close');
    end.addEventListener('click', () => this.close(true), { signal });
    if (source.kind === 'frame') this.#line.append(this.#way());
    figure.querySelector('figcaption')!.append(this.#line);
    figure.classList.add('playing');
    figure.addEventListener('keydown', this.#onKey, { signal });
    sightWatch().watch(figure, this.#onSight);
    this.#take();
    if (this.#media instanceof HTMLVideoElement) {
      this.#media.addEventListener('play', () => this.#take(), { signal });
      this.#media.addEventListener('error', () => this.#refuse(), { signal });
      this.#media.focus();
      // Where a browser wants another press, its own button is there for it.
      this.#media.play().catch(() => {});
    } else {
      document.addEventListener('securitypolicyviolation', this.#onViolation, { signal });
      // In the frame no key would come back from.
      end.focus();
    }
  }

  /** From now on this is the one that plays. */
  #take(): void {
    const current = now();
    if (current.yield === this.rest) return;
    current.yield();
    current.yield = this.rest;
  }

  #way(): HTMLAnchorElement {
    const { source, talk } = this.#started;
    const way = document.createElement('a');
    way.href = source.page;
    way.rel = 'nofollow ugc noopener';
    way.textContent = talk.say('watch', { name: source.pageHost });
    return way;
  }

  /** It cannot be played in this page, or not at all: said calmly, with the way to it. */
  #refuse(): void {
    this.#media.remove();
    const note = document.createElement('p');
    note.setAttribute('role', 'status');
    this.#box.classList.add('refused');
    this.#box.append(note);
    note.append(`${this.#started.talk.say('blocked')} `, this.#way());
    this.#line.querySelector('a')?.remove();
    if (this.figure.contains((this.figure.getRootNode() as ShadowRoot).activeElement)) return;
    this.#line.querySelector('button')!.focus();
  }

  #tell(word: VideoWord): void {
    if (this.#line.querySelector('[role=status]')) return;
    const note = this.#line.appendChild(document.createElement('span'));
    note.setAttribute('role', 'status');
    note.textContent = this.#started.talk.say(word);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    // In full screen the key is the browser's.
    if (event.key !== 'Escape' || document.fullscreenElement) return;
    event.stopPropagation();
    this.close(true);
  };

  readonly #onSight = (isSeen: boolean): void => {
    clearTimeout(this.#leaving);
    if (isSeen) this.#wasSeen = true;
    else if (this.#wasSeen) this.#leaving = setTimeout(this.#onLeft, PATIENCE);
  };

  readonly #onLeft = (): void => {
    if (!document.fullscreenElement && !document.pictureInPictureElement) this.rest();
  };

  readonly #onViolation = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    const { origin } = new URL(this.#started.source.src);
    if (/^(?:frame|child|default)-src/.test(effectiveDirective) && blockedURI.startsWith(origin)) this.#refuse();
  };
}
