import { NotFoundError } from '../../errors/not-found-error.ts';
import { InvalidInputError } from '../../errors/invalid-input-error.ts';
import type { Storage } from '../../storage/storage.ts';
import { ACTIVITY_STREAMS } from './activity-streams.ts';
import { feedHead, pagesOf, passedOn } from './collection-feed.ts';
import type { FeedWriter } from './feed.ts';
import { JSON_FEED } from './json-feed.ts';
import { LeftOut } from './left-out.ts';
import { RSS } from './rss.ts';
import { csvHead, csvItem, ndjsonItem } from './tables.ts';

const TABLE = { type: '', begin: () => '', end: () => '' };

/** Every way to write a collection. */
export const COLLECTION_FORMATS = {
  rss: RSS,
  jsonfeed: JSON_FEED,
  activitystreams: ACTIVITY_STREAMS,
  csv: { ...TABLE, type: 'text/csv; charset=utf-8', begin: csvHead, item: csvItem },
  ndjson: { ...TABLE, type: 'application/x-ndjson', item: ndjsonItem },
} satisfies Record<string, FeedWriter>;

export type CollectionFormat = keyof typeof COLLECTION_FORMATS;

/** What became of a collection: how much was written, and what was not, with the reason. */
export interface WrittenCollection {
  written: number;
  leftOut: { source: string; why: string; count: number }[];
}

export interface CollectionToWrite {
  slug: string;
  format: CollectionFormat;
  /** Where the endpoint is open to everybody, if it is known. */
  address: string | undefined;
}

/** What is published of a collection and may be passed on, in pieces. `done` is told at the end. */
export async function* writeCollection(
  storage: Pick<Storage, 'read' | 'items'>,
  { slug, format, address }: CollectionToWrite,
  done: (written: WrittenCollection) => void,
): AsyncGenerator<string> {
  const rows = await storage.read.head(slug, 'selection');
  if (rows === undefined)
    throw new NotFoundError(`There is no collection “${slug}”. “smm collection list” names those that exist.`);
  const writer: FeedWriter = COLLECTION_FORMATS[format];
  const head = feedHead(rows, { address });
  if (format === 'rss' && head.home === undefined)
    throw new InvalidInputError(
      '--address',
      `RSS has to name a page, and neither the subject nor the endpoint has an address. Say where it is open: --address https://reviews.example.com.`,
    );
  const leftOut = new LeftOut();
  let written = 0;
  yield writer.begin(head);
  for await (const page of pagesOf(storage, slug, rows)) {
    const items = await passedOn(storage, page, leftOut);
    yield items.map((item, at) => writer.item(item, head, written + at)).join('');
    written += items.length;
  }
  yield writer.end(rows.selection.text + leftOut.text(), written);
  done({ written, leftOut: leftOut.list() });
}
