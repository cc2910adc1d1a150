import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unescaped } from './cell-text.ts';
import { walkXml } from './read-xml.ts';

/** What is kept in memory; what comes after it is kept in a file without a name. */
const IN_MEMORY = 8 << 20;

/** Texts that cells refer to by number: a workbook may hold more of them than fit into memory. */
export class SharedTexts {
  readonly #texts: string[] = [];
  #size = 0;
  #descriptor: number | undefined;
  #ends: number[] = [];
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #written = 0;

  add(text: string): void {
    if (this.#size < IN_MEMORY) {
      this.#texts.push(text);
      this.#size += 2 * text.length + 24;
      return;
    }
    const bytes = Buffer.from(text);
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    this.#ends.push((this.#ends.at(-1) ?? 0) + bytes.length);
    if (this.#waitingBytes > 1 << 20) this.#flush();
  }

  get(index: number): string | undefined {
    const later = index - this.#texts.length;
    if (later < 0) return this.#texts[index];
    if (later >= this.#ends.length) return undefined;
    this.#flush();
    const from = later === 0 ? 0 : (this.#ends[later - 1] as number);
    const bytes = Buffer.allocUnsafe((this.#ends[later] as number) - from);
    readSync(this.#descriptor as number, bytes, 0, bytes.length, from);
    return bytes.toString();
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }

  #flush(): void {
    if (this.#waiting.length === 0) return;
    this.#descriptor ??= namelessFile();
    writeSync(this.#descriptor, Buffer.concat(this.#waiting), 0, this.#waitingBytes, this.#written);
    this.#written += this.#waitingBytes;
    this.#waiting = [];
    this.#waitingBytes = 0;
  }
}

/** Gone when it is closed, or when the process is. */
function namelessFile(): number {
  const folder = mkdtempSync(join(tmpdir(), 'smm-texts-'));
  const descriptor = openSync(join(folder, 'texts'), 'wx+', 0o600);
  rmSync(folder, { recursive: true });
  return descriptor;
}

/** Reads the texts of a workbook into `texts`; how they are to be pronounced is left out. */
export async function readSharedTexts(
  where: string,
  chunks: AsyncIterable<Uint8Array>,
  texts: SharedTexts,
): Promise<void> {
  let text = '';
  let isText = false;
  let isSpoken = false;
  await walkXml(where, chunks, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') isSpoken = true;
      else isText = name === 't' && !isSpoken;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === 'si') texts.add(unescaped(text));
      else if (name === 'rPh') isSpoken = false;
      isText = false;
    },
  });
}
