import { describeRights } from '../domain/describe-rights.ts';
import { sourcePolicy } from '../domain/source-policy.ts';
import type { SyncOutcome } from '../feeds/sync-outcome.ts';

const MOST_NAMED = 5;

/** A look as machines are told of it. */
export function syncObject({ feed, ...outcome }: SyncOutcome): Record<string, unknown> {
  return { feed: feed.id, kind: feed.kind, address: feed.address, ...outcome };
}

/** What came of a look at a feed, for people. */
export function describeSync(outcome: SyncOutcome, isTried: boolean): string {
  const { feed, status, read, pages, why, next, rejected, rejectedFile, waiting } = outcome;
  const head = `Feed ${feed.id}, ${feed.title ?? feed.address}`;
  if (status === 'failed') return `${head}: not read. ${why}${next ? ` Tried again after ${time(next)}.` : ''}`;
  if (status === 'paused') return `${head}: paused. ${why}`;
  if (status === 'stopped')
    return `${head}: stopped on the way. ${why ?? 'What was taken in until then stays; the next look goes on there.'}`;
  const lines = [
    status === 'unchanged'
      ? `${head}: nothing has changed since the last look.`
      : `${head}: ${count(read, 'item')} on ${count(pages, 'page')}.`,
    `  ${told(outcome)}${isTried ? ' Nothing was written (--dry-run).' : ''}`,
  ];
  if (status === 'later' || outcome.doubted > 0) lines.push(`  ${why}`);
  for (const reason of new Set(waiting.slice(0, MOST_NAMED))) lines.push(`  Not published by itself: ${reason}`);
  if (outcome.added > outcome.published)
    lines.push('  New ones wait for you: smm review list --state pending, then smm review publish.');
  for (const { where, reason } of rejected.slice(0, MOST_NAMED)) lines.push(`  ${where}: ${reason}`);
  if (rejected.length > MOST_NAMED) lines.push(`  And ${rejected.length - MOST_NAMED} more that could not be taken.`);
  if (rejectedFile !== null) lines.push(`  What could not be taken is kept: ${rejectedFile}`);
  return lines.join('\n');
}

/** The rights of what a feed brought. */
export function describeSources(sources: readonly string[]): string[] {
  return sources.map((key) => {
    const policy = sourcePolicy(key);
    return `  Words from ${policy.name}: ${describeRights(policy).join(' ')}`;
  });
}

function told(outcome: SyncOutcome): string {
  const { added, published, merged, edited, returned, counted, keptOut, passedOver, gone, erased, rejected } = outcome;
  const parts = [
    `${number(added)} new${published > 0 && published <= added ? ` (${number(published)} published)` : ''}`,
    // Of them some that were edited, and shown before.
    published > added ? `${number(published)} published` : '',
    `${number(edited)} edited`,
    `${number(gone)} gone`,
    `${number(rejected.length)} rejected`,
    returned > 0 ? `${number(returned)} there again` : '',
    merged > 0 ? `${number(merged)} known from elsewhere` : '',
    counted > 0 ? `${number(counted)} with other counts` : '',
    keptOut > 0 ? `${number(keptOut)} kept out (erased here)` : '',
    passedOver > 0 ? `${number(passedOver)} passed over` : '',
    erased > 0 ? `${number(erased)} erased as their source’s terms ask` : '',
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

export function time(iso: string): string {
  return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}

function number(n: number): string {
  return n.toLocaleString('en');
}

function count(n: number, one: string): string {
  return `${number(n)} ${one}${n === 1 ? '' : 's'}`;
}
