import { StoreController } from '@nanostores/lit';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { atom } from 'nanostores';
import { api, data } from '../api/client.ts';
import { Watch } from './watch.ts';

/** How many pairs may be the same review, and wait for a decision; undefined before it is known. */
export const $proposed = atom<number | undefined>(undefined);

/** Asks anew: after what a screen has done. */
export async function countProposed(): Promise<void> {
  try {
    const { total } = await data(api.GET('/admin/api/duplicates', { params: { query: { limit: 1 } } }));
    $proposed.set(total);
  } catch {
    // A figure beside a link: what it leads to says what is wrong.
  }
}

/** How many pairs wait, beside their screen in the rail. */
export class ProposedCount extends LitElement {
  readonly #proposed = new StoreController(this, $proposed);

  constructor() {
    super();
    new Watch(this, countProposed);
  }
  protected override createRenderRoot(): this {
    return this;
  }
  override connectedCallback(): void {
    super.connectedCallback();
    void countProposed();
  }

  protected override render(): TemplateResult | typeof nothing {
    const proposed = this.#proposed.value ?? 0;
    return proposed === 0
      ? nothing
      : html`<small>${proposed.toLocaleString()}<span class="vh"> to decide</span></small>`;
  }
}
customElements.define('proposed-count', ProposedCount);
