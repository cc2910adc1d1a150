import { atom } from 'nanostores';
import { messageOf, OfflineError } from '../api/problem.ts';
import { onceBack } from './reach.ts';

export interface Notice {
  id: number;
  text: string;
  isBad: boolean;
  undo?: () => void;
}

/** An act that can still be taken back. */
export interface Undoable {
  id: number;
  /** What was done, in words. */
  text: string;
  run: () => Promise<void>;
}

/** How long a notice stays; one with something to undo stays longer. */
const STAYS_MS = { plain: 5000, undo: 20_000 };
/** The endpoint takes an act back for as long. */
const UNDO_MS = 10 * 60_000;
const MAX_SHOWN = 3;
let last = 0;

export const $notices = atom<readonly Notice[]>([]);
/** What can be taken back, the latest last. */
export const $undoable = atom<readonly Undoable[]>([]);

export function dismiss(id: number): void {
  $notices.set($notices.get().filter((notice) => notice.id !== id));
}

/** Says what was done. A failure stays until it is read; what is said already is not said twice. */
export function say(text: string, { undo, isBad = false }: { undo?: () => Promise<void>; isBad?: boolean } = {}): void {
  const others = $notices.get().filter((shown) => shown.text !== text);
  const id = ++last;
  const notice = { id, text, isBad, ...(undo && { undo: () => void takeBack(id) }) };
  $notices.set([...others, notice].slice(-MAX_SHOWN));
  if (undo !== undefined) {
    $undoable.set([...$undoable.get(), { id, text, run: undo }]);
    setTimeout(() => forget(id), UNDO_MS);
  }
  if (!isBad) setTimeout(() => dismiss(id), undo ? STAYS_MS.undo : STAYS_MS.plain);
}

export function sayError(error: unknown): void {
  say(messageOf(error), { isBad: true });
  if (error instanceof OfflineError) unreached = last;
}

/** The notice that the endpoint cannot be reached. */
let unreached: number | undefined;
onceBack(() => {
  if (!$notices.get().some(({ id }) => id === unreached)) return;
  dismiss(unreached!);
  say('Back again: the endpoint answers.');
});

function forget(id: number): void {
  $undoable.set($undoable.get().filter((each) => each.id !== id));
}

async function takeBack(id: number): Promise<void> {
  const found = $undoable.get().find((each) => each.id === id);
  dismiss(id);
  if (found === undefined) return;
  // Taken out first: a second press takes nothing back twice.
  forget(id);
  try {
    await found.run();
  } catch (error) {
    sayError(error);
  }
}

/** Takes the latest act back, then the one before it. */
export async function undoLatest(): Promise<void> {
  const latest = $undoable.get().at(-1);
  if (latest === undefined) say('There is nothing to undo. An act can be taken back for ten minutes.');
  else await takeBack(latest.id);
}
