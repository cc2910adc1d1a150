import { html, nothing } from 'lit/html.js';
import { unseen } from '../controllers/room.ts';
import { sizeWatch } from '../controllers/size-watch.ts';
import { watchWindow } from '../controllers/window-watch.ts';
import { adopt } from '../element/css.ts';
import type { Companion } from '../element/reactive-element.ts';
import { messages as enLater } from '../locales/en/wall-later.ts';
import type { Speech } from '../locales/speech.ts';
import { disclosure } from '../templates/disclosure.ts';
import { EndWatch } from './end-watch.ts';
import { laterStyles } from './later.styles.ts';
import { LookWatch } from './look-watch.ts';
import { cardsOf } from './place-wall.ts';
import { clearPlaces, setFar } from './relayout.ts';
import type { SmmTestimonials } from './testimonials.ts';
import { trouble } from './trouble.ts';
import type { Wall } from './wall.ts';

/** Gives a wall what it needs after its first view, as soon as that can speak the reader's language. */
export async function join(wall: Wall): Promise<void> {
  const { host } = wall;
  await discloseIn(host, host.speech);
  adopt(host.renderRoot, laterStyles);
  wall.later = new Later(wall);
  host.requestUpdate();
}

/** English needs no sentences of its own: the wire brings them. Another language has more words than English. */
async function discloseIn(host: SmmTestimonials, speech: Speech): Promise<void> {
  if (!speech.say('received')) return;
  try {
    speech.disclose = (await import('../locales/disclose.ts')).disclose;
    host.requestUpdate();
  } catch (error) {
    host.fail(error);
  }
}

/** What a wall does after its first view: answers clicks and new widths, shows more, tells what it was selected from. */
export class Later implements Companion {
  readonly #wall: Wall;
  readonly #end: EndWatch;
  #status = '';
  /** The card, by its place, that gets the focus as soon as it is there. */
  #focus = -1;
  #frame = 0;
  /** When the head that is shown was first seen, in ms. */
  #asOf = Date.now();
  #head: unknown;
  /** The reader's words that disclosures were asked for. */
  #speech: Speech | undefined;
  readonly #look = new LookWatch(() => this.relayout());
  /** The language in which cards offer to be shared; empty while they do not. */
  #sharing = '';
  /** What is watched for its width. */
  #box: Element | undefined;
  #leave: (() => void)[] = [];

