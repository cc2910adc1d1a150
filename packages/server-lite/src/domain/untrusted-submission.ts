import type { Submission } from '@smm/sdk/schema';
import type { UntrustedItem } from './model.ts';

/**
 * A submission as an item to be sanitised. Only what is named here comes along: state, verification, pins and the like
 * are the store's to say. Without the consent `name` the author's name goes where nothing is ever served from.
 */
export function untrustedSubmission(submission: Submission): UntrustedItem {
  const { reviewBody, reviewRating, name, author = {}, materialConnection, inLanguage, consents } = submission;
  const { ratingValue, worstRating, bestRating } = reviewRating;
  const person = {
    ...(author.name && { authorName: author.name }),
    ...(author.jobTitle && { jobTitle: author.jobTitle }),
    ...(author.worksFor && { worksFor: author.worksFor }),
  };
  const isNamed = consents.includes('name');
  return {
    type: 'Review',
    source: 'direct',
    isPlain: true,
    body: reviewBody,
    rating: { ratingValue, worstRating, bestRating },
    ...(name && { title: name }),
    ...(isNamed && person),
    ...(author.email && { authorEmail: author.email.trim() }),
    ...(materialConnection && { materialConnection }),
    ...(inLanguage && { language: inLanguage }),
    ...(!isNamed && Object.keys(person).length > 0 && { extra: { notShown: person } }),
  };
}
