import { html, noChange, nothing } from 'lit/html.js';
import type { Item } from '@smm/sdk/schema';
import { card, type CardContext } from '../templates/card.ts';

/** Cards in one group: what a page of the endpoint holds, and what a browser skips at once when it is far away. */
export const GROUP = 24;

/** Renders items in groups, and leaves alone those groups that already show what they should. */
export class CardGroups {
  /** The first group that the last `render` changed; far past the end when it changed none. */
  changed = 0;
  #drawn: (readonly Item[])[] = [];
  #context: CardContext | undefined;
  readonly #fail: (error: unknown) => void;

  constructor(fail: (error: unknown) => void) {
    this.#fail = fail;
  }

  /** Forgets what is drawn: the next `render` draws all of it. */
  clear(): void {
    this.#drawn = [];
  }

  render(items: readonly Item[], context: CardContext): unknown[] {
    if (this.#context?.speech !== context.speech || this.#context.role !== context.role) this.clear();
    this.#context = context;
    const before = this.#drawn;
    this.#drawn = [];
    for (let at = 0; at < items.length; at += GROUP) this.#drawn.push(items.slice(at, at + GROUP));
    const news = this.#drawn.map((group, index) => !isSame(group, before[index]));
    this.changed = news.indexOf(true) >>> 0;
    return this.#drawn.map((group, index) =>
      news[index] ? html`<div class="g">${group.map((item) => this.#card(item, context))}</div>` : noChange,
    );
  }

  /** One item that cannot be drawn never empties the wall. */
  #card(item: Item, context: CardContext): unknown {
    try {
      return card(html, item, context);
    } catch (error) {
      this.#fail(error);
      return nothing;
    }
  }
}

function isSame(group: readonly Item[], other: readonly Item[] | undefined): boolean {
  return group.length === other?.length && group.every((item, index) => item === other[index]);
}
