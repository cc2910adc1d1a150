import type { ItemQuery } from '@smm/sdk/schema';
import type { TestimonialsState, TestimonialsStore } from '@smm/sdk/stores';
import { ANYTHING, createQueryStore, isNarrowed, type QueryState, type QueryStore } from '@smm/sdk/query';
import type { Companion } from '../element/reactive-element.ts';
import { adopt } from '../element/css.ts';
import { controlsStyles } from './controls.styles.ts';
import { controlsTemplate, disclosureTemplate } from './controls-template.ts';
import { freshCards } from './fresh-cards.ts';
import { queryInAddress, readAddress, writeAddress } from './address-query.ts';
import { talkIn, type Talk } from './talk.ts';
import type { Wall } from './wall.ts';

/**
 * What a visitor filters, searches and sorts by. Its state is in memory alone, unless the element has `url-state`; the
 * endpoint answers, and the wall shows the answer in the place of the collection until the visitor goes back.
 */
export class Controls implements Companion {
  state!: QueryState;
  talk: Talk;
  /** The filters are seen. */
  isOpen = false;
  readonly wall: Wall;
  #link = '';
  #store!: QueryStore;
  /** Stands in for the wall's own store while something is chosen. */
  #answers: TestimonialsStore | undefined;
  /** The collection's own, for the way back. */
  #own: TestimonialsStore | undefined;
  #leave: (() => void)[] = [];
  /** What was chosen before, for `undo`. */
  #past: ItemQuery[] = [];
  #isTyping = false;
  #language: string;

  static async create(wall: Wall): Promise<Controls> {
    return new Controls(wall, await talkIn(wall.host));
  }

  private constructor(wall: Wall, talk: Talk) {
    this.wall = wall;
    this.talk = talk;
    this.#language = talk.language;
    adopt(wall.host.renderRoot, controlsStyles);
    this.#open(wall.source.state.head!.links.query!);
    wall.host.addController(this);
  }

  /** The visitor's choice is shown, rather than the collection. */
  get isNarrowed(): boolean {
    return this.#answers !== undefined && this.wall.source.store === this.#answers;
  }

  /** The answer to the visitor's choice that is shown; undefined while the collection is. */
  get answer(): QueryState['answer'] {
    const { answer } = this.state;
    return this.isNarrowed && answer && isNarrowed(answer.query) ? answer : undefined;
  }

  /** How many items answer. */
  get found(): number | undefined {
    return this.answer?.found.count;
  }

