import { html } from 'lit/html.js';
import type { Item } from '@smm/sdk/schema';
import { adopt } from '../element/css.ts';
import { warnOnce } from '../element/define.ts';
import { needsExtras } from '../templates/card.ts';
import { CardGroups, GROUP } from './card-groups.ts';
import { CollectionSource } from './collection-source.ts';
import { placeWall } from './place-wall.ts';
import { Slices } from './slices.ts';
import type { SmmTestimonials } from './testimonials.ts';

/** A wall at work, between its element and the parts of it that are fetched later. */
export class Wall {
  readonly host: SmmTestimonials;
  readonly source: CollectionSource;
  readonly cards: CardGroups;
  readonly slices: Slices;
  /** How many items should be in the document; the source may have fewer. */
  wanted = 0;
  /** The items that should be in the document now: judged, in the order of the source. */
  items: Item[] = [];
  /** Where each group's lanes begin: see `placeWall`. */
  readonly starts: number[][] = [];
  /** The width for which cards were placed, in px. */
  width = 0;
  /** The full list's address, while it is shown instead of the selection. */
  full: string | undefined;
  /** Items came over the network and are not told of yet. */
  isNews = false;
  /** What plain cards do without; null when it cannot be had, which leaves out the items that need it. */
  extras: typeof import('./extras.ts') | null | undefined;
  later: InstanceType<typeof import('./later.ts').Later> | undefined;
  /** Filters and order, where the page asks for them and the endpoint answers. */
  controls: import('./controls.ts').Controls | undefined;
  /** A layout that shows a few cards at a time, when one is asked for. */
  staged: import('./stage.ts').Stage | undefined;
  #dressedAs = '';
  #loading: Promise<void> | undefined;
  /** How many items of the source were judged. */
  #judged = 0;
  #isJudging = false;
  #isAsked = false;
  /** What has to be there before anything is drawn. */
  #waiting = 0;

  constructor(host: SmmTestimonials) {
    this.host = host;
    this.source = new CollectionSource(host, (now, before) => {
      if (before.busy && now.items !== before.items) this.isNews = true;
      if (now.error && now.error !== before.error) {
        host.fail(now.error);
        void this.need();
      }
      if (now.items !== before.items) this.judge(true);
      host.requestUpdate();
    });
    this.cards = new CardGroups((error) => host.fail(error));
    this.slices = new Slices(() => host.requestUpdate());
  }

  get step(): number {
    return Math.max(1, this.host.pageSize! | 0 || GROUP);
  }

  /** How many items should be in the document now. */
  get count(): number {
    return this.host.isLearning || (this.#waiting && !this.slices.drawn) ? 0 : this.items.length;
  }

  get groups(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('.g')];
  }

  /** The full list is read as a wall, whatever the selection is shown as. */
  get stage(): import('./stage.ts').Stage | undefined {
    return this.full ? undefined : this.staged;
  }

  get shape(): string {
    return this.stage?.name ?? /^(grid|list)$/.exec(this.host.layout ?? '')?.[0] ?? 'wall';
  }

  open(): void {
    const { host, full } = this;
    const { src, items, page, seed } = host;
    this.wanted = this.step;
    this.starts.length = this.slices.drawn = 0;
    this.cards.clear();
    this.source.open(full ?? src, full ? {} : { items, page, seed });
  }

  /** Cards from the group `from` on are new, or have another size. */
  place(from: number): void {
    const { groups, host, starts } = this;
    // Not the host's, which may be no block: a page decides that.
    this.width = host.renderRoot.firstElementChild!.clientWidth;
    this.extras?.fitWords(groups.slice(from));
    if (this.shape === 'wall') placeWall(groups, from, starts);
    this.stage?.placed();
  }

  /** Fetches what a first view does without. */
  need(): Promise<void> {
    return (this.#loading ??= import('./later.ts')
      .then(({ Later, laterStyles }) => {
        adopt(this.host.renderRoot, laterStyles);
        this.later = new Later(this);
        this.host.requestUpdate();
      })
      .catch((error: unknown) => this.host.fail(error)));
  }

  cardsTemplate(): unknown {
    const { host, source, slices, shape, extras, items, stage } = this;
    const { head, busy } = source.state;
    const { speech, heading } = host;
    const isFeed = host.more === 'infinite';
    if (extras) speech.learn(extras.enExtras);
    const groups = this.cards.render(items.slice(0, slices.drawn), {
      speech,
      root: head?.links.root ?? document.baseURI,
      role: stage?.role ?? (isFeed ? undefined : 'listitem'),
      extras: stage?.extras ?? extras?.cardExtras,
      isPlace: !stage,
    });
    if (stage) return stage.template(groups);
    // prettier-ignore
    return html`<div class=${`cards ${shape}`} part="list" role=${isFeed ? 'feed' : 'list'} aria-label=${heading || speech.say('list')} aria-busy=${busy === 'more'}>${groups}</div>`;
  }

  /**
   * Takes in as many items of the source as are wanted. One with more to it than a plain card waits for the extras,
   * and so does all that comes after it: nothing is drawn before everything is there that has to be seen with it.
   */
  judge(isAnew = false): void {
    const { source, extras } = this;
    const { items, head } = source.state;
    if (isAnew) {
      this.items = [];
      this.#judged = 0;
    }
    for (; this.items.length < this.wanted && this.#judged < items.length; this.#judged++) {
      const item = items[this.#judged]!;
      const isPlain = !needsExtras(item);
      if (!isPlain && extras === undefined) return this.#await();
      // What a store gives was judged by it; what the page gives by itself is shown as it is.
      const fault = !isPlain && (extras ? head && !source.store && extras.itemFault(item) : 'no code for it');
      if (fault) warnOnce(`Item ${this.#judged} was left out: ${fault}.`);
      else this.items.push(item);
    }
  }

  /** Fetches the controls that the page asks for, once. */
  control(): void {
    const { host, source } = this;
    if (this.#isAsked || !host.controls || !source.state.head?.links.query) return;
    this.#isAsked = true;
    this.#hold(
      import('./controls.ts').then(async ({ Controls }) => {
        this.controls = await Controls.create(this);
      }),
    );
  }

  /** Fetches the layout and the kind of card that the page asks for, where a plain wall does without. */
  dress(): void {
    const { layout = '', card = '', speech } = this.host;
    const asked = `${layout} ${card}`;
    const wish = /^[cms]| [bfm]/.test(asked) ? asked + speech.language : '';
    if (wish === this.#dressedAs) return;
    this.#dressedAs = wish;
    this.#hold(import('./dress.ts').then(({ dress }) => dress(this)));
  }

  #hold(needed: Promise<unknown>): void {
    this.#waiting++;
    void needed
      .catch((error: unknown) => this.host.fail(error))
      .then(() => {
        this.#waiting--;
        this.host.requestUpdate();
      });
  }

  #await(): void {
    if (this.#isJudging) return;
    this.#isJudging = true;
    this.#hold(
      import('./extras.ts')
        .then((extras) => {
          adopt(this.host.renderRoot, extras.extrasStyles);
          this.extras = extras;
        })
        .catch((error: unknown) => {
          this.extras = null;
          throw error;
        })
        .finally(() => {
          this.judge();
          // Not one that is right: the store tells of that.
          if (!this.items[0]) void this.source.live();
        }),
    );
  }
}
