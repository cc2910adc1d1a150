import { SOURCE_POLICIES } from '../../domain/source-policy.ts';

/** Other names of sources, as exports write them: letters and digits alone. */
const ALIASES: Readonly<Record<string, string>> = {
  twitter: 'x',
  googlemaps: 'google',
  googlereviews: 'google',
  googlereview: 'google',
  googlebusiness: 'google',
  googlebusinessprofile: 'google',
  googlemybusiness: 'google',
  gmb: 'google',
  gbp: 'google',
  playstore: 'google-play',
  googleplaystore: 'google-play',
  appleappstore: 'app-store',
  appstoreconnect: 'app-store',
  itunes: 'app-store',
  facebookpage: 'facebook',
  fb: 'facebook',
  ig: 'instagram',
  trustpilotreview: 'trustpilot',
  hackernews: 'hacker-news',
  judgeme: 'judge-me',
  reviewsio: 'reviews-io',
};
const KEYS = new Map([
  // These say how words came to the business: no column of an export decides that.
  ...SOURCE_POLICIES.filter(({ key }) => !['file', 'direct', 'email'].includes(key)).map(
    ({ key }) => [squeeze(key), key] as const,
  ),
  ...Object.entries(ALIASES),
]);

// Rows of one source mostly follow one another.
let lastCell = '';
let lastKey: string | undefined;

/** The source that a cell names (`Google`, `twitter.com`, `https://x.com/…`), or undefined where it names none that is known. */
export function sourceKey(cell: string): string | undefined {
  if (cell === '' || cell.length > 100) return undefined;
  if (cell === lastCell) return lastKey;
  const name = cell
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^www\./, '')
    .replace(/\.(?:com|net|org|co|de|fr|es|it|co\.uk|social)$/, '');
  lastCell = cell;
  lastKey = KEYS.get(squeeze(name));
  return lastKey;
}

function squeeze(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
