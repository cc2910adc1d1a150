/**
 * Scales of four words, from the worst to the best: told where all of them stand in a column and no other. One of five in whose column
 * nobody chose “very good” is told as one of four by this, which is the rarer of the two.
 */
export const FOURS: readonly (readonly string[])[] = [
  'poor|fair|good|excellent',
  'insufficiente|sufficiente|buono|ottimo',
  'red light|yellow light|green light|gold star',
].map((words) => words.split('|'));
