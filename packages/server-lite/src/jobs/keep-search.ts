import type { Log } from '../log.ts';
import type { Search } from '../storage/search.ts';
import type { Storage } from '../storage/storage.ts';
import { inSteps, QuietWatch } from './while-quiet.ts';

const LOOK_MS = 1000;
/** A step's share of the thread: what visitors wait for is answered between two of them. */
const STEP_MS = 10;
const PAUSE_MS = 15;

export interface SearchKeeper {
  /** Entries of the ledger that search had not taken up at the last look. */
  behind(): number;
  stop(): Promise<void>;
}

/**
 * Takes up, a little at a time, what is not searchable yet: an import leaves that to the time after it. While the store
 * still changes at every look, an import is under way and is left alone.
 */
export function keepSearch(
  storage: Pick<Storage, 'version'> & { search: Pick<Search, 'advance'> },
  log: Log,
): SearchKeeper {
  const quiet = new QuietWatch(storage);
  let running: Promise<void> | undefined;
  let stopping = false;
  let behind = 0;

  async function takeUp(): Promise<void> {
    const start = performance.now();
    let steps = 0;
    const step = async () => {
      const { done, total, more } = await storage.search.advance(STEP_MS);
      behind = total - done;
      steps += 1;
      return more;
    };
    await inSteps(step, PAUSE_MS, () => stopping);
    quiet.settle();
    if (steps > 1) log.info({ steps, seconds: Math.round((performance.now() - start) / 1000) }, 'search is up to date');
  }

  function look(): void {
    if (running) return;
    try {
      if (quiet.look() !== 'open') return;
    } catch {
      // The store cannot be read, which is told where it matters.
      return;
    }
    running = takeUp()
      .catch((error: unknown) => log.error({ err: error }, 'search could not be brought up to date; it is tried again'))
      .finally(() => {
        running = undefined;
      });
  }

  const timer = setInterval(look, LOOK_MS);
  timer.unref();
  return {
    behind: () => behind,
    async stop() {
      stopping = true;
      clearInterval(timer);
      await running;
    },
  };
}
