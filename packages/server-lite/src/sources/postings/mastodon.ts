import type { PostingRecord } from './posting-record.ts';
import { countersIn, idIn, objectIn, objectsIn, textIn, type Json } from './reading.ts';

const MEDIA = /^(?:image|gifv|video)$/;

/** A status of Mastodon's API. Pictures that its author marks as sensitive do not come along. A boost is the status that was boosted: whose words they are, is their author. */
export function mastodon(given: Json): PostingRecord | undefined {
  const status = objectIn(given['reblog']) ?? given;
  const account = objectIn(status['account']);
  const id = idIn(status['id']);
  if (!account || !id || typeof status['content'] !== 'string' || !('acct' in account)) return undefined;
  const quoted = objectIn(objectIn(status['quote'])?.['quoted_status']);
  const quotedBy = objectIn(quoted?.['account']);
  const quotedText = textIn(quoted?.['content']);
  return {
    network: 'mastodon',
    id,
    // What its author warns of stands before it, wherever it stands.
    title: textIn(status['spoiler_text']),
    text: status['content'],
    date: textIn(status['created_at']),
    url: textIn(status['url']) ?? textIn(status['uri']),
    authorName: textIn(account['display_name']) ?? textIn(account['username']),
    authorUrl: textIn(account['url']),
    authorImage: textIn(account['avatar']),
    language: textIn(status['language']),
    tags: objectsIn(status['tags']).flatMap(({ name }) => textIn(name) ?? []),
    images:
      status['sensitive'] === true
        ? []
        : objectsIn(status['media_attachments']).flatMap(({ type, url }) =>
            MEDIA.test(String(type)) ? (textIn(url) ?? []) : [],
          ),
    shared: quotedText
      ? {
          text: quotedText,
          authorName: textIn(quotedBy?.['display_name']) ?? textIn(quotedBy?.['username']),
          authorUrl: textIn(quotedBy?.['url']),
          url: textIn(quoted?.['url']),
        }
      : undefined,
    counters: countersIn([
      ['LikeAction', status['favourites_count']],
      ['ShareAction', status['reblogs_count']],
      ['CommentAction', status['replies_count']],
    ]),
    isPrivate: /^(?:private|direct)$/.test(String(status['visibility'])),
  };
}
