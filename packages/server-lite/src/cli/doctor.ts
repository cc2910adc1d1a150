import { accessSync, constants, existsSync, lstatSync, statfsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Command } from 'commander';
import { readConfig, SETTINGS } from '../config.ts';
import { DATABASE_FILE } from '../storage/sqlite/open-storage.ts';
import { feedChecks } from './doctor-feeds.ts';
import { findCdn } from './serve.ts';
import { columns, print, type StoreFlags, storeOptions, withStore } from './with-store.ts';

/** Below this an import of some size does not go through. */
const LEAST_MEGABYTES = 50;

interface Flags extends StoreFlags {
  cdnPath?: string;
}

export interface Check {
  what: string;
  ok: boolean;
  found: string;
  /** What else a program may want of it. */
  [detail: string]: unknown;
}

/** `smm doctor`: exit code 1 when something is wrong. */
export function doctorCommand(): Command {
  return storeOptions(new Command('doctor'))
    .description(
      'Say whether smm can work here, and what it works with: also feeds that cannot be read or lack a key, and pictures.',
    )
    .option(SETTINGS.cdnPath.flag, 'The same as of smm serve.')
    .addHelpText('after', '\nExample:\n  smm doctor --data ./reviews\n')
    .action(async (flags: Flags) => {
      const { cdnPath } = readConfig({ cdnPath: flags.cdnPath }, process.env);
      const checks = [node(), sqlite(), elements(cdnPath), folder(flags.data), ...(await store(flags))];
      const ok = checks.every((check) => check.ok);
      print(
        flags,
        { ok, checks },
        columns(checks.map((check) => [check.ok ? 'ok' : 'WRONG', check.what, check.found])),
      );
      if (!ok) process.exitCode = 1;
    });
}

function node(): Check {
  const [major = 0] = process.versions.node.split('.').map(Number);
  return { what: 'Node', ok: major >= 24, found: process.versions.node };
}

function sqlite(): Check {
  const database = new DatabaseSync(':memory:');
  const { version } = database.prepare('select sqlite_version() as version').get() as { version: string };
  database.close();
  return { what: 'SQLite', ok: true, found: version };
}

/** Without them the endpoint answers, and no page shows anything. */
function elements(cdnPath: string): Check {
  const folder = findCdn();
  const found =
    folder === undefined
      ? `not built, so /${cdnPath} answers 404. Run npm start once in the workspace.`
      : `${folder}, served as /${cdnPath}`;
  return { what: 'Elements', ok: folder !== undefined, found };
}

/** Whether this user may write where everything is kept, or make that folder. */
function folder(data: string): Check {
  const asked = resolve(data);
  let [nearest, below] = [asked, asked];
  while (!existsSync(nearest)) [nearest, below] = [dirname(nearest), nearest];
  const isFolder = statSync(nearest).isDirectory();
  // What is there and does not exist is a link that leads nowhere.
  if (!isFolder || (below !== nearest && lstatSync(below, { throwIfNoEntry: false })))
    return {
      what: 'Folder',
      ok: false,
      found: `${isFolder ? below : nearest} is no folder. Name another with --data.`,
    };
  try {
    accessSync(nearest, constants.W_OK | constants.X_OK);
  } catch (error) {
    const found = `${nearest}: ${(error as Error).message}. Change its permissions, or name another folder with --data.`;
    return { what: 'Folder', ok: false, found };
  }
  const { bavail, bsize } = statfsSync(nearest);
  const megabytes = Math.floor((bavail * bsize) / 1e6);
  return { what: 'Folder', ok: megabytes >= LEAST_MEGABYTES, found: `${asked}: ${megabytes} MB free` };
}

async function store(flags: StoreFlags): Promise<Check[]> {
  const file = join(flags.data, DATABASE_FILE);
  if (!existsSync(file)) return [{ what: 'Store', ok: true, found: `${file}: none yet` }];
  try {
    return await withStore(flags, async (opened) => {
      const { total } = await opened.items.list({ limit: 1 });
      const own = { what: 'Store', ok: true, found: `${file}: ${total} items` };
      return [own, ...(await feedChecks(opened, process.env))];
    });
  } catch (error) {
    return [{ what: 'Store', ok: false, found: error instanceof Error ? error.message : String(error) }];
  }
}
