import { atom } from 'nanostores';
import { PAGE, readPeople, type Person, type Wanted } from './calls.ts';

export interface PeopleRows {
  wanted: Wanted;
  /** In the order of the list; undefined where it was not looked at yet. */
  people: readonly (Person | undefined)[];
  /** Undefined before it is known. */
  total: number | undefined;
  isLoading: boolean;
  error: Error | undefined;
}

export const NOBODY_WANTED: Wanted = { q: '', tag: '', language: '', undeliverable: '' };
const EMPTY: PeopleRows = { wanted: NOBODY_WANTED, people: [], total: undefined, isLoading: false, error: undefined };

/** Who is found, as far as it was looked at. */
export const $people = atom<PeopleRows>(EMPTY);
let asked: AbortController | undefined;

async function load(wanted: Wanted, before: PeopleRows['people'], at: number): Promise<void> {
  asked?.abort();
  const mine = new AbortController();
  asked = mine;
  $people.set({ ...$people.get(), wanted, isLoading: true, error: undefined });
  try {
    const page = await readPeople(wanted, at, mine.signal);
    if (asked !== mine) return;
    const people = Array.from({ length: page.total }, (_, index) => before[index]);
    for (const [index, person] of page.people.entries()) people[at + index] = person;
    $people.set({ wanted, people, total: page.total, isLoading: false, error: undefined });
  } catch (cause) {
    if (asked !== mine) return;
    const error = cause instanceof Error ? cause : new Error(String(cause));
    $people.set({ ...$people.get(), isLoading: false, error });
  }
}

/** From the beginning. What is shown stays until the answer is there. */
export const openPeople = (wanted: Wanted): Promise<void> => load(wanted, [], 0);

/** Reads what is in view and not there yet. After a failure only when somebody asks for it. */
export async function reachPeople(from: number, to: number): Promise<void> {
  const { wanted, people, total, isLoading, error } = $people.get();
  if (total === undefined || isLoading || error !== undefined) return;
  for (let index = Math.max(0, from); index <= Math.min(to, total - 1); index++) {
    if (people[index] === undefined) return load(wanted, people, Math.max(0, Math.min(index - 10, total - PAGE)));
  }
}
