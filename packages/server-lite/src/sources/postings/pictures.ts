import type { PictureGiven } from '../values/pictures-in.ts';
import { objectIn, objectsIn, textIn, type Json } from './reading.ts';

/** A picture at an address, with what its source says that it shows. */
export function pictureAt(url: unknown, text?: unknown): PictureGiven[] {
  const address = textIn(url);
  return address === undefined ? [] : [{ url: address, text: textIn(text) }];
}

/** Those of X's first API and of its archives: all of them stand in `extended_entities`, and the first alone in `entities`. */
export function picturesOfX(post: Json): PictureGiven[] {
  const all = [post['extended_entities'], post['entities']].map((each) => objectsIn(objectIn(each)?.['media']));
  const media = all.find((each) => each.length > 0) ?? [];
  return media.flatMap(({ type, media_url_https, media_url, ext_alt_text }) =>
    type === undefined || type === 'photo' ? pictureAt(media_url_https ?? media_url, ext_alt_text) : [],
  );
}

/**
 * The attachments of a note of ActivityPub. Archives of accounts name files beside the outbox, by where the server had them:
 * `/BUCKET/media_attachments/…`.
 */
export function picturesOfNote(note: Json): PictureGiven[] {
  // What its author marks as sensitive does not come along.
  if (note['sensitive'] === true) return [];
  return objectsIn([note['attachment']].flat()).flatMap((each) => {
    const { type, mediaType, name } = each;
    const isPicture = type === 'Image' || /^image\//i.test(textIn(mediaType) ?? '');
    const given = textIn(each['url']) ?? textIn(objectIn([each['url']].flat()[0])?.['href']);
    if (!isPicture || given === undefined) return [];
    if (/^https?:/i.test(given)) return pictureAt(given, name);
    return [{ file: given.replace(/^.*?(?=media_attachments\/)/, ''), text: textIn(name) }];
  });
}

/** Pictures among the blocks of a posting of Tumblr (NPF), each in its largest size, or of its older form. */
export function picturesOfTumblr(post: Json): PictureGiven[] {
  const blocks = objectsIn(post['content']).flatMap((block) =>
    block['type'] === 'image' ? pictureAt(objectsIn(block['media'])[0]?.['url'], block['alt_text']) : [],
  );
  const photos = objectsIn(post['photos']).flatMap((each) =>
    pictureAt(objectIn(each['original_size'])?.['url'], each['alt_text'] ?? each['caption']),
  );
  return [...blocks, ...photos];
}

/** The picture of a pin, in the largest size that the answer names. */
export function picturesOfPin(pin: Json): PictureGiven[] {
  const media = objectIn(pin['media']);
  const sizes = Object.values(objectIn(media?.['images']) ?? {}).map(objectIn);
  const largest = sizes
    .filter((size) => size !== undefined)
    .toSorted((a, b) => Number(b['width'] ?? 0) - Number(a['width'] ?? 0))[0];
  return pictureAt(largest?.['url'] ?? media?.['url'], pin['alt_text']);
}

/** The pictures of an item of a JSON Feed: its own, and those that are attached, by their titles. */
export function picturesOfJsonFeed(item: Json): PictureGiven[] {
  const attached = objectsIn(item['attachments']).flatMap(({ url, mime_type, title }) =>
    /^image\//i.test(textIn(mime_type) ?? '') ? pictureAt(url, title) : [],
  );
  const own = pictureAt(item['image']).filter(({ url }) => !attached.some((each) => each.url === url));
  return [...own, ...attached];
}

/** Pictures of a posting of Google+, which an archive may hold as files. */
export function picturesOfPlus(post: Json): PictureGiven[] {
  const album = objectsIn(objectIn(post['album'])?.['media']);
  return [objectIn(post['media']), ...album].flatMap((each) => {
    if (!each || !/^image\//i.test(textIn(each['contentType']) ?? 'image/')) return [];
    const [file, url] = [textIn(each['localFilePath']), textIn(each['url'])];
    return file === undefined && url === undefined ? [] : [{ file, url, text: textIn(each['description']) }];
  });
}
