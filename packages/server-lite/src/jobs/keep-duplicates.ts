import type { Log } from '../log.ts';
import type { Storage } from '../storage/storage.ts';
import { rounds } from './rounds.ts';
import { inSteps, QuietWatch } from './while-quiet.ts';

const LOOK_MS = 5000;
/** A step's share of the thread, and the time that visitors have between two of them. */
const STEP_MS = 10;
const PAUSE_MS = 20;

interface KeepDuplicatesOptions {
  storage: Pick<Storage, 'duplicates' | 'version'>;
  log: Log;
  /** Whether something else works in the background that goes first. */
  isBusy?: () => boolean;
}

export interface DuplicateKeeper {
  /** Looks at once rather than at the next turn. */
  wake(): void;
  idle(): Promise<void>;
  /** Ends after the step that is under way; what it had found is found again. */
  stop(): Promise<void>;
}

/**
 * Looks, a little at a time, whether what came in is there already from elsewhere. Only while nothing else changes the store: an
 * import is under way otherwise, and is left alone.
 */
export function keepDuplicates({ storage, log, isBusy = () => false }: KeepDuplicatesOptions): DuplicateKeeper {
  const { duplicates } = storage;
  const quiet = new QuietWatch(storage);
  let stopping = false;

  async function work(): Promise<void> {
    if (quiet.look() !== 'open' || isBusy()) return;
    const sum = { merged: 0, proposed: 0 };
    const step = async () => {
      const { merged, proposed, more } = await duplicates.advance(STEP_MS);
      sum.merged += merged;
      sum.proposed += proposed;
      return more;
    };
    await inSteps(step, PAUSE_MS, () => stopping);
    quiet.settle();
    if (sum.merged > 0 || sum.proposed > 0) log.info(sum, 'duplicates were looked for');
  }

  const looks = rounds({
    everyMs: LOOK_MS,
    work,
    failed: (error) => log.error({ err: error }, 'duplicates could not be looked for; it is tried again'),
  });
  return {
    wake: looks.wake,
    idle: looks.idle,
    stop() {
      stopping = true;
      return looks.stop();
    },
  };
}
