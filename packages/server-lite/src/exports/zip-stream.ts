import { Readable } from 'node:stream';

/** A file of an archive: made when its turn comes, and in pieces. */
export interface ZipEntry {
  name: string;
  chunks: () => AsyncIterable<string | Uint8Array>;
  /** Already as small as it gets. */
  isPacked?: boolean;
}

/**
 * A zip archive as a stream that holds no more than what is under way, whatever its size (zip64 where it is needed).
 * A failure destroys the stream: an archive that is not whole never ends like one that is.
 */
export async function zipStream(entries: readonly ZipEntry[], modified: Date): Promise<Readable> {
  const { ZipFile } = await import('yazl');
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  zip.on('error', (error: Error) => out.destroy(error));
  let current: Readable | undefined;
  out.once('close', () => current?.destroy());
  for (const { name, chunks, isPacked = false } of entries) {
    zip.addReadStreamLazy(name, { mtime: modified, mode: 0o100600, compress: !isPacked }, (take) => {
      current = Readable.from(paced(chunks()), { objectMode: false });
      current.on('error', (error) => out.destroy(error));
      take(null, current);
    });
  }
  zip.end();
  return out;
}

/** Whoever else is served gets a turn between two pieces. */
async function* paced(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<string | Uint8Array> {
  for await (const chunk of chunks) {
    yield chunk;
    await new Promise(setImmediate);
  }
}
