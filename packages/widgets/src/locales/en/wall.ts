/** The words of the wall's first view in English: part of its bytes, so every one of them is needed there. */
export const messages = {
  stars: '{value} out of 5 stars',
  anonymous: 'Anonymous',
  see: 'See it there',
  none: 'Not verified',
  imported: 'From {name}, not verified here',
  brought: 'Brought in by the business, not verified',
  email: 'E-mail address checked',
  order: 'Order checked: bought here',
  'signed-by-author': 'Signed by its author',
  sample: 'Sample data: invented people and words',
  list: 'Reviews',
} as const;
