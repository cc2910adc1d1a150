import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Command } from 'commander';
import { DATABASE_FILE } from '../storage/sqlite/open-storage.ts';
import { columns, print, type StoreFlags, storeOptions, withStore } from './with-store.ts';

interface Check {
  what: string;
  ok: boolean;
  found: string;
}

/** `smm doctor`: exit code 1 when something is wrong. */
export function doctorCommand(): Command {
  return storeOptions(new Command('doctor'))
    .description('Say whether smm can work here, and what it works with.')
    .addHelpText('after', '\nExample:\n  smm doctor --data ./reviews\n')
    .action(async (flags: StoreFlags) => {
      const checks = [node(), sqlite(), await store(flags)];
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

async function store(flags: StoreFlags): Promise<Check> {
  const file = join(flags.data, DATABASE_FILE);
  if (!existsSync(file)) return { what: 'Store', ok: true, found: `${file}: none yet` };
  try {
    const { total } = await withStore(flags, (opened) => opened.items.list({ limit: 1 }));
    return { what: 'Store', ok: true, found: `${file}: ${total} items` };
  } catch (error) {
    return { what: 'Store', ok: false, found: error instanceof Error ? error.message : String(error) };
  }
}
