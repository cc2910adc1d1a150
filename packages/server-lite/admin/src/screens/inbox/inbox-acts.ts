import type { Item } from '../../api/client.ts';
import { say, sayError } from '../../shell/notices.ts';
import {
  bulk,
  describePicture,
  edit,
  leads,
  putReply,
  takeBack,
  takeReply,
  toggleFeature,
  type Act,
  type Changed,
  type Detail,
  type Edit,
  type Left,
  type Result,
  type Target,
} from './calls.ts';
import { during, leave, reopen, replace } from './inbox-list.ts';
import { $running } from './running.ts';
import { REASONS, reviews } from './words.ts';

type Back = (ids: readonly string[], left: readonly Left[]) => void;
let whenBack: Back = () => {};
/** @param then opens what came back, and says what did not. */
export function onUndone(then: Back): void {
  whenBack = then;
}

interface Told {
  /** What was done, in words. */
  said: string;
  /** How many it was done to. */
  count: number;
  /** Those of them that are known. */
  ids: readonly string[];
}

/** Takes acts back, the last first, and shows what they were done to. A long one can be stopped, and gone on with. */
async function undo(words: readonly string[], { said, count, ids }: Told): Promise<void> {
  const stop = new AbortController();
  const rest = [...words];
  const left: Left[] = [];
  let done = 0;
  const show = (more: number): void => {
    if (count > 1) $running.set({ doing: 'Taking back', done: done + more, of: count, stop: () => stop.abort() });
  };
  try {
    while (rest.length > 0 && !stop.signal.aborted) {
      show(0);
      const answer = await during(() => takeBack(rest.at(-1)!, show, stop.signal));
      done += answer.done;
      left.push(...answer.left);
      if (answer.isWhole) rest.pop();
    }
  } finally {
    $running.set(undefined);
    await reopen();
  }
  if (rest.length > 0) {
    const others = { said, count: count - done, ids: [] };
    say(`Taken back: ${done.toLocaleString()} of ${reviews(count)}. Undo goes on with the others.`, {
      undo: () => undo(rest, others),
    });
  } else if (done > 0) say(`Taken back: ${said.charAt(0).toLowerCase()}${said.slice(1)}`);
  whenBack(rest.length > 0 ? [] : ids, left);
}

/** Says what was done, with a way back. */
function sayDone(told: Told, words: readonly (string | null)[]): void {
  const known = words.filter((word) => word !== null);
  say(told.said, known.length === 0 ? {} : { undo: () => undo(known, told) });
}

/** What was done, in words. */
function told(act: Act, done: number): string {
  const what = done === 1 ? '' : ` ${reviews(done)}`;
  switch (act.kind) {
    case 'publish':
      return `Published${what}.`;
    case 'hide':
      return `Hidden${what}: ${REASONS[act.reason].toLowerCase()}. Visitors see the count.`;
    case 'tag':
      return `Tags changed${what && ` on${what}`}.`;
    case 'feature':
      return `Featured${what}: collections can show ${done === 1 ? 'it' : 'them'} first.`;
  }
}

/**
 * Publishing records the word of whoever presses the button that the business may show these words.
 *
 * @param onProgress how many are done. @param signal stops a long one between two steps.
 */
export async function act(
  given: Act,
  target: Target,
  onProgress: (done: number) => void = () => {},
  signal?: AbortSignal,
): Promise<Result> {
  const { fault, ...result } = await during(() => bulk(given, target, onProgress, signal));
  const left = new Set(result.left.map(({ id }) => id));
  // Of a list that was stopped or refused on the way, nobody knows which ones were done.
  const isWhole = 'ids' in target && result.done + left.size === target.ids.length;
  const ids = isWhole ? target.ids.filter((id) => !left.has(id)) : [];
  if (leads(given)) leave(ids);
  const { done } = result;
  if (done > 0) sayDone({ said: told(given, done), count: done, ids }, result.undo);
  if (fault !== undefined) sayError(fault);
  if (!isWhole || !leads(given)) await reopen();
  return result;
}

/** Puts the newer copy in the list. @param said what was done */
async function change(call: () => Promise<Changed>, said: string): Promise<void> {
  const { undo: word, ...item } = await during(call);
  replace(item);
  sayDone({ said, count: 1, ids: [item.id] }, [word]);
}

/** What the change is made from: it is refused when somebody else was faster. */
function versionOf(item: Item | Detail): { version?: string } {
  return 'version' in item ? { version: item.version } : {};
}

export const feature = (item: Item, featured: boolean): Promise<void> =>
  change(
    () => toggleFeature(item.id, featured, versionOf(item).version),
    featured ? 'Featured: collections can show it first.' : 'No longer featured.',
  );

export const reply = (item: Item, text: string, author: string): Promise<void> =>
  change(() => putReply(item.id, { text, author, ...versionOf(item) }), 'Your reply is below the review.');

export const takeReplyAway = (item: Item): Promise<void> => change(() => takeReply(item.id), 'Your reply is gone.');

/** @param text what the picture shows; empty takes it away. @param version of the item when its pictures were read */
export const describe = (item: Item, position: number, text: string, version: string): Promise<void> =>
  change(
    () => describePicture(item.id, position, { text, version }),
    text.trim() === ''
      ? 'Nothing is said of the picture any more.'
      : 'Said: who cannot see the picture hears what it shows, in your words.',
  );

const changeDetails = (item: Item, body: Edit, said: string): Promise<void> =>
  change(() => edit(item.id, { ...body, ...versionOf(item) }), said);

export const setHighlights = (item: Item, facets: Item['facets']): Promise<void> =>
  changeDetails(item, { facets }, 'Highlights changed.');

/** @param excerpt null shows the words from their beginning, as for every review. */
export const setExcerpt = (item: Item, excerpt: Item['excerpt']): Promise<void> =>
  changeDetails(
    item,
    { excerpt },
    excerpt === null
      ? 'Visitors see it from its beginning again.'
      : 'Visitors see this part first, marked as an excerpt, with a way to the whole.',
  );

/** @param connection null takes back what the business had declared. */
export const setConnection = (item: Item, materialConnection: Item['materialConnection']): Promise<void> =>
  changeDetails(
    item,
    { materialConnection },
    materialConnection === null
      ? 'No connection is declared any more.'
      : 'Declared. Visitors read it between the words and the name.',
  );
