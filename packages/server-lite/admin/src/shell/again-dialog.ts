import { StoreController } from '@nanostores/lit';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { openFor } from '../parts/dialog.ts';
import { $asking, type Why } from './fresh.ts';
import { $session } from './session.ts';
import '../screens/sign-in/sign-in-form.ts';

const TOLD: Readonly<Record<Why, readonly [label: string, words: string]>> = {
  unauthorized: ['You were signed out', 'Sign in, and go on where you were. Nothing that you typed is lost.'],
  'sign-in-again': ['Is it you?', 'This needs a sign-in of the last ten minutes.'],
};

/** Asks who is there once more, over what is on the page. What waited is done afterwards. */
export class AgainDialog extends LitElement {
  readonly #asking = new StoreController(this, $asking);
  readonly #session = new StoreController(this, $session);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const asking = this.#asking.value;
    const [label, words] = TOLD[asking?.why ?? 'sign-in-again'];
    return html`<wa-dialog label=${label} ${openFor(asking, () => asking?.answer(false))}>
      ${
        asking === undefined
          ? nothing
          : html`<p class="quiet">${words}</p>
              <sign-in-form
                plain
                .session=${this.#session.value}
                @signed-in=${() => asking.answer(true)}
              ></sign-in-form>`
      }
    </wa-dialog>`;
  }
}
customElements.define('again-dialog', AgainDialog);
