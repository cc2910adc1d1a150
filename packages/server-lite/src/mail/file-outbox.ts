import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MailError } from './mail-error.ts';
import type { Mailer, MailMessage } from './mailer.ts';
import { toMail } from './to-mail.ts';

const ID = /^[a-z0-9]{1,40}$/;
const ENDING = '.eml';

export interface OutboxFile {
  id: string;
  dateWritten: string;
  bytes: number;
}

/** Messages as files, one each, for whoever has no mail server to name, or wants to see them first. */
export class FileOutbox implements Mailer {
  readonly kind = 'outbox';
  readonly folder: string;

  /** @param data folder of the store; the outbox is made in it with the first message */
  constructor(data: string) {
    this.folder = join(data, 'outbox');
  }

  async send(message: MailMessage): Promise<void> {
    try {
      // Loaded with the first message: many a server sends none.
      const { createTransport } = await import('nodemailer');
      const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
      const { message: bytes } = await writer.sendMail(toMail(message));
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      const partial = join(this.folder, `${randomBytes(8).toString('hex')}.partial`);
      const file = await open(partial, 'wx', 0o600);
      try {
        await file.writeFile(bytes as Buffer);
        await file.sync();
      } finally {
        await file.close();
      }
      // Under its own name it is there as a whole or not at all: a process that was killed can be asked about it.
      await rename(partial, this.#path(message.id));
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code ?? 'unwritten';
      throw new MailError(
        'unreachable',
        code,
        `A message could not be written to ${this.folder}: ${code}. Look at the folder and the space on the disk.`,
        { cause },
      );
    }
  }

  async wasSent(id: string): Promise<boolean> {
    return (await this.read(id)) !== undefined;
  }

  /** Newest first. */
  async list(): Promise<OutboxFile[]> {
    const files: OutboxFile[] = [];
    for (const name of await this.#names()) {
      const id = name.slice(0, -ENDING.length);
      if (!name.endsWith(ENDING) || !ID.test(id)) continue;
      const found = await stat(join(this.folder, name)).catch(() => undefined);
      if (found) files.push({ id, dateWritten: found.mtime.toISOString(), bytes: found.size });
    }
    return files.sort((a, b) => (a.id < b.id ? 1 : -1));
  }

  async read(id: string): Promise<Buffer | undefined> {
    if (!ID.test(id)) return undefined;
    return readFile(this.#path(id)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
  }

  async remove(id: string): Promise<boolean> {
    if (!(await this.wasSent(id))) return false;
    await rm(this.#path(id), { force: true });
    return true;
  }

  close(): void {
    // Nothing is kept open between two messages.
  }

  #path(id: string): string {
    if (!ID.test(id)) throw new Error('This is no id of a message of ours.');
    return join(this.folder, `${id}${ENDING}`);
  }

  async #names(): Promise<string[]> {
    return readdir(this.folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
  }
}
