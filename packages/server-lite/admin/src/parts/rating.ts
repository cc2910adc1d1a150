import type { Item } from '../api/client.ts';

const STARS = 5;

/** A rating as visitors see it, 1 to 5: scales that begin at 0 or 1 are read as parts of their best, others are stretched. */
export function outOfFive({ ratingValue, bestRating = STARS, worstRating = 1 }: NonNullable<Item['rating']>): number {
  if (bestRating <= worstRating) return STARS;
  const value =
    worstRating === 0 || worstRating === 1
      ? (ratingValue / bestRating) * STARS
      : 1 + ((ratingValue - worstRating) / (bestRating - worstRating)) * (STARS - 1);
  return Math.round(Math.min(STARS, Math.max(1, value)) * 100) / 100;
}
