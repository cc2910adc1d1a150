import type { Item, SourcePolicy } from './model.ts';
import { sourcePolicy } from './source-policy.ts';

/** The key of `extra` that names the other sources which the same words came from. */
export const ALSO_FROM = 'smm:also-from';

type Sourced = Pick<Item, 'source' | 'extra'>;

/** Sources of what was merged into an item, its own left out. */
export function alsoFrom({ source, extra }: Sourced): string[] {
  const keys = extra?.[ALSO_FROM];
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string' && key !== source) : [];
}

/** What the terms of all its sources allow together: what one forbids is forbidden. Its key and name are its own source's. */
export function itemPolicy(item: Sourced): SourcePolicy {
  const own = sourcePolicy(item.source);
  if (item.extra === null || item.extra[ALSO_FROM] === undefined) return own;
  return alsoFrom(item).map(sourcePolicy).reduce(stricter, own);
}

/** Whether terms allow the same. */
export function isAsStrict(one: SourcePolicy, other: SourcePolicy): boolean {
  const { key: _, name: __, ...a } = one;
  const { key: ___, name: ____, ...b } = other;
  return (Object.keys(a) as (keyof typeof a)[]).every((right) => a[right] === b[right]);
}

export function stricter(own: SourcePolicy, other: SourcePolicy): SourcePolicy {
  const days = [own.retentionDays, other.retentionDays].filter((limit) => limit !== null);
  const named = [own.attribution, other.attribution].filter((name) => name !== null);
  return {
    ...own,
    mayStore: own.mayStore && other.mayStore,
    retentionDays: days.length === 0 ? null : Math.min(...days),
    attribution: named.length === 0 ? null : [...new Set(named)].join(', '),
    mayMarkUp: own.mayMarkUp && other.mayMarkUp,
    needsPermission: own.needsPermission || other.needsPermission,
    mayExcerpt: own.mayExcerpt && other.mayExcerpt,
    eraseWhenGone: own.eraseWhenGone || other.eraseWhenGone,
    mayShowCounts: own.mayShowCounts && other.mayShowCounts,
  };
}
