import { createElement as h, type ReactNode } from 'react';
import type { Review } from '../../../packages/sdk/src/schema/index.ts';

const STAR = 'M10 1.2l2.5 5.1 5.6.8-4.1 3.9 1 5.6-5-2.6-5 2.6 1-5.6L1.9 7.1l5.6-.8z';
const SEAL = 'M2 8a6 6 0 1 0 12 0A6 6 0 1 0 2 8M5.4 8.2l1.9 1.8 3.4-3.7';
const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });

/** The same card as ours, node for node, as a React component. */
export function Card({ item }: { item: Review }): ReactNode {
  const value = item.reviewRating?.ratingValue ?? 0;
  const { name, jobTitle } = item.author;
  return h(
    'div',
    { className: 'card', role: 'article', dir: 'ltr' },
    h(
      'div',
      { className: 'head' },
      h(
        'svg',
        { className: 'stars', role: 'img', 'aria-label': `${value} out of 5 stars`, viewBox: '0 0 100 18' },
        h('path', { d: STAR }),
        h('svg', { width: value * 20 }, h('path', { d: STAR })),
      ),
      h('time', { className: 'date', dateTime: item.datePublished }, date.format(new Date(item.datePublished ?? ''))),
    ),
    h('blockquote', { className: 'words', lang: 'en' }, item.reviewBody),
    h(
      'div',
      { className: 'who' },
      h('span', { className: 'avatar', 'aria-hidden': true }, 'SP'),
      h('span', null, h('bdi', null, name), h('small', null, jobTitle)),
    ),
    h(
      'div',
      { className: 'proof' },
      h('svg', { className: 'i', viewBox: '0 0 16 16', 'aria-hidden': true }, h('path', { d: SEAL })),
      h('span', null, 'Order checked: bought here'),
    ),
  );
}
