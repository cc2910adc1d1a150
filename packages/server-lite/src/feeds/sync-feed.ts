import { OutboundError } from '../errors/outbound-error.ts';
import type { UntrustedItem } from '../domain/model.ts';
import type { FeedClaim, FeedTaken } from '../storage/feeds.ts';
import type { FeedAnswer } from './adapter.ts';
import { feedGet } from './feed-get.ts';
import { followMissing, leave } from './follow-missing.ts';
import { forgetOverdue } from './forget-gone.ts';
import { keyOf, type Look, type SyncDeps, type SyncOptions } from './look.ts';
import { Missing } from './missing.ts';
import { onError, settleDone, settleFailure } from './settle-look.ts';
import { newOutcome, type SyncOutcome } from './sync-outcome.ts';

/** Pages that one look reads at most: the first one, and one a day, as far as this. */
const MOST_PAGES = 20;
const DEEP_MS = 24 * 60 * 60_000;
/** Pictures are asked for again at most so often, where nobody waits for it. */
const PICTURES_MS = 6 * 60 * 60_000;
/** Items in one transaction, so that others who write are not kept waiting. */
const LOT = 25;

/** One look at what was claimed: new items come in, changed and missing ones follow their source. Never throws for what the place does. */
export async function syncFeed(claim: FeedClaim, deps: SyncDeps, options: SyncOptions = {}): Promise<SyncOutcome> {
  const { clock = () => new Date() } = deps;
  const outcome = newOutcome(claim.feed);
  const adapter = deps.adapterOf(claim.feed.kind);
  const signal = options.signal ?? new AbortController().signal;
  const startedAt = clock();
  const isDeep =
    claim.cursor === null && (claim.deepAt === null || startedAt.getTime() - Date.parse(claim.deepAt) >= DEEP_MS);
  if (!adapter) {
    const why = `This smm knows no feeds of the kind “${claim.feed.kind}”. Update smm, or remove the feed.`;
    return settleFailure({ ...deps, options }, claim, outcome, { why, state: 'failing', everyMinutes: 1440 });
  }
  const bound = feedGet({
    feeds: deps.storage.feeds,
    claim,
    adapter,
    exceptions: deps.exceptions,
    signal,
    isAnew: isDeep,
    isTried: options.isTried === true,
    ...(deps.timeout !== undefined && { timeout: deps.timeout }),
  });
  const look: Look = {
    ...deps,
    claim,
    adapter,
    bound,
    options,
    outcome,
    startedAt,
    isDeep,
    rejected: [],
    missing: new Missing(claim.listing),
  };
  try {
    await readPages(look);
    await followMissing(look);
    await settleDone(look);
    await lookAtPictures(look);
  } catch (error) {
    await onError(look, error, signal);
  }
  if (!options.isTried) outcome.erased = await forgetOverdue({ feeds: deps.storage.feeds, data: deps.data });
  return outcome;
}

/** What its items show may have changed where it lies, at the same address: it is asked for again in its host's turn. */
async function lookAtPictures({ storage, claim, options, clock = () => new Date() }: Look): Promise<void> {
  if (options.isTried) return;
  const before = clock().getTime() - (options.isAwaited ? 0 : PICTURES_MS);
  await storage.pictures.askAgain(claim.feed.id, new Date(before).toISOString());
}

async function readPages(look: Look): Promise<void> {
  const { claim, outcome, isDeep, options } = look;
  let cursor = claim.cursor;
  for (;;) {
    const answer = await askPage(look, cursor);
    if (answer === 'again') {
      cursor = null;
      continue;
    }
    if (answer === null) {
      outcome.status = 'unchanged';
      return;
    }
    outcome.pages += 1;
    if (answer.title !== undefined) look.title = answer.title;
    if (answer.movedTo !== undefined) look.movedTo = answer.movedTo;
    const isKnown = await takePage(look, answer, cursor);
    options.onPage?.(outcome.pages, outcome.read);
    const isEnd = answer.next === null || outcome.pages >= MOST_PAGES || (isKnown && !isDeep);
    if (isEnd) return;
    cursor = answer.next;
  }
}

/** `again`: where it was to go on is nothing any more, and it begins at the newest. */
async function askPage(
  { adapter, claim, bound, env, outcome }: Look,
  cursor: string | null,
): Promise<FeedAnswer | null | 'again'> {
  const key = keyOf(adapter, env);
  try {
    return await adapter.ask({
      address: claim.feed.address,
      cursor,
      ...(key !== undefined && { key }),
      get: bound.get,
    });
  } catch (error) {
    const isLost =
      cursor !== null && outcome.pages === 0 && error instanceof OutboundError && error.reason === 'status';
    if (isLost && [400, 404, 410, 422].includes(error.status ?? 0)) return 'again';
    throw error;
  }
}

/** @returns whether what comes behind this page was here before */
async function takePage(look: Look, answer: FeedAnswer, cursor: string | null): Promise<boolean> {
  const { storage, claim, outcome, options, matches } = look;
  const { feed } = claim;
  // After a look that came to no end, what is old may be new here.
  const isWhole = feed.failures === 0 && claim.round > 0 && claim.cursor === null;
  const since = isWhole ? feed.lastSyncAt : null;
  const isWanted = (item: UntrustedItem) => matches === undefined || matches(item, feed);
  const seen: string[] = [];
  let isKnown = false;
  for (let at = 0; at === 0 || at < answer.items.length; at += LOT) {
    const items = answer.items.slice(at, at + LOT);
    // What is interrupted within a page begins with it again.
    const next = at + LOT < answer.items.length ? cursor : answer.next;
    const taken = await storage.feeds.take(claim, { items, next, isWanted, since }, options.isTried);
    seen.push(...taken.seen);
    isKnown = taken.isKnown;
    addTaken(outcome, taken);
    look.rejected.push(...taken.rejected);
  }
  // Of what nobody asked for no address is kept either.
  const refused = feed.listen ? answer.rejected.map((row) => ({ ...row, where: feed.address })) : answer.rejected;
  const unread = refused.map((row) => ({ ...row, raw: '' }));
  look.rejected.push(...unread);
  outcome.rejected.push(...refused);
  outcome.read += answer.items.length + answer.rejected.length;
  look.missing.page(answer, seen, cursor === null);
  await leave(look, answer.gone, true);
  for (const { source } of answer.items) if (!outcome.sources.includes(source)) outcome.sources.push(source);
  return isKnown;
}

function addTaken(outcome: SyncOutcome, taken: FeedTaken): void {
  for (const key of ['added', 'published', 'merged', 'edited', 'returned', 'counted', 'keptOut', 'passedOver'] as const)
    outcome[key] += taken[key];
  outcome.rejected.push(...taken.rejected.map(({ where, reason }) => ({ where, reason })));
  outcome.waiting.push(...taken.waiting);
}
