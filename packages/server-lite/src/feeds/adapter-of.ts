import type { FeedAdapter } from './adapter.ts';
import { ADAPTERS } from './adapters.ts';

/** The adapter of a subscription's kind; undefined for one of a newer smm. */
export function adapterOf(kind: string): FeedAdapter | undefined {
  return ADAPTERS.find((adapter) => adapter.kind === kind);
}
