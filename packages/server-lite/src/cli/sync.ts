import { Command } from 'commander';
import { NotFoundError } from '../errors/not-found-error.ts';
import { StateError } from '../errors/state-error.ts';
import type { Feed } from '../storage/feeds.ts';
import { type OutboundFlags, outboundOption, runSync } from './run-sync.ts';
import { describeSync, syncObject } from './sync-words.ts';
import { storeOptions, withStore } from './with-store.ts';

interface Flags extends OutboundFlags {
  dryRun?: boolean;
  sure?: boolean;
}

const EXAMPLES = `
Examples:
  smm sync
  smm sync 3 --dry-run
  smm sync https://blog.example/feed.xml
  smm sync 3 --sure

Without a name every feed that is not paused is looked at, due or not. A running server does this by itself. The exit
code is 1 when a feed could not be read.
`;

/** `smm sync`: a look at feeds now. */
export function syncCommand(): Command {
  const command = new Command('sync')
    .description('Look at feeds now: take in what is new, follow what was edited or deleted.')
    .argument('[feed...]', 'Numbers or addresses, as smm feed list shows them.')
    .option('--dry-run', 'Say what would come of it, and write nothing.')
    .option('--sure', 'Take for deleted whatever is missing, also where that is most of it.')
    .addHelpText('after', EXAMPLES)
    .action(sync);
  return outboundOption(storeOptions(command));
}

async function sync(names: string[], flags: Flags): Promise<void> {
  const isTried = flags.dryRun === true;
  await withStore(flags, async (storage) => {
    const all = await storage.feeds.list();
    const feeds =
      names.length === 0 ? all.filter(({ state }) => state !== 'paused') : names.map((name) => named(all, name));
    const { outcomes, busy } = await runSync(feeds, {
      storage,
      flags,
      isTried,
      isSure: flags.sure === true,
      onOutcome: (outcome) => {
        if (!flags.json) process.stdout.write(`${describeSync(outcome, isTried)}\n`);
      },
    });
    if (flags.json)
      process.stdout.write(`${JSON.stringify({ feeds: outcomes.map(syncObject), busy: busy.map(({ id }) => id) })}\n`);
    else {
      for (const { id } of busy) process.stdout.write(`Feed ${id}: another process is at it just now.\n`);
      if (feeds.length === 0)
        process.stdout.write('There are no feeds to look at. Add one: smm feed add https://blog.example/\n');
    }
    if (outcomes.some(({ status }) => status === 'failed' || status === 'paused')) process.exitCode ??= 1;
  });
}

function named(all: readonly Feed[], name: string): Feed {
  const feed = findFeed(all, name);
  if (feed.state !== 'paused') return feed;
  throw new StateError(
    `Feed ${feed.id} is paused${feed.lastError ? `: ${feed.lastError}` : ''}. Take it up again: smm feed resume ${feed.id}.`,
  );
}

/** By its number, or its address as it was given or is kept. @throws NotFoundError */
export function findFeed(all: readonly Feed[], name: string): Feed {
  const found = all.filter(({ id, address }) => String(id) === name || address === name);
  if (found.length === 1) return found[0] as Feed;
  throw new NotFoundError(
    found.length === 0
      ? `There is no feed “${name.slice(0, 200)}”. See smm feed list.`
      : `${found.length} feeds have this address. Name one by its number: ${found.map(({ id }) => id).join(', ')}.`,
  );
}
