import { createHash } from 'node:crypto';
import type { ManifestFile } from './manifest.ts';
import type { ZipEntry } from './zip-stream.ts';

/** The same entry; once it was written, it stands in `files` with its size and its digest. */
export function listed(entry: ZipEntry, files: ManifestFile[]): ZipEntry {
  return {
    ...entry,
    async *chunks() {
      const digest = createHash('sha256');
      let bytes = 0;
      for await (const chunk of entry.chunks()) {
        digest.update(chunk);
        bytes += Buffer.byteLength(chunk);
        yield chunk;
      }
      files.push({ name: entry.name, bytes, sha256: digest.digest('hex') });
    },
  };
}
