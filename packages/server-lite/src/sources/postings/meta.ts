import type { SharedPosting } from '../../domain/model.ts';
import type { PostingRecord } from './posting-record.ts';
import { addressPart, countersIn, idIn, objectIn, textIn, type Json } from './reading.ts';

/** A posting or comment of a Facebook page, from the Graph API. Recommendations are reviews and no postings. */
export function facebook(given: Json): PostingRecord | undefined {
  const text = textIn(given['message']);
  const date = textIn(given['created_time']);
  const id = textIn(given['id']);
  if (text === undefined || date === undefined || 'recommendation_type' in given || 'has_rating' in given)
    return undefined;
  if (!/^\d+(?:_\d+)+$/.test(id ?? '') && !('permalink_url' in given) && !('answers' in given)) return undefined;
  const from = objectIn(given['from']);
  return {
    network: 'facebook',
    id: id ?? (textIn(given['permalink_url']) as string),
    text,
    date,
    url: textIn(given['permalink_url']),
    authorName: textIn(from?.['name']),
    images: [textIn(given['full_picture'])].filter((image) => image !== undefined),
    shared: answered(objectIn(given['answers'])),
    counters: countersIn([
      ['LikeAction', given['like_count'] ?? objectIn(objectIn(given['likes'])?.['summary'])?.['total_count']],
      ['CommentAction', given['comment_count']],
    ]),
    isPrivate: given['is_hidden'] === true || given['is_published'] === false,
  };
}

/** What a comment stands beneath. */
function answered(given: Json | undefined): SharedPosting | undefined {
  const text = textIn(given?.['message']);
  return text === undefined
    ? undefined
    : { text, authorName: textIn(objectIn(given?.['from'])?.['name']), url: textIn(given?.['permalink_url']) };
}

/** A picture of Instagram with its caption, or a comment beneath one, from the Graph API. */
export function instagram(given: Json): PostingRecord | undefined {
  const address = textIn(given['permalink']);
  const isPicture = 'media_type' in given && (address === undefined || address.includes('instagram.com'));
  const isComment = 'text' in given && 'timestamp' in given && 'username' in given && !('created_at' in given);
  const text = textIn(isPicture ? given['caption'] : given['text']);
  const id = idIn(given['id']);
  if (text === undefined || !id || !(isPicture || isComment) || isOfThreads(given)) return undefined;
  const author = textIn(given['username']);
  return {
    network: 'instagram',
    id,
    text,
    date: textIn(given['timestamp']),
    url: address,
    authorName: author,
    authorUrl: author && `https://www.instagram.com/${addressPart(author)}/`,
    images: given['media_type'] === 'IMAGE' ? [textIn(given['media_url'])].filter((url) => url !== undefined) : [],
    counters: countersIn([
      ['LikeAction', given['like_count']],
      ['CommentAction', given['comments_count']],
    ]),
    isPrivate: given['hidden'] === true,
  };
}

/** A posting of Threads, whose terms let nobody keep it. */
export function threads(given: Json): PostingRecord | undefined {
  const id = idIn(given['id']);
  if (!isOfThreads(given) || !id) return undefined;
  return { network: 'threads', id, text: textIn(given['text']) ?? '', url: textIn(given['permalink']) };
}

function isOfThreads(given: Json): boolean {
  return given['media_product_type'] === 'THREADS' || /\bthreads\.(?:net|com)\b/.test(textIn(given['permalink']) ?? '');
}
