import type { Readable } from 'node:stream';
import { secretHash } from '../auth/secret.ts';
import type { Item } from '../domain/model.ts';
import { fold } from '../domain/search-words.ts';
import type { PersonFile } from '../storage/people.ts';
import type { Storage } from '../storage/storage.ts';
import { zipStream, type ZipEntry } from './zip-stream.ts';

/** How somebody is looked for. What any of them finds is found. */
export interface PersonWanted {
  email?: string;
  /** Whoever wrote under exactly this name, whatever the case of its letters: it may be several people. */
  name?: string;
  /** Id in the databank. */
  person?: string;
  /** Ids of items. */
  items?: string[];
  /** Address of a receipt, or its secret. */
  receipt?: string;
}

export type FoundBy = 'email' | 'person' | 'name' | 'item' | 'receipt';

export interface PersonFound extends Pick<PersonFile, 'person' | 'suppression'> {
  items: { item: Item; by: FoundBy }[];
}

const README = `Everything that is kept about one person.

items.json     their reviews and postings as they are kept
consents.json  what they agreed to, in the words that were asked, and when
ledger.json    what was done with each review, and when
person.json    what the business keeps of them besides: contact, purchases, how often they were asked for a review
pictures/      the pictures that came with their reviews
`;

/** Everything about one person, erased items left out: nothing is left of those but their number in the ledger. */
export async function findPerson(storage: Storage, wanted: PersonWanted): Promise<PersonFound> {
  const items = new Map<string, PersonFound['items'][number]>();
  const add = (item: Item | undefined, by: FoundBy): void => {
    if (item !== undefined && item.state !== 'erased' && !items.has(item.id)) items.set(item.id, { item, by });
  };
  let found: Pick<PersonFile, 'person' | 'suppression'> = { person: null, suppression: null };
  for (const by of ['person', 'email'] as const) {
    const who = wanted[by];
    if (who === undefined) continue;
    const { person, suppression, items: theirs } = await storage.people.everythingAbout(who);
    found = { person: found.person ?? person, suppression: found.suppression ?? suppression };
    for (const item of theirs) add(item, by);
  }
  for (const id of wanted.items ?? []) add(await storage.items.get(id), 'item');
  const secret = secretHash(
    wanted.receipt
      ?.trim()
      .split('/')
      .at(-1)
      ?.replace(/\.json$/, ''),
  );
  if (secret !== undefined) add((await storage.submissions.bySecret(secret))?.item, 'receipt');
  if (wanted.name !== undefined) for await (const item of byName(storage, wanted.name)) add(item, 'name');
  return { ...found, items: [...items.values()] };
}

async function* byName({ everything }: Storage, name: string): AsyncGenerator<Item> {
  const exact = fold(name.trim());
  if (exact === '') return;
  for await (const items of everything.items()) {
    yield* items.filter(({ author }) => fold(author.name.trim()) === exact);
    // Whoever else is served gets a turn.
    await new Promise(setImmediate);
  }
}

/** What a person gets who asks what is kept about them. */
export async function exportPerson(storage: Storage, found: PersonFound, now: Date): Promise<Readable> {
  const items = found.items.map(({ item }) => item);
  const about = async <T>(read: (id: string) => Promise<T>) =>
    Promise.all(items.map(async ({ id }) => ({ item: id, ...(await read(id)) })));
  const consents = await about(async (id) => (await storage.submissions.consents(id)) ?? { consents: [] });
  const ledger = await about(async (id) => ({
    entries: (await storage.items.history(id)).map((entry) => JSON.parse(entry) as unknown),
  }));
  const { person, suppression } = found;
  return zipStream(
    [
      text('README.txt', README),
      document('items.json', items),
      document('consents.json', consents),
      document('ledger.json', ledger),
      document('person.json', { person, suppression }),
      ...(await pictures(storage, items)),
    ],
    now,
  );
}

async function pictures({ media, everything }: Storage, items: readonly Item[]): Promise<ZipEntry[]> {
  const entries = new Map<string, ZipEntry>();
  const add = (name: string, bytes: Uint8Array | undefined): void => {
    if (bytes !== undefined) entries.set(name, { name, isPacked: true, chunks: () => once(bytes) });
  };
  for (const { id, images, author } of items) {
    for (const { url } of author.image === undefined ? images : [...images, author.image]) {
      const hash = /^media\/([0-9a-f]{64})\.webp$/.exec(url)?.[1];
      if (hash !== undefined) add(`pictures/${hash}.webp`, (await media.get(hash))?.bytes);
    }
    add(`pictures/${id}-waiting.webp`, await everything.picture({ hash: '', item: id }));
  }
  return [...entries.values()];
}

const text = (name: string, words: string): ZipEntry => ({ name, chunks: () => once(words) });
const document = (name: string, value: unknown): ZipEntry => text(name, `${JSON.stringify(value, null, 2)}\n`);

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value;
}
