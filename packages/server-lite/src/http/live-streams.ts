import { setImmediate } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { ReadModel } from '../storage/storage.ts';

interface LiveStreamsDeps {
  read: Pick<ReadModel, 'revision'>;
  /** Streams open at once. */
  most: number;
  log: Log;
}

interface Stream {
  slug: string;
  controller: ReadableStreamDefaultController<Uint8Array>;
  sent: string;
}

/** Between two looks at what changed: an import changes the store thirty times a second. */
const EVERY_MS = 1000;
/** How many are told in one go, some 10 ms: then others are answered. */
const AT_ONCE = 100;
/** Proxies give up on connections that say nothing for a minute or half of one. */
const BEAT_MS = 20_000;
/** Messages that a visitor has not taken: nobody listens there any more. */
const MOST_WAITING = 32;
const BEAT = new TextEncoder().encode(':\n\n');
/** For readers to wait before they come back: after a restart not all at once. */
const RETRY_MS = 5000;

/** Streams that say when a collection has another revision, and nothing more. */
export class LiveStreams {
  readonly #deps: LiveStreamsDeps;
  readonly #streams = new Map<string, Set<Stream>>();
  readonly #beat: NodeJS.Timeout;
  #size = 0;
  #timer: NodeJS.Timeout | undefined;
  /** What changed while others were told may have been read before it did. */
  #changedMeanwhile = false;
  #ended = false;

  constructor(deps: LiveStreamsDeps) {
    this.#deps = deps;
    this.#beat = setInterval(() => this.#each((stream) => this.#put(stream, BEAT)), BEAT_MS);
    this.#beat.unref();
  }

  get size(): number {
    return this.#size;
  }

  /** @returns undefined where there is no room for another. @param revision that the collection has now: said at once */
  open(slug: string, revision: string): ReadableStream<Uint8Array> | undefined {
    if (this.#ended || this.#size >= this.#deps.most) return undefined;
    let stream: Stream | undefined;
    return new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          stream = { slug, controller, sent: revision };
          const all = this.#streams.get(slug) ?? new Set();
          this.#streams.set(slug, all.add(stream));
          this.#size++;
          this.#put(stream, message(revision, `retry: ${Math.round(RETRY_MS * (1 + Math.random()))}\n`));
          // What changed since the revision was read met nobody who listened.
          this.changed();
        },
        cancel: () => {
          if (stream) this.#forget(stream);
        },
      },
      { highWaterMark: MOST_WAITING },
    );
  }

  /** The store changed: whoever listens to what has another revision now is told within a second. */
  changed(): void {
    if (this.#ended || this.#size === 0) return;
    if (this.#timer) this.#changedMeanwhile = true;
    this.#timer ??= setTimeout(() => void this.#tellSoon(), EVERY_MS).unref();
  }

  /** Ends all of them; their readers come back on their own. */
  end(): void {
    this.#ended = true;
    clearInterval(this.#beat);
    clearTimeout(this.#timer);
    this.#each((stream) => this.#close(stream));
  }

  async #tellSoon(): Promise<void> {
    this.#changedMeanwhile = false;
    try {
      await this.#tell();
    } catch (error) {
      this.#deps.log.error({ err: error }, 'what is new could not be read');
    }
    this.#timer = undefined;
    if (this.#changedMeanwhile) this.changed();
  }

  async #tell(): Promise<void> {
    for (const [slug, all] of this.#streams) {
      const revision = await this.#deps.read.revision(slug);
      const said = message(revision ?? '');
      for (const [at, stream] of [...all].entries()) {
        if (at % AT_ONCE === AT_ONCE - 1) await setImmediate();
        // The collection is gone: whoever asks again is told so.
        if (revision === undefined) this.#close(stream);
        else if (stream.sent !== revision) {
          stream.sent = revision;
          this.#put(stream, said);
        }
      }
    }
  }

  #each(act: (stream: Stream) => void): void {
    for (const all of this.#streams.values()) for (const stream of [...all]) act(stream);
  }

  #put(stream: Stream, bytes: Uint8Array): void {
    if ((stream.controller.desiredSize ?? 0) > 0) stream.controller.enqueue(bytes);
    else this.#close(stream);
  }

  #close(stream: Stream): void {
    if (this.#forget(stream)) stream.controller.close();
  }

  /** @returns false for one that is over already. */
  #forget(stream: Stream): boolean {
    const all = this.#streams.get(stream.slug);
    if (!all?.delete(stream)) return false;
    this.#size--;
    if (all.size === 0) this.#streams.delete(stream.slug);
    return true;
  }
}

function message(revision: string, before = ''): Uint8Array {
  return new TextEncoder().encode(`${before}event: revision\ndata: ${JSON.stringify({ revision })}\n\n`);
}
