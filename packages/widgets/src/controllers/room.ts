import { sightWatch } from './sight-observer.ts';

/**
 * Calls `done`, once, when nobody sees the box: what moves then moves for nobody. One that is taken out of the page is
 * seen by nobody. Asked again meanwhile, it goes on waiting.
 */
export function unseen(box: Element, done: () => void): void {
  const sight = sightWatch();
  sight.watch(box, (isSeen) => {
    if (isSeen) return;
    sight.leave(box);
    done();
  });
}
