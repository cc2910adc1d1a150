import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { SETTINGS } from '../config.ts';
import { StorageError } from '../errors/storage-error.ts';
import { exportEverything } from '../exports/export-everything.ts';
import {
  COLLECTION_FORMATS,
  type CollectionFormat,
  writeCollection,
  type WrittenCollection,
} from '../exports/feeds/write-collection.ts';
import { print, type StoreFlags, storeOptions, withStore } from './with-store.ts';

interface ExportFlags extends StoreFlags {
  format: 'everything' | CollectionFormat;
  collection: string;
  address?: string;
}

const EXAMPLES = `
Examples:
  smm export ./reviews-2026-11-22.zip
  smm export home.rss --format rss --address https://reviews.example.com
  smm export best.csv --format csv --collection best

Everything can become the same store again in a folder without one: smm import FILE.zip --data FOLDER. It leaves out what
opens something: accounts, passkeys, sessions, tokens and links of invitations, which only a backup has (smm backup).
A collection as a feed or table has what is published and what the terms of its sources let others have.
`;

/** `smm export`: everything that the business can take with it, or one collection for others to read. */
export function exportCommand(): Command {
  return storeOptions(new Command('export').argument('<file>', 'Where to; nothing is overwritten.'))
    .description(
      'Write everything into one zip that other programs can read and smm import takes back, or one collection as a feed or table.',
    )
    .addOption(
      new Option('--format <format>', 'What to write.')
        .choices(['everything', ...Object.keys(COLLECTION_FORMATS)])
        .default('everything'),
    )
    .option('--collection <slug>', 'Which collection, for a feed or table.', 'home')
    .addOption(
      new Option('--address <url>', 'Where the endpoint is open to everybody: feeds lead to its reviews.').env(
        SETTINGS.publicUrl.env,
      ),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, flags: ExportFlags) => {
      const path = resolve(file);
      if (existsSync(path))
        throw new StorageError(`${path} is there already, and an export overwrites nothing. Give another name.`);
      if (flags.format === 'everything') await writeEverything(path, flags);
      else await writeOne(path, { ...flags, format: flags.format });
    });
}

async function writeEverything(path: string, flags: StoreFlags): Promise<void> {
  const bytes = await withStore(flags, async (store) => write(path, await exportEverything(store, new Date())));
  print(
    flags,
    { file: path, bytes },
    `Everything written to ${path}. Left out is what opens something: accounts, passkeys, sessions, tokens and links of invitations (smm backup has them).`,
  );
}

async function writeOne(path: string, flags: ExportFlags & { format: CollectionFormat }): Promise<void> {
  const { format, collection: slug, address } = flags;
  let done: WrittenCollection = { written: 0, leftOut: [] };
  const bytes = await withStore(flags, (store) =>
    write(
      path,
      writeCollection(store, { slug, format, address }, (written) => (done = written)),
    ),
  );
  const left = done.leftOut.map(({ source, why, count }) => `\n${count} from ${source} left out: ${why}.`);
  print(flags, { file: path, bytes, ...done }, `${done.written} items written to ${path}.${left.join('')}`);
}

/** Under another name until it is whole. @returns its size in bytes */
async function write(path: string, from: AsyncIterable<string | Uint8Array>): Promise<number> {
  const partial = `${path}.partial`;
  try {
    await pipeline(from, createWriteStream(partial, { mode: 0o600 }));
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    if (['NotFoundError', 'InvalidInputError'].includes((error as Error).name)) throw error;
    throw new StorageError(
      `${path} could not be written: ${(error as Error).message}. Check the folder and the space on the disk.`,
      { cause: error },
    );
  }
  return (await stat(path)).size;
}
