/** The words that a wall needs after its first view, in English. */
export const messages = {
  all: 'Read all {n}',
  back: 'Back to the selection',
  check: 'How we check',
  next: 'Show {n} more',
  added: '{n} more shown',
  empty: 'No reviews yet',
  failed: 'The reviews could not be loaded.',
  offline: 'You are offline.',
  stale: 'Shown as of {time}.',
  retry: 'Try again',
} as const;
