import type { VideoObject } from '@smm/sdk/schema';
import { videoPlayer } from '@smm/widgets/templates';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { PolicyError } from '../errors/policy-error.ts';
import type { SourcePolicy } from './model.ts';
import { assertDate } from './sanitize-date.ts';
import { assertLength, plainLine, plainText } from './sanitize-text.ts';
import { webUrl } from './sanitize-url.ts';

export const MAX_VIDEOS = 5;
export const MAX_LINE = 1000;
export const MAX_DESCRIPTION = 10_000;
export const MAX_TRANSCRIPT = 100_000;
/** An address that ends like the file of a video that browsers play. */
const FILE = /^https?:\/\/[^?#]+\.(?:mp4|m4v|webm)(?:[?#]|$)/i;

/** Whether an address leads to the file of a video. */
export const isVideoFile = (address: string): boolean => FILE.test(address);

/** What an address of a video is: the file itself, a player that pages may hold, or else a page to watch it on. */
function videoAt(url: string): VideoObject {
  if (isVideoFile(url)) return { '@type': 'VideoObject', contentUrl: url };
  const player = videoPlayer(url);
  return { '@type': 'VideoObject', ...(player && { embedUrl: player.src }), url: player?.page ?? url };
}

/**
 * Videos of an import, from nothing but their addresses. Where the source's words may not be stored, the link alone.
 * What is no web address, and what is too many, is in `aside`.
 */
export function importedVideos(
  addresses: readonly string[],
  { mayStore }: SourcePolicy,
): { videos: VideoObject[]; aside: string[] } {
  const videos = new Map<string, VideoObject>();
  const aside: string[] = [];
  for (const address of addresses) {
    const url = webUrl(address);
    const video: VideoObject | null = url === null ? null : mayStore ? videoAt(url) : { '@type': 'VideoObject', url };
    const key = video && (video.contentUrl ?? video.embedUrl ?? video.url);
    if (!key || (videos.size === MAX_VIDEOS && !videos.has(key))) aside.push(address);
    else videos.set(key, video);
  }
  return { videos: [...videos.values()], aside };
}

/**
 * Videos as the business gives them, with their texts made plain and their addresses as they are served.
 *
 * @throws InvalidInputError naming what does not fit, and PolicyError where the source leaves no more than a link.
 */
export function editedVideos(given: readonly VideoObject[], policy: SourcePolicy): VideoObject[] {
  if (given.length > MAX_VIDEOS) {
    throw new InvalidInputError('videos', `${given.length} of them, at most ${MAX_VIDEOS} can be shown with one item.`);
  }
  return given.map((video) => edited(video, policy));
}

function edited(video: VideoObject, { mayStore, name }: SourcePolicy): VideoObject {
  const { thumbnail, captions, transcript, contentUrl, embedUrl, url, ...plain } = video;
  if (!mayStore && (thumbnail || captions?.length || transcript || contentUrl || embedUrl)) {
    throw new PolicyError(`Nothing of ${name} may be stored but a link to it. Give the video's url alone.`);
  }
  if (!contentUrl && !embedUrl && !url) {
    throw new InvalidInputError(
      'videos',
      'one leads nowhere. Give contentUrl (the file), embedUrl (a player) or url (the page to watch it on).',
    );
  }
  if ((plain.width === undefined) !== (plain.height === undefined)) {
    throw new InvalidInputError('videos', 'width and height go together. Give both, or neither.');
  }
  const page = url && address('url', url);
  const found = !contentUrl && !embedUrl && page && mayStore ? videoAt(page) : undefined;
  const player = embedUrl ? videoPlayer(embedUrl) : undefined;
  if (embedUrl && !player) {
    throw new InvalidInputError(
      'videos.embedUrl',
      `“${embedUrl.slice(0, 200)}” is no video of YouTube, Vimeo or PeerTube. Give it as url: visitors get a link to it.`,
    );
  }
  const clean = texts(plain, transcript);
  if (player) Object.assign(clean, { embedUrl: player.src, url: page ?? player.page });
  else Object.assign(clean, found ?? (page && { url: page }));
  if (contentUrl) clean.contentUrl = /^https?:/i.test(contentUrl) ? address('contentUrl', contentUrl) : contentUrl;
  if (thumbnail) clean.thumbnail = thumbnail;
  if (captions?.length) {
    clean.captions = captions.map((track) => ({
      ...track,
      src: /^https?:/i.test(track.src) ? address('captions.src', track.src) : track.src,
      label: line('captions.label', track.label) || track.srclang,
    }));
  }
  return clean;
}

/** What needs no looking up elsewhere, each left out where there is nothing to see in it. */
function texts(
  { name, description, uploadDate, duration, width, height }: Partial<VideoObject>,
  transcript: string | undefined,
): VideoObject {
  const title = line('name', name);
  const about = text('description', description, MAX_DESCRIPTION);
  const said = text('transcript', transcript, MAX_TRANSCRIPT);
  return {
    '@type': 'VideoObject',
    ...(title && { name: title }),
    ...(about && { description: about }),
    ...(duration && { duration }),
    ...(uploadDate && { uploadDate: assertDate('videos.uploadDate', uploadDate) }),
    ...(width && { width }),
    ...(height && { height }),
    ...(said && { transcript: said }),
  };
}

const line = (field: string, given: string | undefined): string | undefined =>
  given && assertLength(`videos.${field}`, plainLine(given), MAX_LINE);

const text = (field: string, given: string | undefined, max: number): string | undefined =>
  given && assertLength(`videos.${field}`, plainText(given), max);

function address(field: string, given: string): string {
  const url = webUrl(given);
  if (url !== null) return url;
  throw new InvalidInputError(`videos.${field}`, `“${given.slice(0, 200)}” is no address of the web.`);
}
