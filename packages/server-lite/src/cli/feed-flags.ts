import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { PolicyError } from '../errors/policy-error.ts';
import type { FeedAdapter } from '../feeds/adapter.ts';
import type { FeedOnly } from '../storage/feeds.ts';

const MINUTES: Record<string, number> = { m: 1, h: 60, d: 1440 };
const LONGEST = 30 * 1440;

/** Minutes of `30m`, `6h` or `2d`. @throws InvalidInputError, also for what is more often than the place may be asked */
export function readEvery(text: string | undefined, { name, everyMinutes }: FeedAdapter): number {
  if (text === undefined) return Math.max(everyMinutes, 60);
  const [, count, unit] = /^(\d{1,4})(m|h|d)$/.exec(text.trim()) ?? [];
  const minutes = Number(count) * (MINUTES[unit ?? ''] ?? Number.NaN);
  if (!(minutes > 0 && minutes <= LONGEST))
    throw new InvalidInputError('--every', `“${text}” does not fit. Write it as 30m, 6h or 2d, at most 30 days.`);
  if (minutes < everyMinutes)
    throw new InvalidInputError(
      '--every',
      `${name} may be asked every ${duration(everyMinutes)} at most. Give that or more.`,
    );
  return minutes;
}

export function duration(minutes: number): string {
  if (minutes % 1440 === 0) return `${minutes / 1440}d`;
  return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
}

/** @throws PolicyError for words that shall be shown without the owner's word that they may be */
export function assertAttested({ publish, attest }: { publish?: boolean; attest?: boolean }): void {
  if (!publish || attest) return;
  throw new PolicyError(
    'To publish what comes without a look at it needs your word that you may show these words. Give it with --attest.',
  );
}

/** @throws PolicyError: what listening finds nobody has looked at */
export function assertListens({ listen, publish }: { listen?: boolean; publish?: boolean }): void {
  if (!listen || !publish) return;
  throw new PolicyError(
    '--listen and --publish exclude each other: what listening finds are words of others that nobody has looked at, so it always waits for a person. Give one of them.',
  );
}

export function readOnly(text: string | undefined): FeedOnly | null {
  return text === 'reviews' || text === 'postings' ? text : null;
}
