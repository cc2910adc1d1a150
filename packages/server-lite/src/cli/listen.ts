import { HIDE_REASONS } from '@smm/sdk/schema';
import { Command, Option } from 'commander';
import type { HideReason } from '../domain/model.ts';
import { compileWatches, type Found } from '../domain/match-watches.ts';
import { checkedWatch, type Watch, WATCH_KINDS, type WatchKind } from '../domain/watch.ts';
import { foundAmong, kindOfWatch, saidAlone } from '../domain/watch-kind.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import type { Storage } from '../storage/storage.ts';
import type { KeptWatch } from '../storage/watches.ts';
import { removeWatch } from '../feeds/remove-watch.ts';
import { importTarget } from './import-target.ts';
import { passageOf } from './told-matches.ts';
import { columns, print, type StoreFlags, storeOptions, withStore } from './with-store.ts';

interface AddFlags extends StoreFlags {
  subject?: string;
  kind?: WatchKind;
  name?: boolean;
  also?: string[];
  not?: string[];
}

/** What came lately is looked through, to tell a word that is found everywhere. */
const LATELY = 500;
const EVERYWHERE = 0.2;
const FEW = 10;

const ADD_EXAMPLES = `
Examples:
  smm listen add "sample bikes"
  smm listen add "Sample Bikes" --name --also SampleBikes "Sample-Bikes Ltd"
  smm listen add '#samplebikes' '@samplebikes@social.example'
  smm listen add https://shop.example/bikes
  smm listen add mercury --not planet "freddie mercury"

Words are found whole, in their order, whatever their case and accents; writing without spaces wherever its characters
stand one after another. Of an address host and path count: what lies below the path is found as well.
`;

/** `smm listen`: words, names and links to look out for. */
export function listenCommand(): Command {
  const command = new Command('listen').description('Words, names and links to look out for in what feeds bring.');
  storeOptions(command.command('add'))
    .description('Add what to look out for. What it finds waits for a person.')
    .argument('<what...>', 'A word or phrase, #tag, @name, or an address; each is one of its own.')
    .option('--subject <slug>', 'What it is about.')
    .addOption(new Option('--kind <kind>', 'What it is, where it cannot be told.').choices(WATCH_KINDS))
    .option('--name', 'It is the business’s name.')
    .option('--also <spelling...>', 'Other spellings of the name.')
    .option('--not <words...>', 'Where this stands as well, something else is meant.')
    .addHelpText('after', ADD_EXAMPLES)
    .action(add);
  storeOptions(command.command('list'))
    .description('List what is looked out for, and how often it was found.')
    .option('--subject <slug>', 'Only about this subject.')
    .addHelpText('after', '\nExample:\n  smm listen list\n')
    .action(list);
  storeOptions(command.command('remove'))
    .description('Look out for it no more. What it found stays.')
    .argument('<watch>', 'Its number, as smm listen list shows it.')
    .addOption(
      new Option('--hide <reason>', 'Hide what of it waits, and nothing else was found in.').choices(HIDE_REASONS),
    )
    .addHelpText('after', '\nExamples:\n  smm listen remove 2\n  smm listen remove 2 --hide off-topic\n')
    .action(remove);
  storeOptions(command.command('restore'))
    .description('Lead back what was removed within the last ten minutes.')
    .argument('<watch>', 'Its number.')
    .option('--undo <word>', 'Show again what was hidden with it, by the word that smm listen remove said.')
    .addHelpText('after', '\nExample:\n  smm listen restore 2\n')
    .action(restore);
  storeOptions(command.command('test'))
    .description('Say what would be found in a text. Writes nothing.')
    .argument('<text>', 'As it would stand in a posting.')
    .option('--subject <slug>', 'Only what is about this subject.')
    .addHelpText('after', '\nExample:\n  smm listen test "Look what I found at www.shop.example/bikes/?utm_source=x"\n')
    .action(test);
  return command;
}

async function add(given: readonly string[], flags: AddFlags): Promise<void> {
  const { name, kind, also = [], not = [] } = flags;
  if (name && kind !== undefined && kind !== 'name')
    throw new InvalidInputError('--kind', `“${kind}” and --name exclude each other. Give one of them.`);
  const asked = given.map((text) => {
    const own = name || also.length > 0 ? 'name' : (kind ?? kindOfWatch(text));
    return checkedWatch({ kind: own, text, variants: also, not });
  });
  const added = await withStore(
    flags,
    async (store) => {
      const { subject } = await importTarget(store, flags.subject === undefined ? {} : { subject: flags.subject });
      const rows: { watch: KeptWatch; lately: Lately }[] = [];
      for (const each of asked) {
        const watch = await store.watches.add({ ...each, subject }, 'cli');
        rows.push({ watch, lately: await lately(store, watch) });
      }
      const listening = (await store.feeds.list()).filter((feed) => feed.listen && feed.subject === subject).length;
      return { rows, listening };
    },
    { create: true },
  );
  const text = added.rows.flatMap(({ watch, lately }) => [
    `Watch ${watch.id}: ${described(watch)}, about “${watch.subject}”.`,
    ...warned(watch, lately),
  ]);
  text.push(
    added.listening === 0
      ? 'No feed listens yet: it is noted in what ordinary feeds bring. To take in only what is found: smm feed add ADDRESS --listen'
      : 'What is found waits for a person. The next look at feeds that listen goes as far back as the first one.',
  );
  const object = { added: added.rows.map(({ watch, lately }) => ({ ...watch, lately })), listening: added.listening };
  print(flags, object, text.join('\n'));
}

