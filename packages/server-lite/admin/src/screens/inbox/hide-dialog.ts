import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { openFor } from '../../parts/dialog.ts';
import { formFooter } from '../../parts/form-footer.ts';
import type { HideReason } from './calls.ts';
import { REASONS } from './words.ts';

interface Asked {
  /** How many are hidden, in words. */
  what: string;
  then: (reason: HideReason) => void;
}

/** Asks for the reason, of the closed list: there is none for "it is negative". */
export class HideDialog extends LitElement {
  static override properties = { asked: { attribute: false, state: true } };
  declare asked: Asked | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  ask(what: string, then: Asked['then']): void {
    this.asked = { what, then };
  }

  readonly #send = (event: SubmitEvent): void => {
    event.preventDefault();
    const reason = new FormData(event.target as HTMLFormElement).get('reason') as HideReason | null;
    const { asked } = this;
    if (reason === null || asked === undefined) return;
    this.asked = undefined;
    asked.then(reason);
  };

  protected override render(): TemplateResult {
    const { asked } = this;
    return html`<wa-dialog label="Why is it hidden?" ${openFor(asked, () => (this.asked = undefined))}>
      ${asked === undefined ? nothing : this.#form()}
      ${formFooter({ form: 'why', main: `Hide ${asked?.what ?? 'it'}` })}
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
