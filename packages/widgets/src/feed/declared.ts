import { html, noChange } from 'lit/html.js';
import type { Item } from '@smm/sdk/schema';
import { adopt } from '../element/css.ts';
import { declaredStyles } from '../fragment/declared.styles.ts';
import { firstDrawing } from '../take-over/first-drawing.ts';
import type { CardContext } from '../templates/card.ts';
import { CardGroups } from '../testimonials/card-groups.ts';
import { cardsIn } from '../testimonials/kept-cards.ts';
import { FOOT } from '../testimonials/reader-place.ts';
import type { SmmFeed } from './feed.ts';

/** Groups of which the first drawing takes the cards that are there. */
class KeptPostings extends CardGroups {
  #kept: readonly HTMLElement[] | undefined;

  constructor(host: SmmFeed) {
    super((error) => host.fail(error));
    this.#kept = [...host.renderRoot.querySelectorAll<HTMLElement>('.g > .card')];
  }

  override render(items: readonly Item[], context: CardContext): unknown[] {
    const drawn = super.render(items, context);
    const kept = this.#kept;
    this.#kept = undefined;
    if (!kept) return drawn;
    return drawn.map((group, index) =>
      group === noChange ? group : html`<div class="g">${cardsIn(group, index, items, context, kept)}</div>`,
    );
  }
}

/** Lets a feed take over what a server drew into its root: the postings themselves go into what it draws. */
export function declareFeed(host: SmmFeed): void {
  host.cards = new KeptPostings(host);
  firstDrawing(host, {
    isReady: () => host.isSettled,
    makeRoom: () => adopt(host.renderRoot, declaredStyles),
    same: FOOT,
  });
}
