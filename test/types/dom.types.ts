// Checked by the compiler alone: each line after `@ts-expect-error` must stay wrong.
import '@smm/widgets/all';
import type { SmmRating } from '@smm/widgets/rating';
import type { SmmIntrinsicElements } from '@smm/widgets/react';
import type { SmmTestimonials } from '@smm/widgets/testimonials';

const wall = document.createElement('smm-testimonials');
wall satisfies SmmTestimonials;
wall.pageSize = 12;
// @ts-expect-error It is a number.
wall.pageSize = '12';
// @ts-expect-error No such layout.
wall.layout = 'heap';
// @ts-expect-error What a page cannot set is not the page's.
wall.catalog = {};

document.querySelector('smm-rating') satisfies SmmRating | null;
for (const ticker of document.querySelectorAll('smm-ticker')) ticker.paused = true;
// @ts-expect-error One element is not another.
document.createElement('smm-ticker') satisfies SmmRating;

wall.addEventListener('smm-load', (event) => {
  event.count satisfies number;
  // @ts-expect-error An event says what happened and is not changed.
  event.count = 3;
  // @ts-expect-error That is the event of another.
  void event.network;
});
wall.addEventListener('smm-play', ({ identifier, host }) => [identifier, host] satisfies string[]);
wall.addEventListener('smm-error', ({ error }) => error satisfies unknown);
document.body.addEventListener('smm-share', (event) => event.network satisfies string);
// @ts-expect-error A listener takes the event of its name.
wall.addEventListener('smm-load', (event: MouseEvent) => void event);

type Tags = keyof SmmIntrinsicElements;
type Undeclared = Exclude<Tags, keyof HTMLElementTagNameMap>;
/** Every documented tag is one that `document.createElement` knows, once `all` is imported. */
true satisfies Undeclared extends never ? true : false;
