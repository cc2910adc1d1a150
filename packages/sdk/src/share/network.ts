/** Where a visitor can share to. */
export interface Network {
  readonly identifier: string;
  /** A name of its own: not translated. Only `email` and `sms` are common words. */
  readonly name: string;
  /**
   * Address with `{url}`, `{title}`, `{text}`, `{message}` (text and address in one) in the places of their values.
   * Empty where there is none for everybody, and each visitor's own server has one.
   */
  readonly template: string;
  /** The same on the visitor's own server, from its root: `/share?text={message}`. */
  readonly own?: string;
  /** Its own colour, for those who want it. */
  readonly color: string;
  /** The month in which `source` was read and found to use this address. */
  readonly checked: string;
  /** The network's own page, standard or code that gives the address; else the kept libraries that were seen to use it. */
  readonly source: string;
  /** What one should know before changing the row. */
  readonly note?: string;
}
