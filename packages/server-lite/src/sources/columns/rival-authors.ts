import type { ColumnMap } from './column-map.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { Field } from './fields.ts';
import { isOfChild, isOfGuardian } from './on-behalf.ts';
import { fieldsNamed } from './synonyms.ts';

/** Share of different names up to which a column is of few that come again, and from which each is another one. */
const FEW = 0.6;
const EACH = 0.9;
/** The same of a column that is surely called after who wrote: `Username` where nobody signed in. */
const HARDLY_ANY = 0.3;
const LEAST = 5;
/** Mean of words from which a column is what people said rather than who they are. */
const PROSE = 3.5;

/**
 * Of several columns of people, who wrote: a parent rather than the pupil, names rather than sentences, and whoever differs
 * from row to row rather than the few that come again.
 */
export function rivalAuthors(
  map: ColumnMap,
  profiles: readonly ColumnProfile[],
  names: readonly string[] | null,
  overrides: ReadonlyMap<Field, string>,
): void {
  const [first, ...others] = map.get('author') ?? [];
  if (!names || first === undefined || others.length === 0 || overrides.has('author')) return;
  const header = (column: number) => names[column] as string;
  const known = profiles[first] as ColumnProfile;
  const isOften = (column: number) => (profiles[column] as ColumnProfile).filled >= 0.5 * known.filled;
  const isNamed = fieldsNamed(header(first)).some(({ field }) => field === 'author');
  const better = others.find((column) => {
    if (!isOften(column)) return false;
    if (isOfChild(header(first)) && isOfGuardian(header(column))) return true;
    const other = profiles[column] as ColumnProfile;
    if (known.meanWords >= PROSE && !known.looksLikeNames && other.looksLikeNames) return true;
    return (
      known.filled >= LEAST &&
      known.distinct <= (isNamed ? HARDLY_ANY : FEW) * known.filled &&
      other.looksLikeNames &&
      other.distinct >= EACH * other.filled
    );
  });
  if (better !== undefined) map.set('author', [better, first, ...others.filter((column) => column !== better)]);
  const [author, ...spares] = map.get('author') as [number, ...number[]];
  // Where a parent gave no name, the pupil's is none instead.
  if (isOfGuardian(header(author)))
    map.set('author', [author, ...spares.filter((column) => !isOfChild(header(column)))]);
}
