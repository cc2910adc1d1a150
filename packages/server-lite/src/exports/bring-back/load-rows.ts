import { CARRIED, CARRIED_BEFORE, type CarriedTable } from '../../storage/carried-tables.ts';
import { RowStager } from '../../storage/sqlite/row-stager.ts';
import { DOCUMENTS } from '../documents.ts';
import { FORMAT, type ManifestFile, sha256Hex } from '../manifest.ts';
import { MIGRATIONS } from '../../storage/migrations/migrations.ts';
import { ExportError } from './export-error.ts';
import { linesOf } from './lines-of.ts';
import { rowFault } from './row-limits.ts';
import type { OpenExport } from './open-export.ts';

/** Rows that are told with their reasons. */
const TOLD = 10;
/** No picture of ours comes near it. */
const LARGEST_PICTURE = 64 << 20;
const KNOWN: ReadonlySet<string> = new Set(DOCUMENTS);
const ALL = [...CARRIED, ...CARRIED_BEFORE];
const TABLES = new Map(ALL.map((table) => [`store/${table.name}.ndjson`, table]));

/**
 * Reads every file of an export, holds it against the manifest, and brings its rows into an empty folder.
 *
 * @param onBytes how many were read
 * @throws ExportError; the folder is good for nothing then
 */
export async function loadRows(from: OpenExport, folder: string, onBytes: (bytes: number) => void): Promise<void> {
  const { manifest, path } = from;
  assertKnown(from);
  const stager = await RowStager.begin(folder, manifest.schema);
  const read = async function* (file: ManifestFile) {
    for await (const chunk of from.read(file)) {
      onBytes(chunk.length);
      yield chunk;
    }
  };
  try {
    const files = new Map(manifest.files.map((file) => [file.name, file]));
    const waiting = new Map<string, Record<string, unknown>>();
    const shown = new Map<string, Record<string, unknown>>();
    const refused = new RefusedRows();
    for (const table of ALL) {
      const file = files.get(`store/${table.name}.ndjson`);
      if (!file) continue;
      if (table.name === 'media')
        await keep(`${path}: ${file.name}`, read(file), shown, (row) => `media/${String(row['hash'])}.webp`);
      else if (table.name === 'submission_photo')
        await keep(
          `${path}: ${file.name}`,
          read(file),
          waiting,
          (row) => `waiting/${stager.itemId(row['item_seq'])}.webp`,
        );
      else await load({ where: path, file: file.name, refused }, read(file), table, stager);
    }
    refused.assertNone(path);
    for (const file of manifest.files) {
      if (TABLES.has(file.name)) continue;
      const [media, photo] = [shown.get(file.name), waiting.get(file.name)];
      shown.delete(file.name);
      waiting.delete(file.name);
      if (media) stager.picture('media', media, await picture(path, file, read(file), media['hash']));
      else if (photo) stager.picture('submission_photo', photo, await picture(path, file, read(file), photo['name']));
      else for await (const _ of read(file));
    }
    const [lost] = [...shown.keys(), ...waiting.keys()];
    if (lost !== undefined) throw new ExportError(path, `${lost} is missing. Make the export again.`);
    finish(path, stager);
  } finally {
    stager.close();
  }
}

function finish(path: string, stager: RowStager): void {
  try {
    stager.finish();
  } catch (cause) {
    throw new ExportError(path, (cause as Error).message, { cause });
  }
}

/** What a newer smm wrote could be lost by this one. */
function assertKnown({ path, manifest: { format, schema, files } }: OpenExport): void {
  const newer = (what: string) =>
    new ExportError(path, `it was made by a newer smm: ${what}. Update smm, then import it again.`);
  if (format > FORMAT) throw newer(`its format is ${format}, and this one knows ${FORMAT}`);
  if (schema > MIGRATIONS.length)
    throw newer(`its tables are of step ${schema}, and this one knows ${MIGRATIONS.length}`);
  for (const { name } of files)
    if (!TABLES.has(name) && !KNOWN.has(name) && !/^(?:media|waiting)\//.test(name))
      throw newer(`it holds ${name}, which this one does not know and would lose`);
}

/** Rows that smm would never have taken, gathered so that all are told at once. */
class RefusedRows {
  readonly #told: string[] = [];
  #count = 0;

  add(file: string, line: number, why: string): void {
    this.#count += 1;
    if (this.#told.length < TOLD) this.#told.push(`${file}, line ${line}: ${why}`);
  }

  /** @throws ExportError */
  assertNone(path: string): void {
    if (this.#count === 0) return;
    const [one, more] = [this.#count === 1, this.#count - this.#told.length];
    throw new ExportError(
      path,
      `${one ? 'a row' : `${this.#count} rows`} of it ${one ? 'is' : 'are'} more than smm takes in, so it was not written by smm, or changed since. ${this.#told.join('; ')}${more > 0 ? `; and ${more} more` : ''}. Make the export again.`,
    );
  }
}

async function load(
  { where: path, file, refused }: { where: string; file: string; refused: RefusedRows },
  chunks: AsyncIterable<Uint8Array>,
  table: CarriedTable,
  stager: RowStager,
): Promise<void> {
  const where = `${path}: ${file}`;
  const take = stager.table(table);
  for await (const rows of linesOf(where, chunks)) {
    for (const { line, row } of rows) {
      if (!take) throw new ExportError(where, 'its time had no such table. Make the export again.');
      const fault = rowFault(table.name, row);
      if (fault !== null) {
        refused.add(file, line, fault);
        continue;
      }
      try {
        take(row);
      } catch (cause) {
        throw new ExportError(where, `line ${line} cannot be taken: ${(cause as Error).message}.`, { cause });
      }
    }
  }
}

/** Rows of pictures wait for their bytes. */
async function keep(
  where: string,
  chunks: AsyncIterable<Uint8Array>,
  kept: Map<string, Record<string, unknown>>,
  nameOf: (row: Record<string, unknown>) => string,
): Promise<void> {
  for await (const rows of linesOf(where, chunks)) for (const { row } of rows) kept.set(nameOf(row), row);
}

async function picture(
  path: string,
  { name, bytes }: ManifestFile,
  chunks: AsyncIterable<Uint8Array>,
  digest: unknown,
): Promise<Uint8Array> {
  if (bytes > LARGEST_PICTURE) throw new ExportError(path, `${name} is larger than any picture of smm.`);
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const whole = Buffer.concat(parts);
  if (sha256Hex(whole) !== digest) throw new ExportError(path, `${name} is not the picture that its row names.`);
  return whole;
}
