// Made from src/schema by scripts/generate-guard.ts. Change it there.
import type { Shape } from '../client/find-fault.ts';

const text = /^/;
const identifier = /^[a-z0-9][a-z0-9_-]{0,63}$/;
export const link = /^(?!\/\/|(?!https?:)[a-z][\w+.-]*:)[!-~\u00a1-\uffff]+$/i;
const number0 = (v: any): boolean => Number.isSafeInteger(v) && v >= 0;
const number1 = (v: any): boolean => Number.isSafeInteger(v) && v >= 1 && v <= 5;
const list = (v: unknown): boolean => Array.isArray(v);

const queryFacet: Shape = {
  value: text,
  'name?': text,
  count: number0,
  'isAtLeast?': (v) => v === true,
};

export const queryPage: Shape = {
  query: { rating: [number1], tag: [text], lang: [text], source: [text], q: text, sort: text },
  text: text,
  found: { count: number0, 'isAtLeast?': (v) => v === true },
  isComplete: (v) => typeof v === 'boolean',
  indexed: number0,
  published: number0,
  facets: { rating: [queryFacet], tag: [queryFacet], lang: [queryFacet], source: [queryFacet] },
  selection: { received: number0, imported: number0, pending: number0, published: number0, withdrawn: number0, erased: number0, hidden: [{ reason: text, count: number0 }], selected: number0, postings: { published: number0, selected: number0 }, pinned: number0, order: text, rules: [{ type: text, values: [text], text: text }], text: text, sources: [{ identifier: identifier, name: text, count: number0 }], 'sample?': (v) => v === true },
  items: list,
  links: { self: link, next: [link, null], root: link, head: link },
};
