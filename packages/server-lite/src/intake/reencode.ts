import { ProblemError } from '../errors/problem-error.ts';
import { isPicture } from './picture-kind.ts';

/** What a browser may send; what it is, the bytes say. */
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'] as const;
/** As sharp names what it finds in the bytes; their beginning alone is not believed. */
const FORMATS = new Set(['jpeg', 'png', 'webp', 'heif', 'gif']);
const MAX_PIXELS = 25_000_000;

type Sharp = (typeof import('sharp'))['default'];

export interface Picture {
  bytes: Uint8Array;
  width: number;
  height: number;
  type: 'image/webp';
}

/** True where the optional package that re-encodes pictures is installed. */
export async function canReencode(): Promise<boolean> {
  return (await findSharp()).sharp !== undefined;
}

/**
 * A picture decoded within limits, turned upright, and encoded anew without any metadata.
 *
 * @param maxSide longest side of the result, in pixels.
 * @throws ProblemError `not-installed`, `unsupported-type` or `invalid`.
 */
export async function reencode(bytes: Uint8Array, maxSide: number): Promise<Picture> {
  const { sharp, cause } = await findSharp();
  if (sharp === undefined) {
    throw new ProblemError(
      'not-installed',
      'Pictures need the optional package "sharp", which is not installed on this server. Install it and start again.',
      { cause },
    );
  }
  if (!isPicture(bytes)) throw notTaken('something else');
  try {
    const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' });
    const { format } = await image.metadata();
    if (!FORMATS.has(format)) throw notTaken(format);
    const { data, info } = await image
      .autoOrient()
      .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height, type: 'image/webp' };
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError(
      'invalid',
      `The picture cannot be decoded: it is broken, or has more than ${MAX_PIXELS / 1_000_000} million pixels. Save it again, smaller, and send that.`,
      { cause: error },
    );
  }
}

function notTaken(what: string): ProblemError {
  return new ProblemError('unsupported-type', `The body is ${what}, not a JPEG, PNG, WebP, AVIF or GIF picture.`);
}

async function findSharp(): Promise<{ sharp?: Sharp; cause?: unknown }> {
  try {
    return { sharp: (await import('sharp')).default };
  } catch (cause) {
    return { cause };
  }
}
