import type { SourcePolicy } from './model.ts';

/** What a source's terms mean for its words, in sentences for people. */
export function describeRights(policy: SourcePolicy): string[] {
  if (!policy.mayStore) return ['Link only: its words may not be stored.'];
  const isOwn = policy.mayMarkUp;
  return [
    'May be stored.',
    policy.retentionDays === null
      ? ''
      : `Must be fetched anew or deleted within ${policy.retentionDays} days: what was not seen again is erased then.`,
    isOwn ? '' : 'Shown once the business gave its word that it may show it (attestation).',
    policy.needsPermission ? 'Each item needs its author’s own permission, on record, before it is shown.' : '',
    policy.attribution === null ? '' : `Shown with its origin: ${policy.attribution}.`,
    policy.mayExcerpt ? '' : 'Shown whole: no excerpts, no highlights.',
    isOwn ? 'Enters the page’s structured data.' : 'Stays out of the page’s structured data.',
    policy.mayShowCounts ? 'Likes and replies may be shown, with the day they were counted.' : '',
    policy.eraseWhenGone ? 'What is deleted or hidden there is erased here when its feed is next looked at.' : '',
  ].filter((sentence) => sentence !== '');
}
