import type { Item } from '../../api/client.ts';
import { $chosen, NOTHING, reached, toggled } from './chosen.ts';
import type { On } from './desk.ts';
import { $inbox } from './inbox-list.ts';
import type { InboxPlace } from './inbox-place.ts';

/** One review. */
export const onOne = (item: Item | undefined): On | undefined =>
  item && { target: { ids: [item.id] }, count: 1, items: [item] };

/** What acts are done to: the chosen, else the one that is open. */
export function onChosen(place: InboxPlace): On | undefined {
  const { ids, isAll } = $chosen.get();
  const { items } = $inbox.get();
  const loaded = items.filter((item): item is Item => item !== undefined && (isAll || ids.has(item.id)));
  if (isAll) return { target: { filter: place.filter }, count: items.length, items: loaded };
  if (ids.size > 0) return { target: { ids: [...ids] }, count: ids.size, items: loaded };
  return onOne(place.item);
}

/** Around an act: what it returns is called when it is done, and opens what comes after those that leave. */
export function settle(place: InboxPlace, { target, count }: On, isLeaving: boolean): () => void {
  const ids = 'ids' in target ? new Set(target.ids) : undefined;
  const after = isLeaving ? place.after(({ id }) => ids?.has(id) ?? true) : undefined;
  return () => {
    if (count > 1 || ids === undefined || $chosen.get().ids.size > 0) $chosen.set(NOTHING);
    after?.();
    place.count();
  };
}

/** One more or less; with a range, everything from the last choice to it. */
export function choose(id: string, isRange: boolean): void {
  const chosen = $chosen.get();
  const order = $inbox.get().items.map((item) => item?.id);
  $chosen.set(isRange ? reached(chosen, id, order) : toggled(chosen, id));
}

export const chooseAll = (): void => $chosen.set({ ...NOTHING, isAll: true });

/** From the last choice to the next review, or the one before. */
export async function reachTo(place: InboxPlace, step: number): Promise<void> {
  const here = place.item;
  if (here && $chosen.get().from === undefined) choose(here.id, false);
  await place.go(step);
  const next = place.item;
  if (next) choose(next.id, true);
}
