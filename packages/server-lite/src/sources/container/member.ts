/** One file inside a container, or the plain file itself. Chunks can be asked for again from the start. */
export interface Member {
  /** Path inside the container; the file's own name where there is no container. */
  name: string;
  chunks: AsyncIterable<Uint8Array>;
  /** Why it cannot be read, and what to do: it has no chunks then. */
  refused?: string;
  /** A sheet of a workbook or a table of a document, written as CSV. */
  isSheet?: true;
  /** What a document of words holds: its table, or its words as text in UTF-8. */
  isOfDocument?: true;
  /** A sentence for the summary. */
  note?: string;
}
