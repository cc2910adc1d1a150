import type { PictureKind } from './picture-rights.ts';
import { pictureText } from './picture-texts.ts';
import { plainLine } from './sanitize-text.ts';

/** A picture that came along by its address alone. */
export interface NamedPicture {
  kind: PictureKind;
  /** At its source, http or https. */
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
  const named = [...images].slice(0, MOST).map(([address, asGiven]): NamedPicture => {
    return { kind: 'image', address, text: textOf(extra[RECORD], asGiven) };
  });
  return [
    ...named,
    ...addressIn(extra['authorImage']).map((address) => ({ kind: 'author' as const, address, text: null })),
  ];
}

function textOf(record: unknown, address: string): string | null {
  const text = record === undefined ? null : pictureText(record, address);
  if (text === null || text.length > LONGEST_TEXT) return null;
  return plainLine(text) || null;
}

function addressIn(value: unknown): string[] {
  if (typeof value !== 'string' || value.length > LONGEST_ADDRESS) return [];
  const url = URL.parse(value.trim());
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return [];
  url.hash = '';
  return [url.href];
}
