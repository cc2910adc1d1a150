/** Something could not be shown. The element keeps its last good state. Does not bubble. */
export class SmmErrorEvent extends CustomEvent<null> {
  readonly error: unknown;

  constructor(error: unknown) {
    super('smm-error');
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'smm-error': SmmErrorEvent;
  }
}
