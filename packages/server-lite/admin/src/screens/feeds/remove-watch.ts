import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { count } from '../../parts/count.ts';
import { openFor } from '../../parts/dialog.ts';
import type { HideReason } from '../inbox/calls.ts';
import { REASONS } from '../inbox/words.ts';
import type { AdminWatch } from './calls.ts';

interface Asked {
  watch: AdminWatch;
  /** @param hide why what of it waits is hidden; undefined: it is not */
  then: (hide?: HideReason) => void;
}

const FORM = 'remove-watch-form';

/** Says what is forgotten with a watch before it is removed. */
export class RemoveWatch extends LitElement {
  static override properties = { asked: { attribute: false, state: true } };
  declare asked: Asked | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  ask(watch: AdminWatch, then: Asked['then']): void {
    this.asked = { watch, then };
  }

  readonly #confirm = (event: SubmitEvent): void => {
    event.preventDefault();
    const { asked } = this;
    const reason = String(new FormData(event.target as HTMLFormElement).get('hide') ?? '');
    this.asked = undefined;
    asked?.then(reason === '' ? undefined : (reason as HideReason));
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
              </p>
              <form id=${FORM} @submit=${this.#confirm}>${waits(asked.watch)}</form>`
      }
      <button slot="footer" class="btn" type="button" data-dialog="close">Leave it</button>
      <button slot="footer" class="btn main" form=${FORM}>Remove it</button>
    </wa-dialog>`;
  }
}
/** What nobody judged yet, treated in one act. */
function waits({ waiting }: AdminWatch): TemplateResult | typeof nothing {
  if (waiting === 0) return nothing;
  return html`<label class="field"
    ><span>${count(waiting, 'item')} of it ${waiting === 1 ? 'waits' : 'wait'}</span
    ><select name="hide">
      <option value="">Leave as ${waiting === 1 ? 'it is' : 'they are'}</option>
      ${Object.entries(REASONS).map(([reason, told]) => html`<option value=${reason}>Hide: ${told}</option>`)}</select
    ><small>What something else was found in as well stays.</small></label
  >`;
}

customElements.define('remove-watch', RemoveWatch);
