import type { SourcePolicy } from './model.ts';

/** Sources whose terms forbid that others get their words from us. */
const NOT_PASSED_ON: ReadonlySet<string> = new Set(['x', 'trustpilot', 'threads', 'google-places']);

/**
 * Why words may be shown here and yet not be handed on for others to show, or null where they may. What must be deleted or
 * fetched anew after some days, nobody can keep so in copies that others have.
 */
export function whyNotPassedOn(policy: SourcePolicy): string | null {
  const { key, mayStore, retentionDays, needsPermission } = policy;
  if (!mayStore) return 'its words may not be kept';
  if (needsPermission) return 'its authors gave permission to this business alone';
  if (retentionDays !== null) return `its words must be fetched anew every ${retentionDays} days`;
  if (NOT_PASSED_ON.has(key)) return 'its terms forbid passing its words on';
  return null;
}
