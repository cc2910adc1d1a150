import { ConfigError } from '../errors/config-error.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import type { FeedAdapter } from '../feeds/adapter.ts';
import { ADAPTERS, adapterFor } from '../feeds/adapters.ts';
import type { SyncOutcome } from '../feeds/sync-outcome.ts';
import type { Feed } from '../storage/feeds.ts';
import type { Storage } from '../storage/storage.ts';
import { assertAttested, assertListens, duration, readEvery, readOnly } from './feed-flags.ts';
import { importTarget } from './import-target.ts';
import { reportError } from './report-error.ts';
import { type OutboundFlags, runSync } from './run-sync.ts';
import { describeSources, describeSync, syncObject, time } from './sync-words.ts';
import { withStore } from './with-store.ts';

export interface AddFlags extends OutboundFlags {
  subject?: string;
  publish?: boolean;
  attest?: boolean;
  every?: string;
  only?: string;
  listen?: boolean;
  /** False with `--no-sync`. */
  sync: boolean;
}

interface Recognised {
  given: string;
  adapter: FeedAdapter;
  address: string;
  everyMinutes: number;
}

/** Whatever is wrong with one address says nothing of the others. */
const OF_ONE = new Set([
  'ConfigError',
  'ConflictError',
  'InvalidInputError',
  'OutboundError',
  'PolicyError',
  'SourceError',
]);

/** `smm feed add`: tells what an address is, looks at it once, and keeps it where that succeeds. */
export async function addFeeds(given: readonly string[], flags: AddFlags): Promise<void> {
  assertListens(flags);
  assertAttested(flags);
  const added: Record<string, unknown>[] = [];
  const failed: { address: string; error: string }[] = [];
  const failedAt = (address: string, error: unknown): undefined => {
    if (!(error instanceof Error) || !OF_ONE.has(error.name)) throw error;
    failed.push({ address, error: error.message });
    if (!flags.json) reportError(error);
    return undefined;
  };
  // Nothing is made, not even a store, for what nobody knows.
  const places: Recognised[] = [];
  for (const each of given) {
    try {
      places.push(recognise(each, flags));
    } catch (error) {
      failedAt(each, error);
    }
  }
  const add = async (storage: Storage): Promise<void> => {
    const { subject } = await importTarget(storage, flags.subject === undefined ? {} : { subject: flags.subject });
    for (const place of places) {
      const done = await addOne(storage, place, subject, flags).catch((error: unknown) => failedAt(place.given, error));
      if (!done) continue;
      const { feed, outcome } = done;
      added.push({ feed, adapter: place.adapter.name, ...(outcome && { sync: syncObject(outcome) }) });
      if (!flags.json) process.stdout.write(describeAdded(feed, place.adapter, outcome));
    }
  };
  if (places.length > 0) await withStore(flags, add, { create: true });
  if (flags.json) process.stdout.write(`${JSON.stringify({ added, failed })}\n`);
  if (failed.length > 0) process.exitCode = 1;
}

async function addOne(
  storage: Storage,
  { given, adapter, address, everyMinutes }: Recognised,
  subject: string,
  flags: AddFlags,
): Promise<{ feed: Feed; outcome?: SyncOutcome }> {
  const feed = await storage.feeds.add(
    {
      kind: adapter.kind,
      address,
      subject,
      publish: flags.publish === true,
      only: readOnly(flags.only),
      everyMinutes,
      listen: flags.listen === true,
    },
    'cli',
  );
  if (!flags.sync) return { feed };
  const { outcomes } = await runSync([feed], { storage, flags });
  const [outcome] = outcomes;
  const isRead = outcome === undefined || outcome.pages > 0 || !['failed', 'paused'].includes(outcome.status);
  if (isRead) return { feed, ...(outcome && { outcome }) };
  // What cannot be read at first is most likely not what was meant.
  await storage.feeds.remove(feed.id);
  throw new ConfigError(
    `${given} was not added, because it cannot be read (${adapter.name}): ${outcome.why} To add it all the same, give --no-sync.`,
  );
}

/** @throws InvalidInputError for what no kind of place takes; PolicyError, ConfigError where it may not be asked, or not yet */
function recognise(given: string, { every }: AddFlags): Recognised {
  const found = adapterFor(given);
  if (found) {
    assertKey(found.adapter);
    return { given, ...found, everyMinutes: readEvery(every, found.adapter) };
  }
  throw new InvalidInputError(
    given.slice(0, 200),
    `nothing that can be asked is known by this. What can: ${ADAPTERS.map(({ name }) => name).join(', ')}. How each is named: smm feed add --help.`,
  );
}

/** @throws ConfigError */
function assertKey({ name, key }: FeedAdapter): void {
  if (!key || (process.env[key.variable] ?? '') !== '') return;
  throw new ConfigError(
    `${name} answers only with your own key. Set the variable ${key.variable}, for this command and for smm serve. ${key.how}`,
  );
}

function whatComes({ listen, publish }: Feed): string {
  if (listen)
    return '  Only what a watch finds comes in (smm listen list), and it waits for you. Of everything else nothing is kept.';
  return publish
    ? '  What comes is published by itself, with your word on record that you may show it (attested).'
    : '  What comes waits for you: nothing is shown before you publish it.';
}

function describeAdded(feed: Feed, adapter: FeedAdapter, outcome: SyncOutcome | undefined): string {
  const lines = [
    `Feed ${feed.id}: ${feed.address} (${adapter.name}), about “${feed.subject}”, looked at every ${duration(feed.everyMinutes)} while smm serve runs.`,
    whatComes(feed),
  ];
  if (outcome) lines.push(describeSync(outcome, false), ...describeSources(outcome.sources));
  else lines.push(`  First look: smm sync ${feed.id}, or by smm serve after ${time(feed.nextSyncAt)}.`);
  return `${lines.join('\n')}\n`;
}
