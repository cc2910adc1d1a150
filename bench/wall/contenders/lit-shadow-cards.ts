import { html, LitElement, unsafeCSS } from 'lit';
import type { Item } from '../../../packages/sdk/src/schema/index.ts';
import { cardCss } from '../styles.ts';
import { cardWith } from './cards.ts';
import { items, wall, watch } from './shared.ts';

class BenchCard extends LitElement {
  static override styles = unsafeCSS(cardCss);
  declare item: Item;
  override render() {
    return html`<div class="smm">${cardWith(html, this.item)}</div>`;
  }
}
customElements.define('bench-card', BenchCard);

wall().classList.add('grid');
for (const item of items()) wall().append(Object.assign(new BenchCard(), { item }));
watch(() => wall().firstElementChild?.shadowRoot?.querySelector('.card'));
