import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

const own = new Set<string>();

/** A name for who looks at a feed, from which another process can tell whether it is no more. */
export function newClaimant(): string {
  const name = `${hostname()}/${process.pid}/${randomUUID()}`;
  own.add(name);
  return name;
}

/** Whoever had this name is known to be no more: their process ended, however that came. */
export function isOver(name: string): boolean {
  const [, host, pid] = /^(.*)\/(\d+)\/[^/]*$/.exec(name) ?? [];
  if (host !== hostname()) return false;
  if (Number(pid) === process.pid) return !own.has(name);
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
