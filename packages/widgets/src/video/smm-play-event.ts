/** A visitor started a video. Does not bubble. */
export class SmmPlayEvent extends CustomEvent<null> {
  /** The review or posting that it belongs to. */
  readonly identifier: string;
  /** Whom the browser talks to for it: `youtube-nocookie.com`. */
  readonly host: string;

  constructor(identifier: string, host: string) {
    super('smm-play');
    this.identifier = identifier;
    this.host = host;
  }
}

declare global {
  interface HTMLElementEventMap {
    'smm-play': SmmPlayEvent;
  }
}
