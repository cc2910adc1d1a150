/** Longest side of what is sent, in pixels. */
const SIDE = 1600;
const PREVIEW = 128;

/**
 * A chosen picture as it is sent: upright, no larger than it has to be, and without what a camera writes into it, such
 * as where it was taken. Nothing of it leaves the device before.
 *
 * @throws when it is no picture that the browser can read, or is still larger than `limit` bytes.
 */
export async function preparePhoto(file: Blob, limit: number): Promise<Blob> {
  const bitmap = await createImageBitmap(file);
  try {
    const scale = Math.min(1, SIDE / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, bitmap.width * scale);
    canvas.height = Math.max(1, bitmap.height * scale);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const photo = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
    if (!photo || photo.size > limit) throw new RangeError(`A photo of ${photo?.size} bytes is more than ${limit}.`);
    return photo;
  } finally {
    bitmap.close();
  }
}

/** Draws the middle of a picture into a square. A canvas, because a page's policy may allow no picture from memory. */
export async function previewPhoto(photo: Blob, canvas: HTMLCanvasElement): Promise<void> {
  const bitmap = await createImageBitmap(photo);
  const side = Math.min(bitmap.width, bitmap.height);
  canvas.width = canvas.height = PREVIEW;
  const left = (bitmap.width - side) / 2;
  const top = (bitmap.height - side) / 2;
  canvas.getContext('2d')?.drawImage(bitmap, left, top, side, side, 0, 0, PREVIEW, PREVIEW);
  bitmap.close();
}
