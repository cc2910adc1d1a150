import { html, noChange, type TemplateResult } from 'lit/html.js';
import type { Item } from '@smm/sdk/schema';
import type { CardContext } from '../templates/card.ts';
import { CardGroups, GROUP } from './card-groups.ts';
import type { Wall } from './wall.ts';

/** Groups of cards that are there already: they become part of what is drawn as they are, and nothing of them is drawn anew. */
export class KeptCards extends CardGroups {
  readonly #wall: Wall;
  #kept: readonly HTMLElement[] | undefined;
  /** Groups that stand where the server put their cards. */
  #groups = 0;
  #first: Item | undefined;

  /** @param kept the cards of the first items, in their order. */
  constructor(wall: Wall, kept: readonly HTMLElement[]) {
    super((error) => wall.host.fail(error));
    this.#wall = wall;
    this.#kept = kept;
  }

  override render(items: readonly Item[], context: CardContext): unknown[] {
    const drawn = super.render(items, context);
    const kept = this.#kept;
    this.#kept = undefined;
    if (kept) {
      this.#groups = drawn.length;
      this.#first = items[0];
    }
    // Something else is shown: what stood there stands no more.
    if (items[0] !== this.#first) this.#wall.isStill = false;
    if (!this.#wall.isStill) return drawn;
    // Those that stand are not placed while somebody sees them, and stay in their rows also when they are drawn anew.
    this.changed = Math.max(this.changed, this.#groups);
    return drawn.map((group, index) => {
      if (group === noChange || index >= this.#groups) return group;
      return html`<div class="g rows">${cardsIn(group, index, items, context, kept)}</div>`;
    });
  }
}

/**
 * What stands in a group that is drawn: the cards that are there already, and for the others what was drawn of them.
 * @param kept the cards of the first items, in their order.
 */
export function cardsIn(
  group: unknown,
  index: number,
  items: readonly Item[],
  context: CardContext,
  kept: readonly HTMLElement[] | undefined,
): unknown[] {
  const [fresh] = (group as TemplateResult).values as [unknown[]];
  return fresh.map((drawing, at) => {
    const place = index * GROUP + at;
    return kept?.[place] ? keptCard(kept[place], items[place]!, context, drawing) : drawing;
  });
}

/** A video is behind a link there, and here behind a button. */
function keptCard(node: HTMLElement, item: Item, { isPlace }: CardContext, drawing: unknown): unknown {
  if (item.video?.length) return drawing;
  if (isPlace) linkDate(node, item);
  return node;
}

/** As the template has it: the review's own place in the page, which a script alone finds. */
function linkDate(node: HTMLElement, { identifier }: Item): void {
  const time = node.querySelector(':scope > .head > time');
  if (!time || time.querySelector('a')) return;
  const link = document.createElement('a');
  link.href = `#smm-${identifier}`;
  link.append(...time.childNodes);
  time.append(link);
}
