/** What stands in the place of a review that is not shown any more, in English. */
export const messages = {
  gone: 'This review was withdrawn or erased.',
} as const;
