export type StepSize = 'day' | 'week' | 'month';

const DAY_MS = 86_400_000;

/** The first day of the step that a day is in: weeks begin on Monday. Days are `2026-05-01`, of UTC. */
export function stepOf(day: string, by: StepSize): string {
  if (by === 'month') return `${day.slice(0, 7)}-01`;
  if (by === 'day') return day.slice(0, 10);
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  const sinceMonday = (new Date(time).getUTCDay() + 6) % 7;
  return isoDay(time - sinceMonday * DAY_MS);
}

/** Every step between two days, both included, without a gap. */
export function stepsBetween(from: string, to: string, by: StepSize): string[] {
  const steps: string[] = [];
  for (let step = stepOf(from, by); step <= to; step = after(step, by)) steps.push(step);
  return steps;
}

/** How many there would be, without making them. */
export function countSteps(from: string, to: string, by: StepSize): number {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
  return Math.ceil(days / { day: 1, week: 7, month: 28 }[by]);
}

export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function after(step: string, by: StepSize): string {
  const time = Date.parse(`${step}T00:00:00Z`);
  if (by !== 'month') return isoDay(time + (by === 'week' ? 7 : 1) * DAY_MS);
  const date = new Date(time);
  return isoDay(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
}
