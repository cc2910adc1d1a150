import type { Readable } from 'node:stream';
import { sourcePolicy } from '../domain/source-policy.ts';
import { SETTING_KEYS } from '../settings.ts';
import { peopleCsv } from '../people/people-csv.ts';
import type { Storage } from '../storage/storage.ts';
import { csvLine } from './csv.ts';
import type { Item } from '../domain/model.ts';
import { ITEM_HEADER, itemCells, itemLine } from './item-columns.ts';
import { zipStream, type ZipEntry } from './zip-stream.ts';

const README = `Everything that this smm endpoint holds for the business, except what opens something: accounts, passkeys, sessions and
tokens stay in the store, and a backup (smm backup) has those as well; written messages, with their links, stay in the outbox.

items.ndjson     every review and posting, one JSON object a line, as it is kept: of every state, e-mail addresses included;
                 what was erased is in the ledger alone
items.csv        the same for a spreadsheet, the common fields. A cell that begins with = + - @, a tab or a line break
                 has an apostrophe in front, so that no spreadsheet runs it as a formula; items.ndjson has the words as they are.
                 A telephone number stays as it is
ledger.ndjson    every change of state, oldest first, with the item that it was about
consents.ndjson  what the authors of reviews from the form agreed to, in the words that were asked
people.ndjson    the databank of people: lists, purchases, notes, why somebody is not asked, and the items they are known to have written
people.csv       the same for a spreadsheet, one line for each purchase; it comes in again with: smm people import people.csv
askings.json     each request for reviews, with what came of it
invitations.ndjson
                 who was asked in which request, and when; the links themselves are not kept
suppressions.ndjson
                 addresses that nobody may ask any more, as hashes that only this endpoint can tell apart. Who is in the databank
                 has the reason in people.ndjson; move to another smm with a backup, so that those who left are not asked again
media/           pictures that are shown, named by the SHA-256 of their bytes
waiting/         pictures of reviews that wait to be read, named by the item
business.json subjects.json merges.json collections.json views.json sources.json imports.json
                 what was set (business, origins, policy), what is reviewed and what was merged, what was chosen (rules and pins), the saved views that are
                 shared, what each source's terms ask for, what was brought in

It was read from beginning to end while the endpoint went on: what changed meanwhile is there as it was before or after.
Bring items.ndjson or items.csv into another smm with: smm import items.ndjson
It holds personal data. Keep it where only those can read it who may.
`;

/** A zip of everything that the business can take with it. The command and the admin API hand out the same. */
export async function exportEverything(storage: Storage, now: Date): Promise<Readable> {
  return zipStream([...documents(storage), ...lists(storage), ...(await pictures(storage))], now);
}

function documents({ settings, subjects, merges, collections, views, imports, askings, figures }: Storage): ZipEntry[] {
  const document = (name: string, read: () => Promise<unknown>): ZipEntry => ({
    name,
    async *chunks() {
      yield `${JSON.stringify(await read(), null, 2)}\n`;
    },
  });
  return [
    {
      name: 'README.txt',
      async *chunks() {
        yield README;
      },
    },
    document('business.json', async () =>
      Object.fromEntries(
        await Promise.all(SETTING_KEYS.map(async (key) => [key, (await settings.get(key)).value] as const)),
      ),
    ),
    document('subjects.json', () => subjects.list()),
    document('merges.json', () => merges.list()),
    document('collections.json', () => collections.list()),
    document('views.json', () => views.list(null)),
    document('sources.json', async () => (await figures.sources(new Map())).map(({ key }) => sourcePolicy(key))),
    document('imports.json', () => imports.list()),
    document('askings.json', () => askings.list()),
  ];
}

function lists({ everything }: Storage): ZipEntry[] {
  return [
    lines('items.ndjson', () => kept(everything), itemLine),
    {
      name: 'items.csv',
      async *chunks() {
        yield `\uFEFF${csvLine(ITEM_HEADER)}`;
        for await (const items of kept(everything)) yield items.map((item) => csvLine(itemCells(item))).join('');
      },
    },
    {
      name: 'ledger.ndjson',
      async *chunks() {
        for await (const rows of everything.ledger())
          yield rows.map(({ item, entry }) => `{"item":"${item}","entry":${entry}}\n`).join('');
      },
    },
    lines('consents.ndjson', () => everything.consents()),
    lines('people.ndjson', () => everything.people()),
    { name: 'people.csv', chunks: () => peopleCsv(everything.people()) },
    lines('invitations.ndjson', () => everything.invitations()),
    lines('suppressions.ndjson', () => everything.suppressions()),
  ];
}

async function pictures({ everything }: Storage): Promise<ZipEntry[]> {
  return (await everything.pictures()).map((picture) => ({
    name: picture.item === undefined ? `media/${picture.hash}.webp` : `waiting/${picture.item}.webp`,
    isPacked: true,
    async *chunks() {
      const bytes = await everything.picture(picture);
      if (bytes !== undefined) yield bytes;
    },
  }));
}

/** What has words: of what was erased there is nothing to take along. */
async function* kept(everything: Storage['everything']): AsyncGenerator<Item[]> {
  for await (const items of everything.items()) yield items.filter(({ state }) => state !== 'erased');
}

function lines<T extends object>(
  name: string,
  read: () => AsyncIterable<T[]>,
  asKept: (row: T) => object = (row) => row,
): ZipEntry {
  return {
    name,
    async *chunks() {
      for await (const rows of read()) yield rows.map((row) => `${JSON.stringify(asKept(row))}\n`).join('');
    },
  };
}
