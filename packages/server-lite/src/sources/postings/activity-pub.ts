import type { PostingRecord } from './posting-record.ts';
import { countersIn, objectIn, textIn, type Json } from './reading.ts';

const PUBLIC = /(?:^|#|:)Public$/;

/** A note of ActivityPub, by itself or in the activity that made it, as the archive of a Mastodon account holds it. */
export function activityPub(given: Json): PostingRecord | undefined {
  const note = given['type'] === 'Create' ? objectIn(given['object']) : given;
  const author = textIn(note?.['attributedTo']);
  const id = textIn(note?.['id']);
  if (
    !note ||
    !/^(?:Note|Article|Page|Question)$/.test(String(note['type'])) ||
    !author ||
    !id ||
    typeof note['content'] !== 'string'
  )
    return undefined;
  const readers = [note['to'], note['cc']].flat();
  return {
    network: 'mastodon',
    id,
    title: textIn(note['name']),
    text: note['content'],
    date: textIn(note['published']),
    url: textIn(note['url']) ?? id,
    authorUrl: author,
    counters: countersIn([
      ['LikeAction', objectIn(note['likes'])?.['totalItems']],
      ['ShareAction', objectIn(note['shares'])?.['totalItems']],
    ]),
    isPrivate: !readers.some((reader) => PUBLIC.test(String(reader))),
  };
}
