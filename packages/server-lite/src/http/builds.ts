import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../log.ts';

/** A build's own name: what its files hold. */
const BUILD = /^[0-9a-f]{12}$/;
/** Of the data folder. */
const KEPT = 'cdn';

/** The name of a build, as its `manifest.json` has it; undefined for one that has none. */
export async function buildOf(cdnDir: string): Promise<string | undefined> {
  try {
    const manifest = JSON.parse(await readFile(join(cdnDir, 'manifest.json'), 'utf8')) as { build?: unknown } | null;
    const build = manifest?.build;
    return typeof build === 'string' && BUILD.test(build) ? build : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The folder of a build that pages name in their addresses, this one or an earlier one; undefined where there is none such. */
export async function buildFolder(cdnDir: string, data: string, build: string): Promise<string | undefined> {
  if (!BUILD.test(build)) return undefined;
  if ((await buildOf(cdnDir)) === build) return cdnDir;
  const kept = join(data, KEPT, build);
  return existsSync(kept) ? kept : undefined;
}

/**
 * Keeps the elements as they are now, so that pages that name this very build find it after the next update. What fails is told
 * and stops nothing: such pages then keep what stands in them.
 */
export async function keepBuild(cdnDir: string, data: string, log: Log): Promise<void> {
  const build = await buildOf(cdnDir);
  const to = build && join(data, KEPT, build);
  if (to === undefined || existsSync(to)) return;
  let partial: string | undefined;
  try {
    await mkdir(join(data, KEPT), { recursive: true });
    partial = await mkdtemp(`${to}.`);
    await cp(cdnDir, partial, { recursive: true, filter: (path) => !/\.map(?:\.|$)/.test(path) });
    await rename(partial, to);
  } catch (error) {
    if (partial !== undefined) await rm(partial, { recursive: true, force: true });
    // Another process of the same version kept it meanwhile.
    if (existsSync(to)) return;
    log.warn(
      { err: error },
      'the elements of this version could not be kept; pages that name it lose them with the next',
    );
  }
}
