import { curate } from '../domain/curate.ts';
import type { Item, Rule } from '../domain/model.ts';
import { pinnedSortKey, sortKey } from '../domain/sort-key.ts';
import { toWireJson } from '../domain/to-wire.ts';

/** A list of a subject that a published item may belong to. */
export interface ListTarget {
  list: number;
  /** Positions of pinned items by their `seq`. */
  pins: ReadonlyMap<number, number>;
  accepts(item: Item): boolean;
}

export interface ListEntry {
  sortKey: string;
  json: string;
  pinned: boolean;
}

/**
 * The subject's full list, and each collection's that has one of its own.
 *
 * @param collections those with a list, `rules` as JSON
 */
export function listTargets(
  subjectList: number,
  collections: readonly { seq: number; list: number; rules: string }[],
  pins: readonly { collection: number; item_seq: number; position: number }[],
): ListTarget[] {
  const all: ListTarget = { list: subjectList, pins: new Map(), accepts: () => true };
  const own = collections.map(({ seq, list, rules }) => ({
    list,
    pins: new Map(pins.filter((pin) => pin.collection === seq).map((pin) => [pin.item_seq, pin.position])),
    accepts: curate(JSON.parse(rules) as Rule[]),
  }));
  return [all, ...own];
}

/** How the item stands in the list; null when it does not. */
export function listEntry(target: ListTarget, item: Item, seq: number): ListEntry | null {
  const position = target.pins.get(seq);
  if (position !== undefined) {
    return { sortKey: pinnedSortKey(position, seq), json: toWireJson(item, { pinned: true }), pinned: true };
  }
  if (!target.accepts(item)) return null;
  return { sortKey: sortKey(item.datePublished, seq), json: toWireJson(item), pinned: false };
}
