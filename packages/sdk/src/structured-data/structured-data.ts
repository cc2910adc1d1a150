import type { Item, Rating, Review } from '../schema/item.ts';
import type { AggregateRating, HeadPage } from '../schema/page.ts';

export interface StructuredDataOptions {
  /** Counted over every published review that came straight from its author; a server knows it. */
  readonly firstParty?: AggregateRating | null | undefined;
  /** Whether the terms of where a review came from let the page mark it up; without it those of every source do. */
  readonly mayMarkUp?: ((item: Item) => boolean) | undefined;
  /** Emit ratings for an organisation too, which search engines ignore. */
  readonly force?: boolean | undefined;
}

/** What of a head page is marked up. */
type Marked = Pick<HeadPage, 'subject' | 'selection' | 'items' | 'aggregateRating'> & {
  readonly links: Pick<HeadPage['links'], 'next'>;
};

type Summary = Pick<AggregateRating, 'ratingValue' | 'worstRating' | 'bestRating' | 'ratingCount' | 'reviewCount'>;

export type StructuredData =
  { readonly jsonld: Readonly<Record<string, unknown>>; readonly warning?: string } | { readonly refused: string };

/** What search engines show stars for, of our subjects. */
const ELIGIBLE = ['Product', 'SoftwareApplication'];

const isReview = (item: Item): item is Review => item['@type'] === 'Review';

/** Words that came straight to us. Those from other sites are not ours to mark up. */
const isFirstParty = (item: Item): boolean => item.verification.level !== 'imported';

const ratingOf = ({ ratingValue, worstRating, bestRating }: Rating): Rating => ({
  ratingValue,
  worstRating,
  bestRating,
});

/** A search engine wants an author with a short name; what was paid for cannot say so in markup. */
const isMarkable = (review: Review): boolean =>
  isFirstParty(review) &&
  !review.materialConnection &&
  review.reviewRating !== undefined &&
  review.author.name.trim() !== '' &&
  review.author.name.length < 100;

const markup = (review: Review): Record<string, unknown> => ({
  '@type': 'Review',
  author: { '@type': review.author['@type'], name: review.author.name },
  ...(review.name && { name: review.name }),
  ...(review.datePublished && { datePublished: review.datePublished }),
  ...(review.inLanguage && { inLanguage: review.inLanguage }),
  ...(review.reviewBody && { reviewBody: review.reviewBody }),
  ...(review.reviewRating && { reviewRating: { '@type': 'Rating', ...ratingOf(review.reviewRating) } }),
});

const summaryMarkup = (rating: Summary): Record<string, unknown> => ({
  '@type': 'AggregateRating',
  ...ratingOf(rating),
  ratingCount: rating.ratingCount,
  ...(rating.reviewCount && { reviewCount: rating.reviewCount }),
});

/** The rating of all first-party reviews, where this page can know it; a part of them is never summed up. */
const firstPartyRating = (page: Marked): Summary | null => {
  const { selection, aggregateRating, items, links } = page;
  if (selection.imported === 0) return aggregateRating;
  if (links.next !== null || selection.selected < selection.published || items.length < selection.published)
    return null;
  const reviews = items.filter(isReview).filter(isFirstParty);
  const ratings = reviews.flatMap(({ reviewRating }) => reviewRating?.ratingValue ?? []);
  if (ratings.length === 0) return null;
  return {
    ratingValue: Math.round((100 * ratings.reduce((sum, value) => sum + value, 0)) / ratings.length) / 100,
    worstRating: 1,
    bestRating: 5,
    ratingCount: ratings.length,
    reviewCount: reviews.filter(({ reviewBody }) => reviewBody !== '').length,
  };
};

/**
 * The page's reviews as schema.org JSON-LD, or why there is none to be honest with. It marks up what the page shows,
 * and a rating only over all reviews that came straight from their authors.
 */
export const structuredData = (page: Marked, options: StructuredDataOptions = {}): StructuredData => {
  const { subject, selection, items } = page;
  const type = subject['@type'];
  const isEligible = ELIGIBLE.includes(type);
  if (selection.sample) return { refused: 'The reviews are sample data; invented words are never marked up.' };
  if (!isEligible && !options.force) {
    return {
      refused: `Search engines show no stars for ${type === 'Organization' ? 'an' : 'a'} ${type} that marks up its own reviews. Review a Product or a SoftwareApplication, or force it.`,
    };
  }
  const { mayMarkUp = () => true } = options;
  const review = items.filter(mayMarkUp).filter(isReview).filter(isMarkable).map(markup);
  const rating = options.firstParty === undefined ? firstPartyRating(page) : options.firstParty;
  if (!rating?.ratingCount && review.length === 0) {
    return { refused: 'No rated review came straight from its author; ratings of other sites may not be marked up.' };
  }
  return {
    jsonld: {
      '@context': 'https://schema.org',
      '@type': type,
      name: subject.name,
      ...(subject.url && { url: subject.url }),
      ...(rating?.ratingCount && { aggregateRating: summaryMarkup(rating) }),
      ...(review.length && { review }),
    },
    ...(!isEligible && {
      warning: `Search engines ignore the ratings of a ${type} on its own pages; this was forced.`,
    }),
  };
};
