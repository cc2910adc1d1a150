import { firstDrawing } from '../take-over/first-drawing.ts';
import type { SmmRating } from './rating.ts';

/** Lets a rating take over what a server drew into its root, in one task: what was opened stays open. */
export function declareRating(host: SmmRating): void {
  const details = (): HTMLDetailsElement | null => host.renderRoot.querySelector('details');
  firstDrawing(host, {
    isReady: () => !host.isWaiting,
    makeRoom() {
      const isOpen = details()?.open ?? false;
      queueMicrotask(() => details()?.toggleAttribute('open', isOpen));
    },
    same: ['summary', 'details a'],
  });
}
