import { html, nothing, render } from 'lit/html.js';
import { SmmHttpError } from '@smm/sdk/errors';
import { itemUrl, readItem } from '@smm/sdk/read';
import type { Item, ItemPage } from '@smm/sdk/schema';
import { adopt } from '../element/css.ts';
import type { Companion } from '../element/reactive-element.ts';
import { messages as enCard } from '../locales/en/card.ts';
import { card } from '../templates/card.ts';
import type { Extras } from './extras.ts';
import { linkedReviewStyles } from './linked-review.styles.ts';
import { talkIn, type Talk } from './talk.ts';
import type { Wall } from './wall.ts';

const known = new WeakMap<Wall, LinkedReview>();

/** Walls of the page, of which one at most tells of a review that none of them holds. */
const walls = ({ host }: Wall): Element[] => [...document.querySelectorAll(host.localName)];

/** Another wall of the page shows the review already. */
const isElsewhere = (wall: Wall, id: string): boolean =>
  walls(wall).some(
    (other) => other !== wall.host && other.shadowRoot?.querySelector(`.card:not(.bone) a[href="#smm-${id}"]`),
  );

/**
 * Above a wall: the review that the page's address names, where the wall does not hold it; or that it is not here.
 * It stays until the reader goes back or the address names something else.
 */
export class LinkedReview implements Companion {
  readonly #wall: Wall;
  readonly #box = document.createElement('section');
  #id = '';
  #talk!: Talk;

  static of(wall: Wall): LinkedReview {
    const found = known.get(wall) ?? new LinkedReview(wall);
    known.set(wall, found);
    return found;
  }

  private constructor(wall: Wall) {
    this.#wall = wall;
    this.#box.className = 'linked';
    this.#box.setAttribute('part', 'linked');
    adopt(wall.host.renderRoot, linkedReviewStyles);
    wall.host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHash);
    this.#onHash();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHash);
  }

  /** What is drawn anew around it leaves it where it was. */
  hostUpdated(): void {
    if (this.#id && !this.#box.isConnected) this.#place();
  }

  /** Asks for the review, and shows it or says that it is not here. */
  async show(id: string): Promise<void> {
    const { host, source } = this.#wall;
    const { head } = source.state;
    const template = head?.links.item;
    this.#talk = await talkIn(host);
    if (!template) return this.#tell(id, this.#talk.say('link-unknown'));
    try {
      const page = await readItem(itemUrl(template, id));
      // An endpoint may hold the reviews of many businesses, and a link names any of them.
      const isOurs = page.subject.identifier === head.subject.identifier && page.item.identifier === id;
      if (isOurs) await this.#draw(page);
      else this.#tell(id, this.#talk.say('link-unknown'));
    } catch (error) {
      const status = error instanceof SmmHttpError ? error.status : 0;
      if (status === 404) return this.#tell(id, this.#talk.say('link-unknown'));
      host.speech.learn(enCard);
      if (status === 410) return this.#tell(id, host.speech.say('gone'));
      host.fail(error);
      this.#tell(id, host.speech.say('failed'), true);
    }
  }

  async #draw({ item, links }: ItemPage): Promise<void> {
    const wall = this.#wall;
    const { host } = wall;
    const { identifier: id } = item;
    const extras = await this.#extras(item);
    if (!this.#isWanted(id) || isElsewhere(wall, id)) return;
    const { speech } = host;
    speech.learn(extras.enExtras);
    this.#show(
      id,
      html`<p class="note">${this.#talk.say('linked')}</p>
        ${card(html, item, { speech, root: links.root, role: 'article', isPlace: true, extras: extras.cardExtras })}
        <button class="btn" type="button" @click=${this.#back}>${speech.say('back')}</button>`,
    );
    extras.fitWords([this.#box]);
    const shown = this.#box.querySelector<HTMLElement>('.card')!;
    shown.classList.add('here');
    shown.tabIndex = -1;
    shown.focus({ preventScroll: true });
  }

  async #extras(item: Item): Promise<Extras> {
    const { extrasFor } = await import('./extras.ts');
    return extrasFor(this.#wall, item);
  }

  /** One calm line; of several walls none can say that the page has no such review. */
  #tell(id: string, line: string, isRetry = false): void {
    if (!this.#isWanted(id) || walls(this.#wall).length > 1) return;
    const retry = (): void => {
      this.#take();
      void this.show(id);
    };
    this.#show(
      id,
      html`<p class="note" role="status">${line}</p>
        ${
          isRetry
            ? html`<button class="btn" type="button" @click=${retry}>${this.#wall.host.speech.say('retry')}</button>`
            : nothing
        }`,
    );
  }

  #isWanted(id: string): boolean {
    return this.#wall.host.isConnected && location.hash === `#smm-${id}`;
  }

  #show(id: string, content: unknown): void {
    this.#id = id;
    render(content, this.#box);
    this.#place();
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#box.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
  }

  #place(): void {
    const base = this.#wall.host.renderRoot.querySelector('.smm')!;
    const heading = base.querySelector(':scope > h2');
    if (heading) heading.after(this.#box);
    else base.prepend(this.#box);
  }

  /** Takes it away. */
  #take(): void {
    this.#id = '';
    this.#box.remove();
  }

  readonly #onHash = (): void => {
    if (this.#id && !this.#isWanted(this.#id)) this.#take();
  };

  /** Back to the cards: the page's address is its own again, and the focus goes to the first of them. */
  readonly #back = (): void => {
    const { pathname, search } = location;
    history.replaceState(history.state, '', pathname + search);
    this.#take();
    const first = this.#wall.host.renderRoot.querySelector<HTMLElement>('.cards .card');
    if (!first) return;
    first.tabIndex = -1;
    first.focus();
  };
}
