import { SmmFormatError } from '../errors/smm-format-error.ts';
import { findFault } from './find-fault.ts';
import { furtherPage, headPage } from './guard.generated.ts';
import { itemFault } from './item-fault.ts';
import type { Page, Rejected } from './page.ts';

/**
 * Makes a page of what came as JSON: from the network, or from a server's fragment in the document.
 * Takes the value over: addresses in it become absolute.
 *
 * @param url Where the page lies; its addresses are relative to it.
 * @throws {SmmFormatError} when it is not a page of ours.
 */
export const checkPage = (value: unknown, url: string): Page => {
  const page = value as Page;
  const fault = findFault((value as { collection?: unknown } | null)?.collection ? headPage : furtherPage, value, url);
  if (fault) throw new SmmFormatError(url, fault);
  const rejected: Rejected[] = [];
  const items = page.items.filter((item, index) => {
    const reason = itemFault(item, page.links.root);
    if (reason) rejected.push({ index, reason });
    return !reason;
  });
  return { ...page, items, rejected };
};
