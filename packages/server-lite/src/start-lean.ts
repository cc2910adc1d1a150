import { existsSync } from 'node:fs';

/** What V8 and the allocator are asked for, which only a new process can be given. */
interface Lean {
  flags: readonly string[];
  /** Of glibc, for all threads: answers or batches that come and go in many keep tens of MB from ever being given back. */
  arenas: string;
}

/**
 * A server prefers a small heap. The nursery is of one size: at the 1 MB that it is born with, a tenth of the hot reads goes
 * into emptying it; at the 16 MB to which it would grow, it only takes memory.
 */
const SERVE: Lean = {
  flags: ['--optimize-for-size', '--min-semi-space-size=4', '--max-semi-space-size=4'],
  arenas: '1',
};
/** An import is to be quick as well, with two threads that read beside the one that writes. */
const IMPORT: Lean = { flags: ['--max-semi-space-size=4'], arenas: '2' };
/** A hundred thousand files go through it, each small and soon done with. */
const SNAPSHOT: Lean = { flags: ['--optimize-for-size', '--max-semi-space-size=4'], arenas: '1' };
const COMMANDS: Readonly<Record<string, Lean>> = { serve: SERVE, import: IMPORT, snapshot: SNAPSHOT };
const ARENAS = 'MALLOC_ARENA_MAX';
/** Set for the process that was started anew, and for no process that it starts. */
const MARK = 'SMM_LEAN';

/**
 * Starts this very program anew in its own place, with the same number, streams and words, so that it takes less memory
 * for as long as it runs. Where that cannot be, it goes on as it is. To be called by the file of a command, before it
 * loads anything else; returns in the program that goes on.
 *
 * @param command only `serve`, `import` and `snapshot` are worth it
 */
export function startLean(command: string | undefined): void {
  const lean = COMMANDS[command ?? ''];
  if (!lean) return;
  const { env, execArgv, execPath, argv } = process;
  if (env[MARK] !== undefined) {
    if (env[MARK] === ARENAS) delete env[ARENAS];
    delete env[MARK];
    return;
  }
  // A debugger, or a parent that talks to this process, would lose it.
  const isWatched = process.send !== undefined || execArgv.some((flag) => flag.startsWith('--inspect'));
  if (typeof process.execve !== 'function' || isWatched || !existsSync(execPath)) return;
  const own = env[ARENAS] === undefined ? { [ARENAS]: lean.arenas, [MARK]: ARENAS } : { [MARK]: 'flags' };
  try {
    process.execve(execPath, [execPath, ...lean.flags, ...execArgv, ...argv.slice(1)], { ...env, ...own });
  } catch {
    // Not on this system, or not allowed to this process: it takes more memory, and nothing else differs.
  }
}
