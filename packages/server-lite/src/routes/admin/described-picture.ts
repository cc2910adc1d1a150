import type { Item } from '../../domain/model.ts';
import { plainLine } from '../../domain/sanitize-text.ts';
import { ProblemError } from '../../errors/problem-error.ts';
import type { ItemPicture, Pictures } from '../../storage/pictures.ts';

/** Whether the business may say what a picture shows: it is shown, and its source says nothing. */
export function mayDescribe(
  { images }: Pick<Item, 'images'>,
  { kind, text, url }: Pick<ItemPicture, 'kind' | 'text' | 'url'>,
): boolean {
  return kind === 'image' && text === null && images.some((image) => image.url === url);
}

/**
 * The pictures of an item, one of them with the business's words for what it shows. What its source says stands as it is.
 *
 * @throws ProblemError `not-found`, `conflict`
 */
export async function describedPictures(
  pictures: Pictures,
  item: Item,
  position: number,
  text: string,
): Promise<Item['images']> {
  const found = (await pictures.ofItem(item.id)).find((each) => each.position === position);
  if (!found)
    throw new ProblemError(
      'not-found',
      `Item ${item.id} names no picture ${position}. GET /admin/api/items/${item.id}/pictures lists them.`,
    );
  if (found.text !== null)
    throw new ProblemError(
      'conflict',
      `Its source says what picture ${position} of item ${item.id} shows, and that stands as it is: “${found.text.slice(0, 200)}”.`,
    );
  if (!mayDescribe(item, found))
    throw new ProblemError(
      'conflict',
      `Picture ${position} of item ${item.id} is not shown with it. Publish the item, and have the picture fetched first.`,
    );
  return item.images.map((image) => (image.url === found.url ? { ...image, caption: plainLine(text) } : image));
}
