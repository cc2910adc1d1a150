import { atom } from 'nanostores';

/** An act on several while it lasts. */
export interface Running {
  /** “Publishing”, “Hiding” … */
  doing: string;
  done: number;
  of: number;
  /** Absent where it goes on to its end. */
  stop?: () => void;
}

export const $running = atom<Running | undefined>(undefined);