  hostConnected(): void {
    if (!this.#leave[0]) this.#listen();
  }

  hostDisconnected(): void {
    for (const leave of this.#leave) leave();
    this.#leave = [];
  }

  hostUpdated(): void {
    const { source, host } = this.wall;
    const link = source.state.head?.links.query;
    // Another collection, or all of it: what was chosen of the one before says nothing here.
    if (link && (link !== this.#link || (this.#answers && source.store !== this.#answers))) this.#open(link);
    if (host.speech.language !== this.#language) void this.#speak(host.speech.language);
  }

  /** Above the cards. */
  template(): unknown {
    return controlsTemplate(this);
  }

  /** Beside the disclosure: what is shown is the visitor's own choice. */
  disclosure(): unknown {
    return this.answer ? disclosureTemplate(this) : '';
  }

  set(change: Partial<ItemQuery>): void {
    const before = this.state.query;
    const isTyping = 'q' in change && change.q !== before.q;
    if (!isTyping || !this.#isTyping) this.#past.push(before);
    this.#isTyping = isTyping;
    this.#store.set(change);
  }

  clear(): void {
    this.set({ ...ANYTHING });
  }

  /** Takes back the last choice. */
  undo(): void {
    this.#isTyping = false;
    this.#store.set(this.#past.pop() ?? ANYTHING);
  }

  toggle(): void {
    this.isOpen = !this.isOpen;
    const { answer, query } = this.state;
    // After a large import not everything can be searched for a while: what can be chosen is asked anew.
    if (this.isOpen && answer && !answer.isComplete && !isNarrowed(query)) this.#open(this.#link);
    this.load();
    this.wall.host.requestUpdate();
  }

  /** Asks what can be chosen, or again what failed. */
  load(): void {
    this.#store.load();
  }

  retry(): void {
    this.#store.retry();
  }

  async #speak(language: string): Promise<void> {
    const { host } = this.wall;
    this.#language = language;
    const talk = await talkIn(host);
    if (this.#language === language) this.talk = talk;
    host.requestUpdate();
  }

  #open(link: string): void {
    const isFirst = !this.#link;
    this.hostDisconnected();
    this.#link = link;
    this.#answers = undefined;
    this.#past = [];
    const query = isFirst && this.#isInAddress ? readAddress(location.href) : undefined;
    this.#store = createQueryStore({ link });
    this.state = this.#store.$query.get();
    if (this.wall.host.isConnected) this.#listen();
    if (query) this.#store.set(query);
  }

  get #isInAddress(): boolean {
    return this.wall.host.hasAttribute('url-state');
  }

  #listen(): void {
    this.#leave = [this.#store.$query.subscribe((state) => this.#take(state))];
  }

  #take(state: QueryState): void {
    const isNews = state.query !== this.state.query;
    this.state = state;
    const { host } = this.wall;
    if (isNews && this.#isInAddress && queryInAddress(location.href, state.query)) writeAddress(state.query);
    const isWanted = isNarrowed(state.query);
    const isAnswered = state.status === 'error' || (state.answer !== undefined && isNarrowed(state.answer.query));
    if (isWanted && isAnswered && !this.isNarrowed) void this.#narrow();
    else if (!isWanted && this.isNarrowed) void this.#widen();
    else if (this.isNarrowed && isNews) this.wall.wanted = this.wall.step;
    host.requestUpdate();
  }

  async #narrow(): Promise<void> {
    const { source } = this.wall;
    const own = await source.live();
    const store = this.#store;
    if (!own || this.isNarrowed || source.store !== own || !isNarrowed(this.state.query)) return;
    const shown = (state: QueryState): TestimonialsState => shownState(state, own.$testimonials.get());
    const answers: TestimonialsStore = {
      ...own,
      $testimonials: {
        ...own.$testimonials,
        subscribe: (listener: (state: TestimonialsState) => void) =>
          store.$query.subscribe((state) => {
            if (isNarrowed(state.query)) listener(shown(state));
          }),
      } as TestimonialsStore['$testimonials'],
      loadMore: () => store.loadMore(),
      retry: () => Promise.resolve(store.retry()),
    };
    // Its items stay read while nobody else looks at them.
    this.#leave.push(own.$testimonials.subscribe(() => {}));
    this.#own = own;
    this.#answers = answers;
    this.#show(answers);
  }

  #widen(): void {
    const own = this.#own!;
    this.#answers = undefined;
    this.#show(own);
  }

  #show(store: TestimonialsStore): void {
    const { wall } = this;
    freshCards(wall.groups);
    wall.wanted = wall.step;
    wall.starts.length = 0;
    wall.source.take(store);
    wall.later?.relayout();
  }
}

/** An answer as the state of a wall: the head stays the collection's, and says what that was selected from. */
function shownState(state: QueryState, own: TestimonialsState): TestimonialsState {
  const { status, answer, busy, failed, error } = state;
  const isAnswer = answer !== undefined && isNarrowed(answer.query);
  return {
    status: status === 'error' ? 'error' : 'ready',
    head: own.head,
    items: isAnswer ? state.items : own.items,
    rejected: isAnswer ? state.rejected : own.rejected,
    hasMore: isAnswer && state.hasMore,
    busy: busy === 'query' ? 'head' : busy,
    failed: failed === 'query' ? 'head' : failed,
    error,
    stale: failed === 'query',
  };
}
