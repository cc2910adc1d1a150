import { HIDE_REASONS, STATES } from '@smm/sdk/schema';
import { Command, Option } from 'commander';
import type { HideReason, Item, State } from '../domain/model.ts';
import { describeLeft, eraseFor } from '../erasure/erase.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import type { Act, Storage } from '../storage/storage.ts';
import type { ItemMatch } from '../storage/watches.ts';
import { toldDuplicates } from './told-duplicates.ts';
import { foundBy, toldMatches } from './told-matches.ts';
import { columns, print, type StoreFlags, storeOptions, withStore } from './with-store.ts';

interface Flags extends StoreFlags {
  attest?: boolean;
  permission?: string;
  reason?: HideReason;
  subject?: string;
  state?: State;
  limit?: string;
  after?: string;
  collection?: string;
  text?: string;
  author?: string;
  remove?: boolean;
  yes?: boolean;
}

const ATTEST = 'Put on record that you may show these words, or stand behind them.';

/** `smm review`: what happens to the words that came in. */
export function reviewCommand(): Command {
  const command = new Command('review').description('Reviews and postings: what came in and what shows.');
  const about = (name: string, description: string, example: string, ids: '<id>' | '<ids...>' = '<id>') =>
    storeOptions(
      command.command(name).description(description).argument(ids, 'Ids, as smm review list shows them.'),
    ).addHelpText('after', `\nExample:\n  smm review ${example}\n`);

  storeOptions(command.command('list'))
    .description('List items, the last received first.')
    .option('--subject <slug>', 'Only about this subject.')
    .addOption(
      new Option('--state <state>', 'Only in this state; merged: parts, each with what it is part of.').choices([
        ...STATES,
        'merged',
      ]),
    )
    .option('--limit <number>', 'At most so many, up to 500.', '50')
    .option('--after <next>', 'Go on after an earlier list.')
    .addHelpText(
      'after',
      '\nExamples:\n  smm review list --state pending\n  smm review list --state merged --subject shop\n',
    )
    .action(list);

  about('show', 'Show one item with its history.', 'show 01m3x…').action(show);

  about('publish', 'Show items to visitors.', 'publish 01m3x… 01m3y… --attest', '<ids...>')
    .option('--attest', ATTEST)
    .option('--permission <where>', "Where the author's own permission is kept, for sources that ask for it.")
    .action((ids: string[], flags: Flags) =>
      change(flags, ids, 'published', (store, act) => store.items.publish(ids, act)),
    );

  about('hide', 'Take items from view, for a reason of the closed list.', 'hide 01m3x… --reason spam', '<ids...>')
    .addOption(new Option('--reason <reason>', 'Why.').choices(HIDE_REASONS).makeOptionMandatory())
    .action((ids: string[], flags: Flags) =>
      change(flags, ids, `hidden (${flags.reason})`, (store, act) => store.items.hide(ids, flags.reason!, act)),
    );

  about('feature', "Feature an item: its words become the business's own claim.", 'feature 01m3x… --attest')
    .option('--attest', ATTEST)
    .action((id: string, flags: Flags) =>
      change(flags, [id], 'featured', (store, act) => store.items.feature(id, true, act)),
    );
  about('unfeature', 'No longer feature an item.', 'unfeature 01m3x…').action((id: string, flags: Flags) =>
    change(flags, [id], 'no longer featured', (store, act) => store.items.feature(id, false, act)),
  );

  about('pin', 'Put an item at the front of a collection.', 'pin 01m3x… --collection home')
    .requiredOption('--collection <slug>', 'Where.')
    .option('--remove', 'Take it from the front again.')
    .action((id: string, flags: Flags) =>
      change(flags, [id], flags.remove ? 'unpinned' : 'pinned', (store) =>
        flags.remove ? store.collections.unpin(flags.collection!, id) : store.collections.pin(flags.collection!, id),
      ),
    );

  about(
    'reply',
    "Answer an item; the answer shows as the business's.",
    'reply 01m3x… --text "Thank you!" --author "The Shop"',
  )
    .option('--text <text>', 'The answer.')
    .option('--author <name>', 'Who answers.')
    .option('--remove', 'Take the answer away.')
    .action((id: string, flags: Flags) =>
      change(flags, [id], flags.remove ? 'without an answer' : 'answered', (store, act) =>
        store.items.reply(id, answer(flags), act),
      ),
    );

  about('withdraw', 'Record that the author withdrew an item. It cannot be shown again.', 'withdraw 01m3x…').action(
    (id: string, flags: Flags) => change(flags, [id], 'withdrawn', (store, act) => store.items.withdraw(id, act)),
  );
  about('erase', 'Delete the words and everything personal for good; the ledger stays whole.', 'erase 01m3x… --yes')
    .option('--yes', 'Do it: there is no way back.')
    .action((id: string, flags: Flags) => {
      if (!flags.yes)
        throw new InvalidInputError(
          '--yes',
          'erasing cannot be undone, and no backup made from now on holds the words. Add --yes to do it.',
        );
      return erase(id, flags);
    });
  return command;
}

