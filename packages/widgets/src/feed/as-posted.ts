import type { SocialMediaPosting } from '@smm/sdk/schema';
import { webUrl } from '../templates/safe-url.ts';

/** Networks whose authors go by a name in the address of their page. */
const NAMED = /^(?:bluesky|instagram|mastodon|pixelfed|threads|tiktok|x|youtube)$/;

/**
 * The name by which an author is known on the network, from the address of their page: `@rosa`, with the server where
 * a network has many: `@rosa@inkwell.example`. Undefined where the address says none.
 */
export function handleOf({ author, publisher }: Pick<SocialMediaPosting, 'author' | 'publisher'>): string | undefined {
  const url = webUrl(author.url);
  if (!url || !NAMED.test(publisher.identifier) || !URL.canParse(url)) return undefined;
  const { host, pathname } = new URL(url);
  const name = /^\/(?:@|profile\/)?([\w.-]+)\/?$/.exec(pathname)?.[1];
  return name && `@${name}${/^(?:mastodon|pixelfed)$/.test(publisher.identifier) ? `@${host}` : ''}`;
}

/**
 * A posting as networks ask for it to be shown: all of its words, nothing cut from them and nothing marked in them by
 * the business, and its author's handle below the name.
 */
export function asPosted(posting: SocialMediaPosting): SocialMediaPosting {
  const { author, facets } = posting;
  const jobTitle = [handleOf(posting), author.jobTitle].filter(Boolean).join(', ');
  return {
    ...posting,
    excerpt: undefined,
    facets: facets?.filter(({ type }) => type !== 'highlight'),
    author: { ...author, jobTitle },
  };
}
