/** The words of bars, toasts and piles, in English. */
export const messages = {
  read: 'Read it there',
  close: 'Close',
  previous: 'Previous',
  next: 'Next',
} as const;
