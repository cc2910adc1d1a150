import { ownReview } from './own-review.ts';
import { picturesOfNote } from './pictures.ts';
import type { PostingRecord } from './posting-record.ts';
import { countersIn, objectIn, textIn, type Json } from './reading.ts';

const KINDS = /^(?:Note|Article|Page|Question)$/;
const PUBLIC = /(?:^|#|:)Public$/;

/** A note of ActivityPub, by itself or in the activity that made it, as the archive of a Mastodon account holds it. */
export function activityPub(given: Json): PostingRecord | undefined {
  const note = given['type'] === 'Create' ? objectIn(given['object']) : given;
  const actor = objectIn(note?.['attributedTo']);
  // What smm writes says as well how much of the date is known, and may be by somebody unknown.
  const isOwn = textIn(objectIn(note?.['generator'])?.['name']) === 'smm';
  const author = textIn(note?.['attributedTo']) ?? textIn(actor?.['name']);
  const id = textIn(note?.['id']);
  if (
    !note ||
    ![note['type']].flat().some((type) => KINDS.test(String(type))) ||
    (!author && !isOwn) ||
    !id ||
    typeof note['content'] !== 'string'
  )
    return undefined;
  const readers = [note['to'], note['cc']].flat();
  return {
    network: isOwn ? 'feed' : 'mastodon',
    id,
    // What its author warns of stands before it, wherever it stands.
    title: textIn(note['name']) ?? (note['sensitive'] === true ? textIn(note['summary']) : undefined),
    text: note['content'],
    date: isOwn ? textIn(note['datePublished']) : textIn(note['published']),
    language: isOwn ? textIn(note['inLanguage']) : undefined,
    url: textIn(note['url']) ?? id,
    authorName: textIn(actor?.['name']),
    authorUrl: textIn(actor?.['url']) ?? textIn(actor?.['id']) ?? textIn(note['attributedTo']),
    images: picturesOfNote(note),
    review: isOwn && [note['type']].flat().includes('Review') ? ownReview(note['reviewRating']) : undefined,
    counters: countersIn([
      ['LikeAction', objectIn(note['likes'])?.['totalItems']],
      ['ShareAction', objectIn(note['shares'])?.['totalItems']],
    ]),
    isPrivate: !readers.some((reader) => PUBLIC.test(String(reader))),
  };
}
