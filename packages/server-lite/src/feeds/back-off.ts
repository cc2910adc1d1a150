const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Failures in a row after which a feed counts as failing, and is asked once a day. */
export const MANY_FAILURES = 8;
/** A share of the time, either way, so that those that were added together are not asked together. */
const JITTER = 0.1;
const FAILED_JITTER = 0.25;

/** Milliseconds until the next look after one that came to its end. */
export function nextLook(everyMinutes: number, random: () => number): number {
  return spread(everyMinutes * MINUTE, JITTER, random);
}

/**
 * Milliseconds until the next look after so many that failed, doubled each time, at most a day.
 *
 * @param retryAfter what the place asks for: it is never asked before
 */
export function afterFailure(
  failures: number,
  everyMinutes: number,
  retryAfter: number | undefined,
  random: () => number,
): number {
  const first = Math.min(Math.max(everyMinutes, 5), 60) * MINUTE;
  const wait = failures >= MANY_FAILURES ? DAY : Math.min(first * 2 ** (failures - 1), DAY);
  return Math.max(spread(wait, FAILED_JITTER, random), retryAfter ?? 0);
}

function spread(ms: number, share: number, random: () => number): number {
  return Math.round(ms * (1 + share * (2 * random() - 1)));
}
