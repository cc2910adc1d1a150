import type { Rating } from '@smm/sdk/schema';

/** A rating as stars of five, by the server's rule: 8 of 10, and 80 of 100, are 4; other scales are stretched evenly. */
export function starsOf({ ratingValue, worstRating, bestRating }: Rating): number {
  if (worstRating === 0 || worstRating === 1) return (ratingValue / bestRating) * 5;
  return 1 + ((ratingValue - worstRating) / (bestRating - worstRating)) * 4;
}

/** A mean as it is shown: one decimal, never rounded up to the best or down to the worst that it is not. */
export function shownValue({ ratingValue: value, worstRating: worst, bestRating: best }: Rating): number {
  const rounded = Math.round(value * 10) / 10;
  if (rounded >= best && value < best) return best - 0.1;
  return rounded <= worst && value > worst ? worst + 0.1 : rounded;
}
