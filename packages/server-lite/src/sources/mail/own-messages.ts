import { refusedLine } from '../records/refused-line.ts';
import { SourceError } from '../source-error.ts';
import { type Letter, recordOf } from './letter.ts';

/** Messages, or UTF-16 units of their words, by which it is told whose mailbox it is. */
const HELD = 5000;
const MOST_HELD = 8 << 20;
const OF_BUSINESS =
  /^(?:info|hello|hi|hallo|contact|kontakt|contacto|contato|contatti|office|mail|post|support|service|sales|team|shop|store|booking|bookings|reservations?|reception|feedback|reviews?|help|kundenservice|admin)@/;
const HALF = 0.5;

/**
 * A line for each message, in their order: its record, or why it was left out. What was sent from where most of the others
 * were sent to is the business's own.
 *
 * @throws SourceError where none is left
 */
export async function* linesOf(
  name: string,
  letters: AsyncIterable<Letter> | Iterable<Letter>,
): AsyncGenerator<string> {
  let held: Letter[] | undefined = [];
  let weight = 0;
  let own: string | undefined;
  let taken = 0;
  let count = 0;
  let why = '';
  const lineOf = (letter: Letter): string => {
    const reason = refusalOf(letter, own);
    count++;
    if (reason === undefined) {
      taken++;
      return recordOf(letter);
    }
    why ||= reason;
    return refusedLine(reason);
  };
  for await (const letter of letters) {
    if (!held) {
      yield lineOf(letter);
      continue;
    }
    held.push(letter);
    weight += letter.words.length;
    if (held.length < HELD && weight <= MOST_HELD) continue;
    own = ownAddress(held);
    yield* held.map(lineOf);
    held = undefined;
  }
  if (held) {
    own = ownAddress(held);
    yield* held.map(lineOf);
  }
  if (taken === 0)
    throw new SourceError(
      count === 0
        ? `${name} holds no e-mail. Export it again.`
        : `${name} holds ${count} e-mail${count === 1 ? '' : 's'}, and none of a customer: of the first, ${why}. Export the messages that customers wrote.`,
    );
}

function refusalOf({ from, refused, words }: Letter, own: string | undefined): string | undefined {
  if (refused !== undefined) return refused;
  if (own !== undefined && from === own)
    return 'it was sent from the address that most of the others were sent to: it is the business’s own';
  return words.trim() === '' ? 'it holds no words of its author' : undefined;
}

/** Where most of the messages of others were sent to; undefined where two may be it. */
function ownAddress(letters: readonly Letter[]): string | undefined {
  const counts = new Map<string, { messages: number; senders: Set<string> }>();
  const sent = new Map<string, number>();
  const people = letters.filter(({ refused }) => refused === undefined);
  for (const { from, to } of people) {
    sent.set(from, (sent.get(from) ?? 0) + 1);
    for (const each of new Set(to)) {
      if (each === from) continue;
      const known = counts.get(each) ?? { messages: 0, senders: new Set() };
      known.messages++;
      known.senders.add(from);
      counts.set(each, known);
    }
  }
  const fit = [...counts]
    .filter(([each, { messages }]) => messages > HALF * (people.length - (sent.get(each) ?? 0)))
    .map(([each, { senders }]) => ({ each, weight: 2 * senders.size + (OF_BUSINESS.test(each) ? 1 : 0) }))
    .toSorted((a, b) => b.weight - a.weight);
  const [first, second] = fit;
  return first && first.weight > (second?.weight ?? 0) ? first.each : undefined;
}
