import { resolve } from 'node:path';
import { Command } from 'commander';
import { print, type StoreFlags, storeOptions, withStore } from './with-store.ts';

/** `smm backup`: everything in one file, while others read and write. */
export function backupCommand(): Command {
  return storeOptions(new Command('backup').argument('<file>', 'Where to; nothing is overwritten.'))
    .description('Copy everything into one file while others read and write.')
    .addHelpText('after', '\nExample:\n  smm backup ./smm-2026-11-22.db\n')
    .action(async (file: string, flags: StoreFlags) => {
      const path = resolve(file);
      await withStore(flags, (store) => store.backup(path));
      print(flags, { file: path }, `Backup written to ${path}.`);
    });
}
