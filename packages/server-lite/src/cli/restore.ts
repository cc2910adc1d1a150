import { resolve } from 'node:path';
import { Command } from 'commander';
import { restore } from '../storage/sqlite/restore.ts';
import { print, type StoreFlags, storeOptions } from './with-store.ts';

/** `smm restore`: a backup in place of the store; what was there is kept beside it. */
export function restoreCommand(): Command {
  return storeOptions(new Command('restore').argument('<file>', 'A file made by smm backup.'))
    .description('Put a backup in place of the store. It is checked first, and what was there is kept beside it.')
    .addHelpText('after', '\nExample:\n  smm restore ./smm-2026-11-22.db\n')
    .action(async (file: string, flags: StoreFlags) => {
      const { items, kept } = await restore(resolve(file), flags.data);
      const aside = kept === null ? '' : ` What was there is in ${kept}.`;
      print(flags, { items, kept }, `Restored ${items} items from ${file}.${aside}`);
    });
}
