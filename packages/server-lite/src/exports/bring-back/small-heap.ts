import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes of V8's heap that are looked through for what nobody needs. */
const ENOUGH = 96 << 20;
const EVERY_MS = 500;

/**
 * V8 lets garbage lie for as long as there is memory: over a million rows that is twice what the work needs. To be called
 * now and then; it looks for garbage where enough may have come together.
 */
export function smallHeap(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  let last = performance.now();
  return () => {
    if (performance.now() - last < EVERY_MS || getHeapStatistics().total_heap_size < ENOUGH) return;
    collect();
    last = performance.now();
  };
}
