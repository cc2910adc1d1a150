import { picturesOfPlus } from './pictures.ts';
import type { PostingRecord } from './posting-record.ts';
import { countersIn, objectIn, objectsIn, textIn, type Json } from './reading.ts';

/** A posting of Google+, which closed in 2019, as Takeout kept it: one file each. */
export function googlePlus(given: Json): PostingRecord | undefined {
  const url = textIn(given['url']);
  const text = textIn(given['content']);
  const author = objectIn(given['author']);
  if (!author || text === undefined || !url || !/^https?:\/\/plus\.google\.com\//.test(url)) return undefined;
  const readers = objectIn(objectIn(given['postAcl'])?.['visibleToStandardAcl']);
  const count = (name: string) => (Array.isArray(given[name]) ? given[name].length : undefined);
  return {
    network: 'google-plus',
    id: textIn(given['resourceName']) ?? url,
    text,
    date: textIn(given['creationTime']),
    url,
    authorName: textIn(author['displayName']),
    authorUrl: textIn(author['profilePageUrl']),
    authorImage: textIn(author['avatarImageUrl']),
    images: picturesOfPlus(given),
    counters: countersIn([
      ['LikeAction', count('plusOnes')],
      ['CommentAction', count('comments')],
    ]),
    isPrivate: !objectsIn(readers?.['circles']).some(({ type }) => type === 'CIRCLE_TYPE_PUBLIC'),
  };
}
