import { createHash, type Hash } from 'node:crypto';
import { isPicture } from '../../intake/picture-kind.ts';

/** A picture that lies in an archive. Plain data: it crosses to a thread. */
export interface PictureMember {
  /** How manieth of the container's members it is, from 0. */
  place: number;
  /** Inside the archive. */
  path: string;
  /** SHA-256 of its bytes, hex. */
  digest: string;
}

/** More are not kept in mind: no business has them in one file. */
const MOST = 100_000;
const CONTROL = /[\u0000-\u001f\u007f]/;

/** Parts of a path inside an archive; undefined for one that leads out of it, or that nobody could have meant. */
export function partsOf(path: string): string[] | undefined {
  const plain = path.replaceAll('\\', '/').normalize('NFC');
  if (plain.length > 1000 || CONTROL.test(plain) || plain.startsWith('/') || /^[a-z]:/i.test(plain)) return undefined;
  const parts = plain.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 || parts.includes('..') ? undefined : parts;
}

/** Finds out, while an archive is read through, which of its files are pictures: their bytes say so, and no name. */
export class PictureMembers {
  readonly found: PictureMember[] = [];
  #hash: Hash | undefined;

  /** @param head the first bytes of the next member, at least 16 where it has them. @returns whether it is a picture */
  begin(head: Uint8Array): boolean {
    this.#hash = isPicture(head) ? createHash('sha256') : undefined;
    return this.#hash !== undefined;
  }

  add(chunk: Uint8Array): void {
    this.#hash?.update(chunk);
  }

  end(place: number, path: string): void {
    if (this.#hash && this.found.length < MOST && partsOf(path))
      this.found.push({ place, path, digest: this.#hash.digest('hex') });
    this.#hash = undefined;
  }
}
