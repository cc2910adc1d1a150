export { registry, shared } from '../stores/registry.ts';
export { headFrom, headOf } from './head-of.ts';
export { isPlain } from './is-plain.ts';
export { waitingFor } from './waiting.ts';
