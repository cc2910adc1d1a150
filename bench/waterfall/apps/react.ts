import { createElement as h, useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Review } from '../../../packages/sdk/src/schema/index.ts';
import { Card } from '../../wall/contenders/react-card.ts';
import { load, reviewsOf, wall } from './shared.ts';

function Wall(): ReactNode {
  const [reviews, setReviews] = useState<readonly Review[]>([]);
  useEffect(() => void load().then((items) => setReviews(reviewsOf(items))), []);
  return h('div', { className: 'smm grid' }, ...reviews.map((item) => h(Card, { key: item.identifier, item })));
}

createRoot(wall()).render(h(Wall));
