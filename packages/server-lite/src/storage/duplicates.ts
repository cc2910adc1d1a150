import type { Item } from '../domain/model.ts';
import type { Evidence } from '../domain/same-item.ts';
import type { Scope } from '../domain/roles.ts';
import type { Act } from './storage.ts';

/** As the ledger names who merges what nobody need decide about. */
export const FINDER = 'duplicates';

/** How far looking for duplicates has come, and what this step did. */
export interface DuplicateStep {
  /** Items that were looked at, of how many. */
  done: number;
  total: number;
  merged: number;
  proposed: number;
  /** There is more to do. */
  more: boolean;
}

/** What would become of two that are made one. */
export interface DuplicateOutlook {
  /** Id of the one that stays. */
  stays: string;
  /** Why they cannot be made one; null where they can. */
  fault: string | null;
  /** What visitors would see otherwise than now, in sentences. */
  changes: string[];
}

/** Two that a person decides about. */
export interface DuplicatePair {
  one: Item;
  other: Item;
  evidence: Evidence;
  foundAt: string;
  outlook: DuplicateOutlook;
}

/** An item that became part of another one: where it came from, and in what it differs. */
export interface MergedPart {
  item: Item;
  /** The item that it is directly part of. */
  into: string;
  /** The import that it came with. */
  import: { number: number; fileName: string } | null;
  evidence: Evidence;
  by: string;
  mergedAt: string;
  /** Names of fields that say something else than those of the item it is part of. */
  differs: string[];
}

export interface ItemDuplicates {
  /** The item that stands for it; null where it stands for itself. */
  partOf: string | null;
  parts: MergedPart[];
  proposed: { item: Item; evidence: Evidence; foundAt: string }[];
}

/**
 * The same review that came from several sources. Found by evidence alone; one stays, the other becomes part of it and stands nowhere
 * by itself, and that can be taken back at any time.
 */
export interface Duplicates {
  /** Looks at items that came since, for about so many milliseconds. What a person should decide is proposed alone. */
  advance(budget: number): Promise<DuplicateStep>;
  progress(): Promise<{ done: number; total: number }>;
  /** Has everything looked at anew. */
  restart(): Promise<void>;
  /** Latest first. @throws InvalidInputError for a cursor that is none of ours */
  proposals(asked?: {
    limit?: number;
    after?: string;
  }): Promise<{ pairs: DuplicatePair[]; next: string | null; total: number }>;
  of(id: string): Promise<ItemDuplicates | undefined>;
  /**
   * Makes two one, whatever is evident; which of them stays is said by `domain/which-stays.ts`.
   *
   * @throws NotFoundError; StateError where they cannot be one; PolicyError where what is shown would need a right that is not on record.
   */
  merge(one: string, other: string, act: Act): Promise<{ item: string; part: string }>;
  /**
   * Leads a part back to what it was, and keeps both apart for good.
   *
   * @param may whether who asks has a right: what leads to something being published needs `publish`
   * @throws NotFoundError; StateError for what is part of nothing, or whose item is itself part of another one
   */
  split(
    part: string,
    act: Act,
    may: (scope: Scope) => boolean,
  ): Promise<{ item: string; part: string; state: Item['state'] }>;
  /** Keeps two apart that were proposed, or might be. @throws NotFoundError; StateError for two that are one */
  keepApart(one: string, other: string, act: Act): Promise<void>;
  /** Proposes two anew that somebody keeps apart. @throws NotFoundError; StateError for two that are one, or that nothing shows to be the same */
  propose(one: string, other: string, act: Act): Promise<void>;
}
