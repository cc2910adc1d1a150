import { cardExtras, type CardExtras } from '../templates/card-extras.ts';
import { withVideoLinks } from '../templates/video-links.ts';
import type { ShelfOptions } from './shelf.ts';

/**
 * Fetches what draws cards with their videos. Where that cannot be had, which `host` is told of, the words are shown
 * all the same, with a link to each video.
 */
export const videoExtras = (options: ShelfOptions): Promise<CardExtras> =>
  import('./shelf.ts')
    .then(async ({ Shelf }) => (await Shelf.create(options)).extras(cardExtras))
    .catch((error: unknown) => {
      options.host.fail(error);
      return withVideoLinks(cardExtras);
    });
