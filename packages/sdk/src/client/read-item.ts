import { SmmFormatError } from '../errors/smm-format-error.ts';
import type { ItemPage } from '../schema/page.ts';
import { absoluteUrl } from './absolute-url.ts';
import { itemFault } from './item-fault.ts';
import { readAs, type ReadOptions } from './read-page.ts';

/**
 * Makes one review or posting of what came as JSON. Takes the value over: addresses in it become absolute.
 *
 * @param url Where it lies; `links` are relative to it.
 * @throws {SmmFormatError} when it is not an item page of ours.
 */
const checkItem = (value: unknown, url: string): ItemPage => {
  const { item, links, subject } = (value ?? {}) as Partial<ItemPage>;
  if (typeof links?.root !== 'string') throw new SmmFormatError(url, 'links.root is missing or wrong');
  const resolved = { ...links };
  for (const name of ['self', 'root', 'policy'] as const) {
    const link = links[name];
    if (typeof link === 'string') resolved[name] = absoluteUrl(link, url);
  }
  const fault = itemFault(item, resolved.root);
  if (fault || !item || !subject) throw new SmmFormatError(url, fault || 'subject is missing');
  return { item, subject, links: resolved };
};

/**
 * Reads one review or posting by its `permalink`, the way `readPage` reads a page.
 *
 * @param url Absolute, or relative to the document.
 * @throws {SmmUrlError} the address cannot be used.
 * @throws {SmmNetworkError} no answer, after the retries.
 * @throws {SmmTimeoutError} no complete answer in time.
 * @throws {SmmHttpError} the endpoint refused; with `status` 410 the review was withdrawn or erased.
 * @throws {SmmFormatError} something else lies at the address.
 */
export const readItem = (url: string | URL, options: ReadOptions = {}): Promise<ItemPage> =>
  readAs(url, options, checkItem);
