/** What feeds are served as. */
export const FEED_KINDS: readonly string[] = [
  'application/atom+xml',
  'application/rss+xml',
  'application/rdf+xml',
  'application/xml',
  'application/feed+json',
  'application/json',
  'application/*',
  'text/*',
];
