import type { Line } from './shape-text.ts';

/** A line of a document, or a name. */
export interface Said extends Line {
  /** Who said what stands above. */
  said: string | undefined;
}

/** Marks that quotes begin and end with. */
export const OPENS = /^\s*["“”„«»「『‘]/;
export const CLOSES = /["“”»«」』’][.!]?\s*$/;
