import { join } from 'node:path';
import { buildServed, buildServer } from '../scripts/build.ts';

/** The command of smm as it is published, built where it is stale. Nothing is printed but by a build. */
export async function builtSmm(): Promise<string> {
  await buildServed(console.error);
  await buildServer(console.error);
  return join(import.meta.dirname, '../packages/server-lite/dist/smm.js');
}
