import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { exportEverything } from '../exports/export-everything.ts';
import { MANIFEST, type Manifest, sha256Hex } from '../exports/manifest.ts';
import { zipStream } from '../exports/zip-stream.ts';
import type { Storage } from '../storage/storage.ts';
import { openZip } from './open-zip.ts';

export type Files = Map<string, Buffer>;

/** The files of an export. */
export async function exportFiles(storage: Storage): Promise<Files> {
  const parts: Buffer[] = [];
  for await (const part of await exportEverything(storage, new Date())) parts.push(part as Buffer);
  return openZip(Buffer.concat(parts));
}

export function manifestOf(files: Files): Manifest {
  return JSON.parse(String(files.get(MANIFEST))) as Manifest;
}

/** With a manifest that says what is there, as somebody would who made an export up. */
export function signed(files: Files, change: Partial<Manifest> = {}): Files {
  const rest = [...files].filter(([name]) => name !== MANIFEST);
  const listed = rest.map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256Hex(bytes) }));
  return new Map([
    ...rest,
    [MANIFEST, Buffer.from(JSON.stringify({ ...manifestOf(files), files: listed, ...change }))],
  ]);
}

export async function writeZip(path: string, files: Files): Promise<string> {
  const entries = [...files].map(([name, bytes]) => ({
    name,
    async *chunks() {
      yield bytes;
    },
  }));
  await pipeline(await zipStream(entries, new Date()), createWriteStream(path));
  return path;
}

export async function writeFolder(path: string, files: Files): Promise<string> {
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), bytes);
  }
  return path;
}
