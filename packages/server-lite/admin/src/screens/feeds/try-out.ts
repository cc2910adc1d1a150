import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { messageOf } from '../../api/problem.ts';
import { markedText } from '../inbox/marked-text.ts';
import { tryWatches, type Tried } from './calls.ts';

/** How long nothing is typed before it is tried. */
const PAUSE_MS = 300;
const KIND: Readonly<Record<Tried['matches'][number]['kind'], string>> = {
  word: 'the words',
  name: 'the name',
  link: 'the link',
};

/** Whether a text would be found, with the passages marked. Nothing is kept. */
export class TryOut extends LitElement {
  static override properties = {
    tried: { attribute: false, state: true },
    fault: { attribute: false, state: true },
  };
  declare tried: { text: string; matches: Tried['matches'] } | undefined;
  declare fault: string | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  protected override createRenderRoot(): this {
    return this;
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  /** What is looked out for is other than before. */
  again(): void {
    if (this.tried !== undefined) void this.#try(this.tried.text);
  }

  readonly #typed = ({ target }: Event): void => {
    clearTimeout(this.#pause);
    const text = (target as HTMLTextAreaElement).value;
    this.#pause = setTimeout(() => void this.#try(text), PAUSE_MS);
  };

  async #try(text: string): Promise<void> {
    const mine = ++this.#asked;
    if (text.trim() === '') {
      this.tried = undefined;
      return;
    }
    try {
      const { matches } = await tryWatches(text);
      if (mine !== this.#asked) return;
      this.tried = { text, matches };
      this.fault = undefined;
    } catch (error) {
      if (mine === this.#asked) this.fault = messageOf(error);
    }
  }

  protected override render(): TemplateResult {
    const { tried, fault } = this;
    return html`<label class="field"
        ><span>Would this be found?</span
        ><textarea
          rows="3"
          maxlength="10000"
          placeholder="Paste a posting, to see what would be found in it"
          @input=${this.#typed}
        ></textarea>
      </label>
      <div class="tried" role="status">
        ${fault === undefined ? nothing : html`<p class="fault">${fault}</p>`}
        ${tried === undefined || fault !== undefined ? nothing : this.#said(tried)}
      </div>`;
  }

  #said({ text, matches }: NonNullable<TryOut['tried']>): TemplateResult {
    if (matches.length === 0) return html`<p><b>No.</b> Nothing that is looked out for stands in it.</p>`;
    const watches = [...new Map(matches.map((match) => [`${match.kind} ${match.text}`, match])).values()];
    return html`<p>
        <b>Yes</b>, by
        ${watches.map(({ kind, text: said }, i) => html`${i === 0 ? '' : '; '}${KIND[kind]} “<bdi>${said}</bdi>”`)}.
      </p>
      <p class="words" dir="auto">${markedText({ body: text, facets: [], excerpt: null }, matches)}</p>`;
  }
}
customElements.define('try-out', TryOut);
