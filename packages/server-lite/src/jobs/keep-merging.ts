import type { Log } from '../log.ts';
import type { Storage } from '../storage/storage.ts';
import { rounds } from './rounds.ts';

const LOOK_MS = 5000;
/** A step's share of the thread, and the time that visitors have between two of them. */
const STEP_MS = 10;
const PAUSE_MS = 15;

export interface MergeKeeper {
  /** Looks at once rather than at the next turn. */
  wake(): void;
  /** Ends after the step that is under way; the next process goes on with it. */
  stop(): Promise<void>;
}

/** Moves, a little at a time, what belongs to a subject that was merged. All that it goes by is in the store. */
export function keepMerging({ merges }: Pick<Storage, 'merges'>, log: Log): MergeKeeper {
  let stopping = false;
  const looks = rounds({
    everyMs: LOOK_MS,
    work: () =>
      merges.work({
        budget: STEP_MS,
        pause: PAUSE_MS,
        isStopping: () => stopping,
        onProgress: ({ from, into, state, done, total }) => {
          if (state === 'merged' || done === 0)
            log.info({ from: from.slug, into: into.slug, state, done, total }, 'subjects are merged');
        },
      }),
    // Another process is at it, such as a command: it ends there, or the next look goes on with it.
    failed: (error) => log.warn({ err: error }, 'a merge of subjects could not go on; it is tried again'),
  });
  looks.wake();
  return {
    wake: looks.wake,
    stop() {
      stopping = true;
      return looks.stop();
    },
  };
}
