import type { Rating, ReviewRating } from '@smm/sdk/schema';

const SCALE = { worstRating: 1, bestRating: 5 } as const;

/**
 * Brings a rating to 1–5.
 *
 * Scales that start at 0 or 1 are read as parts of their best, as people read them: 8 of 10, and 80 %, are 4 of 5;
 * nothing falls below 1. Any other scale is stretched evenly. What the author gave is kept in `original`.
 */
export function normalizeRating(rating: Rating): ReviewRating {
  const { ratingValue, worstRating, bestRating } = rating;
  if (worstRating === 1 && bestRating === 5) return { ratingValue, ...SCALE };
  const fromBest = worstRating === 0 || worstRating === 1;
  const value = fromBest
    ? (ratingValue / bestRating) * 5
    : 1 + ((ratingValue - worstRating) / (bestRating - worstRating)) * 4;
  const rounded = Math.round(Math.min(5, Math.max(1, value)) * 100) / 100;
  return { ratingValue: rounded, ...SCALE, original: { ratingValue, worstRating, bestRating } };
}

/** The star, 1–5, that a rating counts under; 0 without one. */
export function starOf(rating: Rating | null): number {
  return rating ? Math.min(5, Math.max(1, Math.round(normalizeRating(rating).ratingValue))) : 0;
}
