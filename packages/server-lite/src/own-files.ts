/**
 * Where files of this package lie, in the workspace (`src/`, TypeScript) as where it is installed (`dist/`, bundled). Whoever
 * starts or reads one asks here: of all modules this one alone lies at the root of either, which the build sees to.
 */
const IS_SOURCE = import.meta.url.endsWith('.ts');

/** What runs by itself, as a thread or a process, without its ending. The build gives each a file of that name. */
export const STARTED = [
  'sources/import/read-worker',
  'storage/sqlite/compact-worker',
  'storage/sqlite/compose-worker',
  'storage/sqlite/figures-worker',
  'storage/sqlite/scrub-process',
] as const;
export type Started = (typeof STARTED)[number];

/** The module of a thread or process. */
export function startedModule(name: Started): URL {
  return new URL(`./${name}${IS_SOURCE ? '.ts' : '.js'}`, import.meta.url);
}

/** What `smm` runs. */
export function ownCommand(): URL {
  return new URL(IS_SOURCE ? '../bin/smm.mjs' : './smm.js', import.meta.url);
}

/** What is published beside the code. @param path below the package's folder */
export function ownFile(path: string): URL {
  return new URL(`../${path}`, import.meta.url);
}
