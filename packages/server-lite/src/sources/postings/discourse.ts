import type { PostingRecord } from './posting-record.ts';
import { idIn, textIn, type Json } from './reading.ts';

/** A post of a Discourse forum. Its score is how much it was read, and no stars. */
export function discourse(given: Json): PostingRecord | undefined {
  const id = idIn(given['id']);
  const author = textIn(given['username']);
  const text = textIn(given['raw']) ?? textIn(given['cooked']);
  if (!id || !author || text === undefined || !('topic_id' in given) || !('post_number' in given)) return undefined;
  const url = textIn(given['url']) ?? textIn(given['post_url']);
  return {
    network: 'discourse',
    id,
    title: textIn(given['topic_title']),
    text,
    date: textIn(given['created_at']),
    url: url !== undefined && /^https?:/.test(url) ? url : undefined,
    authorName: textIn(given['name']) ?? textIn(given['display_username']) ?? author,
    isPrivate: given['hidden'] === true || given['user_deleted'] === true || textIn(given['deleted_at']) !== undefined,
  };
}
