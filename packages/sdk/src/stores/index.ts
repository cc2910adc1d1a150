export { aggregateRatingOf, selectionOf } from './derived.ts';
export { prefetch } from './prefetch.ts';
export { registry, shared } from './registry.ts';
export type { Registry } from './registry.ts';
export { sharedTestimonialsStore } from './shared-testimonials-store.ts';
export type { TestimonialsState } from './testimonials-state.ts';
export { createTestimonialsStore } from './testimonials-store.ts';
export type { TestimonialsSource, TestimonialsStore } from './testimonials-store.ts';
