import { areOfOthers } from './business-text.ts';
import { hangsUnder, isLabelled } from './from-values.ts';
import { surelyAbout, conceptsOf, type Concept } from './header-stems.ts';
import { areIdentifiers } from './identifiers.ts';
import type { RowSample } from './row-sample.ts';
import { isNamedOtherwise } from './synonyms.ts';
import type { Table } from './who-wrote.ts';

/** Whose text it is, or what it is, where a header says one of these at all, and where it surely does. */
const NEVER: readonly Concept[] = ['private', 'reply', 'staff', 'kin'];
const SURELY: readonly Concept[] = ['beside', 'thing', 'place', 'date', 'visit', 'email', 'name', 'given', 'family'];
/** Who speaks for the house. */
const HOUSE =
  /manager|management|owner|proprietor|front.?desk|inhaber|direktion|geschäfts(?:führ|leit)|gérant|propriétaire|propietari|gerente|gerencia|proprietári|titolare|direzione|eigenaar|directie|ägare|ledning|omistaja|johto|właściciel|kierownik|majitel|vedouc|vedúc|tulajdonos|proprietar|işletme|yönetici|ιδιοκτήτ|διευθυντ|владел|руковод|власник|керівник|собственик|店主|店長|사장|掌柜|店家/iu;
/** What is said to the house or of it: `Comments for management`. */
const TO_HOUSE =
  /(?:^|[^\p{L}])(?:for|to|on|about|für|an|zu|über|pour|sur|aux?|para|sobre|per|su|alla|voor|over|aan|till|til|for|om|dla|pro|o|για|для|о|об|про|към|pentru|despre|için|hakkında)(?=$|[^\p{L}])/iu;
/** Mean of words from which texts are written rather than chosen, and the share of different ones. */
const WRITTEN = 3;
const VARIED = 0.3;
const FEW = 3;

/**
 * Where a rating was found and no words, the column that best reads as what customers wrote is the words: what is called
 * nothing known, or was taken for something else by a word in its name and let go.
 */
export function wordsLeft(table: Table, sample: RowSample): void {
  const { map, taken, profiles, names } = table;
  if ((['body', 'pros', 'cons'] as const).some((field) => map.has(field))) return;
  if (!map.has('rating') && !map.has('thumb')) return;
  const used = new Set([...map.values()].flat());
  const [best] = profiles
    .flatMap((profile, column) => {
      const { filled, structured, distinct, variety, meanWords } = profile;
      if (used.has(column) || structured > filled || !profile.isText || distinct < FEW) return [];
      if (meanWords < WRITTEN || variety <= VARIED || isOtherwise((names as readonly string[])[column] as string))
        return [];
      const texts = sample.texts(column);
      if (areIdentifiers(texts) || areOfOthers(map, sample, texts)) return [];
      return [{ column, words: meanWords * filled }];
    })
    .sort((a, b) => b.words - a.words);
  if (!best) return;
  map.set('body', [best.column]);
  taken.add(best.column);
}

/** Whether a header says that the house wrote it: `Manager comment`, not `Comments for management`. */
export function isOfHouse(header: string): boolean {
  return HOUSE.test(header) && !TO_HOUSE.test(header);
}

function isOtherwise(header: string): boolean {
  if (isOfHouse(header) || isNamedOtherwise(header)) return true;
  if ((isLabelled(header) && !conceptsOf(header).has('staff')) || (header.includes('.') && hangsUnder(header)))
    return true;
  const about = conceptsOf(header);
  const isSaid = about.has('words') || about.has('opinion');
  const isToHouse = isSaid && TO_HOUSE.test(header);
  if (NEVER.some((concept) => about.has(concept) && !(concept === 'staff' && isToHouse))) return true;
  return !isSaid && SURELY.some((concept) => surelyAbout(header).has(concept));
}
