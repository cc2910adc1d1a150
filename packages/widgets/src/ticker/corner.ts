import { shared } from '@smm/sdk/first-view';
import type { Companion, ReactiveElement } from '../element/reactive-element.ts';

const isSet = (value: unknown): value is Set<string> => value instanceof Set;

/** Corners in which a toast can stand, the best first; in none where the focus is in its way everywhere. */
const CORNERS = ['end', 'start', 'top-end', 'top-start', 'away'] as const;

const meet = (a: DOMRect, b: DOMRect): boolean =>
  a.width > 0 && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The element that has the focus, also inside shadow roots. */
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body ? null : at;
}

const closed = (): Set<string> => shared('closed', 'ticker', isSet, () => new Set<string>());

/** A visitor closed a toast, and so wants none until the page is left. The page's memory alone holds it. */
export const isClosed = (): boolean => closed().has('toast');

export function close(host: ReactiveElement): void {
  closed().add('toast');
  host.requestUpdate();
}

/** The corner of the page in which a toast stands: never over what has the focus. */
export class Corner implements Companion {
  readonly #host: ReactiveElement;
  #frame = 0;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('focusin', this.#onMove);
    addEventListener('scroll', this.#onMove, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    document.removeEventListener('focusin', this.#onMove);
    removeEventListener('scroll', this.#onMove, { capture: true });
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  hostUpdated(): void {
    this.#place();
  }

  /** After the frame, because a browser scrolls what it focused into view first. */
  readonly #onMove = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#place();
    });
  };

  #place(): void {
    const box = this.#host.renderRoot.querySelector<HTMLElement>('.toast .row');
    if (!box) return;
    const at = focused();
    box.dataset['corner'] ??= CORNERS[0];
    if (at && this.#host.renderRoot.contains(at)) return;
    for (const corner of CORNERS) {
      box.dataset['corner'] = corner;
      if (!at || !meet(box.getBoundingClientRect(), at.getBoundingClientRect())) return;
    }
  }
}
