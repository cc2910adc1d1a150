import type { Figures } from './measure.ts';

/** perf budgets for the first card, as a ratio to innerHTML, by profile and number of reviews. */
const FIRST_CARD: Record<string, Record<number, number>> = {
  desktop: { 10: 1.6, 100: 0.5, 1000: 0.12, 10000: 0.02 },
  phone: { 10: 1.5, 100: 0.55, 1000: 0.14, 10000: 0.01 },
};
const BLOCKING: Record<string, number> = { desktop: 50, phone: 150 };
const SCROLL: Record<string, number> = { desktop: 20, phone: 22 };
const HEAP = 0.5 * 1024 * 1024;
const NODES = 1500;

/** One line a budget: what is allowed, what was measured, and whether it holds. */
export function budgetLines(profile: string, n: number, row: (Figures & { ratio: number }) | undefined): string[] {
  if (!row) return [];
  const line = (what: string, budget: number | undefined, value: number, digits = 0): string[] =>
    budget === undefined
      ? []
      : [`${value <= budget ? 'ok  ' : 'OVER'} ${what}: ${value.toFixed(digits)} of ${budget.toFixed(digits)}`];
  return [
    ...line('first card, ratio', FIRST_CARD[profile]?.[n], row.ratio, 3),
    ...(n >= 1000 ? line('blocking, ms', BLOCKING[profile], row.blocking) : []),
    ...line('scroll p95, ms', SCROLL[profile], row.scrollP95, 1),
    ...line('layout shift', 0.0005, row.shift, 4),
    ...(n === 1000 ? [...line('heap, bytes', HEAP, row.heap), ...line('nodes', NODES, row.nodes)] : []),
  ];
}
