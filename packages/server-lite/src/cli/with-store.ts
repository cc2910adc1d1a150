import { type Command, Option } from 'commander';
import { openStorage } from '../storage/sqlite/open-storage.ts';
import type { Storage } from '../storage/storage.ts';

export interface StoreFlags {
  data: string;
  json?: boolean;
}

/** `--data` and `--json`, as every command that works on a store has them. */
export function storeOptions(command: Command): Command {
  return command
    .addOption(new Option('--data <dir>', 'Folder that holds everything.').env('SMM_DATA').default('.smm'))
    .option('--json', 'Print one JSON object for machines.');
}

/** Opens the store of `--data`, and closes it whatever comes. */
export async function withStore<T>(
  flags: StoreFlags,
  work: (store: Storage) => Promise<T>,
  options: { create?: boolean } = {},
): Promise<T> {
  const store = await openStorage({ dir: flags.data, create: options.create ?? false });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Prints the object for machines, or the text for people. */
export function print(flags: StoreFlags, object: unknown, text: string): void {
  process.stdout.write(`${flags.json ? JSON.stringify(object) : text}\n`);
}

/** Columns of equal width. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((all, row) => row.map((cell, i) => Math.max(all[i] ?? 0, cell.length)), []);
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
