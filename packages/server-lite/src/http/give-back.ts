/**
 * Gives the memory of bytes back at once, where they are all that lies in it. The garbage collector would come for it when
 * it next looks at old memory, and with a page of bytes a request that is tens of megabytes later.
 *
 * Nobody may look at the bytes any more, the system's own writing included.
 */
export function giveBack(bytes: Uint8Array<ArrayBuffer>): void {
  const { buffer } = bytes;
  if (bytes.byteLength > 0 && bytes.byteLength === buffer.byteLength) buffer.transfer(0);
}
