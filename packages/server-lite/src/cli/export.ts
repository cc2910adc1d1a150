import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { StorageError } from '../errors/storage-error.ts';
import { exportEverything } from '../exports/export-everything.ts';
import { print, type StoreFlags, storeOptions, withStore } from './with-store.ts';

/** `smm export`: everything that the business can take with it, in files that other programs read. */
export function exportCommand(): Command {
  return storeOptions(new Command('export').argument('<file>', 'Where to, a zip; nothing is overwritten.'))
    .description('Write everything into one zip that other programs can read: NDJSON, CSV and pictures.')
    .addHelpText('after', '\nExample:\n  smm export ./reviews-2026-11-22.zip\n')
    .action(async (file: string, flags: StoreFlags) => {
      const path = resolve(file);
      if (existsSync(path))
        throw new StorageError(`${path} is there already, and an export overwrites nothing. Give another name.`);
      const partial = `${path}.partial`;
      const bytes = await withStore(flags, async (store) => {
        try {
          await pipeline(await exportEverything(store, new Date()), createWriteStream(partial, { mode: 0o600 }));
          await rename(partial, path);
        } catch (error) {
          await rm(partial, { force: true });
          throw new StorageError(
            `${path} could not be written: ${(error as Error).message}. Check the folder and the space on the disk.`,
            { cause: error },
          );
        }
        return (await stat(path)).size;
      });
      print(flags, { file: path, bytes }, `Everything written to ${path}.`);
    });
}
