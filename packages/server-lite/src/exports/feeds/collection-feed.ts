import type { Item } from '@smm/sdk/schema';
import { whyNotPassedOn } from '../../domain/pass-on.ts';
import { type FileHost, policyAddress, reviewAddress } from '../../http/file-host.ts';
import { sourcePolicy } from '../../domain/source-policy.ts';
import { itemPolicy } from '../../domain/strictest-policy.ts';
import type { HeadRows, Storage } from '../../storage/storage.ts';
import type { FeedItem, FeedHead } from './feed.ts';
import type { LeftOut } from './left-out.ts';

type Reads = Pick<Storage, 'read' | 'items'>;

/** What of these items their sources' terms let be passed on. The rest is counted. */
export async function passedOn(
  storage: Pick<Storage, 'items'>,
  items: readonly Item[],
  leftOut: LeftOut,
): Promise<FeedItem[]> {
  const found: FeedItem[] = [];
  for (const item of items) {
    const kept = await storage.items.get(item.identifier);
    const policy = kept ? itemPolicy(kept) : sourcePolicy(item.publisher.identifier);
    const why = whyNotPassedOn(policy);
    if (why === null) found.push({ item, attribution: policy.attribution });
    else leftOut.add(policy.name, why);
  }
  return found;
}

export function itemsIn(bytes: Uint8Array): Item[] {
  return JSON.parse(`[${Buffer.from(bytes).toString()}]`) as Item[];
}

/** The items of a collection from its newest on, page by page. */
export async function* pagesOf({ read }: Reads, slug: string, head: HeadRows): AsyncGenerator<Item[]> {
  yield itemsIn(head.items);
  for (let next = head.next; next !== null;) {
    const page = await read.page(slug, 'selection', next);
    if (page === undefined) return;
    yield itemsIn(page.items);
    next = page.next;
  }
}

/** @param address where the endpoint, or its folder of files, is open to everybody, if it is known */
export function feedHead(
  { collection, subject, selection }: HeadRows,
  { address, self, files }: { address: string | undefined; self?: string; files?: FileHost | undefined },
): FeedHead {
  const { slug, name, dateModified } = collection;
  return {
    title: name === subject.name ? name : `${subject.name}: ${name}`,
    home: subject.url ?? (address === undefined ? undefined : new URL(policyAddress(files), address).href),
    self,
    modified: dateModified,
    sample: selection.sample === true || subject.sample,
    permalink: (id) => (address === undefined ? undefined : new URL(reviewAddress(files, slug, id), address).href),
  };
}
