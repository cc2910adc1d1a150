import ky from 'ky';
import { SmmFormatError } from '../errors/smm-format-error.ts';
import { SmmHttpError } from '../errors/smm-http-error.ts';
import type { Item } from '../schema/item.ts';
import { FurtherPage, HeadPage, ItemPage } from '../schema/page.ts';
import { absoluteUrl } from './absolute-url.ts';
import { asHeadPage } from './as-head-page.ts';
import { collectionUrl, endpointUrl } from './collection-url.ts';
import { withProblem } from './http-problem.ts';
import { itemFault } from './item-fault.ts';
import { fromKyError } from './ky-error.ts';
import { isHeadPage, type Page, type PageReader, type Read } from './page.ts';
import { readPage } from './read-page.ts';
import { reasonOf } from './reason-of.ts';

export interface ClientOptions {
  /** The folder that holds `v1/`: `https://reviews.example`. */
  readonly endpoint: string | URL;
  /** Milliseconds for one attempt. 10,000. */
  readonly timeout?: number | undefined;
  /** Further attempts after 429, 5xx and no answer. 2. */
  readonly retries?: number | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Hold every page against the whole contract, and let one bad item be an error. For those who run an endpoint. */
  readonly validate?: boolean | undefined;
}

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface Client {
  readonly endpoint: string;
  /** What a store of this collection needs: `createTestimonialsStore(client.source('home'))`. */
  source(slug: string): { readonly src: string; readonly read: PageReader };
  /** Any page, by its address. */
  readonly read: PageReader;
  /** Where a collection starts. */
  head(slug: string, options?: CallOptions): Promise<Read<HeadPage>>;
  /** Where the full, unfiltered list behind a collection starts. */
  all(slug: string, options?: CallOptions): Promise<Read<HeadPage>>;
  /** A collection page by page, or what follows from a page on, itself first. */
  pages(start: string | Page, options?: CallOptions): AsyncGenerator<Page, void>;
  /** The same item by item. One that moved between two pages meanwhile comes once. */
  items(start: string | Page, options?: CallOptions): AsyncGenerator<Item, void>;
  /** One review or posting, by its `permalink`. */
  review(permalink: string | URL, options?: CallOptions): Promise<ItemPage>;
}

const validated = (page: Page, url: string): Page => {
  const [bad] = page.rejected;
  if (bad) throw new SmmFormatError(url, `items.${bad.index}: ${bad.reason}`);
  const { error } = (isHeadPage(page) ? HeadPage : FurtherPage).safeParse(page);
  if (error) throw new SmmFormatError(url, reasonOf(error.issues), { cause: error });
  return page;
};

/** An item's page whose addresses are absolute. */
const resolved = (body: unknown, url: string): ItemPage => {
  const { data: page, error } = ItemPage.safeParse(body);
  if (error) throw new SmmFormatError(url, reasonOf(error.issues), { cause: error });
  const root = absoluteUrl(page.links.root, url);
  const fault = itemFault(page.item, root);
  if (fault) throw new SmmFormatError(url, `item: ${fault}`);
  const { self, policy } = page.links;
  return { ...page, links: { self: absoluteUrl(self, url), root, policy: policy && absoluteUrl(policy, url) } };
};

/**
 * Reads an endpoint whole. Links are followed; only a collection's start is built from its name.
 *
 * @throws {SmmUrlError} when the endpoint is not an absolute `http(s)` address. The methods reject as `readPage` does;
 * an {@link SmmHttpError} then carries the endpoint's own `problem`.
 */
export const createClient = (options: ClientOptions): Client => {
  const { endpoint, timeout = 10_000, retries = 2, fetch, validate = false } = options;
  const api = ky.create({
    credentials: 'omit',
    timeout,
    retry: { limit: retries, maxRetryAfter: 30_000, jitter: true },
    ...(fetch && { fetch }),
  });

  const read: PageReader = async (url, call) => {
    try {
      const page = await readPage(url, { ...call, timeout, retries, fetch });
      return validate ? validated(page, page.links.self) : page;
    } catch (error) {
      throw error instanceof SmmHttpError ? withProblem(error) : error;
    }
  };

  const client: Client = {
    endpoint: endpointUrl(endpoint),
    read,
    source: (slug) => ({ src: collectionUrl(endpoint, slug), read }),
    head: async (slug, call) => {
      const url = collectionUrl(endpoint, slug);
      return asHeadPage(await read(url, call), url);
    },
    all: async (slug, call) => {
      const { links } = await client.head(slug, call);
      return asHeadPage(await read(links.all, call), links.all);
    },
    async *pages(start, call) {
      let page: Page = typeof start === 'string' ? await client.head(start, call) : start;
      const visited = new Set<string>();
      for (;;) {
        yield page;
        visited.add(page.links.self);
        const { next } = page.links;
        if (next === null || visited.has(next)) return;
        page = await read(next, call);
      }
    },
    async *items(start, call) {
      const seen = new Set<string>();
      for await (const { items } of client.pages(start, call)) {
        for (const item of items) {
          if (!seen.has(item.identifier)) yield item;
          seen.add(item.identifier);
        }
      }
    },
    review: async (permalink, call) => {
      const url = absoluteUrl(permalink);
      try {
        const response = await api.get(url, { ...(call?.signal && { signal: call.signal }) });
        return resolved(await response.json(), response.url || url);
      } catch (error) {
        throw fromKyError(error, url, timeout);
      }
    },
  };
  return client;
};
