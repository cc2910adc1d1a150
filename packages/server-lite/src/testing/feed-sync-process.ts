/** One look at a feed of `openFeedPlace` by a process of its own, which can be killed. Arguments: data folder, feed, host. */
import { newClaimant, isOver } from '../feeds/claimant.ts';
import { syncFeed } from '../feeds/sync-feed.ts';
import { openStorage } from '../storage/sqlite/open-storage.ts';
import { placeAdapter } from './feed-place.ts';

const [data = '', id = '', host = ''] = process.argv.slice(2);
const storage = await openStorage({ dir: data, create: false });
const claim = await storage.feeds.claim(Number(id), newClaimant(), isOver);
const adapter = placeAdapter();
const exceptions = new Set([host]);
const outcome = claim && (await syncFeed(claim, { storage, adapterOf: () => adapter, data, exceptions, env: {} }));
await storage.close();
process.stdout.write(
  `${JSON.stringify(outcome ? { status: outcome.status, added: outcome.added } : { status: 'busy' })}\n`,
);
