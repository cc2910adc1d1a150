import { createElement as h, useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { ReactGoogleReviews } from 'react-google-reviews';
import 'react-google-reviews/dist/index.css';
import type { Item } from '../../../packages/sdk/src/schema/index.ts';
import { load, reviewsOf, wall } from './shared.ts';

const asGoogle = (items: readonly Item[]) =>
  reviewsOf(items).map(({ identifier, author, reviewBody, reviewRating, datePublished }) => ({
    reviewId: identifier,
    reviewer: { profilePhotoUrl: '', displayName: author.name, isAnonymous: false },
    starRating: reviewRating?.ratingValue ?? 5,
    comment: reviewBody ?? '',
    createTime: datePublished ?? null,
    updateTime: datePublished ?? null,
  }));

function Reviews(): ReactNode {
  const [reviews, setReviews] = useState<ReturnType<typeof asGoogle>>();
  useEffect(() => void load().then((items) => setReviews(asGoogle(items))), []);
  return reviews && h(ReactGoogleReviews, { layout: 'carousel', reviews });
}

createRoot(wall()).render(h(Reviews));
