import { ProblemError } from '../errors/problem-error.ts';
import type { AppContext } from '../http/context.ts';

/** More than any photo that a telephone takes. Whoever sends more does not wait for the end of it. */
const LONGEST = 64 * 1024 * 1024;

/**
 * A body, or of one that is longer than `limit` its first and last `ends` bytes alone. It is read to its end in any case:
 * a browser looks at no answer while it sends. Never holds more than `limit` bytes and a chunk.
 *
 * @returns one part, or the two ends.
 * @throws ProblemError `too-large` for what nobody waits for, `bad-request` for what broke off.
 */
export async function bodyOrEnds(c: AppContext, limit: number, ends: number): Promise<[Buffer] | [Buffer, Buffer]> {
  if (Number(c.req.header('content-length') ?? 0) > LONGEST) throw tooLarge();
  const kept: Uint8Array[] = [];
  let size = 0;
  let total = 0;
  let head: Buffer | undefined;
  for await (const chunk of chunksOf(c)) {
    kept.push(chunk);
    size += chunk.byteLength;
    total += chunk.byteLength;
    if (total > LONGEST) throw tooLarge();
    if (head === undefined && total > limit) head = Buffer.from(Buffer.concat(kept).subarray(0, ends));
    for (let [first] = kept; head && first && size - first.byteLength >= ends; [first] = kept) {
      kept.shift();
      size -= first.byteLength;
    }
  }
  const rest = Buffer.concat(kept);
  return head === undefined ? [rest] : [head, rest.subarray(rest.length - Math.min(ends, total - ends))];
}

/** Reads what is left of a body and keeps none of it, so that a browser comes to see the answer. */
export async function discardBody(c: AppContext): Promise<void> {
  const { body, bodyUsed } = c.req.raw;
  if (!body || bodyUsed || body.locked) return;
  try {
    await bodyOrEnds(c, 0, 0);
  } catch (error) {
    // Too long or broken off: the answer is sent without it.
    if (!(error instanceof ProblemError)) throw error;
  }
}

async function* chunksOf(c: AppContext): AsyncGenerator<Uint8Array> {
  const { body } = c.req.raw;
  if (body === null) return;
  try {
    yield* body as unknown as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw new ProblemError('bad-request', 'The body broke off before its end. Send it again. Nothing was changed.', {
      cause,
    });
  }
}

function tooLarge(): ProblemError {
  return new ProblemError('too-large', `The body is longer than ${LONGEST} bytes. Send less at once.`, {
    headers: { Connection: 'close' },
  });
}
