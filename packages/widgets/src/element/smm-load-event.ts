/** Items arrived over the network and are shown. Does not bubble. */
export class SmmLoadEvent extends CustomEvent<null> {
  /** Items that can be shown without another request. */
  readonly count: number;

  constructor(count: number) {
    super('smm-load');
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'smm-load': SmmLoadEvent;
  }
}
