import { cardsOf } from './place-wall.ts';
import type { Wall } from './wall.ts';

/** Pages that are read to find a review: what is further behind is not worth a visitor's wait. */
const PAGES = 20;

/**
 * Scrolls to a review, reading on until it is there, gives it the focus and marks it. Nothing happens where the
 * collection does not have it.
 */
export async function findPlace(wall: Wall, id: string): Promise<void> {
  const { host, source } = wall;
  const index = await indexOf(wall, id);
  if (index < 0) return;
  wall.wanted = Math.max(wall.wanted, index + 1);
  wall.judge();
  host.requestUpdate();
  const at = (): number => wall.items.findIndex(({ identifier }) => identifier === id);
  const cards = (): HTMLElement[] => wall.groups.flatMap(cardsOf);
  // Cards come in slices; where the element goes, so does the search.
  while (host.isConnected && source.state.head && at() >= 0 && !cards()[at()]) await nextSlice();
  const card = cards()[at()];
  if (!card || !host.isConnected) return;
  for (const other of host.renderRoot.querySelectorAll('.here')) other.classList.remove('here');
  card.classList.add('here');
  card.tabIndex = -1;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  card.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
  card.focus({ preventScroll: true });
}

async function indexOf({ source, host }: Wall, id: string): Promise<number> {
  for (let page = 0; page < PAGES; page++) {
    const { items, hasMore, status } = source.state;
    const index = items.findIndex(({ identifier }) => identifier === id);
    if (index >= 0 || !hasMore || status === 'error' || !host.isConnected) return index;
    await (await source.live())?.loadMore();
  }
  return -1;
}

const nextSlice = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 16));
