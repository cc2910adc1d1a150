/** The words of a feed that are not those of every card, in English. */
export const messages = {
  label: 'Postings',
  nothing: 'No postings yet',
  broken: 'The postings could not be loaded.',
  claim: {
    one: 'Selected: {selected} of {n} published posting.',
    other: 'Selected: {selected} of {n} published postings.',
  },
  'whole-claim': {
    one: 'The one published posting can be read here.',
    other: 'All {n} published postings can be read here.',
  },
  reviews: { one: '{n} review is not shown here.', other: '{n} reviews are not shown here.' },
} as const;
