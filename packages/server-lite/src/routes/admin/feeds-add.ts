import type * as z from 'zod/mini';
import { linkPlace } from '../../domain/link-places.ts';
import { ProblemError } from '../../errors/problem-error.ts';
import type { FeedAdapter } from '../../feeds/adapter.ts';
import type { FeedLooks } from '../../feeds/feed-looks.ts';
import type { App, AppContext, AppDeps } from '../../http/context.ts';
import { visitorSpeech } from '../../locales/visitor.words.ts';
import { invalid, jsonBody } from '../../middleware/json-body.ts';
import type { Feed } from '../../storage/feeds.ts';
import { keyOf, termsOfKind } from './feed-kinds.ts';
import { AddFeed, FeedAddress, type FeedKinds, type FeedRecognised } from './feeds-schema.ts';
import { FindPace } from './find-pace.ts';
import { realSubject } from './real-subject.ts';
import { told } from './told-feed.ts';

type Recognised = z.infer<typeof FeedRecognised>;
/** What is wrong with an address, or with what stands there: told where the address was typed. */
const OF_ADDRESS = new Set(['OutboundError', 'SourceError', 'BudgetError', 'PolicyError']);

/** What an address is, which feeds a page names, and a feed that is added. */
export function mountFeedsAdd(api: App, { storage, config, env = process.env }: AppDeps, looks: FeedLooks): void {
  const pace = new FindPace();

  api.get('/feeds/kinds', async (c) => {
    const { ADAPTERS } = await import('../../feeds/adapters.ts');
    const kinds = ADAPTERS.map((adapter) => kindOf(adapter, env));
    return c.json({ kinds });
  });
  api.post('/feeds/recognise', async (c) => {
    const { address } = await jsonBody(c, FeedAddress, config.bodyBytes);
    return c.json(await recognised(address, await storage.feeds.list(), env));
  });
  api.post('/feeds/find', async (c) => {
    const { address } = await jsonBody(c, FeedAddress, config.bodyBytes);
    const { feed, refusal } = await recognised(address, [], env);
    if (!feed) throw invalid([{ pointer: '/address', detail: refusal ?? '' }]);
    const own = { address: feed.address, kind: feed.kind, title: null };
    const { found, why } = feed.isPage
      ? await ofAddress(() => pace.ask(feed.address, c, config.outboundAllow))
      : { found: [own], why: null };
    const feeds = await storage.feeds.list();
    const offers = await Promise.all(
      found.map(async (each) => {
        const { feed: kind } = await recognised(each.address, feeds, env);
        return kind
          ? [{ ...each, address: kind.address, kind: kind.kind, kindName: kind.name, known: kind.known }]
          : [];
      }),
    );
    return c.json({ offers: offers.flat(), why });
  });
  api.post('/feeds', async (c) => {
    const {
      address,
      subject,
      only = null,
      listen = false,
      everyMinutes,
      look = true,
    } = await jsonBody(c, AddFeed, config.bodyBytes);
    const adapter = await adapterOf(address, env);
    const about = await realSubject(storage, subject);
    const added = await add(c, {
      kind: adapter.kind,
      address: adapter.tell(address) ?? address,
      subject: about,
      // Never by itself: nobody on the page has looked at what will come.
      publish: false,
      only,
      listen,
      everyMinutes: paceOf(everyMinutes, adapter),
    });
    if (look) looks.begin(added, { isFirst: true });
    return c.json(told(added, adapter, { env, look: looks.of(added) }), 201);
  });

  async function add(c: AppContext, feed: Parameters<typeof storage.feeds.add>[0]): Promise<Feed> {
    const same = (await storage.feeds.list()).find(
      ({ kind, address, subject }) => kind === feed.kind && address === feed.address && subject === feed.subject,
    );
    if (same)
      throw new ProblemError('conflict', `This is looked at already, for the same subject: it is feed ${same.id}.`);
    return storage.feeds.add(feed, c.get('by'));
  }
}

/** Minutes between two looks. @throws ProblemError where the place may not be asked so often */
export function paceOf(minutes: number | undefined, { name, everyMinutes }: FeedAdapter): number {
  if (minutes === undefined) return Math.max(everyMinutes, 60);
  if (minutes >= everyMinutes) return minutes;
  const detail = `${name} may be asked every ${everyMinutes} minutes at most. Give that or more.`;
  throw invalid([{ pointer: '/everyMinutes', detail }]);
}

/** @throws ProblemError for what cannot be asked, or not without a key */
async function adapterOf(given: string, env: Record<string, string | undefined>): Promise<FeedAdapter> {
  const { feed, refusal } = await recognised(given, [], env);
  if (!feed) throw invalid([{ pointer: '/address', detail: refusal ?? '' }]);
  const { key } = feed;
  if (key !== null && !key.isSet)
    throw invalid([
      {
        pointer: '/address',
        detail: `${feed.name} answers only with your own key. Whoever runs the server sets the variable ${key.variable} there and starts it anew. ${key.how}`,
      },
    ]);
  const found = await import('../../feeds/adapter-of.ts');
  return found.adapterOf(feed.kind)!;
}

async function recognised(
  given: string,
  feeds: readonly Feed[],
  env: Record<string, string | undefined>,
): Promise<Recognised> {
  const place = linkPlace(given);
  const link: Recognised['link'] = place
    ? {
        name: place.name,
        url: place.url,
        author: place.author?.name ?? null,
        why: visitorSpeech('en').say(place.isKeptByNobody ? 'linkKept' : 'linkOnly', { name: place.name }),
      }
    : null;
  const { adapterFor } = await import('../../feeds/adapters.ts');
  try {
    const found = adapterFor(given);
    if (!found) return { feed: null, link, refusal: NOTHING };
    const { adapter, address } = found;
    const known = feeds.filter((each) => each.kind === adapter.kind && each.address === address);
    return {
      feed: {
        kind: adapter.kind,
        name: adapter.name,
        everyMinutes: adapter.everyMinutes,
        limits: [...(adapter.limits ?? [])],
        terms: termsOfKind(adapter.kind),
        address,
        key: keyOf(adapter, env),
        isPage: adapter.kind === 'feed',
        known: known.map(({ id, subject }) => ({ id, subject })),
      },
      link,
      refusal: null,
    };
  } catch (error) {
    if (!(error instanceof Error && error.name === 'PolicyError') || !place) throw error;
    const why = place.isKeptByNobody
      ? `${place.name} lets nobody keep its words, so they are not fetched.`
      : `${place.name} answers nobody here for this address: it does for your own account or page, with your key, and for a single posting of others it does not.`;
    return { feed: null, link, refusal: `${why} Add a link card instead.` };
  }
}

const NOTHING =
  'This is no address that can be looked at. Give one that begins with https://, an account such as @name@host, or a hashtag such as #tag@host.';

function kindOf(
  adapter: FeedAdapter,
  env: Record<string, string | undefined>,
): z.infer<typeof FeedKinds>['kinds'][number] {
  const { kind, name, takes, examples, limits = [], everyMinutes } = adapter;
  return {
    ...{ kind, name, everyMinutes, limits: [...limits], takes: [...takes], examples: [...examples] },
    key: keyOf(adapter, env),
    terms: termsOfKind(kind),
  };
}

async function ofAddress<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof Error) || !OF_ADDRESS.has(error.name)) throw error;
    throw new ProblemError('invalid', error.message, {
      errors: [{ pointer: '/address', detail: error.message }],
      cause: error,
    });
  }
}
