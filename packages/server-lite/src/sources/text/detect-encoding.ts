import { isAscii, isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';

/** Bytes kept as evidence for a legacy encoding. */
const EVIDENCE = 128 * 1024;
/** Well-formed sequences after which no more are counted. */
const ENOUGH = 1_000_000;

/** Legacy encodings as detectors name them, and the WHATWG label that reads a superset of each. */
const LABELS: Record<string, string> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-9': 'windows-1254',
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-8-I': 'windows-1255',
  GB18030: 'gb18030',
  Shift_JIS: 'shift_jis',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'euc-kr',
  Big5: 'big5',
  'KOI8-R': 'koi8-r',
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

function guessLegacy(evidence: Buffer): string {
  const strict = ['shift_jis', 'euc-kr', 'gb18030', 'big5', 'euc-jp'];
  for (const match of analyse(evidence)) {
    const label = LABELS[match.name] ?? match.name.toLowerCase();
    if (label.startsWith('utf') || label === 'ascii' || label.startsWith('iso-2022')) continue;
    try {
      const text = new TextDecoder(label, { fatal: strict.includes(label) }).decode(evidence);
      if (label === 'iso-8859-7' && looksWindowsGreek(evidence)) return 'windows-1253';
      if (label === 'windows-1252' && looksCentralEuropean(evidence)) return 'windows-1250';
      if (label === 'windows-1252' && looksMacintosh(evidence)) return 'macintosh';
      if (text.length > 0) return label;
    } catch {
      // The bytes cannot be this encoding, or it has no decoder here: the next guess is tried.
      continue;
    }
  }
  return 'windows-1252';
}

/** Mac Roman keeps its accented letters at 80–9F, where Windows-1252 has signs that never stand between two letters. */
function looksMacintosh(evidence: Buffer): boolean {
  let mac = 0;
  let windows = 0;
  const letter = (byte: number | undefined) => byte !== undefined && (byte | 32) >= 97 && (byte | 32) <= 122;
  for (let i = 0; i < evidence.length; i++) {
    const byte = evidence[i] as number;
    if (byte < 0x80) continue;
    if (byte <= 0x9f && byte !== 0x92 && letter(evidence[i - 1]) && (letter(evidence[i + 1]) || evidence[i + 1] === 32))
      mac++;
    if (byte >= 0xe0 && letter(evidence[i - 1]) && letter(evidence[i + 1])) windows++;
  }
  return mac > 2 * windows && mac > 1;
}

/** Ά stands at A2 in Windows-1253 and at B6 in ISO 8859-7, which have a quote and a paragraph sign there. */
function looksWindowsGreek(evidence: Buffer): boolean {
  let windows = 0;
  let iso = 0;
  for (let i = 0; i + 1 < evidence.length; i++) {
    if ((evidence[i + 1] as number) < 0xc0) continue;
    if (evidence[i] === 0xa2) windows++;
    else if (evidence[i] === 0xb6) iso++;
  }
  return windows > iso;
}

/** š, ž and ť of Windows-1250 are letters hardly anybody writes in the west, and č, ć, đ, ľ stand beside them. */
function looksCentralEuropean(evidence: Buffer): boolean {
  let sure = 0;
  let likely = 0;
  let other = 0;
  const letter = (byte: number | undefined) =>
    byte !== undefined && (((byte | 32) >= 97 && (byte | 32) <= 122) || byte >= 0xc0);
  for (let i = 0; i < evidence.length; i++) {
    const byte = evidence[i] as number;
    if (byte < 0x80) continue;
    if (!letter(evidence[i - 1]) && !letter(evidence[i + 1])) continue;
    if (SURE_1250.has(byte)) sure++;
    else if (LIKELY_1250.has(byte)) likely++;
    else if (byte <= 0x9f && !(byte >= 0x91 && byte <= 0x97)) other++;
  }
  return sure > 1 && likely > 0 && other < 0.2 * (sure + likely) && sure + likely > 0.25 * highBytes(evidence);
}

const SURE_1250 = new Set([0x8a, 0x8e, 0x9a, 0x9d, 0x9e, 0xbc, 0xbe]);
const LIKELY_1250 = new Set([0xc8, 0xe8, 0xc6, 0xe6, 0xd0, 0xf0, 0xf2, 0xef, 0xec, 0xf8]);

function highBytes(evidence: Buffer): number {
  let count = 0;
  for (const byte of evidence) if (byte >= 0xc0 || SURE_1250.has(byte)) count++;
  return count;
}
