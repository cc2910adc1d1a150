import { map } from 'nanostores';
import type { Item } from '../../api/client.ts';
import { OfflineError } from '../../api/problem.ts';
import { onceBack } from '../../shell/reach.ts';
import { readItems, type Found } from './calls.ts';
import type { InboxFilter } from './inbox-filter.ts';

/** Rows of one call. */
const PAGE = 100;

export interface InboxList {
  /** What is listed; undefined before the first is asked for. */
  filter: InboxFilter | undefined;
  /** In the order of the list; undefined where it was not looked at yet. */
  items: readonly (Item | undefined)[];
  /** How many there are, looked at or not; undefined before it is known. */
  total: number | undefined;
  /** There may be more than `total`. */
  isAtLeast: boolean;
  /** False while some that came in are not searched yet. */
  isComplete: boolean;
  isLoading: boolean;
  error: Error | undefined;
}

const EMPTY: InboxList = {
  filter: undefined,
  items: [],
  total: undefined,
  isAtLeast: false,
  isComplete: true,
  isLoading: false,
  error: undefined,
};

/** What is found, as far as it was looked at. */
export const $inbox = map<InboxList>(EMPTY);

/** What failed last, once more. */
export let retry = (): Promise<void> => Promise.resolve();
/** A later call makes an earlier answer worthless. */
let asked = 0;
/** Acts under way: what is read meanwhile may be of before or after. */
let acting = 0;
/** Where it was to be read anew while an act lasted. */
let missed: number | undefined;

/** A page in its place among `items`, with room for all that there are. A short page is the end, whatever was counted. */
function placed(items: InboxList['items'], at: number, page: Found): InboxList['items'] {
  const end = at + page.items.length;
  const isLast = page.items.length === 0 || (page.items.length < PAGE && !page.isAtLeast);
  const made = Array.from({ length: isLast ? end : Math.max(page.total, end) }, (_, index) => items[index]);
  for (const [index, item] of page.items.entries()) made[at + index] = item;
  return made;
}

/** @param keep what stays of the rows that are shown. */
async function load(filter: InboxFilter, at: number, keep: InboxList['items']): Promise<void> {
  const mine = ++asked;
  retry = () => load(filter, at, keep);
  $inbox.set({ ...$inbox.get(), filter, isLoading: true, error: undefined });
  try {
    const page = await readItems(filter, at, PAGE);
    if (mine !== asked) return;
    const items = placed(keep, at, page);
    const isAtLeast = page.isAtLeast && page.items.length > 0;
    $inbox.set({
      ...$inbox.get(),
      items,
      total: items.length,
      isAtLeast,
      isComplete: page.isComplete,
      isLoading: false,
    });
  } catch (error) {
    if (mine !== asked) return;
    $inbox.set({ ...$inbox.get(), isLoading: false, error: error instanceof Error ? error : new Error(String(error)) });
  }
}

/** From the beginning. What is shown of the same state stays until the answer is there. */
export async function open(filter: InboxFilter): Promise<void> {
  if ($inbox.get().filter?.state !== filter.state) $inbox.set(EMPTY);
  await load(filter, 0, []);
}

/** Reads what is in view and not there yet. After a failure only on demand: an endpoint in trouble is not asked without end. */
export async function reach(from: number, to: number): Promise<void> {
  const { filter, items, total, isAtLeast, isLoading, error } = $inbox.get();
  if (filter === undefined || total === undefined || isLoading || error !== undefined || acting > 0) return;
  const end = isAtLeast ? to : Math.min(to, total - 1);
  for (let at = Math.max(0, from); at <= end; at += 1) {
    if (items[at] === undefined) return load(filter, at, items);
  }
}

/** Anew, around what is in view; nothing of what is shown goes away before the answer is there. */
export async function refresh(from: number): Promise<void> {
  const { filter, total = 0 } = $inbox.get();
  if (filter === undefined) return;
  if (acting > 0) {
    missed = from;
    return;
  }
  await load(filter, Math.max(0, Math.min(from - 20, total - PAGE)), []);
}

// Nobody has to press for what failed while the endpoint could not be reached.
onceBack(() => {
  if ($inbox.get().error instanceof OfflineError) void retry();
});

/** While an act lasts nothing is read: positions before and after it differ. What was on its way is asked for once more. */
export async function during<T>(act: () => Promise<T>): Promise<T> {
  acting += 1;
  const { isLoading } = $inbox.get();
  if (isLoading) asked += 1;
  try {
    return await act();
  } finally {
    acting -= 1;
    const from = missed;
    if (acting === 0) missed = undefined;
    if (acting === 0 && from !== undefined) void refresh(from);
    else if (isLoading) void retry();
    // Rows in view that were not read meanwhile are asked for now.
    else $inbox.set({ ...$inbox.get() });
  }
}

/** Takes items out of what is shown, as they went to another state. */
export function leave(ids: Iterable<string>): void {
  const gone = new Set(ids);
  const { items, total } = $inbox.get();
  const others = items.filter((item) => item === undefined || !gone.has(item.id));
  const left = items.length - others.length;
  $inbox.set({ ...$inbox.get(), items: others, total: total === undefined ? undefined : total - left });
}

/** Puts newer copies in the place of those that are shown. */
export function replace(...fresh: readonly Item[]): void {
  const byId = new Map(fresh.map((item) => [item.id, item]));
  const { items } = $inbox.get();
  $inbox.setKey(
    'items',
    items.map((item) => (item && byId.get(item.id)) ?? item),
  );
}

/** Anew for good: after an act on what nobody has loaded. */
export async function reopen(): Promise<void> {
  const { filter } = $inbox.get();
  if (filter !== undefined) await open(filter);
}
