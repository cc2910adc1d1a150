import { SourceError } from '../source-error.ts';
import type { Member } from './member.ts';

const BLOCK = 512;

/** True when the bytes begin with a tar header: its checksum agrees. */
export function isTar(head: Uint8Array): boolean {
  if (head.length < BLOCK || head[0] === 0) return false;
  const stored = octal(head, 148, 8);
  let sum = 0;
  for (let i = 0; i < BLOCK; i++) sum += i >= 148 && i < 156 ? 32 : (head[i] as number);
  return stored === sum;
}

/**
 * Walks a tar stream, file by file in its order. A member's chunks must be read before the next member is asked for;
 * what was left unread is skipped.
 */
export async function* untar(name: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<Member> {
  const reader = new BlockReader(name, source);
  let longName: string | undefined;
  for (;;) {
    const header = await reader.exactly(BLOCK);
    if (!header || header.every((byte) => byte === 0)) return;
    if (!isTar(header))
      throw new SourceError(`${name} is damaged: a tar header does not agree with its checksum. Pack it again.`);
    const size = octal(header, 124, 12);
    const kind = String.fromCharCode(header[156] as number);
    const padding = (BLOCK - (size % BLOCK)) % BLOCK;
    if (kind === 'L' || kind === 'x') {
      const extra = new TextDecoder().decode(await reader.exactly(Math.min(size, 1 << 20)));
      longName = kind === 'L' ? extra.replace(/\0.*$/s, '') : (/\d+ path=(.*)\n/.exec(extra)?.[1] ?? longName);
      await reader.skip(padding);
      continue;
    }
    const path = longName ?? [text(header, 345, 155), text(header, 0, 100)].filter(Boolean).join('/');
    longName = undefined;
    if (kind !== '0' && kind !== '\0') {
      await reader.skip(size + padding);
      continue;
    }
    let left = size;
    const chunks = (async function* () {
      while (left > 0) {
        const chunk = await reader.some(left);
        left -= chunk.length;
        yield chunk;
      }
    })();
    yield { name: path, chunks };
    await reader.skip(left + padding);
    left = 0;
  }
}

function octal(bytes: Uint8Array, start: number, length: number): number {
  if ((bytes[start] as number) & 0x80) {
    let value = (bytes[start] as number) & 0x7f;
    for (let i = 1; i < length; i++) value = value * 256 + (bytes[start + i] as number);
    return value;
  }
  return Number.parseInt(text(bytes, start, length).trim() || '0', 8);
}

function text(bytes: Uint8Array, start: number, length: number): string {
  const end = bytes.indexOf(0, start);
  return new TextDecoder().decode(bytes.subarray(start, end === -1 ? start + length : Math.min(end, start + length)));
}

class BlockReader {
  readonly #name: string;
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array(0);

  constructor(name: string, source: AsyncIterable<Uint8Array>) {
    this.#name = name;
    this.#chunks = source[Symbol.asyncIterator]();
  }

  /** At least one and at most `most` bytes. */
  async some(most: number): Promise<Uint8Array> {
    while (this.#held.length === 0) {
      const next = await this.#chunks.next();
      if (next.done)
        throw new SourceError(
          `${this.#name} is cut off: the tar inside ends in the middle of a file. Download or pack it again.`,
        );
      this.#held = next.value;
    }
    const part = this.#held.subarray(0, most);
    this.#held = this.#held.subarray(part.length);
    return part;
  }

  async exactly(length: number): Promise<Uint8Array | undefined> {
    const whole = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      if (filled === 0 && this.#held.length === 0) {
        const next = await this.#chunks.next();
        if (next.done) return undefined;
        this.#held = next.value;
        continue;
      }
      const part = await this.some(length - filled);
      whole.set(part, filled);
      filled += part.length;
    }
    return whole;
  }

  async skip(length: number): Promise<void> {
    for (let left = length; left > 0;) left -= (await this.some(left)).length;
  }
}
