import type { State } from './model.ts';

const LEADS_TO: Record<State, readonly State[]> = {
  pending: ['published', 'hidden', 'withdrawn', 'erased'],
  published: ['published', 'hidden', 'withdrawn', 'erased'],
  hidden: ['published', 'hidden', 'withdrawn', 'erased'],
  withdrawn: ['withdrawn', 'erased'],
  erased: ['erased'],
};

const WHY: Record<State, string> = {
  pending: 'it waits to be published or hidden',
  published: 'it is published',
  hidden: 'it is hidden',
  withdrawn: 'its author withdrew it, and only its author can bring it back by writing anew',
  erased: 'its words are gone for good',
};

/** Null when the step is allowed; otherwise why it is not, in words that follow "cannot …: ". */
export function whyNot(from: State, to: State): string | null {
  return LEADS_TO[from].includes(to) ? null : WHY[from];
}

/** The state that a ledger's entries add up to, oldest first. */
export function foldStates(types: Iterable<string>): State | undefined {
  let state: State | undefined;
  for (const type of types) {
    if (type === 'received') state = 'pending';
    else if (type === 'published' || type === 'hidden' || type === 'withdrawn' || type === 'erased') state = type;
  }
  return state;
}
