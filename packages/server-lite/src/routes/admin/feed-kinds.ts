import { type SourceTerms, termsOfSources } from '../../domain/terms-of-sources.ts';
import type { FeedAdapter } from '../../feeds/adapter.ts';

/** Key of the source policy that a kind's words come under, where it is not called like the kind. */
const SOURCES: Readonly<Record<string, string>> = {
  activitypub: 'mastodon',
  'app-store-connect': 'app-store',
  forum: 'feed',
  'google-business': 'google',
  'youtube-channel': 'youtube',
  'youtube-comments': 'youtube',
};

type Env = Record<string, string | undefined>;

/** Terms of the words that a kind of place brings. */
export function termsOfKind(kind: string): SourceTerms[] {
  return termsOfSources([SOURCES[kind] ?? kind]);
}

/** The key that a place wants, and whether it is there; never what it is. */
export function keyOf({ key }: FeedAdapter, env: Env): { variable: string; how: string; isSet: boolean } | null {
  return key ? { variable: key.variable, how: key.how, isSet: (env[key.variable] ?? '') !== '' } : null;
}