async function list(flags: Flags): Promise<void> {
  const { subject, state, after } = flags;
  const limit = Number(flags.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > 500)
    throw new InvalidInputError('--limit', `“${flags.limit}” is no number from 1 to 500.`);
  const filter = {
    limit,
    ...(subject !== undefined && { subject }),
    ...(state && { state }),
    ...(after !== undefined && { after }),
  };
  const page = await withStore(flags, async (store) => {
    if (subject !== undefined && !(await store.subjects.get(subject)))
      throw new NotFoundError(`There is no subject “${subject}”. See smm subject list.`);
    const found = await store.items.list(filter);
    const ids = found.items.map(({ id }) => id);
    return {
      ...found,
      matches: await store.watches.of(ids),
      partOf: state === 'merged' ? await wholes(store, ids) : {},
    };
  });
  const { partOf, ...said } = page;
  const more = page.next === null ? '' : ` The next: --after ${page.next}`;
  print(
    flags,
    { ...said, matches: Object.fromEntries(page.matches), ...(state === 'merged' && { partOf }) },
    [
      columns(page.items.map((item) => [...row(item), ...partly(partOf[item.id]), ...told(page.matches.get(item.id))])),
      `${page.items.length} of ${page.total}.${more}`,
    ]
      .filter(Boolean)
      .join('\n'),
  );
}

async function show(id: string, flags: Flags): Promise<void> {
  const { item, history, sent, duplicates, matches } = await withStore(flags, async (store) => {
    const found = await store.items.get(id);
    if (!found) throw new NotFoundError(`There is no item ${id}. See smm review list.`);
    const entries = (await store.items.history(id)).map((entry) => JSON.parse(entry) as unknown);
    const one = await store.duplicates.of(id);
    const matches = (await store.watches.of([id])).get(id) ?? [];
    return { item: found, history: entries, sent: await store.submissions.consents(id), duplicates: one, matches };
  });
  const entries = history.map((entry) => JSON.stringify(entry)).join('\n  ');
  const given = sent?.consents.map(({ scope, text, language, givenAt }) => [scope, givenAt, language, `“${text}”`]);
  const consents = given ? `\nIts author agreed to (receipt ${sent?.number}):\n${columns(given)}` : '';
  print(
    flags,
    { item, history, ...(sent && { receipt: sent.number, consents: sent.consents }), duplicates, matches },
    [
      `${JSON.stringify(item, null, 2)}\nLedger:\n  ${entries}${consents}`,
      duplicates && toldDuplicates(id, duplicates),
      matches.length > 0 && toldMatches(item, matches),
    ]
      .filter(Boolean)
      .join('\n'),
  );
}

async function change(
  flags: Flags,
  ids: string[],
  became: string,
  work: (store: Storage, act: Act) => Promise<void>,
): Promise<void> {
  const { attest, permission } = flags;
  const act: Act = { by: 'cli', ...(attest && { attested: true }), ...(permission !== undefined && { permission }) };
  await withStore(flags, (store) => work(store, act));
  print(flags, { ids, became }, `${ids.length === 1 ? `Item ${ids[0]}` : `${ids.length} items`} ${became}.`);
}

async function erase(id: string, flags: Flags): Promise<void> {
  const forgotten = await withStore(flags, async (storage) => {
    const item = await storage.items.get(id);
    if (!item) throw new NotFoundError(`There is no item ${id}. See smm review list.`);
    return eraseFor({ storage, data: flags.data }, { items: [item] }, { by: 'cli' });
  });
  const text = [`Item ${id} erased.`, describeLeft(forgotten)].filter(Boolean).join('\n');
  print(flags, { ids: [id], became: 'erased', rejected: forgotten }, text);
}

function answer(flags: Flags): { text: string; author: string } | null {
  if (flags.remove) return null;
  if (!flags.text || !flags.author)
    throw new InvalidInputError('--text', 'give the answer with --text and who answers with --author, or --remove.');
  return { text: flags.text, author: flags.author };
}

/** What each of some parts is part of. */
async function wholes(store: Storage, ids: readonly string[]): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const id of ids) {
    const whole = (await store.duplicates.of(id))?.partOf;
    if (whole) found[id] = whole;
  }
  return found;
}

function partly(whole: string | undefined): string[] {
  return whole === undefined ? [] : [`part of ${whole}`];
}

function told(matches: readonly ItemMatch[] | undefined): string[] {
  return matches ? [foundBy(matches)] : [];
}

function row(item: Item): string[] {
  const rating = item.rating ? `${item.rating.ratingValue}/${item.rating.bestRating}` : '–';
  const words = (item.title ?? item.body).replace(/\s+/g, ' ');
  const state = item.hideReason ? `${item.state}: ${item.hideReason}` : item.state;
  return [
    item.id,
    state,
    rating,
    item.datePublished ?? '–',
    item.author.name || 'Anonymous',
    words.length > 60 ? `${words.slice(0, 59)}…` : words,
  ];
}
