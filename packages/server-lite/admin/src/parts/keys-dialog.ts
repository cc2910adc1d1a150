import { StoreController } from '@nanostores/lit';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { $listedKeys, keyName } from '../shell/keys.ts';
import { openFor } from './dialog.ts';

/** Every key of the screen, and how to turn them off. */
export class KeysDialog extends LitElement {
  readonly #listed = new StoreController(this, $listedKeys);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const keys = this.#listed.value;
    return html`<wa-dialog label="All keys" ${openFor(keys, () => $listedKeys.set(undefined))}>
      ${
        keys === undefined
          ? nothing
          : html`<dl class="key-list">
                ${keys.map(
                  ({ key, label }) =>
                    html`<div>
                      <dt><kbd>${keyName(key)}</kbd></dt>
                      <dd>${label}</dd>
                    </div>`,
                )}
              </dl>
              <p class="small quiet">
                They work outside of fields. Whoever dictates, or rests a hand on the keyboard, turns them off under
                “You”.
              </p>`
      }
      <button slot="footer" class="btn" type="button" data-dialog="close">Close</button>
    </wa-dialog>`;
  }
}
customElements.define('keys-dialog', KeysDialog);
