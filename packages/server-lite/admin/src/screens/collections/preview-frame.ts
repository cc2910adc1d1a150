import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { Shown } from '../../preview/preview.ts';
import type { Preview } from './draft.ts';
import { properties, type Looks } from './looks.ts';

const WIDTHS = { 390: 'Phone', 768: 'Tablet', 0: 'Full' } as const;

/** The elements themselves in a page of their own, as wide as a phone, a tablet or what there is. */
export class PreviewFrame extends LitElement {
  static override properties = {
    page: { attribute: false },
    looks: { attribute: false },
    script: { attribute: false },
    width: { attribute: false, state: true },
    scheme: { attribute: false, state: true },
    isReady: { attribute: false, state: true },
  };
  declare page: Preview | undefined;
  declare looks: Looks;
  /** Address of the elements' script. */
  declare script: URL;
  declare width: number;
  declare scheme: 'light' | 'dark';
  declare isReady: boolean;
  readonly #frame = createRef<HTMLIFrameElement>();

  constructor() {
    super();
    this.width = 0;
    this.scheme = 'light';
    this.isReady = false;
  }
  protected override createRenderRoot(): this {
    return this;
  }
  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.#hear);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('message', this.#hear);
  }

  readonly #hear = ({ source, origin, data }: MessageEvent): void => {
    if (data === 'ready' && origin === location.origin && source === this.#frame.value?.contentWindow)
      this.isReady = true;
  };

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.isReady || this.page === undefined) return;
    const shownBy = ['page', 'looks', 'scheme', 'isReady'] as const;
    if (!shownBy.some((name) => changed.has(name))) return;
    const { layout, theme } = this.looks;
    const shown: Shown = {
      of: 'smm',
      page: this.page,
      layout,
      theme,
      scheme: this.scheme,
      properties: properties(this.looks),
      themes: new URL('themes/', this.script).href,
    };
    this.#frame.value?.contentWindow?.postMessage(shown, location.origin);
  }

  protected override render(): TemplateResult {
    const chosen = (is: boolean): 'true' | 'false' => (is ? 'true' : 'false');
    return html`<header>
        <div class="seg" role="group" aria-label="Width">
          ${Object.entries(WIDTHS)
            .sort(([a], [b]) => (+a || 1e6) - (+b || 1e6))
            .map(
              ([width, label]) =>
                html`<button aria-pressed=${chosen(+width === this.width)} @click=${() => (this.width = +width)}>
                  ${label}
                </button>`,
            )}
        </div>
        <div class="seg" role="group" aria-label="Colours">
          <button aria-pressed=${chosen(this.scheme === 'light')} @click=${() => (this.scheme = 'light')}>Light</button>
          <button aria-pressed=${chosen(this.scheme === 'dark')} @click=${() => (this.scheme = 'dark')}>Dark</button>
        </div>
      </header>
      <iframe
        title="Preview"
        src="/admin/preview"
        style=${styleMap({ inlineSize: this.width === 0 ? '100%' : `${this.width}px` })}
        ${ref(this.#frame)}
      ></iframe>`;
  }
}
customElements.define('preview-frame', PreviewFrame);
