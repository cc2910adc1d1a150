import { isAscii, isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import { tellSingleByte } from './tell-single-byte.ts';

/** Bytes kept as evidence for a legacy encoding. */
const EVIDENCE = 128 * 1024;
/** Well-formed sequences after which no more are counted. */
const ENOUGH = 1_000_000;

/** One damaged place in so many characters is borne. */
const DAMAGED = 500;
/** Encodings of several bytes a sign as the detector names them, and the labels that decoders know. */
const WIDE: Readonly<Record<string, string>> = {
  GB18030: 'gb18030',
  Shift_JIS: 'shift_jis',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'euc-kr',
  Big5: 'big5',
};

/**
 * Watches all bytes of a file go by and says in the end how they are to be read.
 * UTF-8 when every byte agrees with it; a BOM or the pattern of zeros tells UTF-16; else legacy, by its letters.
 */
export class EncodingDetector {
  #head = Buffer.alloc(0);
  #tail = Buffer.alloc(0);
  #utf8 = true;
  #damagedAt = 0;
  #evidence: Buffer[] = [];
  #evidenceSize = 0;
  #seen = 0;
  #multibyte = 0;
  #invalid = 0;

  add(chunk: Uint8Array): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    if (this.#head.length < 65_536)
      this.#head = Buffer.concat([this.#head, bytes.subarray(0, 65_536 - this.#head.length)]);
    const joined = this.#tail.length > 0 ? Buffer.concat([this.#tail, bytes]) : bytes;
    const cut = completeLength(joined);
    const whole = joined.subarray(0, cut);
    if (!isUtf8(whole)) {
      if (this.#utf8) this.#damagedAt = this.#seen;
      this.#utf8 = false;
      this.#collect(whole);
    } else if (this.#multibyte < ENOUGH && !isAscii(whole)) this.#multibyte += leadBytes(whole);
    this.#tail = Buffer.from(joined.subarray(cut));
    this.#seen += bytes.length;
  }

  /**
   * A label for `TextDecoder`. `damaged` counts the places that do not agree with it.
   *
   * @param declared what the text says of itself, which counts where its bytes agree
   */
  end(declared?: string): { encoding: string; damaged: number } {
    const head = this.#head;
    if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf && this.#utf8)
      return { encoding: 'utf-8', damaged: 0 };
    if (head[0] === 0xff && head[1] === 0xfe)
      return head[2] === 0 && head[3] === 0 && head.length > 3
        ? { encoding: 'utf-32', damaged: 0 }
        : { encoding: 'utf-16le', damaged: 0 };
    if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', damaged: 0 };
    const wide = zeros(head, this.#utf8 ? 0.3 : 0.02);
    if (wide) return { encoding: wide, damaged: 0 };
    if (this.#tail.length > 0) {
      if (this.#utf8) this.#damagedAt = this.#seen;
      this.#utf8 = false;
      this.#collect(this.#tail);
    }
    if (this.#utf8) {
      // Japanese in seven bits looks like ASCII.
      const isSevenBits = declared === 'iso-2022-jp' && this.#multibyte === 0;
      return { encoding: isSevenBits ? declared : 'utf-8', damaged: 0 };
    }
    if (this.#multibyte > 20 * this.#invalid || (head[0] === 0xef && head[1] === 0xbb))
      return { encoding: 'utf-8', damaged: this.#invalid };
    const evidence = Buffer.concat(this.#evidence);
    const isDeclared = declared !== undefined && !declared.startsWith('utf-') && agrees(evidence, declared);
    return { encoding: isDeclared ? declared : guessLegacy(evidence), damaged: 0 };
  }

  /** Keeps lines that hold bytes above ASCII, and weighs well-formed UTF-8 sequences against broken ones. */
  #collect(bytes: Buffer): void {
    const text = bytes.toString('utf8');
    for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) this.#invalid++;
    for (let i = 0; i < text.length; i++)
      if (text.charCodeAt(i) > 127 && text.charCodeAt(i) !== 0xfffd) this.#multibyte++;
    let start = 0;
    while (start < bytes.length && this.#evidenceSize < EVIDENCE) {
      let end = bytes.indexOf(10, start);
      if (end === -1) end = bytes.length;
      const line = bytes.subarray(start, Math.min(end + 1, start + 8192));
      if (line.some((byte) => byte > 127)) {
        this.#evidence.push(Buffer.from(line));
        this.#evidenceSize += line.length;
      }
      start = end + 1;
    }
  }
}

/** Lines are cut where they are long: a character may be missing its end. */
function agrees(evidence: Buffer, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(evidence);
  const odd = text.match(/[\ufffd\u0080-\u009f]/g)?.length ?? 0;
  return odd * 100 <= text.length;
}

/** Where the last complete UTF-8 sequence ends. */
function completeLength(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function leadBytes(bytes: Buffer): number {
  let count = 0;
  for (const byte of bytes) if (byte >= 0xc0) count++;
  return count;
}

/**
 * UTF-16 without a BOM: line ends, delimiters and Latin letters have a zero in one half of each unit. A file that is
 * well-formed UTF-8 may hold a stray zero, so it takes many there.
 *
 * @param least part of the units that have one
 */
function zeros(head: Buffer, least: number): 'utf-16le' | 'utf-16be' | undefined {
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < head.length; i += 2) {
    if (head[i] === 0) even++;
    if (head[i + 1] === 0) odd++;
  }
  const units = head.length / 2;
  if (odd > units * least && odd > 20 * even) return 'utf-16le';
  if (even > units * least && even > 20 * odd) return 'utf-16be';
  return undefined;
}

/** Encodings of one or two bytes a sign are told by what bytes stand together; those of one by their letters. */
function guessLegacy(evidence: Buffer): string {
  for (const match of analyse(evidence)) {
    const label = WIDE[match.name];
    if (match.name.startsWith('UTF') || match.name === 'ASCII' || match.name.startsWith('ISO-2022')) continue;
    if (label === undefined) break;
    if (isWhole(evidence, label)) return label;
  }
  return tellSingleByte(evidence);
}

/** Lines are cut where they are long, and files are damaged: a few places may not agree. */
function isWhole(evidence: Buffer, label: string): boolean {
  const text = new TextDecoder(label).decode(evidence);
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  return damaged * DAMAGED <= text.length;
}
