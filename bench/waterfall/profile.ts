/** A phone of the lower middle on a mobile connection of the lower middle: what Lighthouse and WebPageTest call slow 4G. */
export const PHONE = {
  width: 390,
  height: 844,
  /** How many times slower than this machine. */
  cpu: 4,
  /** Milliseconds from each request to the head of its answer. */
  latency: 150,
  /** Bits a second. */
  down: 1_600_000,
  up: 750_000,
} as const;

export type Phone = { -readonly [Key in keyof typeof PHONE]: number };
