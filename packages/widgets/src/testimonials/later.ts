import { html, nothing } from 'lit/html.js';
import { sizeWatch } from '../controllers/size-watch.ts';
import { watchWindow } from '../controllers/window-watch.ts';
import type { Companion } from '../element/reactive-element.ts';
import { enLater } from '../locales/en-later.ts';
import { disclosure } from '../templates/disclosure.ts';
import { EndWatch } from './end-watch.ts';
import { LookWatch } from './look-watch.ts';
import { cardsOf } from './place-wall.ts';
import { clearPlaces, setFar } from './relayout.ts';
import { trouble } from './trouble.ts';
import type { Wall } from './wall.ts';

export { laterStyles } from './later.styles.ts';

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
  readonly #look = new LookWatch(() => this.relayout());
  /** What is watched for its width. */
  #box: Element | undefined;
  #leave: (() => void)[] = [];

  constructor(wall: Wall) {
    this.#wall = wall;
    this.#head = wall.source.state.head;
    this.#end = new EndWatch(wall, () => this.showMore());
    const { host } = wall;
    host.renderRoot.addEventListener('click', this.#onClick);
    host.renderRoot.addEventListener('toggle', () => this.relayout(), true);
    host.renderRoot.addEventListener('error', this.#onImageError, true);
    if (document.fonts?.status === 'loading') void document.fonts.ready.then(() => this.relayout());
    // Those that failed before anybody listened.
    for (const image of host.renderRoot.querySelectorAll('img')) image.hidden ||= image.complete && !image.naturalWidth;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = [watchWindow('online', this.#onOnline), watchWindow('hashchange', this.#onPlace)];
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
    // Taken out before this was there: nothing is watched that nobody would leave again.
    if (!host.isConnected) return;
    const box = host.renderRoot.firstElementChild!;
    if (box !== this.#box) {
      if (this.#box) sizeWatch().leave(this.#box);
      this.#box = box;
      sizeWatch().watch(box, () => this.relayout(true));
    }
    this.#look.watch(groups[0] && cardsOf(groups[0])[0]);
    if (source.state.head !== this.#head) this.#asOf = Date.now();
    this.#head = source.state.head;
    setFar(groups);
    this.#end.watch(host.renderRoot.querySelector('[data-next]'));
    const card = this.#focus < 0 ? undefined : groups.flatMap(cardsOf)[this.#focus];
    if (!card) return;
    this.#focus = -1;
    card.tabIndex = -1;
    // When the cards of this update are in their places: the browser scrolls to where it is then.
    queueMicrotask(() => card.focus());
  }

  /** Shows one step more: from what is here, then from the endpoint. @param isAsked by a person, whose focus follows. */
  async showMore(isAsked = false): Promise<void> {
    const wall = this.#wall;
    const { source, host, step } = wall;
    if (source.state.busy === 'more') return;
    const before = wall.items.length;
    this.#want(before + step);
    this.#focus = isAsked ? before : -1;
    if (wall.items.length < before + step && source.state.hasMore) {
      await (await source.live())?.loadMore();
      this.#want(before + step);
    }
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
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
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
    const isMore = count > 0 && !this.#wall.stage && !isTrouble && (left > 0 || hasMore);
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

  readonly #onOnline = (): void => {
    const { state, store } = this.#wall.source;
    if (state.status === 'error') void store?.retry();
  };
}
