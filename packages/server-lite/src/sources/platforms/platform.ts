import type { Field } from '../columns/fields.ts';
import type { PostingRecord } from '../postings/posting-record.ts';
import type { Json } from '../postings/reading.ts';

/** A layout of a platform's files, told by the columns that it alone has together. */
export interface Layout {
  name: string;
  /**
   * Each of these lists is enough by itself; all of a list's names must be there. Names are normalised headers, `a b`
   * means both, and `a*` any that begins so.
   */
  signatures: readonly string[];
  type?: 'SocialMediaPosting';
  /** Columns whose names mislead, by normalised header: what they hold, or null for nothing of the review. */
  columns?: Readonly<Record<string, Field | null>>;
  /** Its columns were written here, and hold nothing else, however their values look. */
  isSure?: true;
  /** Normalised header of a column without which a record is no review, and what such a record is. */
  needs?: { column: string; else: string };
  /** The words are written as runs, `{"text":"…"},{"text":"…"}`, and are one text. */
  runs?: true;
  /** Address of the folder that bare file names of pictures lie in. */
  imagesUnder?: string;
}

/** A posting as this platform writes it, or undefined where it is none of its own. */
export type PostingReader = (given: Json) => PostingRecord | undefined;

/** One layout of what comes in, and what it was made from. */
export interface ComesIn {
  what: string;
  /** `real`: files of this layout that others made were read; `documented`: only its documentation was. */
  sample: 'real' | 'documented';
}

/** What the documentation says of a source, in whole sentences. */
export interface About {
  /** Nothing here: no file of it is read. */
  comesIn: readonly ComesIn[];
  /** How to get the file or the key. */
  howTo: readonly string[];
  /** What its terms ask for beyond what the source policy holds. */
  rights?: readonly string[];
  /** What does not come along. */
  limits: readonly string[];
}

/** Everything that is known of one source. A new one is a file here, a line in `platforms.ts` and a golden pair. */
export interface Platform {
  /** Name of its file and first part of the names of its golden pairs. */
  id: string;
  /** Key of the source policy. */
  key: string;
  name: string;
  /** The most particular first. */
  layouts?: readonly Layout[];
  postings?: readonly PostingReader[];
  about: About;
}
