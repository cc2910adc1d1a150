import type { Kysely } from 'kysely';
import { fold } from '../domain/search-words.ts';
import { countPeople } from './people-rows.ts';
import type { AskingState, PeopleFilter } from './people.ts';
import type { Tables } from './tables.ts';

/** As an asking keeps it: words that were typed may be a name or an address, and go once nobody is chosen by them any more. */
type KeptFilter = PeopleFilter & { isSearched?: true };

const CHOOSES: readonly AskingState[] = ['waiting', 'choosing'];

/** Whom an asking goes to; `isSearched` where it was also found by words that are not kept any more. */
export function askedFor({ people, state }: { people: string; state: string }): {
  people: PeopleFilter;
  isSearched: boolean;
} {
  const isOver = !CHOOSES.includes(state as AskingState);
  const { isSearched = false, ...filter } = JSON.parse(isOver ? withoutWords(people) : people) as KeptFilter;
  return { people: filter, isSearched };
}

/** For an asking that chooses nobody from now on. @param people JSON, as the asking keeps it */
export function withoutWords(people: string): string {
  const { q, ...filter } = JSON.parse(people) as KeptFilter;
  return JSON.stringify(q === undefined ? filter : { ...filter, isSearched: true });
}

/**
 * After somebody was erased: no asking keeps words that were about them alone. One that has yet to choose would find nobody
 * by them, and goes on to its end.
 *
 * @param foundBy what a search found them by
 */
export async function forgetWordsAbout(db: Kysely<Tables>, foundBy: string): Promise<void> {
  const askings = await db
    .selectFrom('asking')
    .select(['seq', 'people', 'state', 'way'])
    .where('people', 'like', '%"q":%')
    .execute();
  for (const { seq, people, state, way } of askings) {
    const isOver = !CHOOSES.includes(state as AskingState);
    const { q = '' } = JSON.parse(people) as KeptFilter;
    const isTheirs = fold(q)
      .split(/\s+/)
      .every((word) => foundBy.includes(word));
    if (!isOver && !(isTheirs && (await countPeople(db, { q })) === 0)) continue;
    const next = isOver ? state : way === 'email' ? 'sending' : 'done';
    await db
      .updateTable('asking')
      .set({ people: withoutWords(people), state: next })
      .where('seq', '=', seq)
      .execute();
  }
}
