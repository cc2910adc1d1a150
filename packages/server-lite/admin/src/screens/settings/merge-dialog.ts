import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { messageOf } from '../../api/problem.ts';
import { openFor } from '../../parts/dialog.ts';
import { settingsPath } from '../../shell/router.ts';
import { lookAtMerge, type MergePreview, type Subject } from './merge-calls.ts';
import { mergeWords, movedCount } from './merge-words.ts';

interface Asked {
  from: Subject;
  others: readonly Subject[];
  then: (into: Subject) => void;
}

/** Two subjects beside each other, with what would become of them, before they are made one. */
export class MergeDialog extends LitElement {
  static override properties = {
    asked: { attribute: false, state: true },
    into: { attribute: false, state: true },
    preview: { attribute: false, state: true },
    fault: { attribute: false, state: true },
  };
  declare asked: Asked | undefined;
  /** Slug of the one that stays. */
  declare into: string;
  declare preview: MergePreview | undefined;
  declare fault: string | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  ask(from: Subject, others: readonly Subject[], then: Asked['then']): void {
    this.into = '';
    this.preview = undefined;
    this.fault = undefined;
    this.asked = { from, others, then };
  }

  readonly #choose = ({ target }: Event): void => {
    this.into = (target as HTMLSelectElement).value;
    void this.#look();
  };

  readonly #look = async (): Promise<void> => {
    const { asked, into } = this;
    this.preview = undefined;
    this.fault = undefined;
    if (asked === undefined || into === '') return;
    try {
      const preview = await lookAtMerge(asked.from.slug, into);
      if (this.asked === asked && this.into === into) this.preview = preview;
    } catch (error) {
      if (this.asked === asked && this.into === into) this.fault = messageOf(error);
    }
  };

  readonly #confirm = (event: SubmitEvent): void => {
    event.preventDefault();
    const { asked, into } = this;
    const other = asked?.others.find(({ slug }) => slug === into);
    if (asked === undefined || other === undefined || this.preview === undefined) return;
    this.asked = undefined;
    asked.then(other);
  };

  protected override render(): TemplateResult {
    const { asked, preview } = this;
    return html`<wa-dialog
      class="merge"
      label=${asked === undefined ? 'Merge' : `Merge “${asked.from.name}” into another`}
      ${openFor(asked, () => (this.asked = undefined))}
    >
      ${asked === undefined ? nothing : this.#form(asked)}
      <button slot="footer" class="btn" type="button" data-dialog="close">Cancel</button>
      <button slot="footer" class="btn main" form="merge-form" ?disabled=${preview === undefined}>
        ${preview === undefined ? 'Merge' : `Merge ${movedCount(preview)}`}
      </button>
    </wa-dialog>`;
  }

  #form({ from, others }: Asked): TemplateResult {
    return html`<form id="merge-form" class="stack" @submit=${this.#confirm}>
      <p>
        For one thing under two names: all that <b><bdi>${from.name}</bdi></b> has becomes the other’s, and
        <b><bdi>${from.name}</bdi></b> is gone.
      </p>
      <label class="field"
        ><span>Into</span
        ><select name="into" required autofocus @change=${this.#choose}>
          <option value="" ?selected=${this.into === ''}>Choose the one that stays</option>
          ${others.map(({ slug, name }) => html`<option value=${slug} ?selected=${slug === this.into}>${name} (/${slug})</option>`)}
        </select></label
      >
      ${
        this.fault === undefined
          ? this.preview === undefined
            ? this.into === ''
              ? nothing
              : html`<p class="quiet" role="status">Counting what would change…</p>`
            : this.#preview(this.preview)
          : html`<p class="note" role="alert">
              ${this.fault} <button class="btn" type="button" @click=${this.#look}>Try again</button>
            </p>`
      }
    </form>`;
  }

  #preview(preview: MergePreview): TemplateResult {
    return html`${mergeWords(preview)}
      <label class="choice"
        ><input type="checkbox" name="attested" required /> They are one and the same thing. I stand by that: reviews of
        another thing would mislead people.</label
      >
      <p class="small quiet">
        This can be taken back for ten minutes. After that there is no way back but a
        <a href=${settingsPath('along')}>backup</a>; make one first if you are not sure.
      </p>`;
  }
}
customElements.define('merge-dialog', MergeDialog);
