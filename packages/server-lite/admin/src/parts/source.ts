/** Names that their key does not give by itself. */
const NAMES: Readonly<Record<string, string>> = {
  direct: 'Form',
  youtube: 'YouTube',
  linkedin: 'LinkedIn',
  tiktok: 'TikTok',
  woocommerce: 'WooCommerce',
  wordpress: 'WordPress',
  powerreviews: 'PowerReviews',
  'judge-me': 'Judge.me',
  'reviews-io': 'REVIEWS.io',
};

/** Where words came from, for people: “Form” for `direct`, “Hacker News” for `hacker-news`. */
export const sourceName = (key: string): string =>
  Object.hasOwn(NAMES, key)
    ? NAMES[key]!
    : key.replace(/(^|-)(\p{L})/gu, (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase());
