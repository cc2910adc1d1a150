import { Command, Option } from 'commander';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { adapterOf } from '../feeds/adapter-of.ts';
import { ADAPTERS } from '../feeds/adapters.ts';
import { forgetItems } from '../feeds/forget-gone.ts';
import type { Feed, FeedChange } from '../storage/feeds.ts';
import type { Storage } from '../storage/storage.ts';
import { type AddFlags, addFeeds } from './feed-add.ts';
import { assertAttested, assertListens, duration, readEvery, readOnly } from './feed-flags.ts';
import { moveFeed } from './feed-move.ts';
import { outboundOption } from './run-sync.ts';
import { findFeed } from './sync.ts';
import { time } from './sync-words.ts';
import { columns, print, type StoreFlags, storeOptions, withStore } from './with-store.ts';

type SetFlags = StoreFlags & Pick<AddFlags, 'subject' | 'every' | 'only' | 'attest' | 'publish' | 'listen'>;

const ONLY = ['all', 'reviews', 'postings'] as const;

/** `smm feed`: places where words keep coming. */
export function feedCommand(): Command {
  const command = new Command('feed').description('Places where words keep coming: feeds, accounts, hashtags, boards.');
  const about = (name: string, description: string, example: string) =>
    storeOptions(command.command(name).description(description)).addHelpText(
      'after',
      `\nExample:\n  smm feed ${example}\n`,
    );
  const one = (name: string, description: string, example: string) =>
    about(name, description, example).argument('<feed>', 'Its number or address, as smm feed list shows it.');
  const publishing = (each: Command) =>
    each
      .option('--publish', 'Publish what comes by itself, without a look at it.')
      .option('--attest', 'Put on record that you may show these words.');
  const choosing = (each: Command) =>
    each
      .option('--listen', 'Take in only what a watch finds (smm listen). It always waits for a person.')
      .option('--subject <slug>', 'What these words are about.')
      .option('--every <time>', 'How often it is looked at: 30m, 6h, 1d. The place says how often at most.')
      .addOption(new Option('--only <kind>', 'Take only this kind of what is new.').choices(ONLY));

  outboundOption(
    publishing(
      choosing(
        storeOptions(command.command('add'))
          .description('Add a place, and look at it once. The store is made when it is not there.')
          .argument('<address...>', 'An address, handle or hashtag.'),
      ),
    ),
  )
    .option('--no-sync', 'Add it without a look.')
    .addHelpText(
      'after',
      () =>
        `\nExamples:\n${examples()}\n  smm feed add https://blog.example/ --publish --attest --every 6h\n  smm feed add '#bicycles@mastodon.example' --listen\n`,
    )
    .action((addresses: string[], flags: AddFlags) => addFeeds(addresses, flags));

  about('list', 'List the places, and how they are.', 'list').action(list);
  one('show', 'Show one, and why it could not be read where that is so.', 'show 3').action(show);
  publishing(choosing(one('set', 'Change one.', 'set 3 --every 6h')))
    .option('--no-publish', 'Let what comes wait for a person.')
    .option('--no-listen', 'Take in all that comes.')
    .action(set);
  one(
    'pause',
    'Look at it no more until it is taken up again. What came stays, and follows nothing meanwhile.',
    'pause 3',
  ).action((name: string, flags: StoreFlags) => change(name, flags, { state: 'paused' }, 'is paused'));
  one('resume', 'Look at it again.', 'resume 3').action((name: string, flags: StoreFlags) =>
    change(name, flags, { state: 'active' }, 'is looked at again'),
  );
  outboundOption(one('move', 'Ask it at another address from now on, with all that came by it.', 'move 3'))
    .argument('[address]', 'Where it is now; where it said itself that it moved for good, that is known.')
    .option('--no-sync', 'Move it without a look.')
    .action(moveFeed);
  one('remove', 'Take it out. What came by it stays.', 'remove 3')
    .option('--with-items', 'Erase what came by it and by nothing else, for good.')
    .option('--yes', 'Do it: there is no way back.')
    .action(remove);
  return command;
}

function examples(): string {
  return ADAPTERS.flatMap(({ examples: [example] }) =>
    example === undefined ? [] : [`  smm feed add ${quoted(example)}`],
  ).join('\n');
}

