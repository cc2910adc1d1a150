// Checked by the compiler alone: each line after `@ts-expect-error` must stay wrong. Templates are checked by this very map.
import type { HeadPage } from '@smm/sdk/schema';
import type { SmmLoadEvent } from '@smm/widgets';
import type {} from '@smm/widgets/svelte';
import type { SvelteHTMLElements as Tags } from 'svelte/elements';

declare const page: HeadPage;
const loaded = ({ count }: SmmLoadEvent): void => void count;

void ({
  class: 'wide',
  lang: 'de',
  layout: 'grid',
  'page-size': 12,
  page,
  collection: 'home',
  'onsmm-load': loaded,
  'onsmm-error': ({ error }) => void error,
} satisfies Tags['smm-testimonials']);
void ({ distribution: true, src: '/v1/collections/home.json', page } satisfies Tags['smm-rating']);
void ({ title: 'A shop', 'onsmm-share': (event) => event.preventDefault() } satisfies Tags['smm-share-buttons']);

// @ts-expect-error No such layout.
void ({ layout: 'heap' } satisfies Tags['smm-testimonials']);
// @ts-expect-error A page is an object, not an address.
void ({ page: '/v1/collections/home.json' } satisfies Tags['smm-rating']);
// @ts-expect-error No such attribute.
void ({ speed: 'fast' } satisfies Tags['smm-ticker']);
// @ts-expect-error The listener of another event.
void ({ 'onsmm-share': loaded } satisfies Tags['smm-share-buttons']);
