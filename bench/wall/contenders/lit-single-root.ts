import { html, render } from 'lit';
import { cardWith } from './cards.ts';
import { items, wall, watch } from './shared.ts';

wall().classList.add('smm', 'grid');
render(
  items().map((item) => cardWith(html, item)),
  wall(),
);
watch(() => wall().querySelector('.card'));
