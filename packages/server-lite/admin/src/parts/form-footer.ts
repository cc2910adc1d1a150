import { html, nothing, type TemplateResult } from 'lit';

interface FormFooter {
  /** Id of the form that the main button sends. */
  form: string;
  /** What sending it does. */
  main: string;
  isBusy?: boolean;
  /** What leaves without it. */
  cancel?: string;
  /** Instead of what the form says, what is there goes away. */
  remove?: { label: string; act: () => void } | undefined;
}

/** The foot of a `wa-dialog` that asks for something with a form. */
export const formFooter = ({ form, main, isBusy = false, cancel = 'Cancel', remove }: FormFooter): TemplateResult =>
  html`${
      remove === undefined
        ? nothing
        : html`<button slot="footer" class="btn bare bad" type="button" aria-disabled=${isBusy} @click=${remove.act}>
            ${remove.label}
          </button>`
    }
    <button slot="footer" class="btn" type="button" data-dialog="close">${cancel}</button>
    <button slot="footer" class="btn main" form=${form} aria-disabled=${isBusy}>${main}</button>`;
