import type { ReviewForm } from '../schema/submission.ts';

/** Attempts that are under way at once. Each runs outside the page's own thread. */
const TOGETHER = 8;

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/**
 * Does the work that a form asks for, a slice at a time, so that the page stays awake. No worker and no made-up code:
 * it runs under the strictest policy.
 *
 * @returns undefined where none is asked for, or where the browser has no WebCrypto (a page over plain `http:`): a
 * review without it is held to stricter limits.
 */
export const prove = async (
  { token, work }: Pick<ReviewForm, 'token' | 'work'>,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<number[] | undefined> => {
  const { subtle } = globalThis.crypto ?? {};
  if (!work || !subtle) return undefined;
  const { count, bits, iterations } = work;
  const key = await subtle.importKey('raw', bytes(token), 'PBKDF2', false, ['deriveBits']);
  const fits = async (part: number, n: number): Promise<boolean> => {
    const salt = bytes(`${part}:${n}`);
    const begin = await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 32);
    return Math.clz32(new DataView(begin).getUint32(0)) >= bits;
  };
  const proof: number[] = [];
  for (let part = 0; part < count; part++) {
    for (let from = 0; proof.length === part; from += TOGETHER) {
      signal?.throwIfAborted();
      const found = await Promise.all(Array.from({ length: TOGETHER }, (_, step) => fits(part, from + step)));
      if (found.includes(true)) proof.push(from + found.indexOf(true));
    }
  }
  return proof;
};
