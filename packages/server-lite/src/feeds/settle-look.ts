import { ConflictError } from '../errors/conflict-error.ts';
import { OutboundError } from '../errors/outbound-error.ts';
import type { FeedClaim, FeedState } from '../storage/feeds.ts';
import { afterFailure, MANY_FAILURES, nextLook } from './back-off.ts';
import { BudgetError } from './budget-error.ts';
import { DOUBT_MS } from './follow-missing.ts';
import { GONE } from './gone-words.ts';
import { keepRejectedItems } from './keep-rejected-items.ts';
import type { Look, SyncDeps, SyncOptions } from './look.ts';
import type { SyncOutcome } from './sync-outcome.ts';

/** It came to its end: when it is looked at again, and what the next look compares with. */
export async function settleDone(look: Look): Promise<void> {
  const { storage, claim, outcome, options, bound, data, startedAt, isDeep, adapter } = look;
  const { random = Math.random, clock = () => new Date() } = look;
  const { feed } = claim;
  const isUnchanged = outcome.status === 'unchanged';
  if (options.isTried) return;
  const kept = isUnchanged
    ? { digests: claim.rejected, file: null }
    : keepRejectedItems(feed, look.rejected, { known: claim.rejected, data, now: startedAt });
  outcome.rejectedFile = kept.file;
  const every = Math.max(feed.everyMinutes, adapter.everyMinutes);
  const now = clock();
  const wait = outcome.doubted > 0 ? Math.min(nextLook(every, random), 2 * DOUBT_MS) : nextLook(every, random);
  outcome.next = new Date(now.getTime() + wait).toISOString();
  await storage.feeds.settle(claim, {
    at: now.toISOString(),
    next: outcome.next,
    done: {
      validators: isUnchanged ? claim.validators : bound.validators(),
      isDeep: isDeep && !isUnchanged,
      rejected: kept.digests,
      // What is not believed yet must be missing from the same list at the next look.
      listing: isUnchanged || outcome.doubted > 0 ? claim.listing : look.missing.listed,
      movedTo: isUnchanged ? feed.movedTo : (bound.movedTo() ?? look.movedTo ?? null),
      ...(look.title !== undefined && { title: look.title }),
    },
    error: null,
    state: 'active',
    failures: 0,
    ...(look.doubtedAt !== undefined && { doubtedAt: look.doubtedAt }),
  });
}

/** It came to none. Throws only what no place can cause. */
export async function onError(look: Look, error: unknown, signal: AbortSignal): Promise<void> {
  try {
    await settleError(look, error, signal);
  } catch (lost) {
    // Paused, removed or taken over while it was asked: whoever did so has the last word.
    if (!(lost instanceof ConflictError)) throw lost;
    look.outcome.status = 'stopped';
    look.outcome.why = lost.message;
  }
}

async function settleError(look: Look, error: unknown, signal: AbortSignal): Promise<void> {
  const { storage, claim, outcome, options, adapter, bound } = look;
  const { clock = () => new Date() } = look;
  if (!(error instanceof Error)) throw error;
  if (signal.aborted) {
    outcome.status = 'stopped';
    if (!options.isTried) await storage.feeds.release(claim);
    return;
  }
  if (error instanceof ConflictError) throw error;
  outcome.why = error.message;
  if (error instanceof BudgetError) {
    outcome.status = 'later';
    outcome.next = error.until;
    if (options.isTried) return;
    const { state, failures, lastError } = claim.feed;
    const now = clock().toISOString();
    await storage.feeds.settle(claim, { at: now, next: error.until, done: null, error: lastError, state, failures });
    return;
  }
  const refused = error instanceof OutboundError ? error : undefined;
  const host = bound.host();
  if (!options.isTried && refused?.retryAfter !== undefined && host !== undefined)
    await storage.feeds.leaveAlone(host, new Date(clock().getTime() + refused.retryAfter).toISOString());
  const isOver = refused?.status === 410 && outcome.pages === 0;
  await settleFailure(look, claim, outcome, {
    why: isOver ? `${error.message} ${GONE}` : error.message,
    everyMinutes: Math.max(claim.feed.everyMinutes, adapter.everyMinutes),
    ...(refused?.retryAfter !== undefined && { retryAfter: refused.retryAfter }),
    ...(isOver && { state: 'paused' as const }),
  });
}

export async function settleFailure(
  { storage, clock = () => new Date(), random = Math.random, options }: SyncDeps & { options: SyncOptions },
  claim: FeedClaim,
  outcome: SyncOutcome,
  {
    why,
    everyMinutes,
    retryAfter,
    state,
  }: { why: string; everyMinutes: number; retryAfter?: number; state?: FeedState },
): Promise<SyncOutcome> {
  outcome.status = state === 'paused' ? 'paused' : 'failed';
  outcome.why = why;
  if (options.isTried) return outcome;
  const failures = claim.feed.failures + 1;
  const now = clock();
  const wait = afterFailure(failures, everyMinutes, retryAfter, random);
  outcome.next = state === 'paused' ? null : new Date(now.getTime() + wait).toISOString();
  await storage.feeds.settle(claim, {
    at: now.toISOString(),
    next: new Date(now.getTime() + wait).toISOString(),
    done: null,
    error: why,
    state: state ?? (failures >= MANY_FAILURES ? 'failing' : claim.feed.state),
    failures,
  });
  return outcome;
}
