/** The words of the layouts that show a few cards at a time, in English. */
export const messages = {
  carousel: 'carousel',
  slide: 'review',
  place: '{n} of {all}',
  before: 'Previous',
  after: 'Next',
  halt: 'Stop',
  go: 'Start',
  others: 'Other',
  continued: '{name}, continued',
  some: '{n} of {all}',
} as const;
