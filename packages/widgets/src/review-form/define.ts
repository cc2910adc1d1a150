import { define } from '../element/define.ts';
import { SmmReviewForm } from './review-form.ts';

define('smm-review-form', SmmReviewForm);

declare global {
  interface HTMLElementTagNameMap {
    'smm-review-form': SmmReviewForm;
  }
}
