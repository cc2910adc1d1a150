import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppDeps } from '../../http/context.ts';
import { limitedBody } from '../../middleware/json-body.ts';

const TYPES = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif']);
/** As sharp names what it finds in the bytes; the header alone is not believed. SVG is a program and is not taken. */
const FORMATS = new Set(['jpeg', 'png', 'webp', 'heif', 'gif']);
const MAX_PIXELS = 25_000_000;
const MAX_SIDE = 1600;

type Sharp = (typeof import('sharp'))['default'];

/** Pictures: decoded within limits, turned upright, re-encoded without any metadata. */
export function mountAdminMedia(api: App, { storage, config }: AppDeps): void {
  api.post('/media', async (c) => {
    const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    if (!TYPES.has(type)) {
      throw new ProblemError(
        'unsupported-type',
        `Send the picture itself as the body, with a Content-Type of ${[...TYPES].join(', ')}.`,
      );
    }
    const bytes = await limitedBody(c, config.mediaBytes);
    const media = await reencode(await loadSharp(), bytes);
    const { hash } = await storage.media.put(media);
    return c.json({ hash, url: `media/${hash}.webp`, width: media.width, height: media.height }, 201);
  });
}

async function loadSharp(): Promise<Sharp> {
  try {
    return (await import('sharp')).default;
  } catch (cause) {
    throw new ProblemError(
      'not-installed',
      'Pictures need the optional package "sharp", which is not installed on this server. Install it and start again.',
      { cause },
    );
  }
}

async function reencode(sharp: Sharp, bytes: Uint8Array) {
  try {
    const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' });
    const { format } = await image.metadata();
    if (!FORMATS.has(format))
      throw new ProblemError('unsupported-type', `The body is ${format}, not a JPEG, PNG, WebP, AVIF or GIF picture.`);
    const { data, info } = await image
      .autoOrient()
      .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height, type: 'image/webp' as const };
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause;
    throw new ProblemError(
      'invalid',
      `The picture cannot be decoded: it is broken, or has more than ${MAX_PIXELS / 1_000_000} million pixels. Save it again, smaller, and send that.`,
      { cause },
    );
  }
}
