import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { ShownCard } from '../../preview/preview.ts';
import type { Item } from '../../api/client.ts';
import { asWire } from './as-wire.ts';

/** The card as visitors see it: the element itself, in a page of its own, as high as the card. */
export class CardPreview extends LitElement {
  static override properties = {
    item: { attribute: false },
    isReady: { attribute: false, state: true },
    height: { attribute: false, state: true },
  };
  declare item: Item | undefined;
  declare isReady: boolean;
  /** Of the page in the frame, px. */
  declare height: number;
  readonly #frame = createRef<HTMLIFrameElement>();
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');

  constructor() {
    super();
    this.isReady = false;
    this.height = 220;
  }
  protected override createRenderRoot(): this {
    return this;
  }
  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.#hear);
    this.#dark.addEventListener('change', this.#redraw);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('message', this.#hear);
    this.#dark.removeEventListener('change', this.#redraw);
    // Put back in the page, the frame begins anew.
    this.isReady = false;
  }
  readonly #redraw = (): void => this.requestUpdate();

  readonly #hear = ({ source, origin, data }: MessageEvent): void => {
    if (origin !== location.origin || source !== this.#frame.value?.contentWindow) return;
    if (data === 'ready') this.isReady = true;
    else if (typeof (data as { height?: unknown } | null)?.height === 'number') {
      this.height = Math.ceil((data as { height: number }).height);
    }
  };

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.isReady || this.item === undefined) return;
    if (changed.size > 0 && !changed.has('item') && !changed.has('isReady')) return;
    const shown: ShownCard = {
      of: 'smm',
      card: asWire(this.item, new URL('/v1/', location.href).href),
      scheme: this.#dark.matches ? 'dark' : 'light',
    };
    this.#frame.value?.contentWindow?.postMessage(shown, location.origin);
  }

  protected override render(): TemplateResult {
    return html`<iframe
      title="The card as visitors will see it"
      src="/admin/preview"
      height=${this.height}
      ${ref(this.#frame)}
    ></iframe>`;
  }
}
customElements.define('card-preview', CardPreview);
