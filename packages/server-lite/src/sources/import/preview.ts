import type { Item } from '../../domain/model.ts';
import { type PackedRows, unpackItem } from '../../storage/packed-rows.ts';
import type { Field } from '../columns/fields.ts';
import type { SourcePlan } from '../group-plan.ts';

/** A column of the file, and what it was taken for. */
export interface PreviewColumn {
  name: string;
  /** What names it in a mapping: its name, or its number from 1 where the name is nobody's alone. */
  key: string;
  /** Null: it stays with each review as it is. */
  field: Field | null;
  examples: string[];
  /** Which of the forms in the file it belongs to, from 0: an archive may hold several. */
  form: number;
}

/** A row as it would come in. */
export type PreviewRow = Pick<
  Item,
  'title' | 'body' | 'rating' | 'datePublished' | 'source' | 'language' | 'tags' | 'url'
> & {
  line: number;
  author: string;
  /** Not public where it comes from: it would wait for a person. */
  held: boolean;
};

export interface ImportPreview {
  columns: PreviewColumn[];
  rows: PreviewRow[];
}

/** Words of a row that are shown; there is more to see once they are in. */
const LONGEST = 600;
/** Columns that are listed; a file may have thousands. */
const MOST_COLUMNS = 500;

export function previewColumns({ groups }: SourcePlan): PreviewColumn[] {
  return groups.flatMap(({ names, headed, map, examples }, form) => {
    const fields = new Map([...map].flatMap(([field, columns]) => columns.map((column) => [column, field] as const)));
    return names.slice(0, MOST_COLUMNS).map((name, i) => ({
      name,
      key: headed && name !== '' && names.indexOf(name) === names.lastIndexOf(name) ? name : String(i + 1),
      field: fields.get(i) ?? null,
      examples: examples[i] ?? [],
      form,
    }));
  });
}

export function previewRow(packed: PackedRows, i: number, subject: string): PreviewRow {
  const { title, body, rating, datePublished, source, language, tags, url, author } = unpackItem(packed, i, subject);
  return {
    line: packed.lines[i] as number,
    author: author.name,
    title,
    body: body.length > LONGEST ? `${body.slice(0, LONGEST)}…` : body,
    rating,
    datePublished,
    source,
    language,
    tags,
    url,
    held: packed.held[i] === 1,
  };
}
