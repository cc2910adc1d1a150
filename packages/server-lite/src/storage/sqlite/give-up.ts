/**
 * Gives the memory of arrays back at once: it is no part of the heap, so the collector would let it lie for seconds while
 * the next takes its own. They are empty from then on.
 */
export function giveUp(...arrays: readonly ArrayBufferView[]): void {
  for (const { buffer } of arrays) (buffer as ArrayBuffer).transfer(0);
}
