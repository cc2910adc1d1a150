import { isOfAnother } from './by-concept.ts';
import type { ColumnMap } from './column-map.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { Field } from './fields.ts';
import { conceptsOf, type Concept } from './header-stems.ts';
import { normalizeHeader } from './normalize-header.ts';
import { areIdentifiers } from './identifiers.ts';
import { peopleIn } from './people.ts';
import type { RowSample } from './row-sample.ts';
import { isRunning } from './running-numbers.ts';
import { fieldsNamed } from './synonyms.ts';
import { whoWrote } from './who-wrote.ts';

/** Headers of counts and codes: small numbers under them are no ratings. */
const COUNTED =
  /count|votes?|likes?|helpful|qty|quantity|id$|age|year|number|anzahl|menge|label|class|sentiment|polarity|visits|version|price/;

/** Where one stands among the others: `weight`, as site generators call it. */
function isPlace(header: string): boolean {
  return /^(?:\w+\.)*_?(?:sort|menu|nav|display)?_?(?:order|weight|position|priority|index|rank|sort)$/i.test(header);
}

/** How likely something is, or which share of it, as a program reckons it of an answer. */
function isReckoned(header: string): boolean {
  const isGiven = ['rating', 'opinion', 'recommend'].some((concept) => conceptsOf(header).has(concept as Concept));
  return !isGiven && RECKONED.test(header);
}
const RECKONED =
  /probab|likelihood of|confidence|percent complete|completion|progress|wahrscheinlich|fortschritt|progression|avancement|progreso|progresso|postęp|вероятност|прогресс|ймовірніст|прогрес|概率|機率|确率|確率|进度|進度|进展|完成度|進捗|확률|진행률|진도|ความคืบหน้า|tiến độ/iu;

/** Headers of what is no prose, however many words it has. */
const LABELLED = /(?:name|style|category|categories|brand|address|city|country|location|region|variety|url|keywords)$/;

/** Whether a header is of what is no prose, or none of the customer's. */
export function isLabelled(header: string): boolean {
  if (LABELLED.test(normalizeHeader(header))) return true;
  const about = conceptsOf(header);
  if (about.has('title') && isOfAnother(header)) return true;
  if (about.has('kin')) return true;
  return about.has('staff') || about.has('private') || (about.has('name') && !about.has('words'));
}

/** Share of different texts below which they are less and less what people wrote. */
const VARIED = 0.3;

function isOfThing(header: string): boolean {
  const about = conceptsOf(header);
  return (
    (about.has('thing') || about.has('place') || about.has('title')) && !about.has('words') && !about.has('opinion')
  );
}

/** Texts of what is not the review's, by what they hang under: `reply.x`, `product.x`. */
export function hangsUnder(header: string): boolean {
  const about = conceptsOf(header.slice(0, header.lastIndexOf('.')));
  return (['reply', 'thing', 'place', 'staff', 'person'] as const).some((concept) => about.has(concept));
}

/** Empty, the same on every row, or a word each under a name that only sounds like words: `Reviewer location`. */
function isHardlyWords({ filled, seen, distinct, meanWords }: ColumnProfile, header: string): boolean {
  if (filled <= 0.02 * seen || (distinct === 1 && filled >= 5)) return true;
  return meanWords < 2 && !fieldsNamed(header).some(({ field }) => field === 'body');
}

/** Tells by their values what columns are that no name told. */
export function fromValues(
  map: ColumnMap,
  taken: Set<number>,
  profiles: readonly ColumnProfile[],
  names: readonly string[] | null,
  sample: RowSample | undefined,
  overrides: ReadonlyMap<Field, string>,
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
  // What is called a thing, and comes again on row after row, is not what was said; what stands on few rows is what was answered.
  const prose = (column: number) =>
    words(column) *
    Math.min(1, (profiles[column] as ColumnProfile).variety / VARIED) *
    Math.min(1, 3 * ((profiles[column] as ColumnProfile).filled / (profiles[column] as ColumnProfile).seen)) *
    (isOfThing(names?.[column] ?? '') ? 0.2 : 1);
  const isNames = (column: number) => {
    const texts = sample?.texts(column) ?? [];
    return (words(column) < 4 && peopleIn(texts).certain >= 0.4) || areIdentifiers(texts);
  };
  const spare = map.get('body') ?? [];
  if (
    !overrides.has('body') &&
    spare.length > 0 &&
    spare.every((column) => isHardlyWords(profiles[column] as ColumnProfile, names?.[column] ?? ''))
  )
    map.delete('body');
  const isSpare = spare.length > 0 && !map.has('body');
  const namedBody = map.get('body')?.[0];
  if (namedBody === undefined && !map.has('pros') && !map.has('cons')) {
    const nested = (column: number) => names?.[column]?.includes('.') ?? false;
    const unnamed = free((profile) => profile.isText && profile.meanWords > 1.5 && profile.variety > 0.1)
      .filter((column) => !isLabelled(names?.[column] ?? '') && !isNames(column))
      .sort((a, b) => prose(b) - prose(a));
    const plain = unnamed.filter((column) => !nested(column));
    if (plain[0] !== undefined && (words(plain[0]) >= 3 || !unnamed.some((column) => words(column) >= 5)))
      take('body', plain[0]);
    else if (unnamed[0] !== undefined && words(unnamed[0]) >= 5 && !hangsUnder(names?.[unnamed[0]] ?? ''))
      take('body', unnamed[0]);
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
  if (isSpare) map.set('body', [...(map.get('body') ?? []), ...spare]);
  const drawn = free((profile) => profile.share('scaled') >= 0.9).filter(
    (column) => !isReckoned(names?.[column] ?? ''),
  );
  const small = free((profile) => profile.looksLikeStars).filter(
    (column) =>
      !COUNTED.test(normalizeHeader(names?.[column] ?? '')) &&
      !isPlace(names?.[column] ?? '') &&
      !isRunning(sample?.texts(column) ?? [], column),
  );
  const worded = free((profile) => profile.isScaleOfWords && profile.distinct <= 5);
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
  whoWrote({ map, taken, profiles, names, sample, overrides });
  take('email', free((profile) => profile.share('emails') >= 0.9)[0]);
  take('date', free((profile) => profile.share('dates') >= 0.9)[0]);
}
