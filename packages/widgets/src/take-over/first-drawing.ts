import type { Changed, ReactiveElement } from '../element/reactive-element.ts';
import { placeOf } from '../testimonials/reader-place.ts';

interface FirstDrawing {
  /** All that stands there can be drawn. Asked with every update until then. */
  readonly isReady: () => boolean;
  /** Called in the task of the first drawing, before anything of what stood there goes. */
  readonly makeRoom?: () => void;
  /** Where the focus goes when what had it is gone: the first of these that it was in. */
  readonly same: readonly string[];
}

/** What stays hidden from everybody else. */
interface Updating {
  willUpdate?(changed: Changed): unknown;
  updated(changed: Changed): void;
}

/**
 * Keeps what a server drew until an element can draw the same, and makes room for that in the same task; the reader's
 * focus and selection stay as far as what they are in does.
 */
export function firstDrawing(host: ReactiveElement, { isReady, makeRoom, same }: FirstDrawing): void {
  const updating = host as unknown as Updating;
  const { willUpdate } = updating;
  updating.willUpdate = (changed) => {
    if (willUpdate?.call(host, changed) === false) return false;
    if (!isReady()) {
      // What it fetches after a drawing is what that one waits for.
      updating.updated(changed);
      return false;
    }
    delete updating.willUpdate;
    const root = host.renderRoot;
    const place = placeOf(root, same);
    makeRoom?.();
    root.replaceChildren();
    queueMicrotask(() => place.restore());
    return true;
  };
}
