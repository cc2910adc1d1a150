/** The words of a rating in English. */
export const messages = {
  stars: '{value} out of 5 stars',
  count: { one: '{n} review', other: '{n} reviews' },
  bar: { one: '{value} of 5 stars: {n} review', other: '{value} of 5 stars: {n} reviews' },
  how: 'How this is counted',
  rule: {
    one: 'The one published review that carries a rating. A selection on this page changes nothing here.',
    other:
      'The mean of all {n} published reviews that carry a rating, high or low. A selection on this page changes nothing here.',
  },
  scale: '{value} out of {best}',
  from: 'Published here: {sources}.',
  check: 'How we check',
  none: 'No ratings yet',
  sample: 'Sample data',
} as const;
