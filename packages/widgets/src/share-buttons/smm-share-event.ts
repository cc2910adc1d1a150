/** A visitor chose where to share to. Cancelable: nothing then opens, follows or copies. Bubbles. */
export class SmmShareEvent extends CustomEvent<null> {
  /** A network's identifier, `copy`, `qr`, or `device` for the system's own sheet. */
  readonly network: string;

  constructor(network: string) {
    super('smm-share', { bubbles: true, composed: true, cancelable: true });
    this.network = network;
  }
}

declare global {
  interface HTMLElementEventMap {
    'smm-share': SmmShareEvent;
  }
}
