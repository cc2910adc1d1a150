import { posting, review } from './guard.generated.ts';
import { findFault } from './find-fault.ts';

/**
 * Why a value is no item: `author.name is missing or wrong`; empty when it is one.
 * With a `root`, its addresses become absolute.
 */
export const itemFault = (value: unknown, root?: string): string =>
  findFault((value as { '@type'?: unknown } | null)?.['@type'] === 'Review' ? review : posting, value, root);
