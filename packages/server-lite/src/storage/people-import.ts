/** A file of people that came in. */
export interface PeopleImport {
  number: number;
  fileName: string;
  by: string;
  dateImported: string;
  added: number;
  merged: number;
  known: number;
  dateUndone: string | null;
}

/** Why somebody stays when a file is taken back: what happened with them since. Each counts once, under the first. */
export const STAYED = ['changed', 'asked', 'wrote'] as const;
export type Stayed = (typeof STAYED)[number];

export interface PeopleImportUndone {
  /** Came by the file, and are gone again. */
  gone: number;
  /** Were there before, and are as they were. */
  returned: number;
  kept: Record<Stayed, number>;
  /** The first of those who stay. */
  keptPeople: { id: string; name: string; because: Stayed }[];
}

export interface PeopleImports {
  begin(fileName: string, by: string): Promise<number>;
  /** Newest first. */
  list(): Promise<PeopleImport[]>;
  get(number: number): Promise<PeopleImport | undefined>;
  /** What `undo` would do now. @throws NotFoundError */
  look(number: number): Promise<PeopleImportUndone>;
  /**
   * Takes a file back: who came by it goes, and what it added to others does, but for whoever was changed, asked or wrote since.
   * Once more does what is left, which is nothing where it came to its end.
   *
   * @throws NotFoundError
   */
  undo(number: number): Promise<PeopleImportUndone>;
}
