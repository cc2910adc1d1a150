import type { Field } from './import-calls.ts';

/** What a column can be, in the words of the page. */
const WORDS: Readonly<Record<Field, string>> = {
  body: 'Words of the review',
  title: 'Headline',
  rating: 'Rating',
  date: 'Date it was written',
  language: 'Language',
  tags: 'Tags',
  pros: 'What was good',
  cons: 'What was not',
  thumb: 'Recommended, yes or no',
  images: 'Pictures',
  videos: 'Videos',
  author: 'Name',
  firstName: 'First name',
  lastName: 'Last name',
  email: 'E-mail address',
  jobTitle: 'Job',
  worksFor: 'Company',
  authorImage: 'Portrait',
  authorUrl: 'Address of their page',
  reply: 'Your reply',
  replyAuthor: 'Who replied',
  replyDate: 'Date of the reply',
  source: 'Service or site',
  url: 'Address of the review',
  id: 'Number or id there',
  status: 'Shown there or not',
  verified: 'Purchase was checked',
  incentive: 'Something was given for it',
  product: 'What it is about',
  productUrl: 'Address of what it is about',
  dateExperienced: 'Date of the visit or purchase',
  ratingBest: 'Best rating there is',
  ratingWorst: 'Worst rating there is',
  shared: 'Posting that it passes on',
  counters: 'Likes and the like',
  facets: 'Links and mentions in the words',
  ownReview: 'Rating in a feed of smm',
};

/** In the order in which people look for them. */
export const FIELD_GROUPS: Readonly<Record<string, readonly Field[]>> = {
  'The review': ['body', 'title', 'rating', 'date', 'language', 'tags', 'pros', 'cons', 'thumb', 'images', 'videos'],
  'Who wrote it': ['author', 'firstName', 'lastName', 'email', 'jobTitle', 'worksFor', 'authorImage', 'authorUrl'],
  'Your answer': ['reply', 'replyAuthor', 'replyDate'],
  'Where it comes from': [
    'source',
    'url',
    'id',
    'status',
    'verified',
    'incentive',
    'product',
    'productUrl',
    'dateExperienced',
  ],
  More: ['ratingBest', 'ratingWorst', 'shared', 'counters', 'facets', 'ownReview'],
};
export const ALL_FIELDS = Object.keys(WORDS) as Field[];

export const fieldWords = (field: Field): string => WORDS[field];
