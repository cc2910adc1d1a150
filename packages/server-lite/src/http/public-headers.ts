const ANY: readonly string[] = ['*'];

/** The few headers that every public answer carries, per origin that asks. */
export class PublicHeaders {
  /** True when the answer depends on who asks: several origins are allowed, and only one may be named. */
  perOrigin = false;
  /** Whether the sites were given when the server was started; then nothing else changes them. */
  readonly isGiven: boolean;
  #allowed: readonly string[] = ANY;
  #made = new Map<string, readonly string[]>();

  /** @param given the sites that the server was started with; undefined: any, until `follow` says otherwise. */
  constructor(given: readonly string[] | undefined) {
    this.isGiven = given !== undefined;
    this.#allow(given ?? ANY);
  }

  /** Sites whose pages may read and send: `*` alone, or origins. */
  get allowed(): readonly string[] {
    return this.#allowed;
  }

  /** Takes over what the business set; null where it set nothing. Without effect where the start gave the sites. */
  follow(set: readonly string[] | null): void {
    if (!this.isGiven) this.#allow(set ?? ANY);
  }

  /** The allowed origin to name for this request; empty when it is none of ours. */
  match(origin: string | undefined): string {
    const [first = ''] = this.#allowed;
    if (!this.perOrigin) return first;
    return origin !== undefined && this.#allowed.includes(origin) ? origin : '';
  }

  /** Name, value, name, value. */
  for(origin: string | undefined): readonly string[] {
    const allow = this.match(origin);
    let headers = this.#made.get(allow);
    if (headers === undefined) {
      headers = [
        'Vary',
        this.perOrigin ? 'Accept-Encoding, Origin' : 'Accept-Encoding',
        ...(allow === '' ? [] : ['Access-Control-Allow-Origin', allow]),
        'Cross-Origin-Resource-Policy',
        'cross-origin',
        'X-Content-Type-Options',
        'nosniff',
      ];
      this.#made.set(allow, headers);
    }
    return headers;
  }

  #allow(origins: readonly string[]): void {
    this.#allowed = origins.includes('*') ? ANY : origins;
    this.perOrigin = this.#allowed.length > 1;
    this.#made = new Map();
  }
}
