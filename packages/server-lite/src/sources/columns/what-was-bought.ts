import { hasFeeling } from '../values/feeling-words.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { Field } from './fields.ts';
import { conceptsOf, surelyAbout, type Concept } from './header-stems.ts';
import type { RowSample } from './row-sample.ts';
import type { Table } from './who-wrote.ts';

/** Rows from which a headline that comes again and again is none. */
const FEW = 5;
const MANY = 8;
/** Share of different values, and of those with a feeling in them, below which headlines are names of things. */
const REPEATED = 0.3;
const OFTEN = 0.6;
const FELT = 0.1;
/** Rows from which a few headlines of a word that come again and again are a list of things, unless most of them say a feeling. */
const SOME = 6;
const LIST = 0.4;
const MOST = 12;
const MOSTLY = 0.5;
const WORD = 1.5;
/** Fields whose values go with a headline whoever gave it. */
const OWN: readonly Field[] = ['rating', 'thumb', 'body', 'pros', 'cons', 'language', 'status', 'verified'];
const FORMS: readonly Concept[] = ['opinion', 'words', 'reply'];

/**
 * A headline that is the same on row after row says what was bought, where it was, or what a form is called; one that
 * always stands beside the same number of an article is what the article is called.
 */
export function whatWasBought(table: Table): void {
  const { map, profiles, names, sample, overrides, taken } = table;
  if (!names || !sample || overrides.has('title')) return;
  spareTitles(table);
  for (const column of map.get('title') ?? []) {
    const { filled, distinct, meanWords } = profiles[column] as ColumnProfile;
    const isListed = meanWords <= WORD && isList(filled, distinct);
    const isOne = filled >= FEW && distinct === 1;
    const others = (map.get('title') ?? []).filter((other) => other !== column);
    const isRepeated = filled >= MANY && distinct <= REPEATED * filled;
    const isSpare = others.length > 0 && map.get('title')?.[0] !== column;
    const header = (names[column] as string).trim();
    const isCalled = CALLED.test(header) && filled >= FEW && distinct <= OFTEN * filled;
    const isKind = (KIND.test(header) || isCalled) && names.some((name) => STOCKED.test(name));
    const isOften = filled >= MANY && distinct <= OFTEN * filled;
    if (
      !isOne &&
      !isKind &&
      !isListed &&
      !(isRepeated && (isSpare || goesWithAnother(table, column))) &&
      !(isOften && goesWithThing(table, column))
    )
      continue;
    const texts = [...new Set(sample.texts(column).filter((text) => text !== ''))];
    const most = isListed ? MOSTLY : FELT;
    if (texts.filter((text) => hasFeeling(text)).length > most * texts.length) continue;
    if (others.length > 0) map.set('title', others);
    else map.delete('title');
    // `New review` is what a form calls each of them.
    const isForm = isOne && FORMS.some((concept) => conceptsOf(texts[0] as string).has(concept));
    if (!isForm && !map.has('product') && !overrides.has('product')) map.set('product', [column]);
    else taken.delete(column);
  }
}

/** A second headline beside the first is another's: it stands in for none that is missing. */
function spareTitles({ map, sample }: Table): void {
  const [first, ...others] = map.get('title') ?? [];
  if (first === undefined || others.length === 0) return;
  const own = (sample as RowSample).texts(first);
  const kept = others.filter((column) => {
    const texts = (sample as RowSample).texts(column);
    const beside = texts.filter((text, i) => text !== '' && own[i] !== '').length;
    const same = texts.filter((text, i) => text !== '' && text === own[i]).length;
    return beside < 2 || same >= 0.5 * beside;
  });
  map.set('title', [first, ...kept]);
}

function isList(filled: number, distinct: number): boolean {
  return filled >= SOME && distinct <= Math.min(MOST, LIST * filled);
}

/** Whether such a column is an article's by its name: told by fewer rows. */
function goesWithThing(table: Table, column: number): boolean {
  return goesWithAnother(table, column, (header) => surelyAbout(header).has('thing') || ARTICLE.test(header));
}

/** What kind of thing an article is, in shops' lists; a subject elsewhere. */
const KIND = /^(?:предмет|przedmiot|předmět|predmet)$/iu;
/** What names an article as well as a headline: the article, where it comes again in such a list. */
const CALLED =
  /^(?:название|наименование|назва|найменування|название товара|наименование товара|nazwa|název|názov|naziv|назив|pavadinimas|nosaukums|nimetus|denumire|ονομασία|название предмета)$/iu;
const STOCKED = /артикул|баркод|штрих-?код|\bsku\b|\bean\b|артикл|čárový kód|čiarový kód|kod (?:kreskowy|produktu)/iu;

const ARTICLE =
  /sku|asin|\bean\b|gtin|(?:product|item|article|artikel|listing|produit|producto|prodotto|produto)[\s_-]*(?:id|no|nr|number|code)/iu;

/** Whether another column has one value for each headline, and each value but one headline. */
function goesWithAnother(
  { map, profiles, names, sample }: Table,
  column: number,
  fits?: (header: string) => boolean,
): boolean {
  const own = new Set(OWN.flatMap((field) => map.get(field) ?? []));
  const titles = (sample as RowSample).texts(column);
  const { filled, distinct } = profiles[column] as ColumnProfile;
  return (
    distinct > 1 &&
    profiles.some((profile, other) => {
      if (fits && !fits((names as readonly string[])[other] as string)) return false;
      if (other === column || own.has(other) || profile.distinct !== distinct || profile.filled < filled) return false;
      const pairs = new Set<string>();
      (sample as RowSample).texts(other).forEach((value, i) => {
        if (titles[i] !== '' && pairs.size <= distinct) pairs.add(`${value}\n${titles[i] as string}`);
      });
      return pairs.size === distinct;
    })
  );
}
