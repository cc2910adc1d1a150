import { shared } from '../stores/registry.ts';
import type { TestimonialsStore } from '../stores/testimonials-store.ts';

type Take = (store: TestimonialsStore) => void;

const isSet = (value: unknown): value is Set<Take> => value instanceof Set;

/** Who shows an address without its store, and takes the store as soon as there is one. */
export const waitingFor = (url: string): Set<Take> => shared('waiting', url, isSet, () => new Set<Take>());
