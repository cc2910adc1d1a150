import type { PictureKind } from '../domain/picture-rights.ts';

export const PICTURE_STATES = ['waiting', 'fetched', 'failed', 'refused'] as const;
export type PictureState = (typeof PICTURE_STATES)[number];

/** A picture whose turn it is. Whoever has it asks for it, and says what came of it. */
export interface ClaimedPicture {
  number: number;
  address: string;
  host: string;
  /** This one included. */
  tries: number;
  /** What is here by now: it is asked whether that is still the same. Absent for one that never came. */
  known?: { etag?: string; lastModified?: string };
}

/** A picture of an archive, as items name it. */
export interface WantedPicture {
  number: number;
  address: string;
  /** SHA-256 of its bytes as they lie in the archive, hex. */
  digest: string;
  /** It was taken before. */
  isHere?: true;
  /** It was refused before, and why. */
  refused?: string;
}

/** What came of asking. `later`: when it is asked again, ISO 8601; null for never. */
export type PictureOutcome =
  | { state: 'fetched'; bytes: Uint8Array; width: number; height: number; etag?: string; lastModified?: string }
  /** Its source says that it is what it was. */
  | { state: 'unchanged' }
  /** `hostUntil`: the host as a whole is left alone until then. */
  | { state: 'failed'; reason: string; detail: string; later: string | null; hostUntil?: string }
  | { state: 'refused'; reason: string; detail: string };

export interface PictureRow {
  address: string;
  state: PictureState;
  /** A short word, such as `not-found`; null where nothing stood in the way. */
  reason: string | null;
  detail: string | null;
  tries: number;
  nextAt: string | null;
  /** Of items that name it. */
  items: number;
}

export interface PictureFigures extends Record<PictureState, number> {
  /** Asked for since the moment that was given. */
  asked: number;
  /** Whose turn it is now. */
  due: number;
}

/** A picture as one item names it. */
export interface ItemPicture {
  position: number;
  kind: PictureKind;
  address: string;
  /** `left`: by its source's terms or by a person. */
  state: PictureState | 'left';
  detail: string | null;
  nextAt: string | null;
  /** Where it lies by now, from the `v1/` folder. */
  url: string | null;
  /** What it shows, as its source says. */
  text: string | null;
  /** The same in the business's words, where its source says nothing. */
  ownText: string | null;
}

/**
 * Pictures that items name by their addresses at the source. Those of published items alone are asked for, each address
 * once; they are shown with their items as soon as they are here, and can be had only while one of these is published.
 */
export interface Pictures {
  /** Looks through what happened since the last call, for at most so many milliseconds, for items that name pictures. */
  follow(budget: number): Promise<{ more: boolean; found: number }>;
  /** Shows what is here with the items that name it, for at most so many milliseconds. @returns whether there is more */
  show(budget: number): Promise<boolean>;
  /** The next whose turn it is, of a host that may be asked now; nobody else gets it for ten minutes. */
  claim(): Promise<ClaimedPicture | undefined>;
  /** Says what came of it. Nothing is kept where nobody names it any more. */
  settle(picture: ClaimedPicture, outcome: PictureOutcome): Promise<void>;
  /** When the next could be asked for, ISO 8601; undefined where none waits. */
  nextTurn(): Promise<string | undefined>;
  /**
   * Has the newest pictures of a feed's items, which were seen there again, asked for once more: whether they are still the same.
   *
   * @param before ISO 8601: those alone that were asked for earlier. @returns how many
   */
  askAgain(feed: number, before: string): Promise<number>;
  /**
   * Notes which pictures of an archive items name. A hundred items at most.
   *
   * @param digests of what lies in the archive: nothing else is noted
   */
  noteAlong(items: readonly number[], digests: ReadonlySet<string>): Promise<WantedPicture[]>;
  /** Before one is decoded. @returns false where it is not to be: nobody names it any more, or it ended who did so too often */
  beginAlong(number: number): Promise<boolean>;
  /** Keeps a picture of an archive, or says why it is not taken. */
  settleAlong(number: number, outcome: Extract<PictureOutcome, { state: 'fetched' | 'refused' }>): Promise<void>;
  /** Has those that failed asked again from the beginning. @returns how many */
  retry(): Promise<number>;
  /** Pictures that are here, and that nobody gets, because no published item shows them. */
  held(): Promise<number>;
  /** @param since ISO 8601 */
  figures(since: string): Promise<PictureFigures>;
  /** Newest first. */
  list(filter: { state?: PictureState; limit?: number }): Promise<PictureRow[]>;
  /** All that an item names, with what became of each. @throws NotFoundError */
  ofItem(id: string): Promise<ItemPicture[]>;
  /** Has a picture of a published item asked for before all others. @throws NotFoundError, StateError */
  fetchNow(id: string, position: number): Promise<void>;
  /** Leaves a picture out, or takes it in again. The item's own list is changed by whoever asks for it. @throws NotFoundError */
  leaveOut(id: string, position: number, isLeft: boolean): Promise<void>;
}
