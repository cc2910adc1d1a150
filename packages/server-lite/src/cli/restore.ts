import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { type BackupLook, lookAtBackup } from '../storage/sqlite/look-at-backup.ts';
import { restore } from '../storage/sqlite/restore.ts';
import { stageBackup } from '../storage/sqlite/stage-backup.ts';
import { print, type StoreFlags, storeOptions } from './with-store.ts';

interface RestoreFlags extends StoreFlags {
  dryRun?: boolean;
  stage?: string;
}

const number = (count: number): string => count.toLocaleString('en');

function takenBackIn(count: number | null): string {
  if (count === null)
    return 'What was there could not be read: withdraw and erase again what was withdrawn or erased since the backup, and suppress who unsubscribed.';
  if (count === 0) return '';
  return `${number(count)} that were withdrawn or erased since the backup stay so.`;
}

function stoppedIn(count: number): string {
  if (count === 0) return '';
  return `${number(count)} requests for reviews that were under way then are stopped, so that nobody is asked twice.`;
}

function told({ items, people, subjects, lastChange, schema, since }: BackupLook): string {
  const all = Object.values(items).reduce((sum, each) => sum + each, 0);
  const lines = [
    `A backup of smm (schema ${schema}) about ${subjects.join(', ') || 'nothing yet'}: ${number(all)} items, ${number(items.published)} of them published, and ${number(people)} people. Last change: ${lastChange ?? 'none'}.`,
  ];
  if (since === null) lines.push('There is no store in its place now, or it cannot be read.');
  else {
    lines.push(
      `What is there now would be kept beside it, and this would no longer be in the store: ${number(since.items)} items, ${number(since.people)} people, ${number(since.changes)} changes, and ${number(since.asked)} requests that were sent.`,
      `Withdrawn since: ${number(since.withdrawn)}; erased since: ${number(since.erased)}; not to be asked since: ${number(since.suppressed)}. They stay so.`,
    );
    if (since.isSetOtherwise)
      lines.push('Settings, collections, what is reviewed or what is kept of people would be those of then.');
    if (!since.isSameStore)
      lines.push('It is of another store: who is not to be asked here cannot be told there by their hashes.');
    if (since.accounts.length > 0) lines.push(`These could sign in again: ${since.accounts.join(', ')}.`);
    if (since.tokens.length > 0) lines.push(`These tokens would work again: ${since.tokens.join(', ')}.`);
  }
  return lines.join('\n');
}

/** `smm restore`: a backup in place of the store; what was there is kept beside it. */
export function restoreCommand(): Command {
  return storeOptions(new Command('restore').argument('<file>', 'A file made by smm backup.'))
    .option('--dry-run', 'Say what the file holds and what would be gone, and change nothing.')
    .addOption(new Option('--stage <folder>', 'Make it ready there, and change nothing else.').hideHelp())
    .description('Put a backup in place of the store. It is checked first, and what was there is kept as a backup.')
    .addHelpText(
      'after',
      '\nA running server is asked to do it from its admin page, under Settings.\n\nExample:\n  smm restore ./smm-2026-11-22.db\n',
    )
    .action(async (name: string, flags: RestoreFlags) => {
      const file = resolve(name);
      const onChecked = flags.stage === undefined ? undefined : tellProgress();
      if (flags.dryRun) {
        const look = lookAtBackup(file, flags.data);
        print(flags, look, told(look));
      } else if (flags.stage !== undefined) {
        const staged = await stageBackup(file, flags.data, flags.stage, onChecked);
        print(flags, staged, `Ready in ${flags.stage}.`);
      } else {
        const { items, kept, takenBack, stopped } = await restore(file, flags.data);
        const aside = kept === null ? '' : ` What was there is in ${kept}; delete it when you need it no longer.`;
        const text = [
          `Restored ${number(items)} items from ${file}.${aside}`,
          takenBackIn(takenBack),
          stoppedIn(stopped),
        ];
        print(flags, { items, kept, takenBack, stopped }, text.filter(Boolean).join(' '));
      }
    });
}

const EVERY_MS = 100;

/** One JSON object a line, for who started this. */
function tellProgress(): (done: number, total: number) => void {
  let last = 0;
  return (done, total) => {
    const now = performance.now();
    if (now - last < EVERY_MS && done < total) return;
    last = now;
    process.stdout.write(`${JSON.stringify({ type: 'progress', done, total })}\n`);
  };
}
