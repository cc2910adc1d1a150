import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

/** So much must come in each stretch of waiting: some 17 kbit/s at the usual thirty seconds. */
const LEAST_BYTES = 64 * 1024;

/** Connections on which a body comes at a pace of its own. */
const paced = new WeakSet<Socket>();

/** Whether the time for whole requests does not hold for what comes on this connection now. */
export const isPaced = (socket: Socket): boolean => paced.has(socket);

export interface Pace {
  /** Milliseconds of waiting in which {@link LEAST_BYTES}, or the end, must come. Time that the reader takes is not counted. */
  ms: number;
  /** What is thrown when they do not. */
  stalled: () => Error;
}

/**
 * A body that may take as long as it steadily comes: a large file over a slow line is no attack, and one that stalls is cut
 * off as before. For callers who may send such files alone.
 *
 * @param incoming the request; nothing is known of its connection without it.
 * @throws what `stalled` makes; what breaks off throws as it does.
 */
export async function* steadyBody(
  body: ReadableStream<Uint8Array>,
  incoming: IncomingMessage | undefined,
  { ms, stalled }: Pace,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  if (incoming) paced.add(incoming.socket);
  let left = ms;
  let missing = LEAST_BYTES;
  try {
    for (;;) {
      const began = performance.now();
      const chunk = await within(reader.read(), left, stalled);
      if (chunk.done) return;
      left -= performance.now() - began;
      missing -= chunk.value.byteLength;
      if (missing <= 0) [left, missing] = [ms, LEAST_BYTES];
      yield chunk.value;
    }
  } finally {
    if (incoming) paced.delete(incoming.socket);
  }
}

async function within<T>(promise: Promise<T>, ms: number, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), Math.max(ms, 0));
  });
  try {
    return await Promise.race([promise, end]);
  } finally {
    clearTimeout(timer);
    // What is still awaited when nobody waits any more breaks off with the connection.
    promise.catch(() => {});
  }
}
