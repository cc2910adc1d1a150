import { firstDrawing } from '../take-over/first-drawing.ts';
import type { SmmTicker } from './ticker.ts';

/** Lets a ticker take over what a server drew into its root, once it has what turns the lines and what stops that. */
export function declareTicker(host: SmmTicker): void {
  firstDrawing(host, {
    isReady: () =>
      host.head !== undefined &&
      !host.isWaiting &&
      !host.isLearning &&
      (host.turns !== undefined || host.isStill || host.lines.length < 2),
    same: ['.round', '.note a'],
  });
}
