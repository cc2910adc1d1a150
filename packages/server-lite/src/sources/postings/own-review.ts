import type { Item, UntrustedItem } from '../../domain/model.ts';
import { objectIn, textIn, type Json } from './reading.ts';

/** What feeds that smm wrote say of a review beside its words. */
export interface OwnReview {
  rating?: NonNullable<UntrustedItem['rating']>;
  materialConnection?: NonNullable<Item['materialConnection']>;
}

/** The column that holds it. */
export const OWN_REVIEW = 'own review';

const TIES = ['incentivised', 'employee', 'family', 'free-product', 'other'] as const;

/** @param rating on its author's own scale, as any of our feeds writes it. What is none is left out */
export function ownReview(rating: unknown, connection?: unknown): OwnReview {
  const [given, tie] = [objectIn(rating), objectIn(connection)];
  const found = given && ratingOf(given);
  const type = TIES.find((each) => each === tie?.['type']);
  const text = textIn(tie?.['text']);
  return {
    ...(found && { rating: found }),
    ...(type !== undefined && text !== undefined && { materialConnection: { type, text } }),
  };
}

/** Makes a review of what came as a posting. */
export function becomeReview(item: UntrustedItem, { rating, materialConnection }: OwnReview): void {
  item.type = 'Review';
  if (rating) item.rating = rating;
  if (materialConnection) item.materialConnection = materialConnection;
}

function ratingOf(given: Json): OwnReview['rating'] | undefined {
  const [ratingValue, worstRating, bestRating] = ['ratingValue', 'worstRating', 'bestRating'].map((name) => {
    const value = given[name];
    return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '') ? Number(value) : NaN;
  }) as [number, number, number];
  const isRating = worstRating < bestRating && worstRating <= ratingValue && ratingValue <= bestRating;
  return isRating ? { ratingValue, worstRating, bestRating } : undefined;
}
