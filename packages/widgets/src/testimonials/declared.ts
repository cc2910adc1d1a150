import { unseen } from '../controllers/room.ts';
import { adopt } from '../element/css.ts';
import { declaredStyles } from '../fragment/declared.styles.ts';
import { KeptCards } from './kept-cards.ts';
import { placeOf } from './reader-place.ts';
import type { Wall } from './wall.ts';

/** Lets a wall take over what a server drew into its root, as soon as it can draw all that stands there, the foot included. */
export async function declare(wall: Wall): Promise<void> {
  await wall.need();
  wall.take = () => takeOver(wall);
}

/**
 * Makes room for the first drawing, in the same task as that: the cards themselves go into it, so that pictures, opened
 * words, selection and focus stay. @returns false where there is nothing to put in their place.
 */
function takeOver(wall: Wall): boolean {
  const { host, later, count, slices } = wall;
  if (!count || !later) return false;
  const root = host.renderRoot;
  const place = placeOf(root);
  adopt(root, declaredStyles);
  if (!wall.stage) wall.cards = new KeptCards(wall, [...root.querySelectorAll<HTMLElement>('.g > .card')]);
  // All of them at once: a page that became shorter meanwhile would lose its place.
  slices.drawn = Infinity;
  wall.isStill = true;
  root.replaceChildren();
  queueMicrotask(() => {
    place.restore();
    unseen(root.firstElementChild!, () => {
      wall.isStill = false;
      later.relayout();
    });
  });
  return true;
}
