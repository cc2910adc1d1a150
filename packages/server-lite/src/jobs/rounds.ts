interface Round {
  /** Between the beginnings of two looks. */
  everyMs: number;
  /** One look, to its end; what stands in its way is told, and the next look tries again. */
  work(): Promise<void>;
  failed(error: unknown): void;
}

export interface Rounds {
  /** Looks at once rather than at the next turn; once more, where a look is under way. */
  wake(): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  /** No more looks. Resolves after the one that is under way. */
  stop(): Promise<void>;
}

/** Looks again and again for something to do, one look at a time. */
export function rounds({ everyMs, work, failed }: Round): Rounds {
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
    running = work()
      .catch(failed)
      .finally(() => {
        running = undefined;
        if (again) look();
      });
  }

  async function idle(): Promise<void> {
    while (running) await running;
  }

  const timer = setInterval(look, everyMs);
  timer.unref();
  return {
    wake: look,
    idle,
    stop() {
      stopping = true;
      clearInterval(timer);
      return idle();
    },
  };
}
