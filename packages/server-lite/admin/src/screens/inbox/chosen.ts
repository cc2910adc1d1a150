import { atom } from 'nanostores';

/** What is chosen, for an act on several at once. */
export interface Chosen {
  ids: ReadonlySet<string>;
  /** Everything that was found, loaded or not: what comes in meanwhile and is found by the same is part of it. */
  isAll: boolean;
  /** Where a range begins. */
  from: string | undefined;
}

export const NOTHING: Chosen = { ids: new Set(), isAll: false, from: undefined };
export const $chosen = atom<Chosen>(NOTHING);

export const isAnyChosen = ({ ids, isAll }: Chosen): boolean => isAll || ids.size > 0;

/** One more, or one less. Of everything, one less cannot be said to the endpoint: the choice begins anew with that one. */
export function toggled({ ids, isAll }: Chosen, id: string): Chosen {
  const others = new Set(isAll ? [] : ids);
  if (!others.delete(id)) others.add(id);
  return { ids: others, isAll: false, from: id };
}

/** Everything in `order` from where the last choice was made up to `id`. What is not loaded is passed over. */
export function reached(chosen: Chosen, id: string, order: readonly (string | undefined)[]): Chosen {
  const [from, to] = [order.indexOf(chosen.from), order.indexOf(id)].sort((a, b) => a - b) as [number, number];
  if (chosen.from === undefined || chosen.isAll || from < 0) return { ...toggled(NOTHING, id) };
  const range = order.slice(from, to + 1).filter((each) => each !== undefined);
  return { ids: new Set([...chosen.ids, ...range]), isAll: false, from: chosen.from };
}

/** Without those that are gone. */
export function without(chosen: Chosen, gone: Iterable<string>): Chosen {
  const left = new Set(gone);
  return { ...chosen, ids: new Set([...chosen.ids].filter((id) => !left.has(id))) };
}
