import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { openFor } from '../../parts/dialog.ts';
import { formFooter } from '../../parts/form-footer.ts';
import type { Choice } from './calls.ts';
import { changesOf, withTyped, type Mark } from './tag-changes.ts';

interface Asked {
  /** What is tagged, in words. */
  what: string;
  known: readonly Choice[];
  then: (add: string[], remove: string[]) => void;
}

/** Adds tags and takes them off, on one or on several. */
export class TagDialog extends LitElement {
  static override properties = {
    asked: { attribute: false, state: true },
    marks: { attribute: false, state: true },
  };
  declare asked: Asked | undefined;
  declare marks: readonly Mark[];

  constructor() {
    super();
    this.marks = [];
  }
  protected override createRenderRoot(): this {
    return this;
  }

  ask(what: string, marks: readonly Mark[], known: readonly Choice[], then: Asked['then']): void {
    this.marks = marks;
    this.asked = { what, known, then };
  }

  /** Takes what stands in the field over; returns whether there was something. */
  #take(): boolean {
    const field = this.querySelector<HTMLInputElement>('[name=tag]');
    const typed = field?.value.trim() ?? '';
    if (!field || typed === '') return false;
    this.marks = withTyped(this.marks, typed);
    field.value = '';
    return true;
  }

  /** Enter takes the tag over first, and keeps everything when the field is empty. */
  readonly #press = (event: KeyboardEvent): void => {
    if ((event.key === 'Enter' && this.#take()) || (event.key === ',' && this.#take())) event.preventDefault();
  };

  readonly #send = (event: SubmitEvent): void => {
    event.preventDefault();
    const { asked } = this;
    if (asked === undefined) return;
    this.#take();
    const { add, remove } = changesOf(this.marks);
    this.asked = undefined;
    if (add.length + remove.length > 0) asked.then(add, remove);
  };

  protected override render(): TemplateResult {
    const { asked } = this;
    return html`<wa-dialog label="Tags" ${openFor(asked, () => (this.asked = undefined))}>
      ${asked === undefined ? nothing : this.#form(asked)} ${formFooter({ form: 'tags', main: 'Save' })}
    </wa-dialog>`;
  }

  #form({ what, known }: Asked): TemplateResult {
    const used = new Set(this.marks.map(({ tag }) => tag));
    return html`<form id="tags" class="stack" @submit=${this.#send}>
      <label class="field"
        ><span>Add a tag to ${what}</span
        ><input name="tag" list="known-tags" maxlength="500" autocomplete="off" autofocus @keydown=${this.#press} />
        <small>Enter adds it. Collections can be made of tags, and visitors may find by them.</small></label
      >
      <datalist id="known-tags">
        ${known.filter(({ value }) => !used.has(value)).map(({ value }) => html`<option value=${value}></option>`)}
      </datalist>
      ${
        this.marks.length === 0
          ? nothing
          : html`<fieldset class="choices">
              <legend class="vh">Tags</legend>
              ${this.marks.map((mark, place) => this.#mark(mark, place))}
            </fieldset>`
      }
    </form>`;
  }

  #mark({ tag, was, is }: Mark, place: number): TemplateResult {
    const turn = ({ target }: Event): void => {
      const next = (target as HTMLInputElement).checked ? 'all' : 'none';
      this.marks = this.marks.map((mark, index) => (index === place ? { ...mark, is: next } : mark));
    };
    return html`<label class="choice"
      ><input type="checkbox" .checked=${is === 'all'} .indeterminate=${is === 'some'} @change=${turn} /><bdi
        >${tag}</bdi
      >
      ${was === 'some' && is === 'some' ? html`<span class="small quiet">on some</span>` : nothing}</label
    >`;
  }
}
customElements.define('tag-dialog', TagDialog);
