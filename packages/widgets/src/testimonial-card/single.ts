import { html, nothing } from 'lit/html.js';
import { SmmHttpError } from '@smm/sdk/errors';
import { itemFault } from '@smm/sdk/guard';
import { readItem } from '@smm/sdk/read';
import type { Item, ItemPage } from '@smm/sdk/schema';
import { unseen } from '../controllers/room.ts';
import { adopt } from '../element/css.ts';
import type { Companion } from '../element/reactive-element.ts';
import { messages as enCard } from '../locales/en/card.ts';
import { messages as enExtras } from '../locales/en/wall-extras.ts';
import { messages as enLater } from '../locales/en/wall-later.ts';
import { controls } from '../styles/controls.ts';
import { kept } from '../styles/kept.ts';
import { starShapes } from '../styles/star-shapes.ts';
import { cardExtras, type CardExtras } from '../templates/card-extras.ts';
import { card } from '../templates/card.ts';
import { extrasStyles } from '../testimonials/extras.styles.ts';
import { fitWords } from '../testimonials/fit-words.ts';
import { hues } from '../testimonials/testimonials.styles.ts';
import { videoExtras } from '../video/video-extras.ts';
import { singleStyles } from './single.styles.ts';
import type { SmmTestimonialCard } from './testimonial-card.ts';

const SCRIPT = ':scope > script[type="application/json"]';

interface Given {
  readonly item: Item;
  /** The endpoint's `v1/` folder. */
  readonly root: string;
}

/** A review in a card: what one of the page's own words does without. */
export class Single implements Companion {
  readonly #host: SmmTestimonialCard;
  #shown: Given | undefined;
  /** Draws what most reviews do without; videos too, once the first of them was there. */
  #extras: CardExtras = cardExtras;
  #fetched: Promise<CardExtras> | undefined;

  constructor(host: SmmTestimonialCard) {
    this.#host = host;
    adopt(host.renderRoot, [starShapes, hues, extrasStyles, controls, kept, singleStyles].join(''));
    // A picture that does not come leaves no hole.
    host.renderRoot.addEventListener('error', ({ target }) => void ((target as HTMLElement).hidden = true), true);
    host.addController(this);
  }

  hostUpdated(): void {
    const host = this.#host;
    const box = host.renderRoot.firstElementChild!;
    fitWords([box]);
    if (host.isRoomy && !host.isLoading) unseen(box, () => host.giveBack());
    const [shown] = box.children;
    // What scrolls is reached by keyboard.
    if (!(shown instanceof HTMLElement)) return;
    if (shown.scrollHeight > shown.clientHeight + 2) shown.tabIndex = 0;
    else shown.removeAttribute('tabindex');
  }

  /** Whether an error says that the review was withdrawn or erased. */
  readonly isGone = (error: unknown): boolean => error instanceof SmmHttpError && error.status === 410;

  /**
   * Takes the review that the element is to show, once everything is there that it is drawn with.
   * @throws {TypeError} it is none. @throws whatever `readItem` does.
   */
  async open(signal: AbortSignal): Promise<void> {
    const given = await this.#given(signal);
    const fault = itemFault(given.item);
    if (fault) throw new TypeError(`The item cannot be shown: ${fault}.`);
    if (given.item.video?.length)
      this.#extras = await (this.#fetched ??= videoExtras({
        host: this.#host,
        find: () => this.#shown?.item,
        root: () => this.#shown?.root ?? document.baseURI,
        redraw: () => this.#host.requestUpdate(),
      }));
    if (!signal.aborted) this.#shown = given;
  }

  async #given(signal: AbortSignal): Promise<Given> {
    const { item, src } = this.#host;
    if (item) return { item, root: document.baseURI };
    if (src) {
      const page = await readItem(src, { signal });
      return { item: page.item, root: page.links.root };
    }
    const given = JSON.parse(this.#host.querySelector(SCRIPT)?.textContent ?? '') as Item | ItemPage;
    if (!('item' in given)) return { item: given, root: document.baseURI };
    return { item: given.item, root: new URL(given.links?.root ?? '', document.baseURI).href };
  }

  template(): unknown {
    const { speech } = this.#host;
    if (!this.#shown) return nothing;
    speech.learn(enExtras);
    return card(html, this.#shown.item, { speech, root: this.#shown.root, extras: this.#extras });
  }

  gone(): unknown {
    const { speech } = this.#host;
    speech.learn(enCard);
    return html`<slot name="gone"><p class="note" role="status">${speech.say('gone')}</p></slot>`;
  }

  trouble(): unknown {
    const { speech, src, item } = this.#host;
    speech.learn(enLater);
    return html`<p class="note" role="status">
      ${speech.say('failed')}
      ${src && !item ? html`<button class="btn" type="button" data-retry>${speech.say('retry')}</button>` : nothing}
    </p>`;
  }
}
