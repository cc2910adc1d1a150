/** The words of the parts of a card that most reviews do without, in English. */
export const messages = {
  pinned: 'Pinned',
  more: 'Read more',
  less: 'Show less',
  whole: 'Read the whole text',
  posted: 'Posted on {name}',
  likes: { one: '{n} like', other: '{n} likes' },
  shares: { one: '{n} share', other: '{n} shares' },
  comments: { one: '{n} comment', other: '{n} comments' },
  about: 'Originally about {name}',
  tie: 'Disclosed: {text}',
  reply: 'Reply from {name}',
  replied: 'Reply',
  view: 'View picture',
} as const;
