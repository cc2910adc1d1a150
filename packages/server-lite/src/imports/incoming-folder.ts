import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ProblemError } from '../errors/problem-error.ts';
import type { KeptJob } from './import-job.ts';

const ID = /^[0-9a-f]{32}$/;

export function newUploadId(): string {
  return randomBytes(16).toString('hex');
}

/** `incoming/` in the data folder: each upload under an id of ours, and what is known of it beside it. */
export class IncomingFolder {
  readonly #dir: string;

  /** @param data made, with its folder, when the first upload comes */
  constructor(data: string) {
    this.#dir = join(data, 'incoming');
  }

  path(id: string): string {
    if (!ID.test(id)) throw new Error(`“${id}” is no id of an upload.`);
    return join(this.#dir, id);
  }

  /** @returns id and size. @throws what `chunks` throws; nothing is left of the upload then */
  async put(chunks: AsyncIterable<Uint8Array>): Promise<{ id: string; bytes: number }> {
    await this.#make();
    const id = newUploadId();
    const file = await open(this.path(id), 'wx', 0o600);
    let bytes = 0;
    try {
      for await (const chunk of chunks) {
        await file.writeFile(chunk);
        bytes += chunk.byteLength;
      }
      await file.close();
    } catch (error) {
      await file.close().catch(() => {});
      await this.removeFile(id);
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC')
        throw new ProblemError('no-space', undefined, { cause: error });
      throw error;
    }
    return { id, bytes };
  }

  async save(job: KeptJob): Promise<void> {
    await this.#make();
    const path = `${this.path(job.id)}.json`;
    const partial = `${path}.${newUploadId()}.partial`;
    const file = await open(partial, 'wx', 0o600);
    try {
      await file.writeFile(JSON.stringify(job));
    } finally {
      await file.close();
    }
    await rename(partial, path);
  }

  async removeFile(id: string): Promise<void> {
    await rm(this.path(id), { force: true });
  }

  async remove(id: string): Promise<void> {
    await this.removeFile(id);
    await rm(`${this.path(id)}.json`, { force: true });
  }

  /** Every job that is kept. What cannot be read is left where it is and told. */
  async load(onDamaged: (name: string, error: unknown) => void): Promise<KeptJob[]> {
    const jobs: KeptJob[] = [];
    for (const name of await this.#names()) {
      const [id = '', ending] = name.split('.');
      if (!ID.test(id) || ending !== 'json' || name.endsWith('.partial')) continue;
      try {
        jobs.push(JSON.parse(await readFile(join(this.#dir, name), 'utf8')) as KeptJob);
      } catch (error) {
        onDamaged(name, error);
      }
    }
    return jobs;
  }

  /** Removes uploads from before `time` that no job is known for: a server was killed while they came. */
  async removeStrays(known: (id: string) => boolean, time: number): Promise<void> {
    for (const name of await this.#names()) {
      const id = name.split('.')[0] ?? '';
      if (!ID.test(id) || known(id)) continue;
      const path = join(this.#dir, name);
      if ((await stat(path)).mtimeMs < time) await rm(path, { force: true });
    }
  }

  async #make(): Promise<void> {
    await mkdir(this.#dir, { recursive: true, mode: 0o700 });
  }

  async #names(): Promise<string[]> {
    try {
      return await readdir(this.#dir);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }
}
