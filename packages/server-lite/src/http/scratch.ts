const SIZE = 65_536;
const KEPT = 16;
const free: Buffer[] = [];

/** A Buffer of 64 kB to write one answer into; give it back with {@link release} once its bytes are on their way. */
export function takeScratch(): Buffer {
  return free.pop() ?? Buffer.allocUnsafeSlow(SIZE);
}

/** What is never given back, because its connection broke, is left to the garbage collector. */
export function release(scratch: Buffer): void {
  if (free.length < KEPT) free.push(scratch);
}

/** True when so many bytes fit. */
export function fitsScratch(bytes: number): boolean {
  return bytes <= SIZE;
}
