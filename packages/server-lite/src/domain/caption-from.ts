import type { ImageObject } from '@smm/sdk/schema';
import type { Item } from './model.ts';

type Caption = Pick<ImageObject, 'caption' | 'captionFrom'>;

/** What its source says that a picture shows; nothing where it says nothing. */
export function sourceCaption(text: string | null): Caption {
  return text ? { caption: text, captionFrom: 'source' } : { caption: '' };
}

/** A picture as the business gives it: words that the item has for it keep whose they are, and all others are the business's. */
export function captionedBy({ images, videos, author }: Pick<Item, 'images' | 'videos' | 'author'>) {
  const others = [author.image, ...videos.map(({ thumbnail }) => thumbnail)];
  const known = [...images, ...others].filter((image) => image !== undefined);
  return ({ captionFrom: _, ...image }: ImageObject): ImageObject => {
    if (image.caption === '') return image;
    const same = known.find(({ url, caption }) => url === image.url && caption === image.caption);
    if (!same) return { ...image, captionFrom: 'business' };
    return same.captionFrom ? { ...image, captionFrom: same.captionFrom } : image;
  };
}
