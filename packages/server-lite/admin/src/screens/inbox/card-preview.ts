import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { ShownCard } from '../../preview/preview.ts';
import type { Detail } from './calls.ts';

/** Addresses of an item as it comes, made whole: pictures and files lie in the endpoint's own folder. */
function withAddresses(card: Detail['card']): unknown {
  const root = new URL('/v1/', location.href);
  return JSON.parse(JSON.stringify(card), (key, value: unknown) =>
    ['url', 'src', 'contentUrl'].includes(key) && typeof value === 'string' ? new URL(value, root).href : value,
  );
}

/** The card as visitors see it: the element itself, in a page of its own, as high as the card. */
export class CardPreview extends LitElement {
  static override properties = {
    card: { attribute: false },
    isReady: { attribute: false, state: true },
    drawn: { attribute: false, state: true },
    height: { attribute: false, state: true },
  };
  /** As the endpoint gives it to visitors; undefined until it is read. */
  declare card: Detail['card'] | undefined;
  declare isReady: boolean;
  /** Whose card the frame shows. */
  declare drawn: string | undefined;
  /** Of the page in the frame, px. */
  declare height: number;
  readonly #frame = createRef<HTMLIFrameElement>();
  #sent: string | undefined;
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');

  constructor() {
    super();
    this.isReady = false;
    // The room that the card keeps while it reads.
    this.height = 364;
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
    this.drawn = undefined;
  }
  readonly #redraw = (): void => this.requestUpdate();

  readonly #hear = ({ source, origin, data }: MessageEvent): void => {
    if (origin !== location.origin || source !== this.#frame.value?.contentWindow) return;
    if (data === 'ready') this.isReady = true;
    else if (data === 'drawn') this.drawn = this.#sent;
    else if (typeof (data as { height?: unknown } | null)?.height === 'number') {
      this.height = Math.ceil((data as { height: number }).height);
    }
  };

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.isReady || this.card === undefined) return;
    if (changed.size > 0 && !changed.has('card') && !changed.has('isReady')) return;
    const shown: ShownCard = {
      of: 'smm',
      card: withAddresses(this.card),
      scheme: this.#dark.matches ? 'dark' : 'light',
    };
    this.#sent = this.card.identifier;
    this.#frame.value?.contentWindow?.postMessage(shown, location.origin);
  }

  protected override render(): TemplateResult {
    return html`<iframe
      title="The card as visitors will see it"
      src="/admin/preview"
      height=${this.height}
      ?data-waiting=${this.card === undefined || this.card.identifier !== this.drawn}
      ${ref(this.#frame)}
    ></iframe>`;
  }
}
customElements.define('card-preview', CardPreview);
