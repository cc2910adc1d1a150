/**
 * Gives the memory of arrays back at once, of each that is all that lies in its own. It is no part of the heap: the collector
 * would come for it when it next looks at old memory, tens of megabytes later.
 *
 * Nobody may look at them any more, the system's own writing included; they are empty from then on.
 */
export function giveBack(...arrays: readonly ArrayBufferView[]): void {
  for (const { byteLength, buffer } of arrays)
    if (byteLength > 0 && byteLength === buffer.byteLength) (buffer as ArrayBuffer).transfer(0);
}
