import { SampleError } from './sample-error.ts';

/**
 * Width and height in pixels of a plain lossy WebP, which is what the sample's pictures are: the key frame's header says
 * them in fourteen bits each.
 * @throws SampleError for any other file.
 */
export function webpSize(bytes: Uint8Array, file: string): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isVp8 =
    bytes.length > 30 &&
    view.getUint32(0) === 0x52494646 &&
    view.getUint32(8) === 0x57454250 &&
    view.getUint32(12) === 0x56503820;
  if (!isVp8)
    throw new SampleError(
      `photos/${file} is not a lossy WebP. Make it from its SVG again: node packages/server-lite/scripts/sample-photos.ts.`,
    );
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}
