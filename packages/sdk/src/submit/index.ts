export { prove } from './prove.ts';
export { readForm } from './read-form.ts';
export type { ReadFormOptions } from './read-form.ts';
export { newKey, sendReview } from './send-review.ts';
export type { SendOptions } from './send-review.ts';
export { submitReview } from './submit-review.ts';
export type { NewReview, SubmitOptions } from './submit-review.ts';
