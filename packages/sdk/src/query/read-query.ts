import { absoluteUrl } from '../client/absolute-url.ts';
import { findFault } from '../client/find-fault.ts';
import type { PageReader, Read } from '../client/page.ts';
import { readPage, type ReadOptions } from '../client/read-page.ts';
import { SmmFormatError } from '../errors/smm-format-error.ts';
import type { QueryPage } from '../schema/query.ts';
import { queryPage } from './query.generated.ts';

/**
 * Reads a page of an answer, as `readPage` reads a page of a collection: items that are not as the contract says are
 * left out, addresses are absolute.
 *
 * @throws {SmmFormatError} when something else lies at the address; else as `readPage` does.
 */
export const readQuery = async (
  url: string,
  options: ReadOptions = {},
  read: PageReader = readPage,
): Promise<Read<QueryPage>> => {
  const page = await read(url, options);
  const fault = findFault(queryPage, page, page.links.self);
  if (fault) throw new SmmFormatError(url, fault);
  const { links, ...rest } = page as unknown as Read<QueryPage>;
  return { ...rest, links: { ...links, head: absoluteUrl(links.head, links.self) } };
};