/** As a shell takes it for one word, and for no remark. */
function quoted(text: string): string {
  return /^[\w@./:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

async function list(flags: StoreFlags): Promise<void> {
  const feeds = await withStore(flags, (store) => store.feeds.list());
  const rows = feeds.map((feed) => [
    String(feed.id),
    feed.kind,
    feed.title ?? feed.address,
    feed.subject,
    feed.listen ? `${stateOf(feed)}, listens` : stateOf(feed),
    `${feed.items.toLocaleString('en')} items`,
    feed.lastSyncAt === null ? 'not looked at yet' : time(feed.lastSyncAt),
  ]);
  print(
    flags,
    { feeds },
    rows.length === 0
      ? 'No feeds yet. Add one: smm feed add https://blog.example/'
      : columns([['id', 'kind', 'place', 'about', 'state', 'there', 'last look'], ...rows]),
  );
}

function stateOf({ state, failures, doubtedAt }: Feed): string {
  if (state === 'active' && failures > 0) return `active (${failures} failed)`;
  return doubtedAt !== null && state === 'active' ? 'active (much is missing)' : state;
}

async function show(name: string, flags: StoreFlags): Promise<void> {
  const feed = await withStore(flags, async (store) => findFeed(await store.feeds.list(), name));
  print(flags, feed, describe(feed));
}

function describe(feed: Feed): string {
  const n = (count: number) => count.toLocaleString('en');
  const rows: [string, string][] = [
    ['address', feed.address],
    ['kind', adapterOf(feed.kind)?.name ?? `${feed.kind} (not known to this smm)`],
    ['about', feed.subject],
    ['state', stateOf(feed)],
    ['takes', `${feed.only ?? 'reviews and postings'}${feed.listen ? ' that a watch finds (smm listen list)' : ''}`],
    ['what comes', feed.publish ? 'is published by itself (attested when it was added)' : 'waits for a person'],
    ['looked at', `every ${duration(feed.everyMinutes)}`],
    ['last look', feed.lastSyncAt === null ? 'none yet' : time(feed.lastSyncAt)],
    ['next look', feed.state === 'paused' ? 'none while it is paused' : time(feed.nextSyncAt)],
    ['items', `${n(feed.items)} there; ${n(feed.received)} came, ${n(feed.edited)} were edited, ${n(feed.gone)} went`],
  ];
  if (feed.lastError !== null) rows.push(['why', feed.lastError]);
  if (feed.doubtedAt !== null)
    rows.push([
      'missing',
      `most of it since ${time(feed.doubtedAt)}; taken for deleted at the next look that says so, or with smm sync ${feed.id} --sure`,
    ]);
  if (feed.movedTo !== null)
    rows.push([
      'moved',
      `for good to ${feed.movedTo}. To ask it there, with all that came by it: smm feed move ${feed.id}`,
    ]);
  return `Feed ${feed.id}${feed.title === null ? '' : `: ${feed.title}`}\n${columns(rows)}`;
}

async function set(name: string, flags: SetFlags): Promise<void> {
  assertListens(flags);
  assertAttested(flags);
  const { subject, every, only, publish, listen } = flags;
  if ([subject, every, only, publish, listen].every((each) => each === undefined))
    throw new InvalidInputError(
      'feed set',
      'nothing to change. Give --every, --only, --subject, --listen, --no-listen, --publish or --no-publish.',
    );
  const feed = await withStore(flags, async (store) => {
    const known = findFeed(await store.feeds.list(), name);
    const adapter = adapterOf(known.kind);
    const wanted: FeedChange = {
      ...(subject !== undefined && { subject }),
      ...(every !== undefined && adapter && { everyMinutes: readEvery(every, adapter) }),
      ...(only !== undefined && { only: readOnly(only) }),
      ...(publish !== undefined && { publish }),
      ...(listen !== undefined && { listen }),
    };
    return store.feeds.set(known.id, wanted);
  });
  print(flags, feed, describe(feed));
}

async function change(name: string, flags: StoreFlags, wanted: FeedChange, done: string): Promise<void> {
  const feed = await withStore(flags, async (store) => {
    const { id } = findFeed(await store.feeds.list(), name);
    return store.feeds.set(id, wanted);
  });
  print(flags, feed, `Feed ${feed.id} ${done}.`);
}

async function remove(name: string, flags: StoreFlags & { withItems?: boolean; yes?: boolean }): Promise<void> {
  if (flags.withItems && !flags.yes)
    throw new InvalidInputError(
      '--yes',
      'erasing cannot be undone, and no backup made from now on holds the words. Add --yes to do it.',
    );
  const { feed, erased } = await withStore(flags, async (store) => {
    const feed = findFeed(await store.feeds.list(), name);
    const erased = flags.withItems ? await eraseItems(store, feed, flags.data) : 0;
    await store.feeds.remove(feed.id);
    return { feed, erased };
  });
  const left = flags.withItems ? `${erased.toLocaleString('en')} items erased.` : 'What came by it stays.';
  print(flags, { removed: feed.id, erased }, `Feed ${feed.id} removed. ${left}`);
}

async function eraseItems(store: Storage, { id }: Feed, data: string): Promise<number> {
  // Nobody brings more meanwhile.
  await store.feeds.set(id, { state: 'paused' });
  const ids = await store.feeds.itemsOf(id);
  const items = (await Promise.all(ids.map((each) => store.items.get(each)))).filter((item) => item !== undefined);
  await forgetItems({ feeds: store.feeds, data }, items, 'cli');
  return items.length;
}
