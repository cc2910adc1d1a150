import { createReadStream, type Stats } from 'node:fs';
import { open, readdir, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { NotFoundError } from '../errors/not-found-error.ts';
import type { Traces } from './traces.ts';

const DAY_MS = 86_400_000;
/** Small enough for others to have their turn between two. */
const CHUNK = 64 * 1024;
const LINE_END = 0x0a;
/** Name of a whole file: of what was brought in, its time, and the number of the import where it was known. */
const NAME = /-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)(?:-import-(\d+))?\.ndjson$/;
/** Of an import under way, or of one that was killed. */
const PARTIAL = '.ndjson.partial';

/** A file of rows that an import could not take. */
export interface RejectedFileInfo {
  name: string;
  bytes: number;
  /** ISO 8601. */
  dateCreated: string;
  /** The run that it came of; null for one whose name does not say. */
  import: number | null;
}

/** One that is left after an erasure. */
export interface RejectedLeft {
  name: string;
  /** Rows that are in it still. */
  rows: number;
  /** Of them hold the name, and nothing else that tells whose they are. */
  named: number;
}

export interface Forgotten {
  /** Rows that went. */
  gone: number;
  left: RejectedLeft[];
}

/** `rejected/` of the data folder: what imports could not take, until it is old or somebody deletes it. */
export class RejectedRows {
  readonly #dir: string;

  constructor(data: string) {
    this.#dir = join(data, 'rejected');
  }

