import type { AggregateRating } from '@smm/sdk/schema';

/** Published reviews that share a star: how many, how many of them with words, and their ratings' sum in millionths. */
export interface StarCount {
  star: number;
  count: number;
  words: number;
  rating: number;
}

/** Over everything published. Null when nothing carries a rating. */
export function aggregate(counts: Iterable<StarCount>): AggregateRating | null {
  const stars = [0, 0, 0, 0, 0, 0];
  let ratingCount = 0;
  let reviewCount = 0;
  let sum = 0;
  for (const { star, count, words, rating } of counts) {
    reviewCount += words;
    if (star === 0) continue;
    stars[star]! += count;
    ratingCount += count;
    sum += rating;
  }
  if (ratingCount === 0) return null;
  return {
    '@type': 'AggregateRating',
    ratingValue: Math.round(sum / ratingCount / 10_000) / 100,
    worstRating: 1,
    bestRating: 5,
    ratingCount,
    reviewCount,
    distribution: [5, 4, 3, 2, 1].map((ratingValue) => ({ ratingValue, ratingCount: stars[ratingValue]! })),
  };
}
