import type { VideoObject } from '@smm/sdk/schema';
import { webUrl } from './safe-url.ts';
import { videoPlayer } from './video-player.ts';

/** Where a video comes from, once somebody asks for it. */
export interface VideoSource {
  /** `file` plays by itself, `frame` in its host's player; `page` can only be followed. */
  readonly kind: 'file' | 'frame' | 'page';
  readonly src: string;
  /** Where it can be watched without this page. */
  readonly page: string;
  /** Whom a browser talks to for it, and for the page. */
  readonly host: string;
  readonly pageHost: string;
}

const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

const from = (kind: VideoSource['kind'], src: string, page: string): VideoSource => ({
  kind,
  src,
  page,
  host: hostOf(src),
  pageHost: hostOf(page),
});

const usable = (url: string | undefined): string | undefined => {
  const web = webUrl(url);
  return web && URL.canParse(web) ? web : undefined;
};

function fileUrl(url: string | undefined, root: string): string | undefined {
  return url && URL.canParse(url, root) ? webUrl(new URL(url, root).href) : undefined;
}

/**
 * The best way to a video: its own file, else a player that is known, else the page it is on; undefined where no safe
 * address leads to it. @param root the endpoint's `v1/` folder, absolute.
 */
export function videoSource({ contentUrl, embedUrl, url }: VideoObject, root: string): VideoSource | undefined {
  const file = fileUrl(contentUrl, root);
  const page = usable(url);
  if (file) return from('file', file, page ?? file);
  const player = videoPlayer(embedUrl) ?? videoPlayer(page);
  if (player) return from('frame', player.src, page ?? player.page);
  const other = page ?? usable(embedUrl);
  return other ? from('page', other, other) : undefined;
}
