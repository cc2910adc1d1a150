import type { Item } from '../domain/model.ts';
import type { Act, Storage } from '../storage/storage.ts';
import { type Forgotten, RejectedRows } from './rejected-rows.ts';
import { Traces } from './traces.ts';

/** Items that are told by together: of more, files are read through several times. */
const AT_ONCE = 20_000;

interface Erasing {
  storage: Storage;
  /** The data folder. */
  data: string;
}

/**
 * Erases items and somebody of the databank, and what imports could not take of them. That first: what tells it is gone with
 * the items, and whoever is stopped between the two erases once more.
 *
 * @returns what is left of rejected rows, for the business to look at
 */
export async function eraseFor(
  { storage, data }: Erasing,
  wanted: { items: readonly Item[]; person?: string | undefined },
  act: Act,
): Promise<Forgotten> {
  const traces = new Traces();
  for (const item of wanted.items) {
    traces.addItem(item);
    // What is one with it goes too, and may have been told of by another address.
    const { partOf = null, parts = [] } = (await storage.duplicates.of(item.id)) ?? {};
    const others = partOf === null ? parts : ((await storage.duplicates.of(partOf))?.parts ?? []);
    for (const part of others) traces.addItem(part.item);
    const whole = partOf === null ? undefined : await storage.items.get(partOf);
    if (whole) traces.addItem(whole);
  }
  const person = wanted.person === undefined ? undefined : await storage.people.get(wanted.person);
  if (person) traces.addPerson(person);
  const forgotten = await new RejectedRows(data).forget(traces);
  // Together: they share what clears the file of what is left.
  await Promise.all(wanted.items.map(({ id }) => storage.items.erase(id, act)));
  if (wanted.person !== undefined) await storage.people.erase(wanted.person);
  return forgotten;
}

/** The same where an author erases their own review by its receipt. False where the secret opens nothing. */
export async function eraseByAuthor(
  { storage, data }: Erasing,
  secret: Uint8Array,
): Promise<{ isErased: boolean; forgotten: Forgotten }> {
  const sent = await storage.submissions.bySecret(secret);
  const traces = new Traces();
  if (sent) traces.addItem(sent.item);
  const nothing: Forgotten = { gone: 0, left: [] };
  const forgotten = sent ? await new RejectedRows(data).forget(traces) : nothing;
  return { isErased: await storage.submissions.erase(secret), forgotten };
}

/**
 * Before an import is taken back: its own rejected rows go, and out of those of others what is about its items.
 *
 * @returns what is left
 */
export async function forgetImport({ storage, data }: Erasing, number: number): Promise<Forgotten> {
  const rows = new RejectedRows(data);
  const own = new Set(await rows.ofRuns(await storage.imports.runs(number)));
  let result: Forgotten = await rows.forget(new Traces(), own);
  if (result.left.length > 0) {
    for await (const traces of tracesOf(storage.imports.items(number))) {
      const { gone, left } = await rows.forget(traces, own);
      result = { gone: result.gone + gone, left };
    }
  }
  for (const name of own) await rows.remove(name);
  // Whose name is in them is no question where many are taken back at once.
  return { gone: result.gone, left: result.left.map((each) => ({ ...each, named: 0 })) };
}

async function* tracesOf(steps: AsyncIterable<readonly Item[]>): AsyncGenerator<Traces> {
  let traces = new Traces();
  let count = 0;
  for await (const items of steps) {
    for (const item of items) traces.addItem(item);
    count += items.length;
    if (count < AT_ONCE) continue;
    yield traces;
    traces = new Traces();
    count = 0;
  }
  if (!traces.isEmpty) yield traces;
}

/** What is left, for people: which files, and what to do. Empty where nothing is. */
export function describeLeft({ gone, left }: Forgotten): string {
  const count = (n: number, one: string) => `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;
  const went = gone === 0 ? '' : `${count(gone, 'row')} that an import could not take went with it.`;
  if (left.length === 0) return went;
  const files = left.map(
    ({ name, rows, named }) =>
      `  rejected/${name}: ${count(rows, 'row')}${named === 0 ? '' : `, ${named.toLocaleString('en')} with the same name`}`,
  );
  return [
    went,
    'Rows that imports could not take are left. Where they hold neither the address nor enough of the words, nothing tells whose they are:',
    ...files,
    'Look into them, and delete what is not needed: smm rejected list, smm rejected delete NAME.',
  ]
    .filter(Boolean)
    .join('\n');
}
