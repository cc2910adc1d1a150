import { pageClock } from '../controllers/page-clock.ts';
import { sightWatch } from '../controllers/sight-observer.ts';
import { adopt } from '../element/css.ts';
import type { Companion } from '../element/reactive-element.ts';
import { moving } from './moving.styles.ts';
import { pauseButton } from './round.ts';
import type { SmmTicker } from './ticker.ts';

// A variant has more buttons of the kind.
export { pauseButton, round } from './round.ts';

/** Letters that are read in a second, and the seconds before that to notice a new line. */
const READING = 14;
const NOTICE = 3;
/** Seconds that a toast stays, and those until the next. */
const TOAST = 8;
const BETWEEN = 16;

const HOLDS = ['pointerenter', 'pointerleave', 'focusin', 'focusout'];

/** Begins to turn the lines of a ticker, once, and to show what is new where that is asked for. */
export async function start(host: SmmTicker): Promise<void> {
  host.turns ??= new Turns(host);
  if (host.hasAttribute('live')) (await import('../controllers/live-updates.ts')).follow(host, host.head);
}

/** Turns the lines of a ticker by the page's clock, while there is something to turn and somebody to see it. */
export class Turns implements Companion {
  readonly #host: SmmTicker;
  readonly #motion = matchMedia('(prefers-reduced-motion: reduce)');
  /** Turns since the first line. A toast takes two: there, and away again. */
  #at = 0;
  /** Seconds until the next turn. */
  #left = 0;
  #isSeen = false;
  /** Somebody points at it. */
  #isHeld = false;
  /** The focus came in by keyboard, and nothing was pressed since. */
  #isReached = false;
  #leaveClock: (() => void) | undefined;

  constructor(host: SmmTicker) {
    this.#host = host;
    for (const type of HOLDS) host.addEventListener(type, this.#onHold);
    adopt(host.renderRoot, moving);
    this.restart();
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    this.#motion.addEventListener('change', this.restart);
    sightWatch().watch(host, (isSeen) => {
      this.#isSeen = isSeen;
      this.#turn();
      if (isSeen || host.lines.length || host.isWaiting) return;
      host.isRoomy = false;
      host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#motion.removeEventListener('change', this.restart);
    sightWatch().leave(this.#host);
    this.#isSeen = false;
    this.#turn();
  }

  hostUpdated(): void {
    this.#turn();
  }

  /** The lines are others, or are shown in another way. */
  readonly restart = (): void => {
    this.#at = 0;
    this.step(0);
  };

  /** The button that stops it. */
  get button(): unknown {
    return pauseButton(this.#host);
  }

  /** Shows another line: so many further, or back. */
  step(by: number): void {
    const host = this.#host;
    const { length } = host.lines;
    this.#at += by + (this.#at + by < 0 ? length : 0);
    const isToast = host.kind === 'toast';
    const isAway = this.#at % 2 > 0 || this.#at >= 2 * length;
    // No event happens twice: after the last one a toast is silent.
    host.index = !isToast || host.isStill ? this.#at % (length || 1) : isAway ? -1 : this.#at / 2;
    this.#left = isToast
      ? isAway
        ? BETWEEN
        : TOAST
      : NOTICE + Math.ceil((host.lines[host.index]?.text.length ?? 0) / READING);
    host.requestUpdate();
  }

  /** Somebody pressed the button: they know what they want, wherever they point. */
  pressed(): void {
    this.#isHeld = this.#isReached = false;
  }

  #turn(): void {
    const { lines, kind, paused, isStill, isConnected, isWaiting, variants } = this.#host;
    const isThere =
      kind === 'toast' ? this.#at < 2 * lines.length && !variants?.isClosed() : lines.length > 1 && this.#isSeen;
    const isStopped = paused || isStill || isWaiting || this.#isHeld || this.#isReached;
    const isTurning = isThere && !isStopped && isConnected;
    if (isTurning) this.#leaveClock ??= pageClock().join(this.#onBeat);
    if (isTurning || !this.#leaveClock) return;
    this.#leaveClock();
    this.#leaveClock = undefined;
  }

  readonly #onBeat = (): void => {
    if (--this.#left <= 0) this.step(1);
  };

  /** Whoever points at the words reads them. Whom the keyboard brings stops them, and only the button goes on. */
  readonly #onHold = ({ type }: Event): void => {
    const host = this.#host;
    if (type === 'focusout') {
      host.paused ||= this.#isReached;
      this.#isReached = false;
    } else if (type === 'focusin') this.#isReached = host.renderRoot.querySelector(':focus-visible') !== null;
    else this.#isHeld = type === 'pointerenter';
    this.#turn();
  };
}
