/** A typed address of the web as https, without its fragment; undefined for anything else, credentials and bare names included. */
export function webAddressOf(given: string): URL | undefined {
  const text = given.trim();
  if (text.length > 2000 || /\s/.test(text)) return undefined;
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  if (!isHostName(url.host)) return undefined;
  url.protocol = 'https:';
  url.hash = '';
  return url;
}

/** A name with a dot in it, perhaps with a port; no number. */
export function isHostName(host: string): boolean {
  return /^(?=.{4,255}$)(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d])?\.)+(?:[a-z]{2,63}|xn--[a-z\d-]{2,59})(?::\d{1,5})?$/i.test(
    host,
  );
}

/** Hosts of one place alone: an address there is never that of a server or site which anybody may run. */
const PLACES = [
  'apple.com',
  'bsky.app',
  'facebook.com',
  'fb.com',
  'flickr.com',
  'google.com',
  'hashnode.com',
  'hn.algolia.com',
  'instagram.com',
  'kick.com',
  'ko-fi.com',
  'linkedin.com',
  'medium.com',
  'odysee.com',
  'patreon.com',
  'quora.com',
  'reddit.com',
  'substack.com',
  'threads.com',
  'threads.net',
  'tiktok.com',
  'trustpilot.com',
  'tumblr.com',
  'twitter.com',
  'unsplash.com',
  'vimeo.com',
  'x.com',
  'ycombinator.com',
  'youtu.be',
  'youtube.com',
];

export function isOfOnePlace(url: URL): boolean {
  return isOf(url, ...PLACES) || /(?:^|\.)pinterest\.[a-z.]+$/.test(url.hostname);
}

/** Whether a host is this one, or a part of it: `old.reddit.com` of `reddit.com`. */
export function isOf(url: URL, ...domains: readonly string[]): boolean {
  return domains.some((domain) => url.hostname === domain || url.hostname.endsWith(`.${domain}`));
}

/** The parts of its path, decoded; none where it cannot be. */
export function partsOf(url: URL): string[] {
  try {
    return url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  } catch (error) {
    if (error instanceof URIError) return [];
    throw error;
  }
}

/** The address of a page that an answer names as the next one, where it lies at the same place as the one before. */
export function nextOf(next: unknown, before: string): string | null {
  const [a, b] = [typeof next === 'string' ? URL.parse(next, before) : null, URL.parse(before)];
  return a && b && a.origin === b.origin && a.href !== b.href ? a.href : null;
}

/** The `next` of a Link header (RFC 8288). */
export function linkedNext(header: string | undefined): string | undefined {
  for (const part of (header ?? '').split(/,(?=\s*<)/)) {
    const [, url, parameters] = /^\s*<([^<>]*)>(.*)$/s.exec(part) ?? [];
    if (url !== undefined && /;\s*rel\s*=\s*(?:"[^"]*\bnext\b[^"]*"|next\b)/i.test(parameters ?? '')) return url;
  }
  return undefined;
}
