import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Item } from '../../api/client.ts';
import { openFor } from '../../parts/dialog.ts';
import { nameOf } from '../../parts/person.ts';
import type { Left } from './calls.ts';
import { reviews } from './words.ts';

/** The most that are named; the others are counted. */
const NAMED = 50;

interface Told {
  title: string;
  left: readonly Left[];
  /** The reviews that are loaded, by id. */
  known: ReadonlyMap<string, Item>;
  address: (id: string) => string;
}

/** What an act could not be done to, and why: nothing is left out in silence. */
export class LeftDialog extends LitElement {
  static override properties = { told: { attribute: false, state: true } };
  declare told: Told | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { told } = this;
    return html`<wa-dialog label=${told?.title ?? ''} ${openFor(told, () => (this.told = undefined))}>
      ${told === undefined ? nothing : this.#list(told)}
      <button slot="footer" class="btn main" type="button" data-dialog="close">Close</button>
    </wa-dialog>`;
  }

  #list({ left, known, address }: Told): TemplateResult {
    // The reason without the number of the review that it begins with says what they share.
    const groups = Object.entries(Object.groupBy(left, ({ id, why }) => why.replaceAll(id, '…')));
    return html`<div class="stack">
      ${groups.map(
        ([why, some = []]) =>
          html`<section>
            <h3 class="term">${reviews(some.length)}</h3>
            <p>${some.length === 1 ? some[0]!.why : why}</p>
            <ul class="left">
              ${some.slice(0, NAMED).map(({ id }) => {
                const item = known.get(id);
                return html`<li>
                  <a href=${address(id)} @click=${() => (this.told = undefined)}
                    ><bdi>${item ? nameOf(item.author) : id}</bdi></a
                  >
                </li>`;
              })}
            </ul>
            ${some.length > NAMED ? html`<p class="small quiet">and ${reviews(some.length - NAMED)} more</p>` : nothing}
          </section>`,
      )}
    </div>`;
  }
}
customElements.define('left-dialog', LeftDialog);
