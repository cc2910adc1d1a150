#!/usr/bin/env node
/**
 * `smm` in the workspace. Only once the cache is on does a TypeScript file load, so that what is started again keeps
 * neither the compiler nor what it compiled in memory. What is installed starts at `dist/main.js`.
 */
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

enableCompileCache(
  process.env.NODE_COMPILE_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'smm'),
);
const { startLean } = await import('../src/start-lean.ts');
startLean(process.argv[2]);
const { main } = await import('../src/main.ts');
await main(process.argv.slice(2));
