import { keyOf } from '../feeds/look.ts';
import { GONE } from '../feeds/gone-words.ts';
import { canReencode } from '../intake/reencode.ts';
import type { Feed } from '../storage/feeds.ts';
import type { Storage } from '../storage/storage.ts';
import type { Check } from './doctor.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Feeds that bring nothing any more, and why; what is looked out for where nothing comes; pictures. */
export async function feedChecks(store: Storage, env: Env): Promise<Check[]> {
  const feeds = await store.feeds.list();
  const troubled: Check[] = [];
  for (const feed of feeds) troubled.push(...(await feedCheck(feed, env)));
  return [told(feeds, troubled.length), ...troubled, ...(await watchChecks(store, feeds)), await pictures(store)];
}

function told(feeds: readonly Feed[], troubled: number): Check {
  const asleep = feeds.filter((feed) => isPausedByHand(feed)).length;
  const found = [
    feeds.length === 1 ? '1 feed' : `${feeds.length} feeds`,
    ...(asleep > 0 ? [`${asleep} paused`] : []),
    ...(troubled > 0 ? ['look at those below'] : []),
  ];
  return { what: 'Feeds', ok: true, found: found.join(', ') };
}

async function feedCheck(feed: Feed, env: Env): Promise<Check[]> {
  const { id, kind, address, lastError, movedTo } = feed;
  const what = `Feed ${id}`;
  const about = { feed: id, kind, address, state: feed.state, since: feed.failingSince, lastError };
  const wrong = (found: string, todo: string): Check => ({
    ...{ what, ok: false, found: `${address}: ${found} ${todo}` },
    ...about,
    todo,
  });
  // Read when there is something to read: most stores have no feeds.
  const { adapterOf } = await import('../feeds/adapter-of.ts');
  const adapter = adapterOf(kind);
  if (!adapter) return [wrong(`nothing here knows how to ask a “${kind}”.`, 'Update smm.')];
  if (isPausedByHand(feed)) return [];
  if (adapter.key && keyOf(adapter, env) === undefined)
    return [
      wrong(
        `${adapter.key.variable} is not set here, and without that key nothing is answered.`,
        `It holds: ${adapter.key.how} Set it for smm serve and smm sync alike: docs/keys.md.`,
      ),
    ];
  const since = feed.failingSince === null ? '' : ` since ${feed.failingSince}`;
  const why = lastError === null ? '' : ` ${lastError}`;
  if (feed.state === 'paused')
    return [
      wrong(`stopped${since}.${why}`, `smm feed resume ${id} once it is there again, else smm feed remove ${id}.`),
    ];
  if (feed.failures > 0)
    return [
      wrong(
        `${feed.failures === 1 ? 'could not be read' : `could not be read ${feed.failures} times`}${since}.${why}`,
        `It is tried again at ${feed.nextSyncAt}, or now: smm sync ${id}. To stop it: smm feed pause ${id}.`,
      ),
    ];
  if (feed.doubtedAt !== null)
    return [
      wrong(
        `most of what was there is missing since ${feed.doubtedAt}, which is not believed yet.`,
        `Look there; if it is true: smm sync ${id} --sure.`,
      ),
    ];
  if (movedTo !== null) return [wrong(`it has moved to ${movedTo} for good.`, `smm feed move ${id}.`)];
  return [];
}

/** Told to stop by a person, and not because it is gone. */
function isPausedByHand({ state, lastError }: Feed): boolean {
  return state === 'paused' && !lastError?.endsWith(GONE);
}

/** What is looked out for about a subject that no feed is asked for. */
async function watchChecks(store: Storage, feeds: readonly Feed[]): Promise<Check[]> {
  const asked = new Set(feeds.filter(({ state }) => state !== 'paused').map(({ subject }) => subject));
  const lost = (await store.watches.list()).filter(({ subject }) => !asked.has(subject));
  return lost.map(({ id, kind, text, subject }) => {
    const todo = `smm feed add ADDRESS --listen --subject ${subject}, or smm listen remove ${id}.`;
    const found = `${kind} “${text}” is looked out for, and no feed about “${subject}” is asked. ${todo}`;
    return { what: `Watch ${id}`, ok: false, found, watch: id, subject, todo };
  });
}

/** One that is not there at its source is no fault of anything here. */
async function pictures(store: Storage): Promise<Check> {
  const { waiting, fetched, failed, refused, due } = await store.pictures.figures('9');
  const held = await store.pictures.held();
  const figures = { fetched, waiting, failed, refused, held };
  const said = Object.entries(figures).map(([name, n]) => `${n} ${name}`);
  if (failed > 0) said.push('why: smm pictures list --state failed');
  if (due === 0 || (await canReencode())) return { what: 'Pictures', ok: true, found: said.join(', '), ...figures };
  const todo = 'Install it: npm install sharp.';
  const found = `${said.join(', ')}. ${due} could be fetched now, and the package sharp is not there. ${todo}`;
  return { what: 'Pictures', ok: false, found, ...figures, todo };
}
