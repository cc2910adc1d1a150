import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Ref } from 'lit/directives/ref.js';
import { styleMap } from 'lit/directives/style-map.js';
import { messageOf } from '../../api/problem.ts';
import type { Item } from '../../api/client.ts';
import { openFor } from '../../parts/dialog.ts';
import { sayError } from '../../shell/notices.ts';
import { setExcerpt, setHighlights } from './inbox-acts.ts';
import { selectedSpan, toggled, trimmed, type Span } from './marked-text.ts';

/** Where the tools float above a selection, in the page. */
interface Spot {
  span: Span;
  top: number;
  left: number;
}

/**
 * Highlights and the excerpt, by selecting words: with a pointer in the page itself, or from the keyboard in a dialog with
 * a text that takes no changes.
 */
export class ChooseWords extends LitElement {
  static override properties = {
    item: { attribute: false },
    words: { attribute: false },
    spot: { attribute: false, state: true },
    isOpen: { attribute: false, state: true },
    fault: { attribute: false, state: true },
  };
  declare item: Item | undefined;
  /** The element that shows the words. */
  declare words: Ref<Element>;
  declare spot: Spot | undefined;
  declare isOpen: boolean;
  /** Said in the dialog, where it is open: what is behind it can neither be seen nor heard. */
  declare fault: string;

  constructor() {
    super();
    this.isOpen = false;
    this.fault = '';
  }

  protected override createRenderRoot(): this {
    return this;
  }
  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('selectionchange', this.#look);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('selectionchange', this.#look);
  }

  readonly #look = (): void => {
    const { item } = this;
    const words = this.words.value;
    const span = words && item && selectedSpan(words, item.body);
    const around = this.parentElement?.getBoundingClientRect();
    if (!span || !around) {
      if (this.spot !== undefined) this.spot = undefined;
      return;
    }
    const { top, left, width } = getSelection()!.getRangeAt(0).getBoundingClientRect();
    this.spot = { span, top: top - around.top, left: left + width / 2 - around.left };
  };

  /** With the keyboard. */
  open(): void {
    this.fault = '';
    this.isOpen = true;
  }

  async #do(act: (item: Item) => Promise<void>): Promise<void> {
    const { item } = this;
    if (item === undefined) return;
    try {
      await act(item);
      getSelection()?.removeAllRanges();
      this.isOpen = false;
    } catch (error) {
      if (this.isOpen) this.fault = messageOf(error);
      else sayError(error);
    }
  }
  readonly #highlight = (span: Span): void => void this.#do((item) => setHighlights(item, toggled(item.facets, span)));
  readonly #excerpt = (span: Span): void => void this.#do((item) => setExcerpt(item, span));

  /** What is selected in the dialog's text; all of it when nothing is. */
  #inDialog(): Span | undefined {
    const field = this.querySelector('textarea');
    if (!field || !this.item) return undefined;
    const { selectionStart, selectionEnd } = field;
    return selectionStart === selectionEnd ? undefined : trimmed(this.item.body, selectionStart, selectionEnd);
  }

  protected override render(): TemplateResult {
    const { spot, item } = this;
    return html`${spot === undefined || this.isOpen ? nothing : this.#tools(spot)}
      <wa-dialog label="Choose words" ${openFor(this.isOpen || undefined, () => (this.isOpen = false))}>
        ${this.isOpen && item ? this.#byKeyboard(item) : nothing}
      </wa-dialog>`;
  }

  /** The pointer's press would take the selection away. */
  #tools({ span, top, left }: Spot): TemplateResult {
    const stay = (event: Event): void => event.preventDefault();
    const place = styleMap({ insetBlockStart: `${top}px`, left: `${left}px` });
    return html`<div
      class="tools"
      role="toolbar"
      aria-label="The words that are selected"
      style=${place}
      @pointerdown=${stay}
    >
      <button class="btn" @click=${() => this.#highlight(span)}>Highlight</button>
      <button class="btn" @click=${() => this.#excerpt(span)}>Show only this first</button>
    </div>`;
  }

  #byKeyboard(item: Item): TemplateResult {
    const with_ = (act: (span: Span) => void) => (): void => {
      const span = this.#inDialog();
      if (span) act(span);
      else this.querySelector('textarea')?.focus();
    };
    return html`<label class="field"
        ><span>Select words</span
        ><textarea
          readonly
          rows="8"
          autofocus
          lang=${item.language ?? nothing}
          dir="auto"
          .value=${item.body}
        ></textarea>
        <small>With Shift and the arrow keys. A highlight or an excerpt is a whole piece of the original.</small></label
      >
      <p class="fault" role="alert">${this.fault}</p>
      <button slot="footer" class="btn" @click=${with_(this.#excerpt)}>Show only this first</button>
      <button slot="footer" class="btn main" @click=${with_(this.#highlight)}>Highlight</button>`;
  }
}
customElements.define('choose-words', ChooseWords);
