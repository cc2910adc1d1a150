import type { FindPicture } from '../container/find-picture.ts';
import { listOf, picturesOf, urlsOf } from './parse-list.ts';

/** A picture that a row names. */
export interface PictureNamed {
  /** Of the web, or of the archive that the row came in. */
  address: string;
  /** What it shows, where the record says so. */
  text?: string;
}

/** How a reader of a network names a picture: by where it lies on the web, by its file beside the record, or both. */
export interface PictureGiven {
  url?: string | undefined;
  file?: string | undefined;
  text?: string | undefined;
}

/** Where records say what a picture shows, beside its address. */
const TEXTS = ['text', 'alt', 'alt_text', 'altText', 'ext_alt_text', 'description', 'caption'] as const;
const FILE = /\.(?:jpe?g|png|gif|webp|avif|heic|heif|bmp|tiff?|svg)$/i;

/**
 * The pictures in a cell: a list in text, an array of texts, or of objects that hold them under any name.
 *
 * @param folder of the web, where bare file names lie
 * @param find the archive that the row came in, where it holds pictures
 */
export function picturesIn(cell: unknown, folder: string | undefined, find?: FindPicture): PictureNamed[] {
  if (Array.isArray(cell)) return cell.flatMap((each) => picturesIn(each, folder, find));
  if (typeof cell === 'object' && cell !== null) return inObject(cell as Record<string, unknown>, find);
  if (find && typeof cell === 'string') {
    const along = inText(cell, find);
    if (along.length > 0) return along;
  }
  return picturesOf(cell, folder).map((address) => ({ address }));
}

/** Names of pictures in a cell that are no addresses: files that did not come along. */
export function filesNamed(cell: unknown): string[] {
  if (Array.isArray(cell)) return cell.flatMap(filesNamed);
  if (typeof cell === 'object' && cell !== null) return filesNamed(Object.values(cell));
  if (typeof cell !== 'string' || cell.length > 4000 || /^(?:https?|data):/i.test(cell.trim())) return [];
  return listOf(cell).filter((name) => FILE.test(name) && !/^[a-z][a-z\d+.-]*:/i.test(name));
}

function inObject(given: Record<string, unknown>, find: FindPicture | undefined): PictureNamed[] {
  const address = (find && fileIn(given, find)) ?? urlsOf(given)[0];
  if (address === undefined) return [];
  for (const field of TEXTS) {
    const text = given[field];
    if (typeof text === 'string' && text.trim() !== '' && !FILE.test(text) && !/^https?:/i.test(text))
      return [{ address, text: text.trim() }];
  }
  return [{ address }];
}

function fileIn(given: Record<string, unknown>, find: FindPicture, depth = 0): string | undefined {
  for (const value of Object.values(given)) {
    const found =
      typeof value === 'string'
        ? find(value)
        : typeof value === 'object' && value !== null && depth < 4
          ? fileIn(value as Record<string, unknown>, find, depth + 1)
          : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Empty where the archive has none of them: then they are read as ever. */
function inText(cell: string, find: FindPicture): PictureNamed[] {
  const whole = find(cell);
  if (whole !== undefined) return [{ address: whole }];
  const parts = [...listOf(cell.replace(/[\n\t]+/g, ';')).map((part) => [part, find(part)] as const)];
  if (!parts.some(([, found]) => found !== undefined)) return [];
  return parts.flatMap(([part, found]) =>
    found === undefined ? urlsOf(part).map((address) => ({ address })) : [{ address: found }],
  );
}
