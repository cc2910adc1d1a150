import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Item } from '../../api/client.ts';
import { hide, REASONS, type HideReason } from './inbox-acts.ts';

type Act = (item: Item) => Promise<void>;

/** Asks for the reason, of the closed list: there is none for "it is negative". */
export class HideDialog extends LitElement {
  static override properties = { items: { attribute: false, state: true } };
  declare items: readonly Item[] | undefined;
  #then: (act: Act) => void = () => {};

  protected override createRenderRoot(): this {
    return this;
  }

  ask(items: readonly Item[], then: (act: Act) => void): void {
    this.items = items;
    this.#then = then;
  }

  #send = (event: SubmitEvent): void => {
    event.preventDefault();
    const reason = new FormData(event.target as HTMLFormElement).get('reason') as HideReason | null;
    const items = this.items;
    if (reason === null || items === undefined) return;
    this.items = undefined;
    this.#then(() => hide(items, reason));
  };

  protected override render(): TemplateResult {
    return html`<wa-dialog
      label="Why is it hidden?"
      ?open=${this.items !== undefined}
      @wa-after-hide=${() => (this.items = undefined)}
    >
      ${this.items === undefined ? nothing : this.#form()}
      <button slot="footer" class="btn" type="button" data-dialog="close">Cancel</button>
      <button slot="footer" class="btn main" form="why">Hide it</button>
    </wa-dialog>`;
  }

  /** Made anew each time: no reason is chosen from the time before. */
  #form(): TemplateResult {
    return html`<form id="why" @submit=${this.#send} class="choices">
      <fieldset>
        <legend class="small quiet">Visitors see how many are hidden for each reason. A low rating is none.</legend>
        ${Object.entries(REASONS).map(
          ([reason, told]) =>
            html`<label class="choice"><input type="radio" name="reason" value=${reason} required /> ${told}</label>`,
        )}
      </fieldset>
    </form>`;
  }
}
customElements.define('hide-dialog', HideDialog);
