/** A 52-bit hash of a text (two FNV-1a lanes), exact in a number. For counting and comparing, never against an enemy. */
export function hash52(text: string): number {
  let a = 0x811c9dc5;
  let b = 0x1000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) + 0x27d4eb2f;
  }
  return (a >>> 0) * 1048576 + ((b ^ (b >>> 15)) >>> 12);
}

const SCRATCH = Buffer.alloc(16 * 1024);
const WORDS = new Int32Array(SCRATCH.buffer, SCRATCH.byteOffset, SCRATCH.length / 4);

/**
 * A 32-bit hash of a text: FNV-1a over its UTF-8, four bytes at a time. For comparing, within one process, what is nearly
 * always the same; never against an enemy. A text of a review is written as bytes sooner than its characters are asked for.
 */
export function hash32(text: string): number {
  let hash = 0x811c9dc5 ^ text.length;
  const step = SCRATCH.length / 4;
  for (let from = 0; from < text.length; from += step) {
    const end = SCRATCH.write(from === 0 && text.length <= step ? text : text.slice(from, from + step));
    const words = (end + 3) >> 2;
    SCRATCH.fill(0, end, 4 * words);
    for (let i = 0; i < words; i++) {
      hash = Math.imul(hash ^ (WORDS[i] as number), 0x01000193);
      hash ^= hash >>> 15;
    }
  }
  return hash >>> 0;
}
