import type { components } from '../../api/api.generated.ts';
import { count } from '../../parts/count.ts';

export type Figures = components['schemas']['Figures'];

const ONE = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const TWO = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** “half a day”, “1 day”, “3.4 days” */
export function days(number: number): string {
  if (number < 1 / 24) return 'less than an hour';
  if (number < 1) return count(Math.round(number * 24), 'hour');
  const shown = ONE.format(number);
  return `${shown} ${shown === '1' ? 'day' : 'days'}`;
}

export function receivedWords({ total, sources }: Figures): string {
  if (total.received === 0) return 'Nothing came in during this time.';
  const [first] = sources;
  const most = first && sources.length > 1 ? ` Most from ${first.name}: ${first.received.toLocaleString('en')}.` : '';
  return `${count(total.received, 'review')} came in.${most}`;
}

export function decidedWords({ total }: Figures): string {
  if (total.published === 0 && total.hidden === 0) return 'Nothing was published or hidden during this time.';
  return `${total.published.toLocaleString('en')} published, ${total.hidden.toLocaleString('en')} hidden with a reason.`;
}

/** Difference of means from which on it is worth saying: a twentieth of a star is noise of rounding. */
const SKEW = 0.05;

/** Whether what is shown is brighter than what came in. Said either way. */
export function ratingWords({ average, ratings }: Figures): string {
  const { received, published } = average;
  if (received === null) return 'Nothing that came in during this time carries a rating.';
  const rated = ratings.filter(({ ratingValue }) => ratingValue !== null);
  const waiting = rated.reduce((sum, row) => sum + row.received - row.published, 0);
  if (published === null) return `The mean of what came in is ${TWO.format(received)}. None of it is published yet.`;
  const both = `The mean of everything that came in is ${TWO.format(received)}, of what is published ${TWO.format(published)}.`;
  const difference = published - received;
  if (Math.abs(difference) < SKEW) return `${both} What is shown is as what came in.`;
  return difference > 0
    ? `${both} What is shown is brighter than what came in: look at the ${count(waiting, 'review')} that wait or are hidden.`
    : `${both} What is shown is less bright than what came in.`;
}

export function waitingWords({ total }: Figures): string {
  return total.waitingDays === null
    ? 'Nobody decided about anything during this time.'
    : `Half of the ${count(total.decided, 'review')} that somebody decided about waited ${days(total.waitingDays)} or less. What was published with its import waited for nobody, and is not counted.`;
}

export function hiddenWords({ hidden, total }: Figures): string {
  return hidden.length === 0
    ? 'Nothing was hidden during this time.'
    : `${count(total.hidden, 'time')} something was hidden, each with a reason of the list that visitors see.`;
}

const DAY = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat(undefined, { month: 'short', year: 'numeric', timeZone: 'UTC' });

export const stepLabel = (start: string, by: Figures['by']): string =>
  (by === 'month' ? MONTH : DAY).format(new Date(`${start}T00:00:00Z`));
