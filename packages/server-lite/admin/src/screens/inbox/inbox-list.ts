import { map } from 'nanostores';
import { api, data, type Item } from '../../api/client.ts';
import type { Tab } from '../../shell/router.ts';

const FIRST_PAGE = 100;
/** The most that one call gives. */
const FURTHER_PAGE = 200;

export interface InboxList {
  state: Tab | undefined;
  /** Words that are looked for; empty for everything. */
  q: string;
  items: readonly Item[];
  /** How many there are in this state, loaded or not; undefined before it is known, null while they are searched. */
  total: number | null | undefined;
  next: string | null;
  isLoading: boolean;
  error: Error | undefined;
}

const EMPTY: InboxList = {
  state: undefined,
  q: '',
  items: [],
  total: undefined,
  next: null,
  isLoading: false,
  error: undefined,
};

/** The items of one state, newest first, as far as they were asked for. */
export const $inbox = map<InboxList>(EMPTY);

/** What failed last, once more. */
export let retry = (): Promise<void> => Promise.resolve();
/** A later call makes an earlier answer worthless. */
let asked = 0;
/** What went to another state since the list was begun: a page that was on its way brings it along. */
const left = new Set<string>();

/** @param after null for the beginning; else what is shown goes on from there. */
async function load(state: Tab, q: string, after: string | null): Promise<void> {
  const mine = ++asked;
  retry = () => load(state, q, after);
  if (after === null) left.clear();
  $inbox.set({ ...$inbox.get(), isLoading: true, error: undefined });
  try {
    const query = {
      state,
      limit: after === null ? FIRST_PAGE : FURTHER_PAGE,
      ...(q && { q }),
      ...(after !== null && { after }),
    };
    const page = await data(api.GET('/admin/api/items', { params: { query } }));
    if (mine !== asked) return;
    const shown = after === null ? EMPTY : $inbox.get();
    const known = new Set(shown.items.map(({ id }) => id));
    const items = [...shown.items, ...page.items.filter(({ id }) => !known.has(id) && !left.has(id))];
    const total = after === null ? page.total && page.total - left.size : shown.total;
    $inbox.set({
      state,
      q,
      items,
      total: page.next === null ? items.length : (total ?? null),
      next: page.next,
      isLoading: false,
      error: undefined,
    });
  } catch (error) {
    if (mine !== asked) return;
    $inbox.set({ ...$inbox.get(), isLoading: false, error: error instanceof Error ? error : new Error(String(error)) });
  }
}

/** From the beginning, with what is shown kept until the answer is there; of another state nothing is. */
export async function open(state: Tab, q = ''): Promise<void> {
  if ($inbox.get().state !== state) $inbox.set({ ...EMPTY, state, q });
  await load(state, q, null);
}

/** The next page. After a failure only on demand, so that an endpoint in trouble is not asked without end. */
export async function more(): Promise<void> {
  const { state, q, next, isLoading } = $inbox.get();
  if (state !== undefined && next !== null && !isLoading) await load(state, q, next);
}

/** Takes items out of what is shown, as they went to another state. */
export function leave(ids: readonly string[]): void {
  for (const id of ids) left.add(id);
  const { items, total } = $inbox.get();
  const others = items.filter(({ id }) => !left.has(id));
  $inbox.set({ ...$inbox.get(), items: others, total: total && total - ids.length });
}

export function replace(item: Item): void {
  $inbox.setKey(
    'items',
    $inbox.get().items.map((each) => (each.id === item.id ? item : each)),
  );
}
