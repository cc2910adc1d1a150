import { createElement as h, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Review } from '../../../packages/sdk/src/schema/index.ts';
import { Card } from './react-card.ts';
import { items, wall, watch } from './shared.ts';

function Wall(): ReactNode {
  const cards = items().map((item) => h(Card, { key: item.identifier, item: item as Review }));
  return h('div', { className: 'smm grid' }, ...cards);
}

createRoot(wall()).render(h(Wall));
watch(() => wall().querySelector('.card'));
