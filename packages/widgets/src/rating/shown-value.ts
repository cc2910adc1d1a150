/** A mean as it is shown: one decimal, never rounded up to the best or down to the worst that it is not. */
export function shownValue(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  if (rounded >= 5 && value < 5) return 4.9;
  return rounded <= 1 && value > 1 ? 1.1 : rounded;
}
