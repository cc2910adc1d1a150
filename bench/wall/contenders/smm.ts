import '../../../packages/widgets/src/testimonials/define.ts';
import type { SmmTestimonials } from '../../../packages/widgets/src/testimonials/testimonials.ts';
import { page, wall, watch } from './shared.ts';

const element = document.createElement('smm-testimonials') as SmmTestimonials;
element.page = page();
wall().append(element);
watch(() => element.shadowRoot?.querySelector('.card'));
