import type { ColumnMap } from './column-map.ts';
import { conceptsOf, wordsOf, type Concept } from './header-stems.ts';

/** One part of a name that a form asks for in several: `Name (First)`, `Parent_Last`, `Naam (Tussenvoegsel)`. */
export interface NamePart {
  kind: 'given' | 'family' | 'middle' | 'particle' | 'affix';
  /** What it is a part of, in plain words; empty where the header says only which part it is. */
  of: string;
  /** How likely it is whose review it is, the lowest first. */
  rank: number;
}

const GIVEN = new Set(['first', 'firstname', 'given', 'givenname', 'forename']);
const FAMILY = new Set(['last', 'lastname', 'surname', 'family', 'familyname']);
/** The same as programs put them into other languages, behind what is a name. */
const FIRST = new Set(
  'erste erster erstes premier primero primer primo primeiro eerste forsta forste ensimmainen pierwsze pierwszy prvni prvy prve elso primul prima ilk πρωτο πρωτος первое первый перше перший първо prvo prvi pirmas pirmais esimene الأول ראשון اول प्रथम pertama đầu'.split(
    ' ',
  ),
);
const LAST = new Set(
  'letzte letzter letztes dernier ultimo laatste sista siste sidste viimeinen ostatnie ostatni posledni posledny posledne utolso ultimul son τελευταιο τελευταιος последнее последний останнє останній последно zadnje posljednje paskutinis pedejais viimane الأخير אחרון آخر अंतिम terakhir cuối'.split(
    ' ',
  ),
);
const MIDDLE = new Set(
  'middle middlename middleinitial segundonombre deuxiemeprenom secondonome zweitername mellannamn mellomnavn mellemnavn drugieimie ikinciad'.split(
    ' ',
  ),
);
/** What stands before a family name, and is a part of it: `van der`. */
const PARTICLE = new Set(
  'tussenvoegsel tussenvoegsels tussenv voorvoegsel voorvoegsels infix vorsatzwort namenszusatz particule'.split(' '),
);
/** `Dr.`, `Jr.`: nobody is called so alone. */
const AFFIX = new Set(
  'prefix suffix salutation honorific anrede aanhef civilite tratamiento trattamento tratamento tilltal tiltale prafix nomprefixe prefixe suffixe prefijo sufijo prefisso suffisso prefixo sufixo voorvoegseltitel achtervoegsel tytul osloveni'.split(
    ' ',
  ),
);
/** Whose name it is, where it is not the customer's; and whose, where the one who wrote stands beside. */
const OTHERS: readonly Concept[] = ['staff', 'reply', 'thing', 'place', 'kin', 'email', 'visit'];
const IN_BRACKETS = /^(.*\S)\s*[([（【]\s*([^()[\]（）【】]+?)\s*[)\]）】]\s*$/u;
const BEHIND = /^(.*\S)\s*[._:–—|>/-]+\s*([^._:–—|>/-]+)$/u;
const RANK = 49;

/** The columns that each hold a part of a name, where the others stand beside them. */
export function namePartsIn(names: readonly string[]): Map<number, NamePart> {
  const found = new Map<number, NamePart>();
  const groups = new Map<string, Set<NamePart['kind']>>();
  names.forEach((name, column) => {
    const part = partOf(name);
    if (!part) return;
    found.set(column, part);
    groups.set(part.of, (groups.get(part.of) ?? new Set()).add(part.kind));
  });
  for (const [column, { of }] of found) {
    const kinds = groups.get(of) as Set<NamePart['kind']>;
    const isWhole = kinds.has('given') && kinds.has('family');
    // A single part is one where it hangs behind what is called a name.
    if (!isWhole && !conceptsOf(of).has('name')) found.delete(column);
  }
  return found;
}

/** Puts what stands between the first name and the last one to that of the two which it belongs to. */
export function joinNameParts(map: ColumnMap, parts: ReadonlyMap<number, NamePart>): void {
  for (const [kind, field] of [
    ['middle', 'firstName'],
    ['particle', 'lastName'],
  ] as const) {
    const [known] = map.get(field) ?? [];
    if (known === undefined) continue;
    const of = parts.get(known)?.of ?? '';
    const between = [...parts].find(([, part]) => part.kind === kind && part.of === of)?.[0];
    if (between !== undefined) map.set(field, kind === 'middle' ? [known, between] : [between, known]);
  }
}

function partOf(name: string): NamePart | undefined {
  // `Izen-abizenak`: both in one.
  const isBoth = (['given', 'family'] as const).every((half) => conceptsOf(name).has(half));
  if (isBoth && !IN_BRACKETS.test(name)) return undefined;
  const apart = IN_BRACKETS.exec(name) ?? BEHIND.exec(name);
  const whole = apart ? undefined : kindOf(name);
  if (whole) return { kind: whole, of: '', rank: RANK };
  const split = apart ?? byWords(name);
  const kind = split && (kindOf(split[2] as string) ?? orderOf(split[2] as string));
  if (!kind) return undefined;
  const of = wordsOf(split[1] as string).join(' ');
  const about = conceptsOf(split[1] as string);
  if (OTHERS.some((concept) => about.has(concept))) return undefined;
  return { kind, of, rank: RANK + (about.has('person') || about.has('name') ? 0 : 10) };
}

/** `Parent First Name`, `parentLast`. */
function byWords(name: string): [string, string, string] | undefined {
  const words = wordsOf(name);
  for (const length of [2, 1]) {
    const part = words.slice(-length).join('');
    if (words.length > length && (GIVEN.has(part) || FAMILY.has(part) || MIDDLE.has(part)))
      return [name, words.slice(0, -length).join(' '), part];
  }
  return undefined;
}

function orderOf(part: string): NamePart['kind'] | undefined {
  const word = wordsOf(part).join('');
  return FIRST.has(word) ? 'given' : LAST.has(word) ? 'family' : undefined;
}

function kindOf(part: string): NamePart['kind'] | undefined {
  const word = wordsOf(part).join('');
  if (PARTICLE.has(word)) return 'particle';
  if (MIDDLE.has(word)) return 'middle';
  if (AFFIX.has(word)) return 'affix';
  if (GIVEN.has(word)) return 'given';
  if (FAMILY.has(word)) return 'family';
  const about = wordsOf(part).length <= 2 ? conceptsOf(part) : undefined;
  if (!about || about.has('given') === about.has('family')) return undefined;
  return about.has('given') ? 'given' : 'family';
}
