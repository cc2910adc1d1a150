import type { Item } from '@smm/sdk/schema';
import { cardExtras, type CardExtras } from '../templates/card-extras.ts';
import type { CardGroups } from '../testimonials/card-groups.ts';
import type { CollectionSource } from '../testimonials/collection-source.ts';
import type { VideoHost } from './shelf.ts';
import { videoExtras } from './video-extras.ts';

interface Films {
  items: readonly Item[];
  drawn?: CardExtras;
}

const known = new WeakMap<VideoHost, Films>();

/** What draws the cards of an element that shows items in groups: their videos too, once those were fetched. */
export const drawnBy = (host: VideoHost): CardExtras => known.get(host)?.drawn ?? cardExtras;

/**
 * Fetches the code for videos with the first of them. True while that is on its way: nothing with a video in it is
 * drawn before, so that nothing moves. @param done called when it came.
 */
export function awaitsFilms(
  host: VideoHost,
  items: readonly Item[],
  source: CollectionSource,
  cards: CardGroups,
  done: () => void,
): boolean {
  const films = known.get(host);
  if (films) films.items = items;
  if (films || !items.some(({ video }) => video?.length)) return films !== undefined && !films.drawn;
  const fetched: Films = { items };
  known.set(host, fetched);
  const redraw = (): void => {
    cards.clear();
    host.requestUpdate();
  };
  void videoExtras({
    host,
    find: (id) => fetched.items.find(({ identifier }) => identifier === id),
    root: () => source.state.head?.links.root ?? document.baseURI,
    redraw,
  }).then((drawn) => {
    fetched.drawn = drawn;
    done();
    redraw();
  });
  return true;
}