  constructor(wall: Wall) {
    this.#wall = wall;
    this.#head = wall.source.state.head;
    this.#speech = wall.host.speech;
    this.#end = new EndWatch(wall, () => this.showMore());
    const { host } = wall;
    host.renderRoot.addEventListener('click', this.#onClick);
    host.renderRoot.addEventListener('toggle', () => this.relayout(), true);
    host.renderRoot.addEventListener('error', this.#onImageError, true);
    // Those that failed before anybody listened.
    for (const image of host.renderRoot.querySelectorAll('img')) image.hidden ||= image.complete && !image.naturalWidth;
    host.addController(this);
  }

  hostConnected(): void {
    const { fonts } = document;
    // One card does not speak for the fonts of all: each script brings its own, when it is needed.
    fonts?.addEventListener('loadingdone', this.#onFonts);
    // Those that came before anybody listened, and those on their way where no event tells of them.
    if (fonts?.size) void fonts.ready.then(this.#onFonts);
    this.#leave = [
      watchWindow('online', this.#onOnline),
      watchWindow('hashchange', this.#onPlace),
      () => fonts?.removeEventListener('loadingdone', this.#onFonts),
    ];
    this.#onPlace();
  }

  hostDisconnected(): void {
    if (this.#box) sizeWatch().leave(this.#box);
    this.#box = undefined;
    this.#look.stop();
    for (const leave of this.#leave) leave();
    this.#leave = [];
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#end.stop();
  }

  hostUpdated(): void {
    const { groups, host, source } = this.#wall;
    if (this.#speech !== host.speech) void discloseIn(host, (this.#speech = host.speech));
    // Taken out before this was there: nothing is watched that nobody would leave again.
    if (!host.isConnected) return;
    const box = host.renderRoot.firstElementChild!;
    if (box !== this.#box) {
      if (this.#box) sizeWatch().leave(this.#box);
      this.#box = box;
      sizeWatch().watch(box, () => this.relayout(true));
    }
    this.#passOn();
    if (host.hasAttribute('live')) this.#followLive();
    this.#look.watch(groups[0] && cardsOf(groups[0])[0]);
    if (source.state.head !== this.#head) this.#asOf = Date.now();
    this.#head = source.state.head;
    setFar(groups);
    for (const list of host.renderRoot.querySelectorAll('.wall, .grid, .list'))
      list.ariaBusy = String(source.state.busy === 'more');
    if (this.#wall.isRoomy && source.state.status !== 'loading') unseen(box, () => this.#giveBack());
    this.#end.watch(host.renderRoot.querySelector('[data-next]'));
    const card = this.#focus < 0 ? undefined : groups.flatMap(cardsOf)[this.#focus];
    if (!card) return;
    this.#focus = -1;
    card.tabIndex = -1;
    // When the cards of this update are in their places: the browser scrolls to where it is then.
    queueMicrotask(() => card.focus());
  }

  #giveBack(): void {
    this.#wall.isRoomy = false;
    this.#wall.host.requestUpdate();
  }

  #followLive(): void {
    const { host, source } = this.#wall;
    import('../controllers/live-updates.ts')
      .then(({ follow }) => follow(host, source.state.head))
      .catch((error: unknown) => host.fail(error));
  }

  #passOn(): void {
    const wall = this.#wall;
    const { share, speech } = wall.host;
    const asked = share ? speech.language : '';
    if (asked === this.#sharing) return;
    this.#sharing = asked;
    import('./pass-on.ts').then(({ passOn }) => passOn(wall)).catch((error: unknown) => wall.host.fail(error));
  }

  /** Shows one step more: from what is here, then from the endpoint. @param isAsked by a person, whose focus follows. */
  async showMore(isAsked = false): Promise<void> {
    const wall = this.#wall;
    const { source, host, step } = wall;
    if (source.state.busy === 'more') return;
    const before = wall.items.length;
    // In groups, what comes together is put into them together.
    const isHere = !wall.stage?.isWhole || source.state.items.length >= before + step;
    if (isHere) this.#want(before + step);
    this.#focus = isAsked ? before : -1;
    if (wall.items.length < before + step && source.state.hasMore) await (await source.live())?.loadMore();
    this.#want(before + step);
    const added = wall.items.length - before;
    if (added > 0) this.#status = host.speech.say('added', { n: added });
    else this.#focus = -1;
    host.requestUpdate();
  }

  #want(count: number): void {
    const wall = this.#wall;
    wall.wanted = count;
    wall.judge();
    wall.host.requestUpdate();
  }

  /**
   * Everything may have another size: measured once in the next frame, however often this is called before.
   * @param isWidth only if the width is not the one that cards were placed for.
   */
  relayout(isWidth = false): void {
    const wall = this.#wall;
    if (isWidth && wall.width === this.#box?.clientWidth) return;
    // Everything moves anyway.
    if (isWidth && wall.width) {
      wall.isStill = false;
      this.#giveBack();
    }
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (wall.isStill) return;
      clearPlaces(wall.groups);
      wall.starts.length = 0;
      if (wall.slices.drawn > 0) wall.place(0);
    });
  }

  /** Below the cards: trouble or more, and what all of it was selected from. */
  template(): unknown {
    const { host, source, count, step, full, controls } = this.#wall;
    const { status, items, head, hasMore, busy } = source.state;
    const { speech } = host;
    speech.learn(enLater);
    const left = Math.max(items.length, head && hasMore ? (controls?.found ?? head.selection.selected) : 0) - count;
    const isTrouble =
      status === 'error' && (count > 0 || !host.querySelector(':scope > :not(script, template, [slot])'));
    const isEmpty = status === 'ready' && !items.length && !controls?.isNarrowed && !host.querySelector('[slot=empty]');
    const news = isTrouble
      ? trouble(this.#wall, this.#asOf)
      : isEmpty
        ? speech.say(source.state.rejected?.length ? 'failed' : 'empty')
        : this.#status;
    const next = speech.say('next', { n: Math.min(step, Math.max(1, left)) });
    const { stage } = this.#wall;
    const isMore = count > 0 && (!stage || stage.isWhole) && !isTrouble && (left > 0 || hasMore);
    const isBusy = busy === 'more';
    return html`<p class=${isTrouble || isEmpty ? 'note' : 'vh'} role="status">${news}</p>
      ${isMore ? html`<button class="btn" part="more" data-next aria-disabled=${isBusy}>${next}</button>` : nothing}
      ${controls?.disclosure()}
      ${head && status !== 'loading' ? disclosure(html, head, speech, full !== undefined) : nothing}`;
  }

  readonly #onClick = (event: Event): void => {
    const button = (event.target as Element).closest('button');
    const wall = this.#wall;
    if (button?.matches('.more')) {
      button.ariaExpanded = String(button.ariaExpanded !== 'true');
      this.relayout();
    } else if (button?.matches('[data-all]')) {
      wall.full = wall.full ? undefined : wall.source.state.head?.links.all;
      wall.open();
      wall.host.requestUpdate();
    } else if (button?.matches('[data-retry]')) {
      void wall.source.live().then((store) => store?.retry());
    } else if (button?.matches('[data-next]')) {
      void this.showMore(true);
    } else this.#onLink(event as MouseEvent);
  };

  /** A dialog in the place of what a link leads to; the link itself where the dialog's code cannot be had. */
  #onLink(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.photos a, [data-check]');
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const opener = link.matches('[data-check]') ? import('./how-we-check.ts') : import('./lightbox.ts');
    opener
      .then(({ open }) => open(this.#wall, link))
      .catch((error: unknown) => {
        this.#wall.host.fail(error);
        location.assign(link.href);
      });
  }

  /** The page's address names a review. */
  readonly #onPlace = (): void => {
    const [, id] = /^#smm-([\w-]+)$/.exec(location.hash) ?? [];
    const wall = this.#wall;
    if (id)
      import('./find-place.ts')
        .then(({ findPlace }) => findPlace(wall, id))
        .catch((error: unknown) => wall.host.fail(error));
  };

  /** A picture that does not come leaves no hole. */
  readonly #onImageError = ({ target }: Event): void => {
    (target as HTMLElement).hidden = true;
    this.relayout();
  };

  readonly #onFonts = (): void => this.relayout();

  readonly #onOnline = (): void => {
    const { state, store } = this.#wall.source;
    if (state.status === 'error') void store?.retry();
  };
}
