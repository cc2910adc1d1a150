// As a page gets it: the built files, in which what the first paint does not use comes later.
import '/cdn/testimonials.js';
import { page, wall, watch } from './shared.ts';

const element = document.createElement('smm-testimonials');
Object.assign(element, { page: page() });
wall().append(element);
watch(() => element.shadowRoot?.querySelector('.card'));
