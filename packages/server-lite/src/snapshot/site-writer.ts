import { compress } from '../http/compress.ts';
import { BROTLI, GZIP } from '../http/ready-answer.ts';
import type { Ask, Asked } from './file-app.ts';
import type { FileRoute } from './file-routes.ts';
import type { FolderWriter } from './folder-writer.ts';

/** Bytes below which packing saves no packet. */
const WORTH_PACKING = 1024;
const PACKABLE = /\.(?:json|html|rss|jsonfeed|jsonld|js|css|map|svg|txt)$/;

interface SiteWriterDeps {
  ask: Ask;
  writer: FolderWriter;
  /** Whether `.br` and `.gz` are written beside files. */
  precompressed: boolean;
  /** Called after each file. */
  onFile: () => void;
}

/** Turns addresses of the endpoint into files. */
export class SiteWriter {
  readonly ask: Ask;
  readonly #deps: SiteWriterDeps;

  constructor(deps: SiteWriterDeps) {
    this.ask = deps.ask;
    this.#deps = deps;
  }

  /** False where the endpoint has nothing there: then there is no file. */
  async write(route: FileRoute, kept = false): Promise<boolean> {
    const asked = await this.ask(route.address);
    if (asked !== undefined) await this.put(route.file, asked, kept);
    return asked !== undefined;
  }

  /** As `write`, where this run has not written it yet. */
  async writeOnce(route: FileRoute): Promise<void> {
    if (!this.#deps.writer.has(route.file)) await this.write(route);
  }

  /** The bytes are not to be looked at any more. */
  async put(file: string, { bytes, encoded, isSpare }: Asked, kept = false): Promise<void> {
    const { writer, precompressed, onFile } = this.#deps;
    const isPacked = precompressed && bytes.length >= WORTH_PACKING && PACKABLE.test(file);
    const isAsBefore = writer.put(file, bytes, { kept, isSpare: isSpare === true && !isPacked });
    onFile();
    if (!isPacked) return;
    for (const [ending, bit, made] of [
      ['.br', BROTLI, encoded?.br],
      ['.gz', GZIP, encoded?.gzip],
    ] as const) {
      if (isAsBefore && writer.stays(file + ending)) continue;
      writer.put(file + ending, made ?? (await compress(bit, bytes)), { kept });
    }
  }
}
