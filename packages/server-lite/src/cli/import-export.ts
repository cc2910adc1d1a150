import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { StorageError } from '../errors/storage-error.ts';
import { assertEmpty, bringBack, type BroughtBack } from '../exports/bring-back/bring-back.ts';
import { openExport } from '../exports/bring-back/open-export.ts';
import { SourceError } from '../sources/source-error.ts';
import { progressLine, progressObjects } from './progress-line.ts';
import { print, type StoreFlags } from './with-store.ts';

export interface ExportFlags extends StoreFlags {
  dryRun?: boolean;
  progress?: boolean;
  by?: string;
  /** Flags that say how words of a file are taken: an export says all of that itself. */
  others: readonly string[];
}

/** What is said of an export that no store can be made of. */
export const OLDER =
  'It is an export from before smm could make a store of one: its ledger cannot be checked. Unpack it and bring in its words and people: smm import items.ndjson, then smm people import people.csv. Collections, states and receipts stay with a backup (smm backup).';

/**
 * Makes the same store of an export of ours.
 *
 * @returns false where the files are not an export: nothing was done
 */
export async function importExport(files: readonly string[], flags: ExportFlags): Promise<boolean> {
  for (const file of files) {
    const opened = /^https?:|^-$/.test(file) ? undefined : await openExport(file);
    if (opened === undefined) continue;
    if (opened === 'older') throw new StorageError(`${file}: ${OLDER} Nothing was written.`);
    try {
      if (files.length > 1)
        throw new InvalidInputError(
          'file',
          `${file} is a whole store. Import it by itself, into a folder without a store.`,
        );
      assertEmpty(flags.data, file);
      if (flags.others.length > 0)
        throw new InvalidInputError(
          flags.others[0]!,
          `${file} is a whole store, and says itself what is about what and what is shown. Leave ${flags.others.join(', ')} out.`,
        );
      if (!flags.json) process.stderr.write(told(opened.manifest.leftOut, 'Not in it, because it opens something'));
      const shown = flags.json && flags.progress ? progressObjects(process.stdout) : progressLine(process.stderr, file);
      if (flags.json && !flags.progress) shown.show = () => {};
      const done = await bringBack(opened, {
        dir: flags.data,
        dryRun: flags.dryRun === true,
        ...(flags.by !== undefined && { by: flags.by }),
        onProgress: (step, at, total) => shown.show({ step, done: at, total }),
      }).finally(shown.clear);
      print(flags, done, describe(done, flags.data));
    } finally {
      await opened.close();
    }
    return true;
  }
  return false;
}

/** What came from elsewhere was put down in a file of ours, and a store is open already. @throws SourceError for an export */
export async function assertNoExport(path: string, from: string): Promise<void> {
  const opened = await openExport(path);
  if (opened === undefined) return;
  if (opened !== 'older') await opened.close();
  throw new SourceError(
    `${from} is an export of a whole store. Save it as a file, then make a store of it: smm import FILE.zip --data NEW_FOLDER. Nothing of it was taken in.`,
  );
}

function describe({ items, ledgerEntries, exported, leftOut, stopped, dryRun }: BroughtBack, dir: string): string {
  const n = (count: number) => count.toLocaleString('en');
  const what = `${n(items)} items with ${n(ledgerEntries)} entries of their ledger, each checked, as of ${exported}`;
  return [
    dryRun ? `It is whole: ${what}. Nothing was written.` : `The same store is in ${dir}: ${what}.`,
    stopped > 0
      ? `${n(stopped)} requests for reviews that were under way do not go on, so that nobody is asked twice.`
      : '',
    told(leftOut, 'Stayed behind, because an export never holds what opens something').trimEnd(),
    dryRun ? '' : 'To sign in, run smm serve and open the link that it prints.',
  ]
    .filter(Boolean)
    .join('\n');
}

function told(leftOut: Record<string, number>, what: string): string {
  const parts = Object.entries(leftOut).map(([name, count]) => `${name} (${count.toLocaleString('en')})`);
  return parts.length === 0 ? '' : `${what}: ${parts.join(', ')}.\n`;
}
