import type { ColumnMap } from './column-map.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { Field } from './fields.ts';
import { conceptsOf } from './header-stems.ts';
import { normalizeHeader } from './normalize-header.ts';

/** Headers of counts and codes: small numbers under them are no ratings. */
const COUNTED =
  /count|votes?|likes?|helpful|qty|quantity|id$|age|year|number|anzahl|menge|label|class|sentiment|polarity|visits|version|price/;

/** Headers of what is no prose, however many words it has. */
const LABELLED = /(?:name|style|category|categories|brand|address|city|country|location|region|variety|url|keywords)$/;

function isLabelled(header: string): boolean {
  if (LABELLED.test(normalizeHeader(header))) return true;
  const about = conceptsOf(header);
  return about.has('staff') || (about.has('name') && !about.has('words'));
}

/** Where nobody is named, the one column of names is who wrote: of whole names, where a table is larger than this. */
const SMALL = 6;

/** Tells by their values what columns are that no name told. */
export function fromValues(
  map: ColumnMap,
  taken: Set<number>,
  profiles: readonly ColumnProfile[],
  names: readonly string[] | null,
): void {
  const headerless = names === null;
  const free = (fit: (profile: ColumnProfile) => boolean) =>
    profiles.map((_, i) => i).filter((i) => !taken.has(i) && fit(profiles[i] as ColumnProfile));
  const take = (field: Field, column: number | undefined) => {
    if (column === undefined || map.has(field)) return;
    map.set(field, [column]);
    taken.add(column);
  };
  const words = (column: number) => (profiles[column] as ColumnProfile).meanWords;
  const namedBody = map.get('body')?.[0];
  if (namedBody === undefined && !map.has('pros')) {
    const nested = (column: number) => names?.[column]?.includes('.') ?? false;
    const prose = free((profile) => profile.isText && profile.meanWords > 1.5 && profile.variety > 0.1)
      .filter((column) => !nested(column) && !isLabelled(names?.[column] ?? ''))
      .sort((a, b) => words(b) - words(a));
    if (prose[0] !== undefined) take('body', prose[0]);
    else if (headerless || profiles.length <= 3)
      take(
        'body',
        free((profile) => profile.isText && (headerless || profile.meanLength >= 8 || profile.meanWords > 1.5)).sort(
          (a, b) => words(b) - words(a),
        )[0],
      );
    else if (!map.has('rating') && map.has('title')) {
      map.set('body', map.get('title') as number[]);
      map.delete('title');
    }
  }
  const drawn = free((profile) => profile.share('scaled') >= 0.9);
  const small = free((profile) => profile.looksLikeStars).filter(
    (column) => !COUNTED.test(normalizeHeader(names?.[column] ?? '')),
  );
  const worded = free((profile) => profile.share('verbal') >= 0.9 && profile.distinct >= 3 && profile.distinct <= 5);
  if (drawn[0] !== undefined) take('rating', drawn[0]);
  else if (worded.length === 1) take('rating', worded[0]);
  else if (small.length === 1 && (headerless || !map.has('thumb'))) take('rating', small[0]);
  if (headerless) {
    take('date', free((profile) => profile.share('dates') >= 0.9 && profile.share('numbers') < 0.5)[0]);
    take('date', free((profile) => profile.share('dates') >= 0.9)[0]);
    const body = map.get('body')?.[0] ?? 0;
    const before = profiles[body - 1];
    if (
      before?.isText &&
      before.meanWords >= 2 &&
      before.variety > 0.3 &&
      !before.looksLikeNames &&
      !taken.has(body - 1)
    )
      take('title', before.meanWords < 0.8 * words(body) ? body - 1 : undefined);
    take('author', free((profile) => profile.looksLikeNames)[0]);
  }
  const nobody = !map.has('author') && !map.has('firstName') && !map.has('lastName');
  if (names && nobody && map.has('body')) {
    const isSmall = names.length <= SMALL;
    const people = free((profile) => profile.looksLikeNames && (isSmall || profile.meanWords >= 1.6)).filter(
      (column) => conceptsOf(names[column] as string).size === 0,
    );
    if (people.length === 1) take('author', people[0]);
  }
  take('email', free((profile) => profile.share('emails') >= 0.9)[0]);
  take('date', free((profile) => profile.share('dates') >= 0.9)[0]);
}
