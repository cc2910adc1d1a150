import { ConfigError } from '../errors/config-error.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { adapterFor } from '../feeds/adapters.ts';
import type { SyncOutcome } from '../feeds/sync-outcome.ts';
import type { Feed } from '../storage/feeds.ts';
import type { Storage } from '../storage/storage.ts';
import { type OutboundFlags, runSync } from './run-sync.ts';
import { findFeed } from './sync.ts';
import { describeSync, syncObject } from './sync-words.ts';
import { print, withStore } from './with-store.ts';

export interface MoveFlags extends OutboundFlags {
  /** False with `--no-sync`. */
  sync: boolean;
}

/** `smm feed move`: a feed that has moved for good is asked at its new address, with all that came by it. */
export async function moveFeed(name: string, given: string | undefined, flags: MoveFlags): Promise<void> {
  const { feed, from, outcome } = await withStore(flags, async (storage) => {
    const known = findFeed(await storage.feeds.list(), name);
    const address = newAddress(known, given);
    const moved = await storage.feeds.move(known.id, address);
    const outcome = flags.sync ? await lookAt(storage, moved, known, flags) : undefined;
    return { feed: (await storage.feeds.get(known.id)) ?? moved, from: known.address, outcome };
  });
  print(
    flags,
    { feed, from, ...(outcome && { sync: syncObject(outcome) }) },
    [
      `Feed ${feed.id} is at ${feed.address} from now on, with all that came by it from ${from}.`,
      ...(outcome ? [describeSync(outcome, false).trimEnd()] : []),
    ].join('\n'),
  );
}

/** @throws InvalidInputError where there is none, or it is another kind of place */
function newAddress({ id, kind, address, movedTo }: Feed, given: string | undefined): string {
  const wanted = given ?? movedTo;
  if (wanted === null)
    throw new InvalidInputError(
      'address',
      `feed ${id} has not said where it moved to. Name the address: smm feed move ${id} https://new.example/feed.xml.`,
    );
  const found = adapterFor(wanted);
  if (found?.adapter.kind !== kind)
    throw new InvalidInputError(
      'address',
      `${wanted.slice(0, 200)} is ${found ? `another kind of place (${found.adapter.name})` : 'nothing that can be asked'}, and feed ${id} would lose what its items are known by. Add it beside, then take this one out: smm feed add, smm feed remove ${id}. What came stays.`,
    );
  if (found.address === address)
    throw new InvalidInputError('address', `feed ${id} is at ${address} already. Name another one.`);
  return found.address;
}

/** @throws ConfigError where nothing can be read there; it is at its old address again then */
async function lookAt(storage: Storage, moved: Feed, known: Feed, flags: MoveFlags): Promise<SyncOutcome | undefined> {
  const { outcomes } = await runSync([moved], { storage, flags });
  const [outcome] = outcomes;
  if (outcome === undefined || outcome.pages > 0 || !['failed', 'paused'].includes(outcome.status)) return outcome;
  await storage.feeds.move(moved.id, known.address);
  throw new ConfigError(
    `Feed ${moved.id} stays at ${known.address}, because ${moved.address} cannot be read: ${outcome.why} To move it all the same, give --no-sync.`,
  );
}
