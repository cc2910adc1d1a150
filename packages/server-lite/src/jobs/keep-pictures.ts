import type { Config } from '../config.ts';
import { runCommand, type Command } from '../imports/run-command.ts';
import type { Log } from '../log.ts';
import type { Storage } from '../storage/storage.ts';
import { rounds } from './rounds.ts';
import { inSteps, QuietWatch } from './while-quiet.ts';

const LOOK_MS = 5000;
/** A step's share of the thread, and the time that visitors have between two of them. */
const STEP_MS = 10;
const PAUSE_MS = 20;
const HOUR = 3_600_000;
/** What one process asks for: then it gives its memory back. */
const MOST_AT_ONCE = 60;

interface KeepPicturesOptions {
  storage: Pick<Storage, 'pictures' | 'version'>;
  config: Pick<Config, 'data' | 'picturesRate' | 'outboundAllow'>;
  log: Log;
  /** Whether something else works in the background that goes first. */
  isBusy?: () => boolean;
  clock?: () => Date;
  run?: typeof runCommand;
}

export interface PictureKeeper {
  /** Somebody waits for a picture: fetches at once, whatever else goes on. */
  wake(): void;
  idle(): Promise<void>;
  /** Ends what is under way; it is asked for again later. */
  stop(): Promise<void>;
}

/**
 * Finds published items that name pictures, a little at a time and only while nothing else changes the store, and has those
 * fetched by a process beside this one: what decodes pictures takes none of the server's memory, and may fall over alone.
 */
export function keepPictures({
  storage,
  config,
  log,
  isBusy = () => false,
  clock = () => new Date(),
  run = runCommand,
}: KeepPicturesOptions): PictureKeeper {
  const { pictures } = storage;
  const quiet = new QuietWatch(storage);
  let stopping = false;
  const isStopping = () => stopping;
  let notBefore = 0;
  let isAwaited = false;
  let command: Command | undefined;

  async function work(): Promise<void> {
    const look = quiet.look();
    if (isAwaited) {
      isAwaited = false;
      return fetchSome(1);
    }
    if (look === 'changing' || isBusy()) return;
    if (look === 'open') {
      await inSteps(async () => (await pictures.follow(STEP_MS)).more, PAUSE_MS, isStopping);
      await inSteps(() => pictures.show(STEP_MS), PAUSE_MS, isStopping);
      quiet.settle();
    }
    await fetchSome(0);
  }

  /** @param least so many whatever was fetched within the hour */
  async function fetchSome(least: number): Promise<void> {
    const now = clock().getTime();
    if (stopping || (least === 0 && (config.picturesRate === 0 || now < notBefore))) return;
    const { due, asked } = await pictures.figures(new Date(now - HOUR).toISOString());
    const limit = Math.max(least, Math.min(config.picturesRate - asked, MOST_AT_ONCE));
    if (due === 0 || limit <= 0) return;
    const allowed = [...config.outboundAllow].join(',');
    command = run(
      ['pictures', 'fetch', '--data', config.data, '--limit', String(limit), '--json', '--outbound-allow', allowed],
      () => {},
    );
    const { code, result, said } = await command.ended;
    command = undefined;
    if (stopping) return;
    if (code === 0) {
      log.info({ ...result, figures: undefined }, 'pictures that came along were fetched');
      return;
    }
    notBefore = now + HOUR;
    log.warn({ code, why: result?.['detail'] ?? said }, 'pictures cannot be fetched; it is tried again in an hour');
  }

  const looks = rounds({
    everyMs: LOOK_MS,
    work,
    failed: (error) => log.error({ err: error }, 'pictures could not be looked after; it is tried again'),
  });
  return {
    wake() {
      isAwaited = true;
      looks.wake();
    },
    idle: looks.idle,
    stop() {
      stopping = true;
      command?.stop();
      return looks.stop();
    },
  };
}
