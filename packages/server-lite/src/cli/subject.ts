import { SUBJECT_TYPES } from '@smm/sdk/schema';
import { Command, Option } from 'commander';
import type { Subject } from '../domain/model.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { addMerge } from './subject-merge.ts';
import { columns, print, type StoreFlags, storeOptions, withStore } from './with-store.ts';

interface Flags extends StoreFlags {
  name?: string;
  type?: Subject['type'];
  url?: string;
}

/** `smm subject`: what is reviewed. */
export function subjectCommand(): Command {
  const command = new Command('subject').description('What is reviewed: a business, product or service.');
  const described = (name: string) =>
    storeOptions(command.command(name).argument('<slug>', 'Its name in addresses: lower-case letters, digits, dashes.'))
      .option('--name <name>', 'Its name for people.')
      .option('--url <url>', 'Its page.')
      .addOption(new Option('--type <type>', 'What it is.').choices(SUBJECT_TYPES));

  described('add')
    .description('Add a subject. The store is made when it is not there.')
    .addHelpText(
      'after',
      '\nExample:\n  smm subject add shop --name "The Shop" --type LocalBusiness --url https://shop.example\n',
    )
    .action(async (slug: string, flags: Flags) => {
      const { name = slug, type = 'LocalBusiness', url } = flags;
      const subject: Subject = { slug, type, name, sample: false, ...(url !== undefined && { url }) };
      await withStore(flags, (store) => store.subjects.add(subject), { create: true });
      print(flags, subject, `Subject “${slug}” added. Next: smm collection add home --subject ${slug}`);
    });

  described('set')
    .description('Change a subject.')
    .addHelpText('after', '\nExample:\n  smm subject set shop --name "The New Shop"\n')
    .action(async (slug: string, flags: Flags) => {
      const { name, type, url } = flags;
      const change = { ...(name !== undefined && { name }), ...(type && { type }), ...(url !== undefined && { url }) };
      if (Object.keys(change).length === 0)
        throw new InvalidInputError('subject set', 'nothing to change. Give --name, --type or --url.');
      await withStore(flags, (store) => store.subjects.set(slug, change));
      print(flags, { slug, ...change }, `Subject “${slug}” changed.`);
    });

  for (const [name, isArchived, description, done] of [
    ['archive', true, 'Take nothing new about a subject. What is there stays, and is shown as before.', 'is archived'],
    ['unarchive', false, 'Take reviews of a subject again.', 'takes reviews again'],
  ] as const)
    storeOptions(command.command(name).argument('<slug>', 'Its name in addresses.'))
      .description(description)
      .addHelpText('after', `\nExample:\n  smm subject ${name} shop\n`)
      .action(async (slug: string, flags: StoreFlags) => {
        const subject = await withStore(flags, async (store) => {
          await store.subjects.archive(slug, isArchived);
          return store.subjects.get(slug);
        });
        print(flags, subject, `Subject “${subject?.slug}” ${done}.`);
      });

  addMerge(command);

  storeOptions(command.command('list'))
    .description('List the subjects.')
    .addHelpText('after', '\nExample:\n  smm subject list\n')
    .action(async (flags: StoreFlags) => {
      const subjects = await withStore(flags, (store) => store.subjects.list());
      const rows = subjects.map(({ slug, type, name, url, sample, archived }) => [
        slug,
        type,
        `${name}${sample ? ' (sample)' : ''}${archived === undefined ? '' : ' (archived)'}`,
        url ?? '',
      ]);
      print(
        flags,
        { subjects },
        rows.length > 0 ? columns(rows) : 'No subjects yet. Add one: smm subject add shop --name "The Shop"',
      );
    });
  return command;
}
