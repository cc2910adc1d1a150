import { define } from '../element/define.ts';
import { SmmTestimonialCard } from './testimonial-card.ts';

define('smm-testimonial-card', SmmTestimonialCard);

declare global {
  interface HTMLElementTagNameMap {
    'smm-testimonial-card': SmmTestimonialCard;
  }
}
