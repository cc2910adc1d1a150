import type { AggregateRating, Selection } from '@smm/sdk/schema';
import type { Subject } from '../domain/model.ts';
import type { Act } from './storage.ts';

/** How long a merge can be taken back after its end. */
export const MERGE_UNDO_MS = 10 * 60_000;

/** What visitors read about all that is published about a subject. */
export interface MergedHead {
  subject: Subject;
  published: number;
  aggregateRating: AggregateRating | null;
  selection: Selection;
}

/** A collection of either subject: how many it shows now, and would show then. */
export interface MergedCollection {
  slug: string;
  name: string;
  /** Slug of its subject. */
  subject: string;
  rules: number;
  pins: number;
  before: number;
  after: number;
}

/** What would become of two subjects; nothing is written. */
export interface MergePreview {
  from: MergedHead;
  into: MergedHead;
  /** The one that is left. */
  after: MergedHead;
  /** Items that would move, in every state. */
  items: Record<'pending' | 'published' | 'hidden' | 'withdrawn' | 'erased', number>;
  collections: MergedCollection[];
  purchases: number;
  imports: number;
  views: number;
  askings: number;
  /** Items that would move and have an equal there. They are looked at for duplicates afterwards. */
  same: number;
}

export interface MergeState {
  from: { slug: string; name: string };
  into: { slug: string; name: string };
  /** As in `Act.by`. */
  by: string;
  /** `returning`: on its way back. */
  state: 'merging' | 'merged' | 'returning';
  /** Items that moved, of how many. */
  done: number;
  total: number;
  startedAt: string;
  finishedAt: string | null;
  /** Null where it cannot be taken back. */
  undoUntil: string | null;
}

export interface MergeWork {
  onProgress?: (merge: MergeState) => void;
  /** Milliseconds of one transaction. */
  budget?: number;
  /** Milliseconds that others have between two of them. */
  pause?: number;
  isStopping?: () => boolean;
}

/** Two subjects that are one: what the one has becomes the other's, in steps of which each leaves the store whole. */
export interface Merges {
  /** @throws NotFoundError; StateError where they cannot be merged; PolicyError for a sample with a real one. */
  preview(from: string, into: string): Promise<MergePreview>;
  /** Under way first, then the latest first. */
  list(): Promise<MergeState[]>;
  /**
   * From now on the slug of the one leads to the other; `work` moves what it has.
   *
   * @throws as `preview`; PolicyError without the owner's word that both are one; StorageError while an import runs.
   */
  begin(from: string, into: string, act: Act): Promise<MergeState>;
  /**
   * Leads what came along back, wherever it is still there; `work` does it.
   *
   * @throws NotFoundError where nothing was merged; StateError when it is too late, or the other one was merged since.
   */
  undo(from: string, by: string): Promise<MergeState>;
  /** Goes on with all that is under way, to the end. @throws StorageError while another process is at it. */
  work(options?: MergeWork): Promise<void>;
}
