import { keepItemsApart, mergeItems, splitItem } from '../inbox/calls.ts';
import { messageOf, OfflineError } from '../../api/problem.ts';
import { proposeAgain, type Pair } from './calls.ts';

export type Decision = 'merge' | 'apart';
/** What leads one decision back. */
type Back = () => Promise<void>;

export interface Decided {
  done: Pair[];
  /** What was left as it is, and why. */
  left: { pair: Pair; why: string }[];
  back: Back[];
}

async function decideOne({ one, other }: Pair, decision: Decision): Promise<Back> {
  if (decision === 'apart') {
    await keepItemsApart(one.id, other.id);
    return async () => void (await proposeAgain(one.id, other.id));
  }
  const { item, part } = await mergeItems(one.id, other.id);
  return async () => {
    await splitItem(part);
    // Split, they would stay apart for good; taken back, they wait for a decision as before.
    await proposeAgain(item, part);
  };
}

/**
 * Pair by pair; what cannot be done is left as it is, and said.
 *
 * @throws OfflineError where nothing was done
 */
export async function decide(
  pairs: readonly Pair[],
  decision: Decision,
  { onProgress, signal }: { onProgress: (done: number) => void; signal: AbortSignal },
): Promise<Decided> {
  const decided: Decided = { done: [], left: [], back: [] };
  for (const pair of pairs) {
    if (signal.aborted) break;
    try {
      decided.back.push(await decideOne(pair, decision));
      decided.done.push(pair);
    } catch (error) {
      // What comes next would fail as well.
      if (error instanceof OfflineError) {
        if (decided.done.length === 0) throw error;
        decided.left.push({ pair, why: messageOf(error) });
        break;
      }
      decided.left.push({ pair, why: messageOf(error) });
    }
    onProgress(decided.done.length);
  }
  return decided;
}

/** Takes decisions back, the last first. */
export async function leadBack(back: readonly Back[]): Promise<void> {
  for (const one of back.toReversed()) await one();
}
