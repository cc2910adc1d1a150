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

/** A 32-bit FNV-1a hash of a text. For comparing what is nearly always the same, never against an enemy. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
