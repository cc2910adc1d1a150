import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { count } from '../../parts/count.ts';
import { openFor } from '../../parts/dialog.ts';
import type { AdminWatch } from './calls.ts';

interface Asked {
  watch: AdminWatch;
  then: () => void;
}

/** Says what is forgotten with a watch before it is removed. */
export class RemoveWatch extends LitElement {
  static override properties = { asked: { attribute: false, state: true } };
  declare asked: Asked | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  ask(watch: AdminWatch, then: () => void): void {
    this.asked = { watch, then };
  }

  readonly #confirm = (): void => {
    const { asked } = this;
    this.asked = undefined;
    asked?.then();
  };

  protected override render(): TemplateResult {
    const { asked } = this;
    return html`<wa-dialog
      label=${asked === undefined ? 'Remove' : `Look out for “${asked.watch.text}” no more?`}
      ${openFor(asked, () => (this.asked = undefined))}
    >
      ${
        asked === undefined
          ? nothing
          : html`<p>
              ${
                asked.watch.items === 0
                  ? 'It found nothing so far.'
                  : `${count(asked.watch.items, 'item')} that it was found in ${asked.watch.items === 1 ? 'stays' : 'stay'} as they are; that it was found there is forgotten.`
              }
              What feeds that listen bring from now on is not looked through for it.
            </p>`
      }
      <button slot="footer" class="btn" type="button" data-dialog="close">Leave it</button>
      <button slot="footer" class="btn main" type="button" @click=${this.#confirm}>Remove it</button>
    </wa-dialog>`;
  }
}
customElements.define('remove-watch', RemoveWatch);
