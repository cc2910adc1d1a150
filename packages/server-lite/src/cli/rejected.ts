import { Command } from 'commander';
import { RejectedRows } from '../erasure/rejected-rows.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { columns, print, type StoreFlags, storeOptions } from './with-store.ts';

/** `smm rejected`: rows that imports could not take. */
export function rejectedCommand(): Command {
  const command = new Command('rejected').description('Rows that imports could not take: list and delete.');

  storeOptions(command.command('list'))
    .description('List the files of them, newest first. They lie in rejected/ of the data folder.')
    .addHelpText('after', '\nExample:\n  smm rejected list\n')
    .action(async (flags: StoreFlags) => {
      const files = await new RejectedRows(flags.data).list();
      const rows = files.map(({ name, bytes, dateCreated }) => [dateCreated.slice(0, 16), `${bytes} bytes`, name]);
      print(flags, { files }, rows.length > 0 ? columns(rows) : 'No import has left rows behind.');
    });

  storeOptions(command.command('delete'))
    .description('Delete files of them, for good.')
    .argument('[name...]', 'Names, as smm rejected list shows them.')
    .option('--all', 'All of them.')
    .addHelpText('after', '\nExample:\n  smm rejected delete --all\n')
    .action(async (names: string[], flags: StoreFlags & { all?: boolean }) => {
      if ((names.length === 0) === (flags.all !== true))
        throw new InvalidInputError(
          'name',
          'name the files to delete, as smm rejected list shows them, or give --all.',
        );
      const rows = new RejectedRows(flags.data);
      const wanted = flags.all ? (await rows.list()).map(({ name }) => name) : names;
      for (const name of wanted) await rows.remove(name);
      print(flags, { deleted: wanted }, `${wanted.length} deleted.`);
    });
  return command;
}
