import type { State } from './model.ts';

const LEADS_TO: Record<State, readonly State[]> = {
  pending: ['published', 'hidden', 'withdrawn', 'erased'],
  published: ['published', 'hidden', 'withdrawn', 'erased'],
  hidden: ['published', 'hidden', 'withdrawn', 'erased'],
  withdrawn: ['withdrawn', 'erased'],
  erased: ['erased'],
  merged: ['merged', 'erased'],
};

/** Types of entries that name the state that they lead to. */
const LED = ['published', 'hidden', 'withdrawn', 'erased', 'merged'] as const;

const WHY: Record<State, string> = {
  pending: 'it waits to be published or hidden',
  published: 'it is published',
  hidden: 'it is hidden',
  withdrawn: 'its author withdrew it, or it is gone where it came from: only its author can bring it back',
  erased: 'its words are gone for good',
  merged: 'it is part of another item, which stands for it. Act on that one, or keep them apart (smm duplicates split)',
};

/** Null when the step is allowed; otherwise why it is not, in words that follow "cannot …: ". */
export function whyNot(from: State, to: State): string | null {
  return LEADS_TO[from].includes(to) ? null : WHY[from];
}

/** The state that a ledger's entries add up to, oldest first. */
export function foldStates(entries: Iterable<{ type: string; state?: State }>): State | undefined {
  let state: State | undefined;
  for (const entry of entries) state = stateAfter(entry) ?? state;
  return state;
}

/** Undefined for an entry that leaves the state as it is. */
export function stateAfter({ type, state }: { type: string; state?: State }): State | undefined {
  if (type === 'received') return 'pending';
  if (type === 'returned' || type === 'edited' || type === 'split') return state;
  return LED.find((each) => each === type);
}
