import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { copy } from '../../parts/copy.ts';
import type { components } from '../../api/api.generated.ts';
import { attempt } from '../../shell/fresh.ts';
import { collectionsPath, peoplePath } from '../../shell/router.ts';
import { readCollections, readSubjects } from './calls.ts';
import { peoplePage } from './people-page.ts';
import { qr } from './qr-code.ts';

/** A card to print, for whoever stands at the counter: the form's address, the same for everybody. */
export class CounterCard extends LitElement {
  static override properties = {
    collections: { attribute: false, state: true },
    subjects: { attribute: false, state: true },
    chosen: { attribute: false, state: true },
    words: { attribute: false, state: true },
  };
  declare collections: readonly components['schemas']['AdminCollection'][] | undefined;
  declare subjects: readonly components['schemas']['AdminSubject'][];
  declare chosen: string | undefined;
  declare words: string | undefined;

  constructor() {
    super();
    this.subjects = [];
  }

  protected override createRenderRoot(): this {
    return this;
  }
  override connectedCallback(): void {
    super.connectedCallback();
    void attempt(async () => {
      [this.collections, this.subjects] = await Promise.all([readCollections(), readSubjects()]);
    });
  }

  protected override render(): TemplateResult {
    const open = this.collections?.filter(({ form }) => form === 'open');
    const collection = open?.find(({ slug }) => slug === this.chosen) ?? open?.[0];
    return peoplePage(
      undefined,
      'Counter card',
      'One link for everybody who stands before you, to print and put up. Reviews that come by it are like any that come from your form.',
      html`<a class="btn" href=${peoplePath()}>To the clients</a>`,
      open === undefined
        ? html`<p role="status">Looking…</p>`
        : collection === undefined
          ? html`<div class="nothing">
              <p>There is no form that could be answered. Add a collection, or open the form of one.</p>
              <a class="btn main" href=${collectionsPath()}>To the collections</a>
            </div>`
          : this.#card(open, collection),
    );
  }

  #card(
    open: NonNullable<typeof this.collections>,
    { slug, subject }: NonNullable<typeof this.collections>[number],
  ): TemplateResult {
    const address = new URL(`/c/${slug}/new`, location.href).href;
    const name = this.subjects.find((one) => one.slug === subject)?.name ?? subject;
    const words = this.words ?? `How was it at ${name}? Tell us, good or bad.`;
    return html`<div class="stack narrow no-print">
        ${
          open.length < 2
            ? nothing
            : html`<label class="field"
                ><span>For</span
                ><select @change=${(event: Event) => (this.chosen = (event.target as HTMLSelectElement).value)}>
                  ${open.map((one) => html`<option value=${one.slug} ?selected=${one.slug === slug}>${one.name}</option>`)}
                </select></label
              >`
        }
        <label class="field"
          ><span>What it says</span
          ><input
            maxlength="120"
            .value=${words}
            @input=${(event: Event) => (this.words = (event.target as HTMLInputElement).value)}
          /><small
            >In the language of those who read it. Ask for good and bad alike, and promise nothing for an answer.</small
          ></label
        >
        <p class="do">
          <button class="btn main" @click=${() => print()}>Print</button>
          <button class="btn" @click=${() => void copy(this.querySelector('.counter-card code')!)}>
            Copy the link
          </button>
        </p>
      </div>
      <div class="counter-card">
        <p class="asks" dir="auto">${words}</p>
        ${qr(address, `QR code that leads to ${address}`)}
        <p><code>${address}</code></p>
      </div>`;
  }
}
customElements.define('counter-card', CounterCard);
