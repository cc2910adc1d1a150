import { ProblemError } from '../../errors/problem-error.ts';
import type { FeedsOfPage } from '../../feeds/look-for-feeds.ts';
import type { AppContext } from '../../http/context.ts';
import type { Exceptions } from '../../outbound/allowed-address.ts';

const WINDOW_MS = 10 * 60_000;
const MOST = 20;
const MOST_AT_ONCE = 3;

/** Pages that are asked which feeds they name: few at once and few in a row, so that nobody is asked much through this server. */
export class FindPace {
  readonly #asked = new Map<string, number[]>();
  #underWay = 0;

  /** @throws ProblemError `too-many-requests`; OutboundError, SourceError */
  async ask(address: string, c: AppContext, exceptions: Exceptions): Promise<FeedsOfPage> {
    const by = c.get('by');
    const now = Date.now();
    const lately = (this.#asked.get(by) ?? []).filter((at) => now - at < WINDOW_MS);
    if (lately.length >= MOST || this.#underWay >= MOST_AT_ONCE) {
      const wait = lately.length >= MOST ? Math.ceil((WINDOW_MS - (now - lately[0]!)) / 1000) : 10;
      throw new ProblemError(
        'too-many-requests',
        `Pages are asked for their feeds at most ${MOST} times in ten minutes, and ${MOST_AT_ONCE} at once. Try again in ${wait > 60 ? 'some minutes' : `${wait} seconds`}.`,
        { headers: { 'Retry-After': `${wait}` } },
      );
    }
    this.#asked.delete(by);
    this.#asked.set(by, [...lately, now]);
    if (this.#asked.size > 1000) this.#asked.delete(this.#asked.keys().next().value!);
    this.#underWay += 1;
    try {
      const { lookForFeeds } = await import('../../feeds/look-for-feeds.ts');
      return await lookForFeeds(address, { exceptions, signal: c.req.raw.signal });
    } finally {
      this.#underWay -= 1;
    }
  }
}
