import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, inflateRawSync } from 'node:zlib';
import { openZip, type ZipEntry } from '../../sources/container/zip.ts';
import { ExportError } from './export-error.ts';
import { README } from '../readme.ts';
import { LARGEST_MANIFEST, MANIFEST, Manifest, type ManifestFile } from '../manifest.ts';

/** An export of ours, as a zip or unpacked. Each of its files is read once, from its beginning. */
export interface OpenExport {
  path: string;
  manifest: Manifest;
  /** Throws an {@link ExportError} where the file is not what the manifest says. */
  read(file: ManifestFile): AsyncGenerator<Uint8Array>;
  close(): Promise<void>;
}

/** What lies beside the files of an export in the archives and folders of some systems. */
const NOT_OURS = /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/;
/** A store of a few words over and over packs better than any text of people. What comes out is held against the manifest. */
const LIMIT = { ratio: 1100, ratioFrom: 64 << 20, total: Number.MAX_SAFE_INTEGER };

interface Files {
  names: readonly string[] | undefined;
  read(name: string): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Opens an export, told by what is in it.
 *
 * @returns undefined for everything else; `'older'` for one from before exports could be brought in again
 * @throws ExportError where it is one, and damaged.
 */
export async function openExport(path: string): Promise<OpenExport | 'older' | undefined> {
  const files = await openFiles(path);
  if (files === undefined || files === 'older') return files;
  try {
    const manifest = await readManifest(path, files);
    if (manifest === undefined) {
      await files.close();
      return undefined;
    }
    assertComplete(path, manifest, files.names);
    return { path, manifest, read: (file) => checked(path, file, files.read(file.name)), close: files.close };
  } catch (error) {
    await files.close();
    throw error;
  }
}

async function openFiles(path: string): Promise<Files | 'older' | undefined> {
  const stat = await lstat(path).catch(() => undefined);
  if (stat?.isDirectory()) return openFolder(path);
  if (!stat?.isFile() || stat.size < 22) return undefined;
  const handle = await open(path, 'r');
  const found = await openArchive(path, handle, stat.size).catch(async (cause: unknown) => {
    if (!(await beginsAsOurs(handle))) return undefined;
    await handle.close();
    throw new ExportError(path, 'it is an export that is damaged or cut off. Copy or make it again.', { cause });
  });
  if (found === undefined || found === 'older') await handle.close();
  return found;
}

async function openFolder(path: string): Promise<Files | undefined> {
  const has = await lstat(join(path, MANIFEST)).catch(() => undefined);
  if (!has?.isFile()) return undefined;
  return {
    names: undefined,
    async *read(name) {
      const file = join(path, name);
      const stat = await lstat(file).catch(() => undefined);
      if (!stat?.isFile()) throw new ExportError(path, `${name} is missing. Unpack the export again.`);
      yield* createReadStream(file, { highWaterMark: 256 << 10 }) as AsyncIterable<Uint8Array>;
    },
    close: async () => {},
  };
}

async function openArchive(path: string, handle: FileHandle, size: number): Promise<Files | 'older' | undefined> {
  const head = Buffer.alloc(4);
  await handle.read(head, 0, 4, 0);
  if (head.toString('latin1') !== 'PK\x03\x04') return undefined;
  const zip = await openZip(path, handle, size, LIMIT);
  const entries = zip.entries.filter(({ name }) => !NOT_OURS.test(name));
  // Packed again from a folder, all of it is in that folder.
  const at = entries.find(({ name }) => name === MANIFEST || /^[^/]+\/manifest\.json$/.test(name));
  if (at === undefined) return isOlder(entries) ? 'older' : undefined;
  const prefix = at.name.slice(0, -MANIFEST.length);
  const byName = new Map(
    entries.map((entry) => [entry.name.startsWith(prefix) ? entry.name.slice(prefix.length) : entry.name, entry]),
  );
  return {
    names: [...byName.keys()],
    async *read(name) {
      const entry = byName.get(name);
      if (entry === undefined) throw new ExportError(path, `${name} is missing. Make the export again.`);
      try {
        yield* zip.read(entry);
      } catch (cause) {
        throw new ExportError(path, `${name} cannot be read: ${(cause as Error).message} Copy the export again.`, {
          cause,
        });
      }
    },
    close: () => handle.close(),
  };
}

/** Whether the first file is our README: of an archive without its end, that much is left. */
async function beginsAsOurs(handle: FileHandle): Promise<boolean> {
  const head = Buffer.alloc(4096);
  const { bytesRead } = await handle.read(head, 0, head.length, 0);
  const name = 30 + head.readUInt16LE(26);
  if (bytesRead < name || head.toString('latin1', 30, name) !== 'README.txt') return false;
  try {
    const packed = head.subarray(name + head.readUInt16LE(28), bytesRead);
    return inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH }).toString().startsWith(README.slice(0, 40));
  } catch {
    return false;
  }
}

function isOlder(entries: readonly ZipEntry[]): boolean {
  const names = new Set(entries.map(({ name }) => name));
  return ['README.txt', 'items.ndjson', 'ledger.ndjson', 'subjects.json'].every((name) => names.has(name));
}

async function readManifest(path: string, files: Files): Promise<Manifest | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of files.read(MANIFEST)) {
    length += part.length;
    if (length > LARGEST_MANIFEST) return undefined;
    parts.push(part);
  }
  let given: unknown;
  try {
    given = JSON.parse(Buffer.concat(parts).toString());
  } catch {
    // Any archive may hold a file of this name.
    return undefined;
  }
  if ((given as { smm?: unknown } | null)?.smm !== 'export') return undefined;
  const { success, data, error } = Manifest.safeParse(given);
  if (success) return data;
  const [issue] = error.issues;
  throw new ExportError(
    path,
    `its manifest.json is not as smm writes one (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}). Make the export again.`,
  );
}

function assertComplete(path: string, { files }: Manifest, names: readonly string[] | undefined): void {
  const said = new Set(files.map(({ name }) => name));
  if (said.size !== files.length)
    throw new ExportError(path, 'its manifest names a file twice. Make the export again.');
  if (names === undefined) return;
  const held = new Set(names);
  const missing = files.find(({ name }) => !held.has(name));
  if (missing)
    throw new ExportError(path, `it is not whole: ${missing.name} is missing. Copy or make the export again.`);
  const strange = names.find((name) => name !== MANIFEST && !said.has(name));
  if (strange !== undefined)
    throw new ExportError(
      path,
      `it holds “${strange.slice(0, 200)}”, which its manifest does not name. Take the export as smm made it.`,
    );
}

async function* checked(
  path: string,
  file: ManifestFile,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const digest = createHash('sha256');
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > file.bytes) break;
    digest.update(chunk);
    yield chunk;
  }
  if (bytes !== file.bytes || digest.digest('hex') !== file.sha256)
    throw new ExportError(
      path,
      `${file.name} is not what was exported: its ${bytes === file.bytes ? 'digest' : 'size'} differs. Copy or make the export again; changed words come in with smm import ${file.name}, into a store that has others.`,
    );
}
