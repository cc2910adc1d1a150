#!/usr/bin/env node
/**
 * `smm`, in the workspace as where it is installed, where the build bundles it. It loads next to nothing before it has
 * started itself anew. Only once the cache is on does a TypeScript file load, so that what is started again keeps
 * neither the compiler nor what it compiled in memory.
 */
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

// In a folder of the user's own: compiled code that others may write is theirs to run.
enableCompileCache(
  process.env.NODE_COMPILE_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'smm'),
);
const { startLean } = await import('../src/start-lean.ts');
startLean(process.argv[2]);
const { main } = await import('../src/main.ts');
await main(process.argv.slice(2));
