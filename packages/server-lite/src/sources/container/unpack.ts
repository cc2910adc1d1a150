import { Readable } from 'node:stream';
import type { Gunzip, InflateRaw } from 'node:zlib';
import { SizeGuard, type SizeLimit } from './size-guard.ts';

/** Sends a stream of bytes through a decompressor, within the limit. Both ends are closed when the reader stops. */
export async function* unpack(
  name: string,
  source: AsyncIterable<Uint8Array>,
  engine: Gunzip | InflateRaw,
  limit: SizeLimit,
): AsyncGenerator<Uint8Array> {
  let read = 0;
  const guard = new SizeGuard(name, () => read, limit);
  const counted = Readable.from(
    (async function* () {
      for await (const chunk of source) {
        read += chunk.length;
        yield chunk;
      }
    })(),
  );
  counted.on('error', (error) => engine.destroy(error));
  counted.pipe(engine);
  try {
    for await (const chunk of engine as AsyncIterable<Uint8Array>) {
      guard.add(chunk.length);
      yield chunk;
    }
  } finally {
    engine.destroy();
    counted.destroy();
  }
}
