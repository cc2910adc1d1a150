import { closeSync, readSync, writeSync } from 'node:fs';
import { SourceError } from '../source-error.ts';
import { namelessFile } from '../container/nameless-file.ts';
import { LONGEST_CELL, unescaped } from './cell-text.ts';
import { walkXml } from './read-xml.ts';

/** What is kept in memory; what comes after it is kept in a file without a name. */
const IN_MEMORY = 8 << 20;
const WAITING = 1 << 20;
const BLOCK = 1 << 16;

/** Where each text of a block ends, from the place where the block begins. */
interface Block {
  from: number;
  ends: Uint32Array;
}

/** Texts that cells refer to by number: a workbook may hold more of them than fit into memory. */
export class SharedTexts {
  readonly #texts: string[] = [];
  #size = 0;
  #descriptor: number | undefined;
  readonly #blocks: Block[] = [];
  #later = 0;
  #end = 0;
  #waiting = Buffer.alloc(0);
  #waitingBytes = 0;
  #written = 0;

  add(text: string): void {
    if (this.#size < IN_MEMORY) {
      this.#texts.push(text);
      this.#size += 2 * text.length + 24;
      return;
    }
    const length = Buffer.byteLength(text);
    if (this.#waitingBytes + length > this.#waiting.length) this.#flush(length);
    this.#waitingBytes += this.#waiting.write(text, this.#waitingBytes);
    if (this.#later % BLOCK === 0) this.#blocks.push({ from: this.#end, ends: new Uint32Array(BLOCK) });
    this.#end += length;
    const block = this.#blocks.at(-1) as Block;
    block.ends[this.#later % BLOCK] = this.#end - block.from;
    this.#later += 1;
  }

  /** Undefined for a number that no text has. */
  get(index: number): string | undefined {
    const later = index - this.#texts.length;
    if (later < 0) return this.#texts[index];
    if (!Number.isInteger(index) || later >= this.#later) return undefined;
    this.#flush(0);
    const { from: start, ends } = this.#blocks[Math.floor(later / BLOCK)] as Block;
    const at = later % BLOCK;
    const from = at === 0 ? 0 : (ends[at - 1] as number);
    const bytes = Buffer.allocUnsafe((ends[at] as number) - from);
    if (bytes.length > 0) readSync(this.#descriptor as number, bytes, 0, bytes.length, start + from);
    return bytes.toString();
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }

  /** Writes down what waits, and makes room for so many bytes. */
  #flush(room: number): void {
    if (this.#waitingBytes > 0) {
      this.#descriptor ??= namelessFile();
      writeSync(this.#descriptor, this.#waiting, 0, this.#waitingBytes, this.#written);
      this.#written += this.#waitingBytes;
      this.#waitingBytes = 0;
    }
    if (room > this.#waiting.length) this.#waiting = Buffer.allocUnsafe(Math.max(room, WAITING));
  }
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
      if (!isText) return;
      text += piece;
      if (text.length > LONGEST_CELL)
        throw new SourceError(`${where} have one of more than ${LONGEST_CELL} characters. Save it again without it.`);
    },
    close: (name) => {
      if (name === 'si') texts.add(unescaped(text));
      else if (name === 'rPh') isSpoken = false;
      isText = false;
    },
  });
}
