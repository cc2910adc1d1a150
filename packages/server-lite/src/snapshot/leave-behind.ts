import type { ReadModel } from '../storage/storage.ts';
import type { FolderWriter } from './folder-writer.ts';
import { collectionOf, keptPage } from './kept-page.ts';
import { PACKED } from './packed.ts';
import type { SiteWriter } from './site-writer.ts';

interface LeaveDeps {
  writer: FolderWriter;
  out: SiteWriter;
  read: ReadModel;
  slugs: readonly string[];
  /** Name of the folder of the elements. */
  cdnFolder: string;
  language: string;
}

const REVIEW_PAGE = /^(c\/([a-z0-9-]{1,64})\/r\/[a-z0-9][a-z0-9_-]{0,63})\.html$/;

/**
 * What nothing names any more goes; what somebody who came before still reads stays for one run that changes something: further
 * pages and pages of reviews, each with what it may show today, and files of the elements.
 */
export async function leaveBehind({ writer, out, read, slugs, cdnFolder, language }: LeaveDeps): Promise<void> {
  const known = new Set(slugs);
  const later: (() => Promise<unknown>)[] = [];
  const unnamed = new Set(writer.unnamed());
  for (const path of unnamed) {
    const [, page = '', slug = ''] = REVIEW_PAGE.exec(path) ?? [];
    if (writer.wasKept(path)) writer.remove(path);
    else if (known.has(collectionOf(path) ?? '')) later.push(() => keepPage(path));
    else if (known.has(slug)) later.push(() => keepReview(path, page));
    // A host that hands out packed forms would answer with that of before in place of a file that is new.
    else if (path.startsWith(`${cdnFolder}/`) && unnamed.has(path.replace(PACKED, ''))) writer.keep(path);
    else writer.remove(path);
  }
  // Words that went are gone from under their own address before the many pages are looked through.
  for (const step of later) await step();

  async function keepPage(path: string): Promise<void> {
    const before = writer.read(path);
    const bytes = before && (await keptPage(path, before, read));
    if (bytes === undefined) writer.remove(path);
    else writer.put(path, bytes, { kept: true });
  }

  async function keepReview(path: string, page: string): Promise<void> {
    const isThere = await out.write({ address: `/${page}?lang=${language}`, file: path }, true);
    if (!isThere) writer.remove(path);
  }
}
