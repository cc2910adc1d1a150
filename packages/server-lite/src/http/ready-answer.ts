import { hash } from 'node:crypto';
import type { Answer, Part } from './answer.ts';
import { giveBack } from '../give-back.ts';
import type { RouteTally } from './metrics.ts';

/** One representation, with its header lines as `writeHead` takes them: name, value, name, value. */
export interface Variant {
  etag: string;
  headers: string[];
  notModified: string[];
  body: Buffer<ArrayBuffer>;
}

/** Bits of what a client accepts. */
export const GZIP = 1;
export const BROTLI = 2;

const COMPRESSIBLE = /^(?:text\/|application\/(?:json|manifest\+json|javascript|problem\+json)|image\/svg)/;
const WORTH_COMPRESSING = 1024;
const MAX_KNOWN = 256;
const OVERHEAD = 1024;
const known = new Map<string, number>();

/** Bits for an Accept-Encoding header; `q=0` refuses. */
export function accepted(header: string | undefined): number {
  if (header === undefined) return 0;
  const before = known.get(header);
  if (before !== undefined) return before;
  let bits = 0;
  let refused = 0;
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
    const bit = name === 'br' ? BROTLI : name === 'gzip' || name === 'x-gzip' ? GZIP : name === '*' ? GZIP | BROTLI : 0;
    if (parameters.some((text) => /^q=0(?:\.0*)?$/.test(text))) refused |= bit;
    else bits |= bit;
  }
  if (known.size >= MAX_KNOWN) known.clear();
  const result = bits & ~refused;
  known.set(header, result);
  return result;
}

/** The tag, without quotes, of content that its address names. @param length in bytes. */
export function tagWithLength(name: string, length: number): string {
  return `${name}-${length.toString(36)}`;
}

/** Whether an If-None-Match names a tag, in whatever encoding it was fetched. */
export function namesTag(ifNoneMatch: string, wanted: string): boolean {
  return ifNoneMatch.split(',').some((part) => {
    const tag = part.trim().replace(/^W\//, '');
    return tag === '*' || tag.replace(/(?:-br|-gzip)?"$/, '"') === `"${wanted}"`;
  });
}

/** A read's answer with all that can be done once: header lines, tag, and, later, its compressed forms. */
export class ReadyAnswer {
  readonly identity: Variant;
  gzip: Variant | undefined;
  br: Variant | undefined;
  readonly tally: RouteTally;
  /** Asked for since the last sweep of the cache. */
  used = false;
  /** Bits of the encodings that need no further try. */
  tried: number;
  /** A client that reads slowly may still look at its bytes. */
  isOnItsWay = false;
  isCompressing = false;
  readonly #own: Buffer<ArrayBuffer>[] = [];
  readonly #tag: string;
  readonly #common: string[];
  readonly #type: string[];

  constructor(answer: Answer, publicHeaders: readonly string[], tally: RouteTally) {
    const body = joined(answer.body);
    if (!(answer.body instanceof Uint8Array)) this.#own.push(body);
    this.tally = tally;
    this.#tag =
      answer.tag === undefined
        ? hash('sha256', body, 'base64url').slice(0, 22)
        : tagWithLength(answer.tag, body.length);
    this.#type = ['Content-Type', answer.type, ...(answer.headers ?? [])];
    const vary = answer.vary === undefined ? [] : ['Vary', answer.vary];
    this.#common = ['Cache-Control', answer.cacheControl, ...publicHeaders, ...vary];
    this.tried = COMPRESSIBLE.test(answer.type) && body.length >= WORTH_COMPRESSING ? 0 : GZIP | BROTLI;
    this.identity = this.#variant(body, '', []);
    if (answer.encoded?.gzip) this.add(GZIP, toBuffer(answer.encoded.gzip));
    if (answer.encoded?.br) this.add(BROTLI, toBuffer(answer.encoded.br));
  }

  /** Bytes held in memory, with an allowance for the header lines. */
  get bytes(): number {
    return OVERHEAD + this.identity.body.length + (this.gzip?.body.length ?? 0) + (this.br?.body.length ?? 0);
  }

  /** @param own true for bytes that nobody else has */
  add(bit: number, body: Buffer<ArrayBuffer>, own = false): void {
    this.tried |= bit;
    if (own) this.#own.push(body);
    if (bit === GZIP) this.gzip = this.#variant(body, '-gzip', ['Content-Encoding', 'gzip']);
    else this.br = this.#variant(body, '-br', ['Content-Encoding', 'br']);
  }

  /** The smallest form that the client takes. */
  select(bits: number): Variant {
    if ((bits & BROTLI) !== 0 && this.br !== undefined) return this.br;
    if ((bits & GZIP) !== 0 && this.gzip !== undefined) return this.gzip;
    return this.identity;
  }

  /** Whether an If-None-Match names this content, in whatever encoding it was fetched. */
  matches(ifNoneMatch: string, variant: Variant): boolean {
    if (ifNoneMatch === variant.etag) return true;
    return namesTag(ifNoneMatch, this.#tag);
  }

  /** Gives its memory back. It cannot be written any more. */
  drop(): void {
    // Then they are the garbage collector's.
    if (this.isOnItsWay || this.isCompressing) return;
    for (const body of this.#own) giveBack(body);
    this.#own.length = 0;
  }

  #variant(body: Buffer<ArrayBuffer>, suffix: string, encoding: string[]): Variant {
    const etag = `"${this.#tag}${suffix}"`;
    const validators = ['ETag', etag, ...this.#common];
    return {
      etag,
      body,
      headers: [...this.#type, 'Content-Length', String(body.length), ...encoding, ...validators],
      notModified: validators,
    };
  }
}

/** The whole body in memory of its own: a small Buffer out of Node's pool would keep 64 kB of it from being freed. */
export function joined(body: Answer['body']): Buffer<ArrayBuffer> {
  if (body instanceof Uint8Array) return toBuffer(body);
  const parts = typeof body === 'string' ? [body] : body;
  const sizes = parts.map((part) => (typeof part === 'string' ? Buffer.byteLength(part) : part.length));
  const whole = Buffer.allocUnsafeSlow(sizes.reduce((sum, size) => sum + size, 0));
  let at = 0;
  for (const part of parts) at += put(part, whole, at);
  return whole;
}

/** Writes a part, takes the memory of its bytes back, and says how many they were. */
export function put(part: Part, into: Buffer, at: number): number {
  if (typeof part === 'string') return into.write(part, at);
  into.set(part, at);
  const { length } = part;
  giveBack(part);
  return length;
}

function toBuffer(bytes: Uint8Array<ArrayBuffer>): Buffer<ArrayBuffer> {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
