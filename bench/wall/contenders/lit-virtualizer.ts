import '@lit-labs/virtualizer';
import { html, render } from 'lit';
import type { Item } from '../../../packages/sdk/src/schema/index.ts';
import { cardWith } from './cards.ts';
import { items, wall, watch } from './shared.ts';

wall().classList.add('smm');
render(
  html`<lit-virtualizer .items=${items()} .renderItem=${(item: Item) => cardWith(html, item)}></lit-virtualizer>`,
  wall(),
);
watch(() => wall().querySelector('.card'));
