import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import type WaDialog from '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { noChange, type ElementPart } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { PartType, type PartInfo } from 'lit/directive.js';

/**
 * Opens a `wa-dialog` while `what` is something, and again for something else. The kit's dialog, opened anew while it is
 * closing, would shut at the end of that; here it opens once it is shut.
 */
class OpenFor extends AsyncDirective {
  #dialog: WaDialog | undefined;
  #what: unknown;
  #isClosing = false;
  /** Asked for once more while it was closing. */
  #again = false;
  #whenShut: () => void = () => {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('openFor stands in the tag of a wa-dialog, as ${openFor(…)}.');
  }

  override render(_what: unknown, _whenShut: () => void): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [what, whenShut]: [what: unknown, whenShut: () => void]): unknown {
    this.#whenShut = whenShut;
    if (this.#dialog === undefined) {
      this.#dialog = element as WaDialog;
      this.#listen();
    }
    if (what === this.#what) return noChange;
    this.#what = what;
    if (this.#isClosing) this.#again = what !== undefined;
    else this.#dialog.open = what !== undefined;
    return noChange;
  }

  readonly #hiding = ({ target }: Event): void => {
    if (target !== this.#dialog) return;
    this.#isClosing = true;
    this.#again = false;
  };
  readonly #hidden = ({ target }: Event): void => {
    if (target !== this.#dialog) return;
    this.#isClosing = false;
    if (this.#again) {
      this.#again = false;
      void this.#openAgain();
    } else this.#whenShut();
  };

  /** The dialog has to see that it is shut before it sees that it is open. */
  async #openAgain(): Promise<void> {
    await this.#dialog?.updateComplete;
    if (this.#dialog && this.#what !== undefined) this.#dialog.open = true;
  }

  #listen(): void {
    this.#dialog?.addEventListener('wa-hide', this.#hiding);
    this.#dialog?.addEventListener('wa-after-hide', this.#hidden);
  }
  override disconnected(): void {
    this.#dialog?.removeEventListener('wa-hide', this.#hiding);
    this.#dialog?.removeEventListener('wa-after-hide', this.#hidden);
  }
  override reconnected(): void {
    this.#listen();
  }
}

/**
 * In the tag of a `wa-dialog`.
 *
 * @param what Undefined while it is shut. @param whenShut Called once it is, whoever shut it.
 */
export const openFor = directive(OpenFor);
