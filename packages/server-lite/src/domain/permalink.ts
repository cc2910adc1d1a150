/** A link brought to one form. */
export interface Permalink {
  link: string;
  /** Its network's own form of an address of one post or review; any other link may be that of a page which many share. */
  isOfOne: boolean;
}

type Known = (url: URL, host: string) => string | undefined;

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|mc_[ce]id|igshid?|ref|ref_src|ref_url|si|feature|_ga|_gl|hsa_\w+|pk_\w+|mtm_\w+|share|sharer?_\w+|utm)$/i;
/** Of a comment or review on a page: `#comment-12`, `#review_7`, `#c41`. */
const ENTRY = /^(?:li-)?(?:comment|review|reviews|testimonial|rating|post|entry|p|c|r)[-_=/]?\d{1,20}$/i;
const ROUTE = /^!?\//;

const path = (form: RegExp, name: string): Known => {
  return ({ pathname }) => {
    const found = form.exec(pathname);
    return found ? `${name}:${found.slice(1).filter(Boolean).join('/')}` : undefined;
  };
};
const parameter = (key: string, name: string): Known => {
  return ({ searchParams }) => {
    const value = searchParams.get(key);
    return value ? `${name}:${value}` : undefined;
  };
};

/** By the end of the host's name. */
const NETWORKS: readonly [RegExp, ...Known[]][] = [
  [/^(?:twitter|x)\.com$/, path(/^\/(?:[^/]+|i\/web)\/status(?:es)?\/(\d+)/, 'x')],
  [/^(?:youtube\.com|youtu\.be)$/, parameter('lc', 'youtube-comment')],
  [
    /^(?:[a-z]+\.)?reddit\.com$/,
    path(/\/comments\/[a-z0-9]+\/[^/]*\/([a-z0-9]+)/i, 'reddit-comment'),
    path(/\/comments\/([a-z0-9]+)/i, 'reddit'),
  ],
  [/^redd\.it$/, path(/^\/([a-z0-9]+)$/i, 'reddit')],
  [/^news\.ycombinator\.com$/, parameter('id', 'hacker-news')],
  [/^bsky\.app$/, path(/^\/profile\/[^/]+\/post\/([a-z0-9]+)/, 'bluesky')],
  [/^instagram\.com$/, path(/^\/(?:[^/]+\/)?(?:p|reel|tv)\/([\w-]+)/, 'instagram')],
  [/^threads\.(?:net|com)$/, path(/\/post\/([\w-]+)/, 'threads')],
  [/^tiktok\.com$/, path(/\/video\/(\d+)/, 'tiktok')],
  [/(?:^|\.)pinterest\.[a-z.]+$/, path(/^\/pin\/(?:[^/]*--)?(\d+)/, 'pinterest')],
  [
    /^(?:[a-z-]+\.)?facebook\.com$/,
    path(/\/(?:posts|reviews|videos)\/(?:[^/]*\/)?((?:pfbid\w+|\d+))/, 'facebook'),
    parameter('story_fbid', 'facebook'),
  ],
  [/^(?:[a-z]+\.)?linkedin\.com$/, path(/(?:activity|ugcPost|share)[:-](\d+)/, 'linkedin')],
  [/(?:^|\.)trustpilot\.com$/, path(/^\/reviews\/([0-9a-f]{24})/, 'trustpilot')],
  [/(?:^|\.)tripadvisor\.[a-z.]+$/, path(/-r(\d+)-/, 'tripadvisor')],
  [/(?:^|\.)yelp\.[a-z.]+$/, parameter('hrid', 'yelp')],
  [/^google\.[a-z.]+$/, path(/^\/maps\/reviews\/(.{20,})/, 'google-review')],
  [/^play\.google\.com$/, parameter('reviewId', 'google-play')],
  [/(?:^|\.)amazon\.[a-z.]+$/, path(/\/(?:customer-reviews|review)\/(R[A-Z0-9]{8,})/, 'amazon')],
  [/^goodreads\.com$/, path(/^\/review\/show\/(\d+)/, 'goodreads')],
  [/^steamcommunity\.com$/, path(/^\/(?:id|profiles)\/([^/]+)\/recommended\/(\d+)/, 'steam')],
  [/(?:^|\.)tumblr\.com$/, path(/^\/(?:post|[^/]+)\/(\d{8,})/, 'tumblr')],
  // ActivityPub, Lemmy and Discourse stand on any host.
  [
    /./,
    (url, host) =>
      prefixed(
        host,
        path(/^\/(?:@[^/]+|users\/[^/]+\/statuses|notice|objects|notes)\/([\w-]{8,})$/, 'post')(url, host),
      ),
  ],
  [/./, (url, host) => prefixed(host, path(/^\/(comment|post)\/(\d+)$/, 'lemmy')(url, host))],
  [/./, (url, host) => prefixed(host, path(/^\/t\/[^/]+\/(\d+)\/(\d+)$/, 'topic')(url, host))],
];

/**
 * A link in the one form in which two of the same thing are equal: without scheme, `www.` and the like, tracking, and what
 * follows a `#` unless that names an entry or a route. Null for what is no address, and for a site's front page.
 */
export function permalinkOf(address: string | null): Permalink | null {
  const url = address === null ? null : URL.parse(address);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  const host = url.host.replace(/^(?:www|m|mobile|amp|old)\.(?=[^.]+\.)/, '');
  for (const [form, ...ways] of NETWORKS) {
    if (!form.test(host)) continue;
    for (const way of ways) {
      const link = way(url, host);
      if (link !== undefined) return { link, isOfOne: true };
    }
  }
  const page = pageOf(url, host);
  const fragment = url.hash.slice(1);
  if (ENTRY.test(fragment)) return { link: `${page}#${fragment}`, isOfOne: true };
  if (ROUTE.test(fragment)) return { link: `${page}#${fragment}`, isOfOne: false };
  return page === host ? null : { link: page, isOfOne: false };
}

function prefixed(host: string, link: string | undefined): string | undefined {
  return link && `${host} ${link}`;
}

function pageOf(url: URL, host: string): string {
  const { pathname, searchParams } = url;
  if (host === 'youtu.be' || host === 'youtube.com') {
    const video =
      host === 'youtu.be'
        ? pathname.slice(1)
        : (searchParams.get('v') ?? /^\/(?:shorts|live|embed)\/([\w-]+)/.exec(pathname)?.[1]);
    if (video) return `youtube.com/watch?v=${video}`;
  }
  const kept = [...searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`;
  return `${host}${pathname.replace(/\/(?:index\.(?:html?|php))?$/, '')}${query}`;
}
