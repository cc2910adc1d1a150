/** The words of a ticker of one line, in English. */
export const messages = {
  label: 'Customers are saying',
  pause: 'Pause',
  play: 'Continue',
  anonymous: 'Anonymous',
  selected: 'From {selected} of {n} published',
  everything: 'From all {n} published',
  tie: 'Disclosed: {text}',
  sample: 'Sample data',
} as const;
