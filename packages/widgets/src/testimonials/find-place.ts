import { cardsOf } from './place-wall.ts';
import type { Wall } from './wall.ts';

/** Pages that are read where an endpoint cannot be asked for one review: what is further behind is not worth a wait. */
const PAGES = 20;

/**
 * Scrolls to a review, gives it the focus and marks it. One that the wall does not hold is asked for by itself, where the
 * endpoint says how, and shown above the wall; where it says nothing, the wall reads on.
 */
export async function findPlace(wall: Wall, id: string): Promise<void> {
  const { host, source } = wall;
  // A place of the page's own.
  if (document.getElementById(`smm-${id}`)) return;
  const index = source.state.head?.links.item ? here(wall, id) : await indexOf(wall, id);
  if (index < 0 && host.isConnected) return (await import('./linked-review.ts')).LinkedReview.of(wall).show(id);
  wall.wanted = Math.max(wall.wanted, index + 1);
  wall.judge();
  host.requestUpdate();
  const at = (): number => wall.items.findIndex(({ identifier }) => identifier === id);
  const cards = (): HTMLElement[] => wall.groups.flatMap(cardsOf);
  // Cards come in slices; where the element goes, so does the search.
  while (host.isConnected && source.state.head && at() >= 0 && !cards()[at()]) await nextSlice();
  const card = cards()[at()];
  if (!card || !host.isConnected) return;
  wall.stage?.show?.(at());
  await host.updateComplete;
  for (const other of host.renderRoot.querySelectorAll('.here')) other.classList.remove('here');
  card.classList.add('here');
  card.tabIndex = -1;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  card.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
  card.focus({ preventScroll: true });
}

const here = ({ source }: Wall, id: string): number =>
  source.state.items.findIndex(({ identifier }) => identifier === id);

async function indexOf(wall: Wall, id: string): Promise<number> {
  const { source, host } = wall;
  for (let page = 0; page < PAGES; page++) {
    const { hasMore, status } = source.state;
    const index = here(wall, id);
    if (index >= 0 || !hasMore || status === 'error' || !host.isConnected) return index;
    await (await source.live())?.loadMore();
  }
  return -1;
}

const nextSlice = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 16));
