import { Command, Option } from 'commander';
import type { FormState } from '../domain/model.ts';
import { parseRuleText, ruleText } from '../domain/parse-rules.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import type { Storage } from '../storage/storage.ts';
import { columns, print, type StoreFlags, storeOptions, withStore } from './with-store.ts';

interface Flags extends StoreFlags {
  name?: string;
  subject?: string;
  rule?: string[];
  clearRules?: boolean;
  form?: FormState;
  position?: string;
}

const RULE =
  'A condition; repeat it for more, all must hold: rating>=4, tag=NAME, source=KEY, language=TAG, since=YYYY-MM-DD, kind=review|posting, featured.';

/** `smm collection`: what a page shows. */
export function collectionCommand(): Command {
  const command = new Command('collection').description('Curated sets of a subject: rules and pins.');
  const ruled = (name: string) =>
    storeOptions(command.command(name).argument('<slug>', 'Its name in addresses.'))
      .option('--name <name>', 'Its name for people.')
      .option('--rule <rule>', RULE, (rule: string, all: string[] = []) => [...all, rule])
      .addOption(new Option('--form <state>', 'Whether it takes reviews from visitors.').choices(['open', 'closed']));

  ruled('add')
    .description('Add a collection; without rules it shows everything published.')
    .option('--subject <slug>', 'Whose; may be left out when there is only one.')
    .addHelpText(
      'after',
      '\nExample:\n  smm collection add best --subject shop --rule "rating>=4" --rule "tag=repairs,service"\n',
    )
    .action(async (slug: string, flags: Flags) => {
      const rules = (flags.rule ?? []).map(parseRuleText);
      const added = await withStore(flags, async (store) => {
        const collection = {
          slug,
          name: flags.name ?? slug,
          subject: flags.subject ?? (await onlySubject(store)),
          rules,
          form: flags.form ?? 'open',
        };
        await store.collections.add(collection);
        return collection;
      });
      print(flags, added, `Collection “${slug}” added. Next: smm snippet ${slug}`);
    });

  ruled('set')
    .description('Change the name, the rules or the form of a collection; rules given replace those there were.')
    .addOption(new Option('--clear-rules', 'Show everything published.').conflicts('rule'))
    .addHelpText(
      'after',
      '\nExamples:\n  smm collection set best --rule "since=2026-01-01"\n  smm collection set home --form closed\n',
    )
    .action(async (slug: string, flags: Flags) => {
      const change = {
        ...(flags.name !== undefined && { name: flags.name }),
        ...((flags.rule || flags.clearRules) && { rules: (flags.rule ?? []).map(parseRuleText) }),
        ...(flags.form !== undefined && { form: flags.form }),
      };
      if (Object.keys(change).length === 0)
        throw new InvalidInputError(
          'collection set',
          'nothing to change. Give --name, --rule, --clear-rules or --form.',
        );
      await withStore(flags, (store) => store.collections.set(slug, change));
      print(flags, { slug, ...change }, `Collection “${slug}” changed.`);
    });

  storeOptions(command.command('list'))
    .description('List the collections with their rules and pins.')
    .addHelpText('after', '\nExample:\n  smm collection list\n')
    .action(async (flags: StoreFlags) => {
      const collections = await withStore(flags, (store) => store.collections.list());
      const rows = collections.map(({ slug, subject, name, rules, form, pins }) => [
        slug,
        subject,
        name,
        rules.map(ruleText).join(' & ') || 'everything',
        `form ${form}`,
        pins.length > 0 ? `pinned: ${pins.join(' ')}` : '',
      ]);
      print(
        flags,
        { collections },
        rows.length > 0 ? columns(rows) : 'No collections yet. Add one: smm collection add home',
      );
    });

  const pinning = (name: 'pin' | 'unpin') =>
    storeOptions(command.command(name).argument('<slug>', 'The collection.').argument('<id>', 'The item.'));
  pinning('pin')
    .description('Put a published item at the front; the page says that it was.')
    .option('--position <number>', 'Place among the pinned, from 1.', '1')
    .addHelpText('after', '\nExample:\n  smm collection pin home 01m3x…\n')
    .action(async (slug: string, id: string, flags: Flags) => {
      await withStore(flags, (store) => store.collections.pin(slug, id, position(flags.position)));
      print(flags, { slug, id }, `Item ${id} pinned in “${slug}”.`);
    });
  pinning('unpin')
    .description('Let an item take its place by date again.')
    .addHelpText('after', '\nExample:\n  smm collection unpin home 01m3x…\n')
    .action(async (slug: string, id: string, flags: StoreFlags) => {
      await withStore(flags, (store) => store.collections.unpin(slug, id));
      print(flags, { slug, id }, `Item ${id} no longer pinned in “${slug}”.`);
    });
  return command;
}

async function onlySubject(store: Storage): Promise<string> {
  const subjects = await store.subjects.list();
  if (subjects.length === 1) return subjects[0]!.slug;
  const names = subjects.map(({ slug }) => slug).join(', ');
  throw new NotFoundError(
    subjects.length === 0
      ? 'There is no subject yet. Add one first: smm subject add.'
      : `Say whose collection it is with --subject; there are ${names}.`,
  );
}

function position(text = '1'): number {
  const place = Number(text);
  if (Number.isInteger(place) && place >= 1) return place - 1;
  throw new InvalidInputError('--position', `“${text}” is no place. Give a whole number from 1.`);
}
