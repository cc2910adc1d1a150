import { ProblemError } from '../errors/problem-error.ts';

export function unknownCollection(slug: string): ProblemError {
  return new ProblemError(
    'not-found',
    `There is no collection "${slug.slice(0, 80)}" here. "smm collection list" names those that exist; "smm collection add SLUG" makes one.`,
  );
}
