/** A video of a host whose player can stand in a page. */
export interface VideoPlayer {
  /** Whom the player talks to: `www.youtube-nocookie.com`. */
  readonly host: string;
  /** Address of the player, asking for as little as its host lets one ask for. */
  readonly src: string;
  /** What is put after it, before a language, for captions in that language. */
  readonly captions: string;
  /** The page where the video can be watched. */
  readonly page: string;
}

const YOUTUBE = /^(?:(?:www|m|music)\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)$/;
const VIMEO = /^(?:www\.|player\.)?vimeo\.com$/;
/** The forms of PeerTube's own ids: a UUID, or the same in 22 letters and digits. */
const PEERTUBE =
  /^\/(?:w|videos\/(?:watch|embed))\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[1-9A-HJ-NP-Za-km-z]{22})\/?$/;

function youTube({ host, pathname, searchParams }: URL): VideoPlayer | undefined {
  const [, inPath] = (host.endsWith('.be') ? /^\/([^/]+)/ : /^\/(?:embed|shorts|live|v)\/([^/]+)/).exec(pathname) ?? [];
  const id = inPath ?? (pathname === '/watch' ? (searchParams.get('v') ?? '') : '');
  if (!/^[\w-]{11}$/.test(id)) return undefined;
  return player(
    `https://www.youtube-nocookie.com/embed/${id}?rel=0`,
    `https://www.youtube.com/watch?v=${id}`,
    '&cc_load_policy=1&cc_lang_pref=',
  );
}

function vimeo({ pathname, searchParams }: URL): VideoPlayer | undefined {
  const [, id, inPath] = /^(?:\/video)?\/(\d{1,12})(?:\/([\da-z]{6,20}))?\/?$/.exec(pathname) ?? [];
  if (!id) return undefined;
  // What lets those in who were given the address of an unlisted video.
  const key = inPath ?? /^[\da-z]{6,20}$/.exec(searchParams.get('h') ?? '')?.[0];
  return player(
    `https://player.vimeo.com/video/${id}?dnt=1${key ? `&h=${key}` : ''}`,
    `https://vimeo.com/${id}${key ? `/${key}` : ''}`,
    '&texttrack=',
  );
}

function peerTube({ origin, pathname }: URL): VideoPlayer | undefined {
  const [, id] = PEERTUBE.exec(pathname) ?? [];
  // Without `p2p=0` other visitors would learn of this one.
  return id ? player(`${origin}/videos/embed/${id}?p2p=0`, `${origin}/w/${id}`, '&subtitle=') : undefined;
}

const player = (src: string, page: string, captions: string): VideoPlayer => ({
  host: new URL(src).host,
  src,
  page,
  captions,
});

/**
 * How a video is played inside a page, from any address of it: of YouTube, Vimeo, or PeerTube, which anybody hosts and
 * which is known by the form of its addresses. Undefined for every other address.
 */
export function videoPlayer(address: string | undefined): VideoPlayer | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.port || url.username) return undefined;
  if (YOUTUBE.test(url.host)) return youTube(url);
  return VIMEO.test(url.host) ? vimeo(url) : peerTube(url);
}
