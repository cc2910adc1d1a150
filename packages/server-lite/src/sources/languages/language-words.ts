/** What a word in a header speaks of. */
export type Concept =
  | 'person'
  | 'name'
  | 'words'
  | 'opinion'
  | 'title'
  | 'rating'
  | 'date'
  | 'visit'
  | 'reply'
  | 'thing'
  | 'place'
  | 'email'
  | 'recommend'
  | 'good'
  | 'bad'
  | 'given'
  | 'family'
  | 'staff'
  | 'beside'
  | 'private'
  | 'improve'
  | 'asked'
  | 'after'
  | 'begun'
  | 'whole'
  | 'reckoned'
  | 'further'
  | 'reason'
  | 'part'
  | 'kin';

/**
 * Words that exports have in some languages. All are parted by blanks and written without accents; what is written in
 * capitals or not is the same.
 */
export interface LanguageWords {
  /**
   * Beginnings of words in headers. `opinion` are words that stand for a rating as well as for what was written: the values
   * decide. Words of three letters and fewer are meant whole, as are all of `beside`, which name what is nothing of a
   * review. Two words that mean something together are written as one.
   */
  readonly stems?: Readonly<Partial<Record<Concept, string>>>;
  /** Parts of headers in languages that write without spaces, or with one between syllables (`_` here). */
  readonly parts?: Readonly<Partial<Record<Concept, string>>>;
  /** Of the stems, those that longer words only happen to begin with. */
  readonly alone?: string;
  /** Words that a question begins with; words said to the one who is asked; what turns a word round: whole words. */
  readonly asking?: string;
  readonly addressed?: string;
  readonly not?: string;
  /** What the writer of a review did, as it stands before “by”: whole words. */
  readonly wrote?: string;
  /** What those did who served, where one word says it: whole words. */
  readonly did?: string;
  /** Scales of five words, from the worst to the best, with bars between. */
  readonly scales?: readonly string[];
}
