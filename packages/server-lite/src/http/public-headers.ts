/** The few headers that every public answer carries, per origin that asks. */
export class PublicHeaders {
  /** True when the answer depends on who asks: several origins are allowed, and only one may be named. */
  readonly perOrigin: boolean;
  readonly #allowed: readonly string[];
  readonly #made = new Map<string, readonly string[]>();

  constructor(allowed: readonly string[]) {
    this.#allowed = allowed.includes('*') ? ['*'] : allowed;
    this.perOrigin = this.#allowed.length > 1;
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
}
