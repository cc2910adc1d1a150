import { unseen } from '../controllers/room.ts';
import { adopt } from '../element/css.ts';
import { declaredStyles } from '../fragment/declared.styles.ts';
import { firstDrawing } from '../take-over/first-drawing.ts';
import { KeptCards } from './kept-cards.ts';
import { FOOT } from './reader-place.ts';
import type { SmmTestimonials } from './testimonials.ts';

/**
 * Lets a wall take over what a server drew into its root, as soon as it can draw all that stands there, the foot included.
 * The cards themselves go into it, so that pictures, opened words, selection and focus stay.
 */
export function declareWall(host: SmmTestimonials): void {
  const { wall } = host;
  const { slices } = wall;
  void wall.need();
  firstDrawing(host, {
    isReady() {
      const isReady = wall.count > 0 && wall.later !== undefined;
      if (!isReady) slices.drawn = 0;
      return isReady;
    },
    makeRoom() {
      const root = host.renderRoot;
      adopt(root, declaredStyles);
      if (!wall.stage) wall.cards = new KeptCards(wall, [...root.querySelectorAll<HTMLElement>('.g > .card')]);
      // All of them at once: a page that became shorter meanwhile would lose its place.
      slices.drawn = Infinity;
      slices.begin(wall.count, wall.items, host);
      wall.isStill = true;
      queueMicrotask(() =>
        unseen(root.firstElementChild!, () => {
          wall.isStill = false;
          wall.later?.relayout();
        }),
      );
    },
    same: FOOT,
  });
}
