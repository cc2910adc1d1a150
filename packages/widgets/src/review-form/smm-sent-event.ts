/** A review was sent and came in; it waits to be read. Does not bubble. */
export class SmmSentEvent extends CustomEvent<null> {
  /** Of the receipt. The receipt's secret address is the author's alone. */
  readonly number: string;

  constructor(number: string) {
    super('smm-sent');
    this.number = number;
  }
}

declare global {
  interface HTMLElementEventMap {
    'smm-sent': SmmSentEvent;
  }
}
