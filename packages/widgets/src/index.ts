// The loader and the definitions have side effects and are imported by name: `@smm/widgets/all`, `@smm/widgets/loader`.
export { define } from './element/define.ts';
export { SmmErrorEvent } from './element/smm-error-event.ts';
export { SmmLoadEvent } from './element/smm-load-event.ts';
export { SmmFeed } from './feed/feed.ts';
export { SmmRating } from './rating/rating.ts';
export { SmmReviewForm } from './review-form/review-form.ts';
export { SmmSentEvent } from './review-form/smm-sent-event.ts';
export { SmmShareButton } from './share-button/share-button.ts';
export { SmmShareButtons } from './share-buttons/share-buttons.ts';
export { SmmShareEvent } from './share-buttons/smm-share-event.ts';
export { SmmTestimonialCard } from './testimonial-card/testimonial-card.ts';
export { SmmTestimonials } from './testimonials/testimonials.ts';
export { SmmTicker } from './ticker/ticker.ts';
export { SmmPlayEvent } from './video/smm-play-event.ts';
