import { html } from 'lit/html.js';
import type { Item } from '@smm/sdk/schema';
import { warnOnce } from '../element/define.ts';
import { needsExtras, type CardContext } from '../templates/card.ts';
import { CardGroups, GROUP } from './card-groups.ts';
import { CollectionSource } from './collection-source.ts';
import { placeWall } from './place-wall.ts';
import { Slices } from './slices.ts';
import type { SmmTestimonials } from './testimonials.ts';

/** A wall at work, between its element and the parts of it that are fetched later. */
export class Wall {
  readonly host: SmmTestimonials;
  readonly source: CollectionSource;
  /** What puts items into groups of cards; another one where the page asks for groups with headings. */
  cards: CardGroups;
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
  /** Keeps the room that was free for what comes, so that nothing below moves, until nobody sees it go. */
  isRoomy = false;
  /** Items came over the network and are not told of yet. */
  isNews = false;
  /** What plain cards do without; null when it cannot be had, which leaves out the items that need it. */
  extras: import('./extras.ts').Extras | null | undefined;
  later: InstanceType<typeof import('./later.ts').Later> | undefined;
  /** Filters and order, where the page asks for them and the endpoint answers. */
  controls: import('./controls.ts').Controls | undefined;
  /** A layout that draws more than cards, when one is asked for. */
  staged: import('./stage.ts').Stage | undefined;
  /** What draws the parts that plain cards do without, in this layout. */
  adorn = (own: CardContext['extras']): CardContext['extras'] => this.stage?.extras ?? own;
  /** Cards stay where they are: somebody sees them, and they have not moved yet. */
  declare isStill: boolean | undefined;
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
    return this.stage?.name ?? /^(grid|list)$/.exec(this.host.layout!)?.[0] ?? 'wall';
  }

  open(): void {
    const { host, full } = this;
    this.wanted = this.step;
    this.starts.length = this.slices.drawn = 0;
    this.cards.clear();
    this.source.open(full ?? host.src, full ? {} : host);
    this.isRoomy = this.source.state.status === 'loading';
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
      .then(({ join }) => join(this))
      .catch((error: unknown) => this.host.fail(error)));
  }

  cardsTemplate(): unknown {
    const { host, source, slices, shape, extras, items, stage } = this;
    const { head } = source.state;
    const { speech, heading } = host;
    const isFeed = host.more === 'infinite';
    if (extras) speech.learn(extras.enExtras);
    const groups = this.cards.render(items.slice(0, slices.drawn), {
      speech,
      root: head?.links.root ?? document.baseURI,
      role: stage?.role ?? (isFeed ? undefined : 'listitem'),
      extras: this.adorn(extras?.cardExtras),
      isPlace: !stage?.isAdrift,
    });
    if (stage) return stage.template(groups);
    // prettier-ignore
    return html`<div class=${`cards ${shape}`} part="list" role=${isFeed ? 'feed' : 'list'} aria-label=${heading || speech.say('list')}>${groups}</div>`;
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
      if (!isPlain && extras !== null && !extras?.has(item)) return this.#await(item);
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
    this.hold(
      import('./controls.ts').then(async ({ Controls }) => {
        this.controls = await Controls.create(this);
      }),
    );
  }

  /** Fetches the layout, the kind of card and the groups that the page asks for, where a plain wall does without. */
  dress(): void {
    const { layout, card, groupBy, speech } = this.host;
    const asked = `${[layout, card, groupBy]}`;
    // No wall, grid or list; no plain card; any groups.
    const wish = /^[cms]|,[bfm]|,\w+$/.test(asked) ? asked + speech.language : '';
    if (wish === this.#dressedAs) return;
    this.#dressedAs = wish;
    this.hold(import('./dress.ts').then(({ dress }) => dress(this)));
  }

  /** Nothing is drawn before this is there. */
  hold(needed: Promise<unknown>): void {
    this.#waiting++;
    void needed
      .catch((error: unknown) => this.host.fail(error))
      .then(() => {
        this.#waiting--;
        this.host.requestUpdate();
      });
  }

  #await(item: Item): void {
    if (this.#isJudging) return;
    this.#isJudging = true;
    this.hold(
      import('./extras.ts')
        .then(({ extrasFor }) => extrasFor(this, item))
        .catch((error: unknown) => {
          this.extras = null;
          throw error;
        })
        .finally(() => {
          this.#isJudging = false;
          this.judge();
          // Not one that is right: the store tells of that.
          if (!this.items[0]) void this.source.live();
        }),
    );
  }
}
