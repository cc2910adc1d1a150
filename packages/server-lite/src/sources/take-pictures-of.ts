import type { UntrustedItem } from '../domain/model.ts';
import { isVideoFile } from '../domain/sanitize-video.ts';
import type { FindPicture } from './container/find-picture.ts';
import type { GroupPlan } from './group-plan.ts';
import { filesNamed, picturesIn } from './values/pictures-in.ts';

interface Row {
  item: UntrustedItem;
  /** Keeps a column as received. */
  keep: (column: number) => void;
  /** The archive that the row came in, where it holds pictures. */
  find: FindPicture | undefined;
}

/**
 * Gives an item the pictures that its row names, and the films among them.
 *
 * @returns what is named as a file, and did not come along
 */
export function takePicturesOf(
  cells: readonly unknown[],
  { map, format }: Pick<GroupPlan, 'map' | 'format'>,
  { item, keep, find }: Row,
): string[] {
  const missing: string[] = [];
  const own = find && ((given: string) => find(given, item.sourceId));
  for (const column of map.get('images') ?? []) {
    const named = picturesIn(cells[column], format.imagesUnder, own);
    if (named.length === 0) {
      keep(column);
      missing.push(...filesNamed(cells[column]));
    }
    for (const { address, text } of named) {
      if (isVideoFile(address)) (item.videos ??= []).push(address);
      else {
        (item.images ??= []).push(address);
        if (text !== undefined) (item.imageTexts ??= {})[address] ??= text;
      }
    }
  }
  return missing;
}
