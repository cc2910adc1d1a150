import { alongDigest } from './along-address.ts';
import { type PictureKind, whyPictureIsLeft } from './picture-rights.ts';
import { pictureText } from './picture-texts.ts';
import { plainLine } from './sanitize-text.ts';

/** A picture that came along: by its address alone, or in the archive in which its item lay. */
export interface NamedPicture {
  kind: PictureKind;
  /** At its source, http or https; or what tells it within the archive that it came in (`alongDigest`). */
  address: string;
  /** What it shows, in the words of its source; null where that says nothing. Nobody else's words are put there. */
  text: string | null;
}

const LONGEST_ADDRESS = 2000;
const LONGEST_TEXT = 1500;
const MOST = 12;
/** The column in which a network's own record comes along. */
const RECORD = 'posting record';

/**
 * The pictures that an item names, in its source's order, the author's last. What is no address of the web stays what it is:
 * a column of the import.
 *
 * @param extra as kept with the item
 */
export function picturesNamed(extra: Record<string, unknown> | null): NamedPicture[] {
  if (extra === null) return [];
  const given = Array.isArray(extra['images']) ? extra['images'] : [];
  const images = new Map(
    given.flatMap((value) => addressIn(value).map((address) => [address, String(value)] as const)),
  );
  const texts = extra['imageTexts'];
  const named = [...images].slice(0, MOST).map(([address, asGiven]): NamedPicture => {
    return { kind: 'image', address, text: textIn(texts, asGiven) ?? textOf(extra[RECORD], asGiven) };
  });
  return [
    ...named,
    ...addressIn(extra['authorImage']).map((address) => ({ kind: 'author' as const, address, text: null })),
  ];
}

/** Pictures that items name. */
export interface PictureCount {
  /** By an address of the web. */
  web: number;
  /** In the archive that the item came in. */
  along: number;
  /** Left where they are, by the terms of their source. */
  left: number;
  /** More than one item may have. */
  over: number;
}

/** How many an item names. */
export function countNamed({ source, extra }: { source: string; extra: Record<string, unknown> | null }): PictureCount {
  const count: PictureCount = { web: 0, along: 0, left: 0, over: 0 };
  if (extra === null || !('images' in extra || 'authorImage' in extra)) return count;
  const { images, authorImage } = extra;
  for (const { kind, address } of picturesNamed({ images, authorImage })) {
    if (whyPictureIsLeft(source, kind) !== null) count.left += 1;
    else if (alongDigest(address) === null) count.web += 1;
    else count.along += 1;
  }
  if (Array.isArray(images)) count.over = Math.min(255, Math.max(0, images.length - MOST));
  return count;
}

function textIn(texts: unknown, address: string): string | null {
  if (typeof texts !== 'object' || texts === null || !Object.hasOwn(texts, address)) return null;
  return clean((texts as Record<string, unknown>)[address]);
}

function textOf(record: unknown, address: string): string | null {
  return record === undefined ? null : clean(pictureText(record, address));
}

function clean(text: unknown): string | null {
  return typeof text !== 'string' || text.length > LONGEST_TEXT ? null : plainLine(text) || null;
}

function addressIn(value: unknown): string[] {
  if (typeof value !== 'string' || value.length > LONGEST_ADDRESS) return [];
  if (alongDigest(value) !== null) return [value];
  const url = URL.parse(value.trim());
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return [];
  url.hash = '';
  return [url.href];
}
