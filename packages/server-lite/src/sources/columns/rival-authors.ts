import type { ColumnMap } from './column-map.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { Field } from './fields.ts';
import { wordsOf } from './header-stems.ts';
import { fieldsNamed } from './synonyms.ts';

/** Who writes where a child, or an animal, is what it is about. */
const GUARDIAN = new Set(
  'parent parents mother father mom mum dad guardian carer owner eltern elternteil mutter vater erziehungsberechtigte erziehungsberechtigter tierhalter halter parents mere pere tuteur tutrice padre madre padres genitore genitori mae pai responsavel encarregado ouder ouders voogd verzorger foralder foraldrar vardnadshavare forelder foreldre foresatt foresatte foraelder foraeldre vanhempi huoltaja rodzic rodzice rodic rodice szulo gondviselo parinte parinti tutore veli ebeveyn γονεασ γονεας γονιοσ γονιος родитель родители родителя батько батьки мати опікун родител родитељ roditelj skrbnik starsi tevai mama tetis vecaks vecaki vanem lapsevanem הורה אב אם ولي والد والدة अभिभावक wali ibubapa'.split(
    ' ',
  ),
);
const GUARDIANS = /保護者|학부모|보호자|부모|家长|家長|ผู้ปกครอง|phụ huynh|orang ?tua/iu;
const CHILD = new Set(
  'student students pupil child kid children learner pet dog cat patient schuler schulerin kind tier hund eleve enfant animal alumno alumna nino nina hijo hija estudiante mascota allievo allieva bambino bambina figlio figlia studente animale aluno aluna crianca filho filha estudante leerling kind huisdier elev barn husdjur kjaeledyr oppilas lapsi lemmikki uczen uczennica dziecko zwierze zak zakyne dite zvire ziak ziacka dieta zviera diak tanulo gyermek gyerek allat copil animal ogrenci cocuk μαθητησ μαθητης παιδι ученик ученица ребенок питомец учень учениця дитина дете ученичка ucenik ucenica dijete otrok mokinys vaikas skolens berns opilane laps طالب طالبة طفل תלמיד תלמידה ילד ילדה छात्र बच्चा siswa murid anak'.split(
    ' ',
  ),
);
const CHILDREN = /生徒|お子|児童|학생|자녀|아이|学生|學生|孩子|学员|นักเรียน|เด็ก|học sinh/iu;
/** Share of different names up to which a column is of few that come again, and from which each is another one. */
const FEW = 0.6;
const EACH = 0.9;
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
    if (tells(header(first), CHILD, CHILDREN) && tells(header(column), GUARDIAN, GUARDIANS))
      return !tells(header(first), GUARDIAN, GUARDIANS);
    const other = profiles[column] as ColumnProfile;
    if (known.meanWords >= PROSE && !known.looksLikeNames && other.looksLikeNames) return true;
    return (
      !isNamed &&
      known.filled >= LEAST &&
      known.distinct <= FEW * known.filled &&
      other.looksLikeNames &&
      other.distinct >= EACH * other.filled
    );
  });
  if (better !== undefined) map.set('author', [better, first, ...others.filter((column) => column !== better)]);
}

function tells(header: string, words: ReadonlySet<string>, dense: RegExp): boolean {
  return dense.test(header) || wordsOf(header).some((word) => words.has(word));
}
