export type { QueryState } from './query-state.ts';
export { createQueryStore } from './query-store.ts';
export type { QuerySource, QueryStore } from './query-store.ts';
export { ANYTHING, isNarrowed, queryUrl } from './query-url.ts';
export { readQuery } from './read-query.ts';
