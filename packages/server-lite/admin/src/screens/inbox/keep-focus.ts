import type { ReactiveController, ReactiveElement } from 'lit';

/** The focus is never lost: where list and review take turns it goes along, and what had it and is gone hands it on. */
export class KeepFocus implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #current: () => string | undefined;
  #before: string | undefined;
  /** What had the focus last, and whether that was in the review. */
  #last: Element | undefined;
  #wasInDetail = false;
  /** The row to hand on to once the list has drawn it: where it was hidden, it has no rows for a moment. */
  #wanted: string | undefined;

  /** @param current id of the review that is open */
  constructor(host: ReactiveElement, current: () => string | undefined) {
    this.#host = host;
    this.#current = current;
    host.addController(this);
    host.addEventListener('focusin', ({ target }) => {
      this.#last = target as Element;
      this.#wasInDetail = this.#last.closest('.detail') !== null;
    });
  }

  hostUpdated(): void {
    const current = this.#current();
    // Which of the two is shown where there is no room for both.
    this.#host.toggleAttribute('data-open', current !== undefined);
    const isOther = current !== this.#before;
    const { activeElement } = document;
    const isGone =
      activeElement === document.body &&
      this.#last?.isConnected === false &&
      document.querySelector('wa-dialog[open]') === null;
    const isHidden = isOther && activeElement?.checkVisibility() === false;
    if (isGone) this.#handOn(current, this.#wasInDetail);
    else if (isHidden) this.#handOn(current ?? this.#before, current !== undefined);
    else if (this.#wanted !== undefined) this.#handOnLater(this.#wanted);
    this.#before = current;
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.querySelector<HTMLElement>(selector);
  }
  #row(id: string | undefined): HTMLElement | null {
    return id === undefined ? null : this.#find(`a.row[href*="/${CSS.escape(id)}"]`);
  }

  #handOn(id: string | undefined, isDetailFirst: boolean): void {
    const [row, detail, list] = [this.#row(id), this.#find('.detail'), this.#find('.list')];
    const order = isDetailFirst ? [detail, row, list] : [row, detail, list];
    const to = order.find((each) => each?.checkVisibility());
    to?.focus({ preventScroll: true });
    this.#wanted = to === list ? id : undefined;
  }

  /** Unless the person went elsewhere meanwhile. */
  #handOnLater(id: string): void {
    const row = this.#row(id);
    if (document.activeElement !== this.#find('.list')) this.#wanted = undefined;
    else if (row !== null) {
      row.focus({ preventScroll: true });
      this.#wanted = undefined;
    }
  }
}
