import type { Readable } from 'node:stream';
import { sourcePolicy } from '../domain/source-policy.ts';
import { SETTING_KEYS } from '../settings.ts';
import { peopleCsv } from '../people/people-csv.ts';
import { CARRIED } from '../storage/carried-tables.ts';
import type { Snapshot } from '../storage/snapshot.ts';
import type { Storage } from '../storage/storage.ts';
import { csvLine } from './csv.ts';
import type { Item } from '../domain/model.ts';
import { ITEM_HEADER, itemCells, itemLine } from './item-columns.ts';
import { listed } from './listed.ts';
import { FORMAT, MANIFEST, type Manifest } from './manifest.ts';
import { README } from './readme.ts';
import { zipStream, type ZipEntry } from './zip-stream.ts';

/**
 * A zip of everything that the business can take with it, as it is at this moment. The command and the admin API hand out the
 * same, and `smm import` makes the same store of it (docs/export.md).
 */
export async function exportEverything(storage: Pick<Storage, 'snapshot'>, now: Date): Promise<Readable> {
  const snapshot = await storage.snapshot();
  try {
    const files: Manifest['files'] = [];
    const entries = [
      ...documents(snapshot),
      ...lists(snapshot),
      ...tables(snapshot),
      ...(await pictures(snapshot)),
    ].map((entry) => listed(entry, files));
    const stream = await zipStream([...entries, manifest(snapshot, now, files)], now);
    stream.once('close', () => snapshot.close());
    return stream;
  } catch (error) {
    snapshot.close();
    throw error;
  }
}

/** Row by row, what the other files leave out of how the store keeps it. */
function tables(snapshot: Snapshot): ZipEntry[] {
  return CARRIED.map((table) => ({
    name: `store/${table.name}.ndjson`,
    async *chunks() {
      yield* snapshot.rows(table);
    },
  }));
}

function manifest(snapshot: Snapshot, now: Date, files: Manifest['files']): ZipEntry {
  return {
    name: MANIFEST,
    async *chunks() {
      const about = { format: FORMAT, schema: snapshot.schema(), exported: now.toISOString() };
      const all = { smm: 'export', ...about, leftOut: snapshot.leftOut(), files } satisfies Manifest;
      yield `${JSON.stringify(all, null, 2)}\n`;
    },
  };
}

function documents(snapshot: Snapshot): ZipEntry[] {
  const { settings, subjects, merges, collections, views, imports, askings } = snapshot;
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
    document('sources.json', async () => (await snapshot.sources()).map(sourcePolicy)),
    document('imports.json', () => imports.list()),
    document('askings.json', () => askings.list()),
  ];
}

function lists({ everything }: Snapshot): ZipEntry[] {
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

async function pictures({ everything }: Snapshot): Promise<ZipEntry[]> {
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
