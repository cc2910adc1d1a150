import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { count } from '../../parts/count.ts';
import { openFor } from '../../parts/dialog.ts';
import type { ImportJob } from './import-calls.ts';

/** Says what goes and what stays before a whole import is taken back. */
export class UndoDialog extends LitElement {
  static override properties = { job: { attribute: false, state: true }, then: { attribute: false } };
  /** What would be taken back; undefined while the dialog is shut. */
  declare job: ImportJob | undefined;
  declare then: () => void;

  protected override createRenderRoot(): this {
    return this;
  }

  readonly #confirm = (): void => {
    this.job = undefined;
    this.then();
  };

  protected override render(): TemplateResult {
    const { job } = this;
    return html`<wa-dialog label="Undo this import?" ${openFor(job, () => (this.job = undefined))}>
      ${job === undefined ? nothing : words(job)}
      <button slot="footer" class="btn" type="button" data-dialog="close">Leave it</button>
      <button slot="footer" class="btn main danger" type="button" @click=${this.#confirm}>
        ${job?.summary ? `Erase ${count(job.summary.added, 'review')}` : 'Erase what it added'}
      </button>
    </wa-dialog>`;
  }
}
customElements.define('undo-dialog', UndoDialog);

function words({ name, summary }: ImportJob): TemplateResult {
  const { added, merged, published } = { added: undefined, merged: 0, published: 0, ...summary };
  return html`<div class="stack">
    <p>
      ${added === undefined ? 'Every review' : added === 1 ? 'The review' : `The ${added.toLocaleString('en')} reviews`}
      that <b><bdi>${name}</bdi></b> added ${added === 1 ? 'is' : 'are'} erased for good, with names and everything else
      that came with ${added === 1 ? 'it' : 'them'}.
      ${published > 0 ? `${published.toLocaleString('en')} of them ${published === 1 ? 'is' : 'are'} published, and ${published === 1 ? 'goes' : 'go'} from your pages within a minute.` : ''}
    </p>
    <p>
      What somebody published, hid, featured, answered, pinned or changed since
      stays${merged > 0 ? html`, and so ${merged === 1 ? 'does' : 'do'} the ${merged.toLocaleString('en')} that ${merged === 1 ? 'was' : 'were'} there before` : nothing}.
      The file can be brought in again.
    </p>
  </div>`;
}
