import type { PictureGiven } from '../values/pictures-in.ts';
import type { PostingRecord } from './posting-record.ts';
import { objectIn, objectsIn, secondsIn, textIn, type Json } from './reading.ts';

/** A posting in the download of an account or a page (`your_posts_1.json`): its words, and its pictures as files beside it. */
export function facebookDownload(given: Json): PostingRecord | undefined {
  const date = secondsIn(given['timestamp']);
  const attachments = Array.isArray(given['attachments']) ? objectsIn(given['attachments']) : undefined;
  const said = objectsIn(given['data']).flatMap(({ post }) => textIn(post) ?? []);
  if (date === undefined || said.length === 0 || (attachments === undefined && !('title' in given))) return undefined;
  return {
    network: 'facebook',
    // There is none.
    id: '',
    text: said.map(mended).join('\n\n'),
    date,
    images: (attachments ?? []).flatMap((each) => objectsIn(each['data']).flatMap(picture)),
  };
}

function picture(given: Json): PictureGiven[] {
  const media = objectIn(given['media']);
  const file = textIn(media?.['uri']);
  if (file === undefined || /\.(?:mp4|mov|webm)$/i.test(file)) return [];
  const text = textIn(media?.['description']);
  return [{ ...(/^https?:/i.test(file) ? { url: file } : { file }), text: text && mended(text) }];
}

/** These files write each byte of UTF-8 as a character of its own. */
function mended(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text) || /[^\u0000-\u00ff]/.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    // Written as it is meant.
    return text;
  }
}
