/** The words of the layouts that show a few cards at a time, in English. */
export const enStage = {
  carousel: 'carousel',
  slide: 'review',
  place: '{n} of {all}',
  before: 'Previous',
  after: 'Next',
  halt: 'Stop',
  go: 'Start',
} as const;
