/** Words of the wall that a feed needs at first, which the wall has in a file of its own; and what the disclosures of other languages say. */
export const messages = {
  chosen: 'Chosen: {rules}.',
  all: 'Read all {n}',
  back: 'Back to the selection',
  check: 'How we check',
  next: 'Show {n} more',
  added: '{n} more shown',
  offline: 'You are offline.',
  stale: 'Shown as of {time}.',
  retry: 'Try again',
} as const;
