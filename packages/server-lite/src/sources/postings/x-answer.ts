import { idIn, objectIn, objectsIn, textIn, type Json } from './reading.ts';

/**
 * The postings of an answer of X's second API, each with what the answer holds elsewhere and it only names: `author`,
 * `quoted` (a posting with its own author) and `media`. A repost is the posting that was reposted, where that came along.
 */
export function postingsOfAnswer(answer: Json): Json[] {
  const includes = objectIn(answer['includes']);
  const users = byKey(includes?.['users'], 'id');
  const media = byKey(includes?.['media'], 'media_key');
  const others = byKey(includes?.['tweets'], 'id');
  const whole = (post: Json): Json => ({
    ...post,
    author: users.get(idIn(post['author_id']) ?? ''),
    // Of older answers: what a posting of X is known by.
    ...(textIn(post['text']) && !post['edit_history_tweet_ids'] && { edit_history_tweet_ids: [post['id']] }),
  });
  const referred = (post: Json, type: string) => {
    const reference = objectsIn(post['referenced_tweets']).find((each) => each['type'] === type);
    return others.get(idIn(reference?.['id']) ?? '');
  };
  const data = answer['data'];
  return (Array.isArray(data) ? objectsIn(data) : objectsIn([data])).map((given) => {
    const post = referred(given, 'retweeted') ?? given;
    const quoted = referred(post, 'quoted');
    const keys = objectIn(post['attachments'])?.['media_keys'];
    const pictures = (Array.isArray(keys) ? keys : []).flatMap((key) => media.get(textIn(key) ?? '') ?? []);
    return {
      ...whole(post),
      ...(quoted && { quoted: whole(quoted) }),
      ...(pictures.length > 0 && { media: pictures }),
    };
  });
}

function byKey(list: unknown, name: string): Map<string, Json> {
  return new Map(objectsIn(list).map((each) => [idIn(each[name]) ?? '', each]));
}
