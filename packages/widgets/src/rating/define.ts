import { define } from '../element/define.ts';
import { SmmRating } from './rating.ts';

define('smm-rating', SmmRating);

declare global {
  interface HTMLElementTagNameMap {
    'smm-rating': SmmRating;
  }
}
