import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { indexedPng } from './indexed-png.ts';

/** Between the levels of each colour that a picture keeps: few of them make small files, and layouts keep colours exactly. */
const STEP = 17;
/** Colour distance from which a pixel counts as another, 0 to 1, as pixelmatch measures it. */
const THRESHOLD = 0.12;
/** Pixels that may differ: a line or so that lies half a pixel elsewhere. Whatever moves further, a layout says. */
const FORGIVEN = 120;

/** The picture as it is kept: opaque, in steps of colour, packed tightly. */
export function packed(screenshot: Uint8Array): Buffer {
  const png = PNG.sync.read(Buffer.from(screenshot));
  const { data, width, height } = png;
  for (let at = 0; at < data.length; at++) data[at] = Math.round(data[at]! / STEP) * STEP;
  const options = { colorType: 2, inputHasAlpha: true, deflateLevel: 9, deflateStrategy: 0, filterType: 0 } as const;
  return indexedPng(data, width, height) ?? PNG.sync.write(png, options);
}

export interface PixelDifference {
  readonly words: string;
  /** What differs, in red over the picture; none where the sizes are not the same. */
  readonly picture: Buffer | undefined;
}

/** How two pictures differ, or undefined where they are the same to the eye. */
export function pixelDifference(recorded: Buffer, now: Buffer): PixelDifference | undefined {
  const [before, after] = [PNG.sync.read(recorded), PNG.sync.read(now)];
  const { width, height } = after;
  if (before.width !== width || before.height !== height)
    return { words: `it was ${before.width} × ${before.height} and is ${width} × ${height}`, picture: undefined };
  const shown = new PNG({ width, height });
  const count = pixelmatch(before.data, after.data, shown.data, width, height, { threshold: THRESHOLD });
  if (count <= FORGIVEN) return undefined;
  return { words: `${count} of ${width * height} pixels differ`, picture: PNG.sync.write(shown) };
}
