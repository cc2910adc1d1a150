import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SnapshotError } from '../errors/snapshot-error.ts';
import { isFilePath, OWN } from './inside.ts';

export const MANIFEST = 'manifest';
const FORMAT = 1;
const LINE = /^([\w-]{22}) (\d{1,15}) ([nk]) (.+)$/;
/** Characters; of a hundred thousand reviews it has ten million. */
const LONGEST = 512 * 1024 * 1024;

/** What a snapshot was made with. */
export interface MadeWith {
  publicUrl: string | null;
  /** Slugs; null for all. */
  collections: readonly string[] | null;
  precompressed: boolean;
}

export interface Listed {
  hash: string;
  size: number;
  /** No longer named by anything: kept for who still reads. */
  kept: boolean;
}

export interface Manifest {
  with: MadeWith;
  files: Map<string, Listed>;
}

/** What the last whole run left, by path. Undefined where none was. @throws SnapshotError for one that is not ours, or damaged. */
export function readManifest(root: string): Manifest | undefined {
  const file = join(root, OWN, MANIFEST);
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (!found.isFile() || found.size > LONGEST) throw damaged(file);
  const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const made = madeWith(head, file);
  if (lines.pop() !== '') throw damaged(file);
  const files = new Map<string, Listed>();
  for (const line of lines) {
    const [, hash, size, state, path] = LINE.exec(line) ?? [];
    if (hash === undefined || path === undefined || !isFilePath(path)) throw damaged(file);
    files.set(path, { hash, size: Number(size), kept: state === 'k' });
  }
  return { with: made, files };
}

/** Its lines, sorted, so that the same files make the same bytes. */
export function* manifestLines(made: MadeWith, files: ReadonlyMap<string, Listed>): Generator<string> {
  const { publicUrl, collections, precompressed } = made;
  yield `${JSON.stringify({ smm: 'snapshot', format: FORMAT, publicUrl, collections, precompressed })}\n`;
  for (const path of [...files.keys()].sort()) {
    const { hash, size, kept } = files.get(path) as Listed;
    yield `${hash} ${size} ${kept ? 'k' : 'n'} ${path}\n`;
  }
}

function madeWith(head: string, file: string): MadeWith {
  let said: Partial<Record<keyof MadeWith | 'smm' | 'format', unknown>> | null;
  try {
    said = JSON.parse(head) as typeof said;
  } catch (cause) {
    throw damaged(file, cause);
  }
  if (said?.smm !== 'snapshot' || typeof said.format !== 'number') throw damaged(file);
  if (said.format > FORMAT)
    throw new SnapshotError(
      `${file} was written by a newer smm (format ${said.format}, this one writes ${FORMAT}). Use that one, or another folder.`,
    );
  const { publicUrl, collections, precompressed } = said;
  return {
    publicUrl: typeof publicUrl === 'string' ? publicUrl : null,
    collections: Array.isArray(collections) ? collections.map(String) : null,
    precompressed: precompressed === true,
  };
}

function damaged(file: string, cause?: unknown): SnapshotError {
  return new SnapshotError(
    `${file} is not what smm writes there, so nothing was written or deleted. Give another folder, or take away what is in this one.`,
    { cause },
  );
}
