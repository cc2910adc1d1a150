import type { VideoObject } from '@smm/sdk/schema';
import { mediaUrl, webUrl } from '../templates/safe-url.ts';
import { videoPlayer } from '../templates/video-player.ts';
import type { Started } from './playback.ts';

type Track = NonNullable<VideoObject['captions']>[number];

/** A frame may run scripts as its own origin and show itself large; it may not lead this page away, nor open another. */
const SANDBOX = 'allow-scripts allow-same-origin allow-presentation';
const ALLOW = 'autoplay; fullscreen; picture-in-picture';

const primary = (language: string): string => language.toLowerCase().split('-')[0]!;

function trackFor({ kind, src, srclang, label }: Track, root: string): HTMLTrackElement | undefined {
  const address = URL.canParse(src, root) ? webUrl(new URL(src, root).href) : undefined;
  if (!address) return undefined;
  return Object.assign(document.createElement('track'), { kind, src: address, srclang, label: label || srclang });
}

/**
 * A video's own file, with the browser's controls, and captions on where there are some in the reader's language.
 *
 * @param lost called when captions could not be had; the video plays without them.
 */
export function videoFor({ video, source, talk, root }: Started, label: string, lost: () => void): HTMLVideoElement {
  const media = document.createElement('video');
  media.controls = media.playsInline = true;
  media.preload = 'none';
  media.setAttribute('aria-label', label);
  const poster = mediaUrl(video.thumbnail?.url, root);
  if (poster) media.poster = poster;
  const tracks = (video.captions ?? []).flatMap((each) => trackFor(each, root) ?? []);
  const own = tracks.find(({ srclang }) => primary(srclang) === primary(talk.language));
  if (own) own.default = true;
  // Captions of another origin are read only where both files may be read by this page.
  if (tracks.some(({ src }) => new URL(src).origin !== location.origin)) media.crossOrigin = 'anonymous';
  for (const track of tracks) track.addEventListener('error', lost);
  media.addEventListener('error', (event) => {
    // Cards hide pictures that do not come.
    media.hidden = false;
    if (media.crossOrigin === null) return;
    // The file may not be read by this page: it can be shown all the same, without captions.
    event.stopImmediatePropagation();
    media.crossOrigin = null;
    media.replaceChildren();
    lost();
    media.src = source.src;
    media.play().catch(() => {});
  });
  media.append(...tracks);
  media.src = source.src;
  // Where the system has captions off, `default` alone does not bring them; a reader turns them off in the controls.
  if (own)
    media.addEventListener('loadedmetadata', () => {
      own.track.mode = 'showing';
    });
  return media;
}

/** The player of a video's host, which starts: a person asked for that. */
export function frameFor({ source, talk }: Started, label: string): HTMLIFrameElement {
  const media = document.createElement('iframe');
  media.setAttribute('sandbox', SANDBOX);
  media.allow = ALLOW;
  media.allowFullscreen = true;
  media.referrerPolicy = 'strict-origin-when-cross-origin';
  media.title = label;
  media.src = `${source.src}&autoplay=1${videoPlayer(source.src)?.captions ?? ''}${encodeURIComponent(primary(talk.language))}`;
  return media;
}
