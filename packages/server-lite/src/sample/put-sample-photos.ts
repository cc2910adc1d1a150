import type { ImageObject } from '@smm/sdk/schema';
import type { Storage } from '../storage/storage.ts';
import { readSamplePhoto } from './read-sample.ts';
import type { SampleRow } from './sample-row.ts';
import { webpSize } from './webp-size.ts';

/** Stores the pictures that the rows name, each as the item will carry it, by file name. */
export async function putSamplePhotos(
  storage: Storage,
  rows: readonly SampleRow[],
): Promise<ReadonlyMap<string, ImageObject>> {
  const captions = new Map<string, string>();
  for (const row of rows) {
    for (const { file, caption } of row.images ?? []) captions.set(file, caption);
    if (row.avatar !== undefined) captions.set(row.avatar, '');
  }
  const images = new Map<string, ImageObject>();
  for (const [file, caption] of captions) {
    const bytes = await readSamplePhoto(file);
    const { width, height } = webpSize(bytes, file);
    const { hash } = await storage.media.put({ bytes, width, height, type: 'image/webp' });
    images.set(file, { '@type': 'ImageObject', url: `media/${hash}.webp`, width, height, caption });
  }
  return images;
}
