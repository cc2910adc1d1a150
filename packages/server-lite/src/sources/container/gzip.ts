import { createGunzip } from 'node:zlib';
import { SourceError } from '../source-error.ts';
import type { SizeLimit } from './size-guard.ts';
import { unpack } from './unpack.ts';

/** Unpacks gzip (also several members on end), within the limit. */
export async function* gunzip(
  name: string,
  source: AsyncIterable<Uint8Array>,
  limit: SizeLimit,
): AsyncGenerator<Uint8Array> {
  try {
    yield* unpack(name, source, createGunzip({ chunkSize: 256 * 1024 }), limit);
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    throw new SourceError(
      `${name} is damaged: its gzip data cannot be unpacked (${(cause as Error).message}). Download or pack it again.`,
      { cause },
    );
  }
}
