import { computed, type ReadableAtom } from 'nanostores';
import type { AggregateRating, Selection } from '../schema/page.ts';
import type { TestimonialsStore } from './testimonials-store.ts';

/** What the collection was selected from; undefined until it is known. */
export const selectionOf = ({ $testimonials }: TestimonialsStore): ReadableAtom<Selection | undefined> =>
  computed($testimonials, ({ head }) => head?.selection);

/** The rating over everything published; null where nothing is rated, undefined until it is known. */
export const aggregateRatingOf = ({
  $testimonials,
}: TestimonialsStore): ReadableAtom<AggregateRating | null | undefined> =>
  computed($testimonials, ({ head }) => head?.aggregateRating);
