import type { MatchField } from '../domain/match-watches.ts';
import type { Watch, WatchKind } from '../domain/watch.ts';

export interface NewWatch extends Omit<Watch, 'id'> {
  subject: string;
}

export interface KeptWatch extends Watch {
  subject: string;
  createdAt: string;
  createdBy: string;
  /** Items that have it now. */
  items: number;
  /** Those of them that wait for a person. */
  waiting: number;
  /** Items that it was found in so far, those that are gone or were edited since included. */
  found: number;
}

/** Where a watch was found in an item: UTF-16 units of the field as kept; both 0 for the field as a whole. */
export interface ItemMatch {
  watch: number;
  kind: WatchKind;
  /** What the watch looks for. */
  text: string;
  field: MatchField;
  start: number;
  end: number;
}

/** Words, names and links to look out for in what feeds bring. */
export interface Watches {
  list(subject?: string): Promise<KeptWatch[]>;
  /**
   * Feeds that listen read as far back as at first the next time.
   *
   * @throws InvalidInputError for what cannot be found; ConflictError where the subject has it; StateError for a subject that takes nothing new
   */
  add(watch: NewWatch, by: string): Promise<KeptWatch>;
  /**
   * Says otherwise what is looked for. What it found stays; where that is found no more, it is noted no more. Feeds that
   * listen read as far back as at first the next time.
   *
   * @throws as `add` does; NotFoundError
   */
  set(id: number, watch: Omit<NewWatch, 'subject'>): Promise<KeptWatch>;
  /** What it found stays; that it was found by this is forgotten, but can be led back for ten minutes. @throws NotFoundError */
  remove(id: number): Promise<void>;
  /**
   * Leads one back that was removed within ten minutes, and notes anew where it is found. It has its number again, unless
   * another one got that meanwhile.
   *
   * @throws NotFoundError; ConflictError where the subject looks out for that again; StateError for one that takes nothing new
   */
  restore(id: number): Promise<KeptWatch>;
  /** Ids of the items that wait for a person, and that this one alone was found in. @throws NotFoundError */
  waitingAlone(id: number): Promise<string[]>;
  /** What was found in each of these items; those with nothing are left out. */
  of(ids: readonly string[]): Promise<Map<string, ItemMatch[]>>;
}
