import { html, nothing } from 'lit/html.js';
import type { HeadPage, SocialMediaPosting } from '@smm/sdk/schema';
import { adopt } from '../element/css.ts';
import type { Changed } from '../element/reactive-element.ts';
import { SmmElement } from '../element/smm-element.ts';
import type { FeedWord } from '../locales/words.ts';
import { shared } from '../styles/shared.ts';
import { tokens } from '../styles/tokens.ts';
import { CardGroups, GROUP } from '../testimonials/card-groups.ts';
import { CollectionSource } from '../testimonials/collection-source.ts';
import { hues, styles } from '../testimonials/testimonials.styles.ts';
import { feedCatalog } from './feed.words.ts';
import { feedDisclosure } from './feed-disclosure.ts';
import { feedStyles } from './feed.styles.ts';
import { postingsOf } from './postings.ts';

// Its place in the map of events comes along.
export type { SmmPlayEvent } from '../video/smm-play-event.ts';

/** Further pages that one step reads at most: in a collection of many reviews postings lie far apart. */
const READS = 4;

/**
 * Shows the social postings of a collection as their networks ask for it: whole, unaltered, with their author's handle,
 * the network's name and the way to the original. Nothing is fetched from a network.
 *
 * @element smm-feed
 * @summary A list or grid of postings from social networks.
 * @attr {string} src - Address of the collection's head page.
 * @attr {'list'|'grid'} layout - How postings are laid out. `list`.
 * @attr {number} page-size - Postings shown at first and with each "Show more". 24.
 * @attr {string} heading - A heading above the postings.
 * @attr {boolean} live - What is new at the endpoint shows as soon as it is there, while the page is seen.
 * @attr {string} lang - Language of the element's own words; else that of the page around it.
 * @slot - The page's own words: shown until postings are there, and when they cannot be had.
 * @slot empty - Instead of "No postings yet".
 * @fires {SmmErrorEvent} smm-error - Something failed; what was shown stays. Does not bubble.
 * @fires {SmmPlayEvent} smm-play - A visitor started a video. Does not bubble.
 * @csspart base - Everything.
 * @csspart heading - The heading.
 * @csspart list - The postings together.
 * @csspart card - One posting.
 * @csspart video - A video that came with the words, behind a picture until it is started.
 * @csspart more - The button for further postings.
 * @csspart disclosure - What the postings were selected from.
 * @cssprop [--smm-accent=oklch(0.45 0.1 158)] - Links, focus; neutrals borrow its hue.
 * @cssprop [--smm-radius=12px] - Corners of a card.
 * @cssprop [--smm-density=1] - Factor on the space inside and between cards.
 * @cssprop [--smm-gap=20px] - Space between cards.
 */
export class SmmFeed extends SmmElement<FeedWord> {
  static override styles = [tokens, shared, styles, hues, feedStyles];
  static override properties = {
    src: {},
    layout: { reflect: true },
    pageSize: { type: Number, attribute: 'page-size' },
    heading: {},
    page: { attribute: false },
  };

  declare src: string | undefined;
  declare layout: 'list' | 'grid' | undefined;
  declare pageSize: number | undefined;
  declare heading: string | undefined;
  /** A head page that the page has already: nothing is fetched until more is asked for. */
  declare page: HeadPage | undefined;

