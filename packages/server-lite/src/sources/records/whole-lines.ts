/** Bytes of a piece at most, unless a line is longer: text of this size still lies among the young objects. */
const PIECE = 64 * 1024;
const LF = 10;

/**
 * The same bytes in small pieces that end where a line does, so that hardly a record is cut in two and put together again.
 *
 * @param encoding one whose line end may not be this byte alone (UTF-16, UTF-32) is left as it comes
 */
export async function* wholeLines(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  if (/^utf-?(?:16|32)/i.test(encoding)) return yield* chunks;
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    const first = rest.length === 0 ? -1 : chunk.indexOf(LF);
    if (rest.length > 0 && first === -1 && rest.length + chunk.length <= PIECE) {
      rest = Buffer.concat([rest, chunk]);
      continue;
    }
    let from = 0;
    if (rest.length > 0) {
      from = first === -1 ? chunk.length : first + 1;
      yield Buffer.concat([rest, chunk.subarray(0, from)]);
    }
    while (chunk.length - from > PIECE) {
      const end = chunk.lastIndexOf(LF, from + PIECE - 1);
      const to = end >= from ? end + 1 : from + PIECE;
      yield chunk.subarray(from, to);
      from = to;
    }
    const last = chunk.lastIndexOf(LF);
    const to = last >= from ? last + 1 : from;
    if (to > from) yield chunk.subarray(from, to);
    rest = chunk.subarray(to);
  }
  if (rest.length > 0) yield rest;
}