  /** Newest first. Those that are being written are not among them. */
  async list(): Promise<RejectedFileInfo[]> {
    const files: RejectedFileInfo[] = [];
    for (const name of (await this.#names()).filter((each) => each.endsWith('.ndjson'))) {
      const found = await this.#stat(name);
      if (!found) continue;
      const { import: run, time } = said(name, found);
      files.push({ name, bytes: found.size, dateCreated: new Date(time).toISOString(), import: run });
    }
    return files.sort((a, b) => (a.dateCreated < b.dateCreated ? 1 : -1));
  }

  /** @throws NotFoundError */
  async open(name: string): Promise<{ stream: Readable; bytes: number }> {
    const path = await this.#path(name);
    const { size } = await stat(path);
    return { stream: createReadStream(path), bytes: size };
  }

  /** @throws NotFoundError */
  async remove(name: string): Promise<void> {
    await rm(await this.#path(name), { force: true });
  }

  /** The files of runs, each by its number and its start: a number alone may be another's after a restore. */
  async ofRuns(runs: readonly { number: number; startedAt: string }[]): Promise<string[]> {
    const ends = runs.map(({ number, startedAt }) => `-${fileTime(startedAt)}-import-${number}.ndjson`);
    return (await this.#names()).filter((name) => ends.some((end) => name.endsWith(end)));
  }

  /** Removes what is older than so many days, and what imports that were killed left a day ago. @returns how many files went */
  async sweep(days: number, now: Date): Promise<number> {
    let gone = 0;
    for (const name of await this.#names()) {
      const found = await this.#stat(name);
      if (!found) continue;
      const isPartial = name.endsWith(PARTIAL);
      if (!isPartial && !name.endsWith('.ndjson')) continue;
      // One that is written to is not old.
      const time = isPartial ? found.mtimeMs : said(name, found).time;
      if (now.getTime() - time < (isPartial ? 1 : days) * DAY_MS) continue;
      await rm(join(this.#dir, name), { force: true });
      gone += 1;
    }
    return gone;
  }

  /**
   * Takes every row out that tells by more than a name that it is theirs, and says what is left. Rows are overwritten where
   * they stand, so that no copy of them stays, and so that several erasures, or an import under way, may work at once.
   */
  async forget(traces: Traces, but: ReadonlySet<string> = new Set()): Promise<Forgotten> {
    const result: Forgotten = { gone: 0, left: [] };
    for (const name of await this.#rowFiles()) {
      if (but.has(name)) continue;
      const { gone, rows, named } = await this.#forgetIn(name, traces);
      result.gone += gone;
      if (rows > 0) result.left.push({ name, rows, named });
      else if (gone > 0 && !name.endsWith(PARTIAL)) await rm(join(this.#dir, name), { force: true });
    }
    return result;
  }

  async #forgetIn(name: string, traces: Traces): Promise<{ gone: number; rows: number; named: number }> {
    const counts = { gone: 0, rows: 0, named: 0 };
    const file = await open(join(this.#dir, name), 'r+').catch(orGone);
    if (!file) return counts;
    try {
      const { atime, mtime } = await file.stat();
      for await (const { at, bytes } of linesOf(file)) {
        const row = parsed(bytes);
        if (isErased(row)) continue;
        const judged = traces.isEmpty ? 'others' : traces.judge(textOf(row));
        if (judged === 'theirs') {
          await file.write(stone(row, bytes.length), 0, bytes.length, at);
          counts.gone += 1;
          continue;
        }
        counts.rows += 1;
        if (judged === 'named') counts.named += 1;
      }
      if (counts.gone > 0) {
        await file.sync();
        // It stays as old as it is.
        await file.utimes(atime, mtime);
      }
    } finally {
      await file.close();
    }
    return counts;
  }

  async #rowFiles(): Promise<string[]> {
    return (await this.#names()).filter((name) => name.endsWith('.ndjson') || name.endsWith(PARTIAL));
  }

  /** Of a file that is there: what somebody calls it is never part of a path by itself. */
  async #path(name: string): Promise<string> {
    if (name === basename(name) && name.endsWith('.ndjson') && (await this.#names()).includes(name))
      return join(this.#dir, name);
    throw new NotFoundError(`There is no file “${name.slice(0, 120)}” of rejected rows. List them: smm rejected list.`);
  }

  async #names(): Promise<string[]> {
    return (await readdir(this.#dir).catch(orGone)) ?? [];
  }

  #stat(name: string): Promise<Stats | undefined> {
    return stat(join(this.#dir, name)).catch(orGone);
  }
}

/** A time as names of files have it. */
export function fileTime(time: string): string {
  return time.replace(/[:.]/g, '-');
}

function said(name: string, { mtimeMs }: Stats): { time: number; import: number | null } {
  const [, written, run] = NAME.exec(name) ?? [];
  const time = written?.replace(/T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z$/, 'T$1:$2:$3.$4Z');
  return { time: time === undefined ? mtimeMs : Date.parse(time), import: run === undefined ? null : Number(run) };
}

/** Every whole line, with its place; one that has no end yet is somebody's who writes it. */
async function* linesOf(file: FileHandle): AsyncGenerator<{ at: number; bytes: Buffer }> {
  const chunk = Buffer.alloc(CHUNK);
  let held: Buffer[] = [];
  let start = 0;
  for (let at = 0; ;) {
    const { bytesRead } = await file.read(chunk, 0, CHUNK, at);
    if (bytesRead === 0) return;
    const read = chunk.subarray(0, bytesRead);
    let from = 0;
    for (let end = read.indexOf(LINE_END); end !== -1; end = read.indexOf(LINE_END, from)) {
      const bytes = Buffer.concat([...held, read.subarray(from, end)]);
      held = [];
      if (bytes.length > 0) yield { at: start, bytes };
      from = end + 1;
      start = at + from;
    }
    if (from < bytesRead) held.push(Buffer.from(read.subarray(from)));
    at += bytesRead;
  }
}

function parsed(bytes: Buffer): unknown {
  const text = bytes.toString();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Somebody wrote into it by hand: then its text is what it says.
    return text;
  }
}

function isErased(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'erased' in row && row.erased === true;
}

/** What takes a row's place, as long as it was. */
function stone(row: unknown, length: number): Buffer {
  const line = typeof row === 'object' && row !== null && 'line' in row ? row.line : undefined;
  const texts = [JSON.stringify({ line, erased: true }), '{"erased":true}', '{}', ''];
  const text = texts.find((each) => each.length <= length) as string;
  return Buffer.alloc(length, ' ').fill(text, 0, text.length);
}

/** Everything that a row says, whatever it is wrapped in: JSON in a row of JSON is read as that. */
function textOf(value: unknown): string {
  if (typeof value === 'string') {
    const inner = /^\s*[[{]/.test(value) ? unwrapped(value) : value;
    return typeof inner === 'string' ? inner : textOf(inner);
  }
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(textOf).join('\n');
  return typeof value === 'number' ? String(value) : '';
}

function unwrapped(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Words that begin with a bracket.
    return text;
  }
}

function orGone(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
