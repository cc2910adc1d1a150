import type { Exceptions } from '../outbound/allowed-address.ts';
import type { ClaimedPicture, PictureOutcome, Pictures } from '../storage/pictures.ts';
import { fetchPicture } from './fetch-picture.ts';

/** Asked at once, each of another host. */
const AT_ONCE = 2;
const STEP_MS = 40;
/** Longer than this nobody waits for a host that was asked a moment ago. */
const LONGEST_WAIT = 5000;

interface Options {
  pictures: Pictures;
  exceptions: Exceptions;
  /** So many are asked for at most. */
  limit: number;
  signal?: AbortSignal;
  onProgress?: (done: number, picture: ClaimedPicture, outcome: PictureOutcome) => void;
  clock?: () => Date;
}

export interface FetchedPictures {
  fetched: number;
  /** Their source says that they are what they were. */
  unchanged: number;
  failed: number;
  refused: number;
}

/**
 * Asks for the pictures whose turn it is, one at a time of each host, and shows what came with the items that name it.
 * What was under way when it is stopped or killed is asked for again later.
 */
export async function fetchPictures({
  pictures,
  exceptions,
  limit,
  signal,
  onProgress,
  clock = () => new Date(),
}: Options): Promise<FetchedPictures> {
  const sum: FetchedPictures = { fetched: 0, unchanged: 0, failed: 0, refused: 0 };
  let begun = 0;
  let done = 0;

  async function worker(): Promise<void> {
    while (begun < limit && !signal?.aborted) {
      begun += 1;
      const picture = await pictures.claim();
      if (!picture) {
        begun -= 1;
        if (!(await waitForTurn())) return;
        continue;
      }
      const outcome = await fetchPicture(picture, { exceptions, now: clock(), ...(signal && { signal }) });
      // Whoever stops it says nothing of the picture.
      if (signal?.aborted) return;
      await pictures.settle(picture, outcome);
      sum[outcome.state] += 1;
      done += 1;
      onProgress?.(done, picture, outcome);
      while (await pictures.show(STEP_MS)) await new Promise(setImmediate);
    }
  }

  /** False where nothing comes up soon. */
  async function waitForTurn(): Promise<boolean> {
    const next = await pictures.nextTurn();
    const wait = next === undefined ? Infinity : next === '' ? 0 : Date.parse(next) - clock().getTime();
    if (wait > LONGEST_WAIT) return false;
    await new Promise((resolve) => setTimeout(resolve, Math.max(wait, 20)));
    return true;
  }

  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  while (await pictures.show(STEP_MS)) await new Promise(setImmediate);
  return sum;
}
