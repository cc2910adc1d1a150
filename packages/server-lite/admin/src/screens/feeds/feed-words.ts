import { count } from '../../parts/count.ts';
import { fullTime, when } from '../../parts/when.ts';
import { and } from '../inbox/words.ts';
import type { Feed, Outcome } from './calls.ts';

/** How a feed is, in a word or two; why, and what can be done about it. */
export interface FeedState {
  label: string;
  tone: 'fine' | 'still' | 'warn';
  why?: string;
  todo?: string;
}

export const nameOf = ({ title, address }: Pick<Feed, 'title' | 'address'>): string => title ?? address;

/** What is wrong first, what is merely off next, else that all is well. */
export function stateOf(feed: Feed): FeedState {
  const { state, failures, lastError, movedTo, doubtedAt, key, lastSyncAt } = feed;
  const why = lastError === null ? {} : { why: lastError };
  if (feed.isGone) return { label: 'Gone', tone: 'warn', ...why };
  if (state === 'paused')
    return { label: 'Paused', tone: 'still', why: 'What came stays, and follows nothing meanwhile.' };
  if (key !== null && !key.isSet)
    return {
      label: 'Key missing',
      tone: 'warn',
      why: `It answers only with your own key, and the variable ${key.variable} is not set where the server runs.`,
      todo: key.how,
    };
  if (state === 'failing')
    return {
      label: 'Failing',
      tone: 'warn',
      why: `${lastError ?? 'It cannot be read.'} ${count(failures, 'look')} in a row failed, so it is asked once a day.`,
      todo: 'Open its address yourself. Where it moved, add the new one; where it is over, remove it.',
    };
  if (failures > 0)
    return {
      label: `Failed ${failures === 1 ? 'once' : `${failures} times`}`,
      tone: 'warn',
      ...why,
      todo: 'It is tried again by itself, less often each time.',
    };
  if (doubtedAt !== null)
    return {
      label: 'Much is missing',
      tone: 'warn',
      why: `Most of what was there is missing since ${fullTime(doubtedAt)}. Nothing was taken from your pages: that may be a fault there.`,
      todo: 'The next look that says the same is believed. If you know that it was deleted, take it for true now.',
    };
  if (movedTo !== null)
    return {
      label: 'Moved',
      tone: 'warn',
      why: `It said that it moved for good to ${movedTo}.`,
      todo: `smm feed move ${feed.id} asks it there, with all that came by it. Or add that, and remove this one: what came stays, and is not taken twice.`,
    };
  return lastSyncAt === null ? { label: 'Not looked at yet', tone: 'still' } : { label: 'Fine', tone: 'fine' };
}

const PACES = [15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10_080] as const;

/** Minutes between two looks that can be chosen, the one that is kept among them. */
export function pacesOf(least: number, kept?: number): number[] {
  const paces = new Set<number>(PACES.filter((minutes) => minutes >= least));
  if (kept !== undefined) paces.add(kept);
  paces.add(Math.max(least, 60));
  return [...paces].sort((a, b) => a - b);
}

/** “every hour”, “every 6 hours”, “every week”. */
export function paceWords(minutes: number): string {
  const units = [
    [10_080, 'week'],
    [1440, 'day'],
    [60, 'hour'],
    [1, 'minute'],
  ] as const;
  const [of, unit] = units.find(([size]) => minutes % size === 0) ?? units[3];
  return minutes === of ? `every ${unit}` : `every ${count(minutes / of, unit)}`;
}

/** When it was looked at, and will be. */
export function timesOf({ lastSyncAt, nextSyncAt }: Pick<Feed, 'lastSyncAt' | 'nextSyncAt'>, isOn: boolean): string {
  const last = lastSyncAt === null ? 'no look yet' : `last look ${when(lastSyncAt)}`;
  if (nextSyncAt === null) return last;
  if (!isOn) return `${last}, next when somebody looks`;
  return new Date(nextSyncAt).getTime() <= Date.now()
    ? `${last}, next in a moment`
    : `${last}, next ${when(nextSyncAt)}`;
}

/** What came of a look. @param isTried nothing was written */
export function outcomeWords(outcome: Outcome, read: number, isTried: boolean): string {
  const { status, why, next } = outcome;
  const again = next === null ? '' : ` It is tried again after ${when(next)}.`;
  if (status === 'failed') return `It could not be read. ${why ?? ''}${again}`;
  if (status === 'paused' || status === 'stopped')
    return why ?? 'The look ended on the way. The next one goes on there.';
  if (status === 'later') return `${why ?? 'It was asked as often as it may be.'}${again}`;
  if (status === 'unchanged') return 'Nothing has changed there since the last look.';
  const parts = (
    [
      [outcome.added, 'new'],
      [outcome.edited, 'edited'],
      [outcome.gone, 'gone'],
      [outcome.returned, 'there again'],
      [outcome.merged, 'known from elsewhere'],
      [outcome.passedOver, 'passed over'],
      [outcome.keptOut, 'kept out because they were erased here'],
      [outcome.erased, 'erased as the terms ask'],
      [outcome.rejectedCount, 'could not be taken'],
    ] as const
  )
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${number.toLocaleString('en')} ${words}`);
  const said = `${count(read, 'entry', 'entries')} read: ${parts.length === 0 ? 'nothing new' : and(parts)}.`;
  const doubted = outcome.doubted > 0 ? ` ${why ?? ''}` : '';
  return `${said}${doubted}${isTried ? ' Nothing was written.' : ''}`;
}
