// The loader and the definitions have side effects and are imported by name: `@smm/widgets/all`, `@smm/widgets/loader`.
export { define } from './element/define.ts';
export { SmmErrorEvent } from './element/smm-error-event.ts';
export { SmmLoadEvent } from './element/smm-load-event.ts';
export { SmmRating } from './rating/rating.ts';
export { SmmShareButtons } from './share-buttons/share-buttons.ts';
export { SmmShareEvent } from './share-buttons/smm-share-event.ts';
export { SmmTestimonials } from './testimonials/testimonials.ts';
export { SmmTicker } from './ticker/ticker.ts';
