/** For a page that shows smm in frames: gives each frame of this script's endpoint the height of what is in it. */
import { HEIGHT, HEIGHT_WANTED } from './messages.ts';

/** No page of ours is higher; whoever says so has something else in mind. CSS pixels. */
const HIGHEST = 100_000;
const { origin } = new URL(import.meta.url);

const frames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${origin}/`));

addEventListener('message', ({ data, source }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
  const height = data?.height;
  if (data?.type !== HEIGHT || typeof height !== 'number' || !(height > 0 && height < HIGHEST)) return;
  // A sandboxed frame has no origin of its own, so it is known by its window.
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (frame) frame.style.height = `${height}px`;
});
for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: HEIGHT_WANTED }, '*');
