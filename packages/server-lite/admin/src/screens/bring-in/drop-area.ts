import { StoreController } from '@nanostores/lit';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { bytesText } from '../../parts/bytes.ts';
import { icon } from '../../parts/icon.ts';
import { say } from '../../shell/notices.ts';
import { pastedFile } from './pasted-file.ts';
import { sendingCard } from './sending-card.ts';
import { $upload, bringIn } from './upload.ts';

/** Takes a file: dropped, chosen or pasted. While one is sent it shows how far that is. */
export class DropArea extends LitElement {
  static override properties = { limit: { attribute: false } };
  /** Bytes that a file may have; undefined before it is known. */
  declare limit: number | undefined;
  readonly #upload = new StoreController(this, $upload);
  readonly #input = createRef<HTMLInputElement>();
  readonly #text = createRef<HTMLTextAreaElement>();
  #had: string | undefined;

  protected override createRenderRoot(): this {
    return this;
  }
  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('paste', this.#paste);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('paste', this.#paste);
  }

  /** What was pressed is gone: the focus goes to what stands there instead. */
  protected override updated(): void {
    const upload = this.#upload.value;
    const has = upload === undefined ? 'area' : upload.fault === undefined ? 'sending' : 'fault';
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (this.#had !== undefined && this.#had !== has && isLost)
      this.querySelector<HTMLElement>(has === 'area' ? '.drop .btn' : '.sending')?.focus();
    this.#had = has;
  }

  readonly #choose = (): void => this.#input.value?.click();
  readonly #chosen = (): void => {
    const [file] = this.#input.value?.files ?? [];
    if (this.#input.value) this.#input.value.value = '';
    if (file !== undefined) void bringIn(file);
  };

  /** In a field a paste is a paste. */
  readonly #paste = (event: ClipboardEvent): void => {
    if (event.target instanceof Element && event.target.closest('input, textarea, select, wa-dialog') !== null) return;
    const [file] = event.clipboardData?.files ?? [];
    const taken = file ?? pastedFile(event.clipboardData?.getData('text/plain') ?? '');
    if (taken === undefined) return;
    event.preventDefault();
    void bringIn(taken);
  };
  readonly #sendText = (event: SubmitEvent): void => {
    event.preventDefault();
    const file = pastedFile(this.#text.value?.value ?? '');
    if (file === undefined) say('Paste the rows of a table first, with the names of its columns.', { isBad: true });
    else void bringIn(file);
  };

  protected override render(): TemplateResult {
    const upload = this.#upload.value;
    return html`<input type="file" hidden @change=${this.#chosen} ${ref(this.#input)} />${
        upload === undefined ? this.#area() : sendingCard(upload, this.#choose)
      }`;
  }

  #area(): TemplateResult {
    return html`<div class="drop">
        ${icon('take')}
        <p><b>Drop an export here</b></p>
        <p class="small quiet">
          CSV or Excel, JSON, YAML, a feed, a WordPress or Disqus export, e-mails, a saved page with reviews, text, Word
          or Markdown, or a dump of a shop’s database; also packed as zip or
          gzip${this.limit === undefined ? nothing : html`, up to ${bytesText(this.limit)}`}.
        </p>
        <p><button class="btn main" @click=${this.#choose}>Choose a file…</button></p>
      </div>
      <details class="paste">
        <summary>Or paste a table</summary>
        <form class="stack" @submit=${this.#sendText}>
          <label class="field"
            ><span>Rows, as copied from a spreadsheet</span
            ><textarea spellcheck="false" placeholder="Name	Review	Rating" ${ref(this.#text)}></textarea>
          </label>
          <p><button class="btn">Look at it</button></p>
        </form>
      </details>`;
  }
}
customElements.define('drop-area', DropArea);
