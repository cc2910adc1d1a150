import { itemFault } from '@smm/sdk/guard';
import type { Item } from '@smm/sdk/schema';
import { adopt } from '../element/css.ts';
import { messages as enExtras } from '../locales/en/wall-extras.ts';
import { cardExtras, type CardExtras } from '../templates/card-extras.ts';
import { videoExtras } from '../video/video-extras.ts';
import { extrasStyles } from './extras.styles.ts';
import { fitWords } from './fit-words.ts';
import type { Wall } from './wall.ts';

export { unseen } from '../controllers/room.ts';
export { awaitsFilms, drawnBy } from '../video/films.ts';
export { cardExtras, enExtras, extrasStyles, fitWords, itemFault };

/** What plain cards do without, as far as it was fetched. */
export interface Extras {
  readonly itemFault: typeof itemFault;
  readonly enExtras: typeof enExtras;
  readonly fitWords: typeof fitWords;
  readonly cardExtras: CardExtras;
  /** All that is needed to draw the item is here. */
  has(item: Item): boolean;
}

/** Asked of what was not judged yet, and may be none. */
const holdsVideo = (item: Item | null): boolean => Boolean(item?.video?.length);

/** Drawing with videos, fetched once for a wall, and items that it was asked for and may not hold. */
const filmed = new WeakMap<Wall, Promise<CardExtras>>();
const asked = new WeakMap<Wall, Map<string, Item>>();

function withVideos(wall: Wall, item: Item): Promise<CardExtras> {
  const { host } = wall;
  const others = asked.get(wall) ?? new Map<string, Item>();
  asked.set(wall, others.set(item.identifier, item));
  const drawn =
    filmed.get(wall) ??
    videoExtras({
      host,
      find: (id) => wall.items.find(({ identifier }) => identifier === id) ?? others.get(id),
      root: () => wall.source.state.head?.links.root ?? document.baseURI,
      redraw: () => {
        wall.cards.clear();
        host.requestUpdate();
      },
    });
  filmed.set(wall, drawn);
  return drawn;
}

/** Gives a wall what draws an item and those before it; the code for videos comes with the first of them. */
export async function extrasFor(wall: Wall, item: Item): Promise<Extras> {
  if (!wall.extras) adopt(wall.host.renderRoot, extrasStyles);
  const plain: Extras = { itemFault, enExtras, fitWords, cardExtras, has: (each) => !holdsVideo(each) };
  wall.extras ??= plain;
  if (holdsVideo(item)) wall.extras = { ...plain, cardExtras: await withVideos(wall, item), has: () => true };
  return wall.extras;
}
