/** What a column can be. Everything else goes to `extra`. */
export const FIELDS = [
  'body', 'title', 'rating', 'thumb', 'author', 'firstName', 'lastName', 'email', 'authorUrl', 'authorImage', 'jobTitle', 'worksFor',
  'date', 'dateExperienced', 'id', 'url', 'language', 'product', 'productUrl', 'reply', 'replyAuthor', 'replyDate', 'images', 'tags',
  'status', 'verified', 'pros', 'cons', 'incentive',
] as const;
export type Field = (typeof FIELDS)[number];

/** Names a person may give in `--map`, with the field each means. */
export const MAP_NAMES: Readonly<Record<string, Field>> = {
  ...(Object.fromEntries(FIELDS.map((field) => [field.toLowerCase(), field])) as Record<string, Field>),
  text: 'body', review: 'body', reviewbody: 'body', articlebody: 'body', name: 'author', authorname: 'author', score: 'rating', stars: 'rating', reviewrating: 'rating',
  datepublished: 'date', published: 'date', sourceid: 'id', company: 'worksFor', role: 'jobTitle', avatar: 'authorImage', lang: 'language', inlanguage: 'language', authoremail: 'email',
  picture: 'images', image: 'images', state: 'status', recommended: 'thumb',
};
