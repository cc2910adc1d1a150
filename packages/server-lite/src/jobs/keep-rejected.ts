import type { RejectedRows } from '../erasure/rejected-rows.ts';
import type { Log } from '../log.ts';

const HOUR_MS = 60 * 60 * 1000;

interface KeepRejectedOptions {
  rows: Pick<RejectedRows, 'sweep'>;
  /** For so long they are kept. */
  days: number;
  log: Log;
  clock?: () => Date;
}

export interface RejectedKeeper {
  /** Resolves when the look that is under way, the first included, is over. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** Deletes rows that imports could not take once they are old: at the start, and every hour. */
export function keepRejected({ rows, days, log, clock = () => new Date() }: KeepRejectedOptions): RejectedKeeper {
  let running = Promise.resolve();
  const look = (): void => {
    running = running
      .then(async () => {
        const files = await rows.sweep(days, clock());
        if (files > 0) log.info({ files, days }, 'rejected rows of old imports were deleted');
      })
      .catch((error: unknown) =>
        log.error({ err: error }, 'rejected rows of old imports could not be deleted; it is tried again'),
      );
  };
  look();
  const timer = setInterval(look, HOUR_MS);
  timer.unref();
  return {
    idle: () => running,
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
