import { resolve } from 'node:path';
import { Command } from 'commander';
import { restore } from '../storage/sqlite/restore.ts';
import { print, type StoreFlags, storeOptions } from './with-store.ts';

function takenBackIn(count: number | null): string {
  if (count === null)
    return 'What was there could not be read: withdraw and erase again what was withdrawn or erased since the backup, and suppress who unsubscribed.';
  if (count === 0) return '';
  return `${count} that were withdrawn or erased since the backup stay so.`;
}

/** `smm restore`: a backup in place of the store; what was there is kept beside it. */
export function restoreCommand(): Command {
  return storeOptions(new Command('restore').argument('<file>', 'A file made by smm backup.'))
    .description('Put a backup in place of the store. It is checked first, and what was there is kept beside it.')
    .addHelpText('after', '\nExample:\n  smm restore ./smm-2026-11-22.db\n')
    .action(async (file: string, flags: StoreFlags) => {
      const { items, kept, takenBack } = await restore(resolve(file), flags.data);
      const aside = kept === null ? '' : ` What was there is in ${kept}; delete it when you need it no longer.`;
      const text = `Restored ${items} items from ${file}.${aside} ${takenBackIn(takenBack)}`.trim();
      print(flags, { items, kept, takenBack }, text);
    });
}
