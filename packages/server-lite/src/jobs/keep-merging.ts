import type { Log } from '../log.ts';
import type { Storage } from '../storage/storage.ts';

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
  let running: Promise<void> | undefined;
  let again = false;
  let stopping = false;

  function look(): void {
    if (stopping) return;
    if (running) {
      again = true;
      return;
    }
    again = false;
    running = merges
      .work({
        budget: STEP_MS,
        pause: PAUSE_MS,
        isStopping: () => stopping,
        onProgress: ({ from, into, state, done, total }) => {
          if (state === 'merged' || done === 0)
            log.info({ from: from.slug, into: into.slug, state, done, total }, 'subjects are merged');
        },
      })
      .catch((error: unknown) => {
        // Another process is at it, such as a command: it ends there, or the next look goes on with it.
        log.warn({ err: error }, 'a merge of subjects could not go on; it is tried again');
      })
      .finally(() => {
        running = undefined;
        if (again) look();
      });
  }

  const timer = setInterval(look, LOOK_MS);
  timer.unref();
  look();
  return {
    wake: look,
    async stop() {
      stopping = true;
      clearInterval(timer);
      await running;
    },
  };
}
