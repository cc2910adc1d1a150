import { shared } from '@smm/sdk/first-view';

interface PageClock {
  /** Calls `beat` once a second while the page is seen. Returns how to leave. */
  join(beat: () => void): () => void;
}

const isClock = (value: unknown): value is PageClock => typeof (value as PageClock | undefined)?.join === 'function';

/** One timer for all, which stands still in a hidden tab and where nobody listens. */
function createClock(): PageClock {
  const beats = new Set<() => void>();
  let timer: ReturnType<typeof setInterval> | undefined;
  const set = (): void => {
    const isWanted = beats.size > 0 && !document.hidden;
    if (isWanted && timer === undefined) timer = setInterval(() => beats.forEach((beat) => beat()), 1000);
    if (isWanted || timer === undefined) return;
    clearInterval(timer);
    timer = undefined;
  };
  document.addEventListener('visibilitychange', set);
  return {
    join(beat) {
      beats.add(beat);
      set();
      return () => {
        beats.delete(beat);
        set();
      };
    },
  };
}

/** The page's one clock. */
export const pageClock = (): PageClock => shared('clock', 'second', isClock, createClock);
