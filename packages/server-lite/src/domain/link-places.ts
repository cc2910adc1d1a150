import { sourcePolicy } from './source-policy.ts';

/** Where a link card may lead, and what its address says. */
export interface LinkPlace {
  /** Key of the source policy. */
  source: string;
  /** As visitors know it. */
  name: string;
  /** The address, without what only tracks. */
  url: string;
  /** Whose account it is, where the address names it. */
  author?: { name: string; url: string };
  /** Its words may be kept by nobody, whoever fetches them. */
  isKeptByNobody: boolean;
}

interface Place {
  source: string;
  name: string;
  hosts: RegExp;
  /** Parameters without which an address leads elsewhere. */
  keeps?: readonly string[];
  /** Path of what an account wrote; its first group is the account. */
  account?: RegExp;
  pageOf?: (account: string) => string;
  /** Paths that lead to nothing somebody wrote. */
  nothing?: RegExp;
}

const OF_PLACES = ['placeid', 'place_id', 'cid', 'q', 'query', 'query_place_id', 'api'];

const PLACES: readonly Place[] = [
  {
    source: 'threads',
    name: 'Threads',
    hosts: /^(?:www\.)?threads\.(?:net|com)$/,
    account: /^\/@([\w.]{1,30})(?:\/|$)/,
    pageOf: (account) => `https://www.threads.com/@${account}`,
  },
  {
    source: 'google-places',
    name: 'Google Maps',
    hosts: /^(?:maps\.app\.goo\.gl|g\.page|maps\.google\.[a-z.]{2,6})$/,
    keeps: OF_PLACES,
  },
  {
    source: 'google-places',
    name: 'Google Maps',
    hosts: /^(?:(?:www\.)?google\.[a-z.]{2,6}|search\.google\.com)$/,
    keeps: OF_PLACES,
    // Of Google's other pages none is a place.
    nothing: /^(?!\/(?:maps|local)\b)/,
  },
  {
    source: 'facebook',
    name: 'Facebook',
    hosts: /^(?:(?:www|m|web|mbasic)\.)?(?:facebook|fb)\.com$|^fb\.watch$/,
    keeps: ['story_fbid', 'id', 'fbid', 'v', 'set', 'comment_id', 'reply_comment_id'],
    account:
      /^\/(?!groups|watch|share|reel|events|photo|permalink|story|p\/)([A-Za-z0-9.-]{2,80})\/(?:posts|videos|photos)\//,
    pageOf: (account) => `https://www.facebook.com/${account}`,
  },
  {
    source: 'instagram',
    name: 'Instagram',
    hosts: /^(?:www\.|m\.)?instagram\.com$/,
    account: /^\/(?!p\/|reel\/|tv\/)([\w.]{1,30})(?:\/(?:p|reel)\/[\w-]+)?\/?$/,
    pageOf: (account) => `https://www.instagram.com/${account}/`,
  },
  {
    source: 'tiktok',
    name: 'TikTok',
    hosts: /^(?:(?:www|m|vm|vt)\.)?tiktok\.com$/,
    account: /^\/@([\w.]{1,30})(?:\/|$)/,
    pageOf: (account) => `https://www.tiktok.com/@${account}`,
  },
  {
    source: 'linkedin',
    name: 'LinkedIn',
    hosts: /^(?:[a-z]{2,3}\.)?linkedin\.com$/,
  },
  {
    source: 'x',
    name: 'X',
    hosts: /^(?:www\.|mobile\.)?(?:x|twitter)\.com$/,
    account: /^\/(?!i\/)(\w{1,15})\/status\/\d+/,
    pageOf: (account) => `https://x.com/${account}`,
    nothing: /^\/(?!\w{1,15}\/status\/\d+)/,
  },
];

/** What an address that can only be linked to leads to; undefined for every other. Asks nobody. */
export function linkPlace(address: string): LinkPlace | undefined {
  const given = URL.parse(address.trim());
  if (!given || !/^https?:$/.test(given.protocol) || given.username !== '' || given.password !== '') return undefined;
  const place = PLACES.find(({ hosts }) => hosts.test(given.host));
  if (!place || given.pathname === '/' || place.nothing?.test(given.pathname)) return undefined;
  const url = new URL(given);
  url.protocol = 'https:';
  url.hash = '';
  for (const name of new Set(url.searchParams.keys())) if (!place.keeps?.includes(name)) url.searchParams.delete(name);
  const account = place.account?.exec(url.pathname)?.[1];
  return {
    source: place.source,
    name: place.name,
    url: url.href,
    ...(account !== undefined && place.pageOf && { author: { name: `@${account}`, url: place.pageOf(account) } }),
    isKeptByNobody: !sourcePolicy(place.source).mayStore,
  };
}
