import type { ItemQuery } from '@smm/sdk/schema';
import { queryUrl } from '@smm/sdk/query';

const PREFIX = 'smm-';
const ORDERS: readonly string[] = ['newest', 'oldest', 'highest', 'lowest'] satisfies ItemQuery['sort'][];

/** What the address of the page asks for: `?smm-rating=5&smm-q=piano`; undefined where it asks for nothing. */
export function readAddress(address: string): Partial<ItemQuery> | undefined {
  const { searchParams } = new URL(address);
  const all = (name: string): string[] => searchParams.getAll(PREFIX + name);
  const sort = all('sort').find((order) => ORDERS.includes(order)) as ItemQuery['sort'] | undefined;
  const query: Partial<ItemQuery> = {
    rating: all('rating')
      .map(Number)
      .filter((star) => [1, 2, 3, 4, 5].includes(star)),
    tag: all('tag'),
    lang: all('lang'),
    source: all('source'),
    q: all('q')[0]?.slice(0, 100) ?? '',
    ...(sort && { sort }),
  };
  return [...searchParams.keys()].some((name) => name.startsWith(PREFIX)) ? query : undefined;
}

/** The page's address with what is asked for; undefined where it says so already. */
export function queryInAddress(address: string, query: ItemQuery): string | undefined {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (name.startsWith(PREFIX)) url.searchParams.delete(name);
  for (const [name, value] of new URL(queryUrl('https://x/', query)).searchParams) {
    url.searchParams.append(PREFIX + name, value);
  }
  return url.href === new URL(address).href ? undefined : url.href;
}

/** Puts what is asked for into the page's address, without a step in its history. */
export function writeAddress(query: ItemQuery): void {
  history.replaceState(history.state, '', queryInAddress(location.href, query));
}
