import { describeRights } from './describe-rights.ts';
import { sourcePolicy } from './source-policy.ts';

export interface SourceTerms {
  /** Of the source. */
  name: string;
  sentences: string[];
}

/** What the terms of sources ask for, in sentences. @param sources keys of their policies */
export function termsOfSources(sources: readonly string[]): SourceTerms[] {
  return sources.map((key) => {
    const policy = sourcePolicy(key);
    return { name: policy.name, sentences: describeRights(policy) };
  });
}
