import { createReadStream } from 'node:fs';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * Takes the rows that name one of these e-mail addresses out of what imports could not take: who is erased is not left there.
 *
 * @param data folder of the store
 * @returns how many rows went
 */
export async function forgetRejected(data: string, addresses: readonly (string | null | undefined)[]): Promise<number> {
  const known = [...new Set(addresses)].filter((address) => !!address) as string[];
  if (known.length === 0) return 0;
  const named = new RegExp(`(?<![\\w.+-])(?:${known.map(escaped).join('|')})(?![\\w-]|\\.\\w)`, 'iu');
  const dir = join(data, 'rejected');
  let gone = 0;
  for (const name of await namesIn(dir)) if (name.endsWith('.ndjson')) gone += await without(join(dir, name), named);
  return gone;
}

/** Beside the file first, so that it is whole at any time; left alone where nobody is named. */
async function without(path: string, named: RegExp): Promise<number> {
  const partial = `${path}.partial`;
  const file = await open(partial, 'wx', 0o600);
  let gone = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
      if (named.test(line)) gone += 1;
      else await file.write(`${line}\n`);
    }
    await file.sync();
  } catch (error) {
    await file.close();
    await rm(partial, { force: true });
    throw error;
  }
  await file.close();
  if (gone > 0) await rename(partial, path);
  else await rm(partial, { force: true });
  return gone;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

async function namesIn(dir: string): Promise<string[]> {
  return readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}
