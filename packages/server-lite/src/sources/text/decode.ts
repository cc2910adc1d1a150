import { SourceError } from '../source-error.ts';

/** Bytes to text in `encoding`, a BOM at the start left out, characters never cut at a chunk's edge. */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<string> {
  const decoder = newDecoder(encoding);
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    if (text) yield text;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}

function newDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch (cause) {
    throw new SourceError(`The file is written in ${encoding}, which is not read. Save it again as UTF-8.`, { cause });
  }
}
