import '@lit-labs/virtualizer';
import { html, render } from 'lit';
import type { Item } from '../../../packages/sdk/src/schema/index.ts';
import { cardWith } from '../../wall/contenders/cards.ts';
import { load, wall } from './shared.ts';

wall().classList.add('smm');
const items = await load();
render(
  html`<lit-virtualizer .items=${items} .renderItem=${(item: Item) => cardWith(html, item)}></lit-virtualizer>`,
  wall(),
);
