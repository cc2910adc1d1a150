import { SmmFormatError } from '../errors/smm-format-error.ts';
import type { HeadPage } from '../schema/page.ts';
import { isHeadPage, type Page, type Read } from './page.ts';

/** @throws {SmmFormatError} when the page at this address is a further page. */
export const asHeadPage = (page: Page, url: string): Read<HeadPage> => {
  if (isHeadPage(page)) return page;
  throw new SmmFormatError(url, 'it is a further page, not a head page');
};