interface Lately {
  found: number;
  of: number;
}

async function lately(store: Storage, watch: KeptWatch): Promise<Lately> {
  const { items } = await store.items.list({ subject: watch.subject, limit: LATELY });
  const withWords = items.filter(({ state }) => state !== 'erased' && state !== 'merged');
  return { found: foundAmong(watch, withWords), of: withWords.length };
}

function warned({ text }: Watch, { found, of }: Lately): string[] {
  if (of < FEW || found / of < EVERYWHERE) return [];
  return [
    `  Careful: ${found.toLocaleString('en')} of the last ${of.toLocaleString('en')} items that came would match “${text}”. Give more words, or tell others from it with --not.`,
  ];
}

function described({ kind, text, variants, not }: Watch): string {
  const others = variants.length > 0 ? ` (also ${variants.map(quoted).join(', ')})` : '';
  const without = not.length > 0 ? `, not ${not.map(quoted).join(', ')}` : '';
  return `${kind} ${quoted(text)}${others}${without}`;
}

function quoted(text: string): string {
  return `“${text}”`;
}

async function list(flags: StoreFlags & { subject?: string }): Promise<void> {
  const watches = await withStore(flags, (store) => store.watches.list(flags.subject));
  const rows = watches.map((watch) => [
    String(watch.id),
    described(watch),
    watch.subject,
    `${watch.items.toLocaleString('en')} items`,
  ]);
  print(
    flags,
    { watches },
    rows.length === 0
      ? 'Nothing is looked out for yet. Add something: smm listen add "sample bikes"'
      : columns([['id', 'what', 'about', 'found in'], ...rows]),
  );
}

async function remove(name: string, flags: StoreFlags & { hide?: HideReason }): Promise<void> {
  const id = numberOf(name);
  const { hidden, undo } = await withStore(flags, (store) => removeWatch(store, id, flags.hide, 'cli'));
  const what =
    flags.hide === undefined ? 'What it found stays.' : `${hidden.toLocaleString('en')} that waited are hidden.`;
  print(
    flags,
    { removed: id, hidden, undo },
    `Watch ${id} removed. ${what} To lead it back within ten minutes: smm listen restore ${id}${undo === null ? '' : ` --undo ${undo}`}`,
  );
}

async function restore(name: string, flags: StoreFlags & { undo?: string }): Promise<void> {
  const id = numberOf(name);
  const { watch, shown } = await withStore(flags, async (store) => {
    const watch = await store.watches.restore(id);
    let shown = 0;
    for (let word = flags.undo ?? null; word !== null;) {
      const step = await store.acts.undo(word, { by: 'cli' }, () => true);
      shown += step.done;
      word = step.next;
    }
    return { watch, shown };
  });
  const back = flags.undo === undefined ? '' : ` ${shown.toLocaleString('en')} that were hidden with it wait again.`;
  print(flags, { watch, shown }, `Watch ${watch.id}: ${described(watch)}, about “${watch.subject}”.${back}`);
}

function numberOf(name: string): number {
  if (/^[1-9]\d{0,14}$/.test(name)) return Number(name);
  throw new InvalidInputError('watch', `“${name}” is no number. See smm listen list.`);
}

async function test(text: string, flags: StoreFlags & { subject?: string }): Promise<void> {
  const watches = await withStore(flags, (store) => store.watches.list(flags.subject));
  const item = saidAlone(text);
  const byId = new Map(watches.map((watch) => [watch.id, watch]));
  const matches = compileWatches(watches)
    .match(item)
    .map(({ watch, ...where }) => ({ ...asTold(byId.get(watch)!), ...where }));
  const told = matches.map(
    (match) => `Watch ${match.watch}, ${match.kind} ${quoted(match.text)}: ${passageOf(item, match)}`,
  );
  const none = watches.length === 0 ? 'Nothing is looked out for yet: smm listen add.' : 'Nothing would be found.';
  print(flags, { matches }, told.length === 0 ? none : told.join('\n'));
}

function asTold({ id, kind, text }: Watch): Pick<Watch, 'kind' | 'text'> & Pick<Found, 'watch'> {
  return { watch: id, kind, text };
}