  protected readonly catalog = feedCatalog;
  readonly #source: CollectionSource = new CollectionSource(this, (now, before) => {
    if (now.error && now.error !== before.error) this.fail(now.error);
    if (now.head !== before.head) this.#asOf = Date.now();
    if (now.items !== before.items) this.#take();
    this.requestUpdate();
  });
  /** @internal */
  cards = new CardGroups((error) => this.fail(error));
  /** What draws and judges more than a plain review, shared with the wall. */
  #extras: typeof import('../testimonials/extras.ts') | undefined;
  #loading: Promise<void> | undefined;
  /** What shows videos is on its way, and so are the postings. */
  #isWaiting = false;
  #postings: SocialMediaPosting[] = [];
  /** Postings that should be in the document; there may be fewer. */
  #wanted = 0;
  /** The full list's address, while it is shown instead of the selection. */
  #full: string | undefined;
  #isReading = false;
  /** Further pages were read unasked, because the first held no posting. */
  #hasSought = false;
  /** When the head that is shown was first seen, in ms. */
  #asOf = 0;
  #status = '';
  /** Keeps the room that was free for what comes, so that nothing below moves, until nobody sees it go. */
  #isRoomy = false;
  /** The posting, by its place, that gets the focus as soon as it is drawn. */
  #focus = -1;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.renderRoot)
      this.#loading ??= import('../testimonials/extras.ts')
        .then((extras) => {
          adopt(this.renderRoot, extras.extrasStyles);
          this.#extras = extras;
          this.#take();
        })
        .catch((error: unknown) => {
          this.#loading = undefined;
          this.fail(error);
        })
        .finally(() => this.requestUpdate());
  }

  /** Shows as many further postings as a step holds: from what is here, then from the endpoint. */
  async showMore(): Promise<void> {
    if (this.#isReading) return;
    const before = this.#postings.length;
    const shown = Math.min(this.#wanted, before);
    this.#wanted = shown + this.#step;
    await this.#read();
    const added = Math.min(this.#wanted, this.#postings.length) - shown;
    this.#status = added > 0 ? this.speech.say('added', { n: added }) : '';
    if (added <= 0) this.#focus = -1;
    this.requestUpdate();
  }

  /** Reads everything anew; what is shown stays until the answer is there. */
  async refresh(): Promise<void> {
    await (await this.#source.live())?.refresh();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#onClick);
    // A picture that does not come leaves no hole.
    root.addEventListener('error', ({ target }) => void ((target as HTMLElement).hidden = true), true);
    return root;
  }

  protected override willUpdate(changed: Changed): void {
    if (this.#source.isOpen && !changed.has('src') && !changed.has('page')) return;
    this.#full = undefined;
    this.#open();
  }

  protected override updated(): void {
    const groups = [...this.renderRoot.querySelectorAll('.g')];
    this.#extras?.fitWords(groups);
    if (this.#isRoomy && this.renderRoot.querySelector('.foot'))
      this.#extras?.unseen(this.renderRoot.firstElementChild!, () => {
        this.#isRoomy = false;
        this.requestUpdate();
      });
    const card = this.#focus < 0 ? undefined : groups.flatMap((group) => [...group.children])[this.#focus];
    if (card instanceof HTMLElement) {
      this.#focus = -1;
      card.tabIndex = -1;
      card.focus();
    }
    const { head } = this.#source.state;
    if (head && this.hasAttribute('live'))
      import('../controllers/live-updates.ts').then(
        ({ follow }) => follow(this, head),
        (error: unknown) => this.fail(error),
      );
    // A head page full of reviews says nothing about the postings behind it.
    if (!this.#extras || this.#isWaiting || this.#hasSought || this.#postings.length || !this.#isMoreToCome) return;
    this.#hasSought = true;
    void this.#read();
  }

  /** The endpoint has postings that are not here. */
  get #isMoreToCome(): boolean {
    const { head, hasMore } = this.#source.state;
    return hasMore && (head?.selection.postings.selected ?? 0) > this.#postings.length;
  }

  get #step(): number {
    return Math.max(1, this.pageSize! | 0 || GROUP);
  }

  #open(): void {
    this.#wanted = this.#step;
    this.#status = '';
    this.#hasSought = false;
    this.#postings = [];
    this.cards.clear();
    this.#source.open(this.#full ?? this.src, this.#full ? {} : this);
    this.#isRoomy = !this.#source.state.head;
  }

  #take(): void {
    const { store, state } = this.#source;
    const extras = this.#extras;
    if (!extras) return;
    const postings = postingsOf(state.items, store ? undefined : extras.itemFault);
    this.#isWaiting = extras.awaitsFilms(this, postings, this.#source, this.cards, () => this.#take());
    if (!this.#isWaiting) this.#postings = postings;
  }

  /** Reads on until as many postings are here as are wanted, or the list ends, or it was enough for one step. */
  async #read(): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    try {
      for (let reads = 0; reads < READS && this.#postings.length < this.#wanted; reads++) {
        if (!this.#source.state.hasMore) break;
        const store = await this.#source.live();
        await store?.loadMore();
        if (!store || this.#source.state.status === 'error') break;
      }
    } finally {
      this.#isReading = false;
      this.requestUpdate();
    }
  }

  readonly #onClick = ({ target }: Event): void => {
    const button = (target as Element).closest('button');
    if (button?.matches('.more')) button.ariaExpanded = String(button.ariaExpanded !== 'true');
    else if (button?.matches('[data-all]')) {
      this.#full = this.#full ? undefined : this.#source.state.head?.links.all;
      this.#open();
      this.requestUpdate();
    } else if (button?.matches('[data-retry]')) {
      void this.#source.live().then((store) => store?.retry());
    } else if (button?.matches('[data-next]')) {
      this.#focus = Math.min(this.#wanted, this.#postings.length);
      void this.showMore();
    }
  };

  /** What there is can be shown, also where it is nothing. @internal */
  get isSettled(): boolean {
    return (
      this.#extras !== undefined &&
      !this.isLearning &&
      (this.#postings.length > 0 ||
        (this.#source.state.status === 'ready' &&
          !this.#isReading &&
          !this.#isWaiting &&
          (this.#hasSought || !this.#isMoreToCome)))
    );
  }

  protected override render(): unknown {
    const { heading, speech } = this;
    const { status, head } = this.#source.state;
    const isThere = this.isSettled;
    const shown = isThere ? this.#postings.slice(0, this.#wanted) : [];
    const isDone = isThere && !shown.length;
    const isEmpty = isDone && !this.#isMoreToCome;
    const isOwn = this.querySelector(':scope > :not(script, template, [slot])');
    const isTrouble = status === 'error' && (shown.length > 0 || !isOwn);
    return html`<div class=${this.#isRoomy ? 'smm room' : 'smm'} part="base">
      ${heading ? html`<h2 part="heading">${heading}</h2>` : nothing}
      ${shown.length && head?.selection.sample ? html`<p class="note">${speech.say('sample')}</p>` : nothing}
      ${shown.length ? this.#list(shown) : isEmpty ? html`<slot name="empty"><p class="note">${speech.say('nothing')}</p></slot>` : isOwn || isTrouble || isDone ? html`<slot></slot>` : this.#bones()}
      <div class=${isThere || isTrouble ? 'foot' : nothing}>
        <p class=${isTrouble ? 'note' : 'vh'} role="status">${isTrouble ? this.#trouble() : this.#status}</p>
        ${isThere && !isTrouble ? this.#more(shown.length) : nothing}
        ${head && isThere ? feedDisclosure(html, head, speech, this.#full !== undefined) : nothing}
      </div>
    </div>`;
  }

  #list(shown: readonly SocialMediaPosting[]): unknown {
    const { speech, layout, heading } = this;
    const extras = this.#extras!;
    speech.learn(extras.enExtras);
    const { head } = this.#source.state;
    const groups = this.cards.render(shown, {
      speech,
      root: head?.links.root ?? document.baseURI,
      role: 'listitem',
      extras: extras.drawnBy(this),
    });
    const label = heading || speech.say('label');
    return html`<div class="cards ${layout === 'grid' ? 'grid' : 'list'}" part="list" role="list" aria-label=${label}>
      ${groups}
    </div>`;
  }

  #bones(): unknown {
    const bones = Array(3).fill(html`<div class="card bone"></div>`);
    return html`<div class="cards ${this.layout === 'grid' ? 'grid' : 'list'}" aria-hidden="true">
      <div class="g">${bones}</div>
    </div>`;
  }

  #more(shown: number): unknown {
    const { length } = this.#postings;
    const all = this.#isMoreToCome ? this.#source.state.head!.selection.postings.selected : length;
    const n = Math.min(this.#step, all - shown);
    if (n <= 0) return nothing;
    return html`<button class="btn" part="more" type="button" data-next aria-disabled=${this.#isReading}>
      ${this.speech.say('next', { n })}
    </button>`;
  }

  #trouble(): unknown {
    const { say, language } = this.speech;
    const { stale, failed } = this.#source.state;
    const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(this.#asOf);
    const line = stale ? 'stale' : navigator.onLine || failed === 'more' ? 'broken' : 'offline';
    return html`<span>${say(line, { time })}</span>
      <button class="btn" type="button" data-retry>${say('retry')}</button>`;
  }
}
