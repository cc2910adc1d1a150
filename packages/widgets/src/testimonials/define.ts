import { define } from '../element/define.ts';
import { SmmTestimonials } from './testimonials.ts';

define('smm-testimonials', SmmTestimonials);

declare global {
  interface HTMLElementTagNameMap {
    'smm-testimonials': SmmTestimonials;
  }
}
