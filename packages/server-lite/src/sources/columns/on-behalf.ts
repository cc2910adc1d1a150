import type { Meaning } from './by-concept.ts';
import type { ColumnProfile } from './column-profile.ts';
import { conceptsOf, surelyAbout, wordsOf, type Concept } from './header-stems.ts';
import { speaksOf, speaksOfFormOf } from './speaks-of.ts';

/** Who writes where a child, or an animal, is what it is about. */
const GUARDIAN = new Set(
  'parent parents mother father mom mum dad guardian carer owner eltern elternteil mutter vater erziehungsberechtigte erziehungsberechtigter tierhalter halter parents mere pere tuteur tutrice padre madre padres genitore genitori mae pai responsavel encarregado ouder ouders voogd verzorger foralder foraldrar vardnadshavare forelder foreldre foresatt foresatte foraelder foraeldre vanhempi vanhemman vanhempien huoltaja rodzic rodzice rodic rodice szulo gondviselo parinte parinti tutore mamei tatalui veli velinin velisinin ebeveyn ebeveyni anne baba γονεασ γονεας γονιοσ γονιος родитель родители родителя батько батьки мати опікун родител родитељ roditelj skrbnik starsi starsa starsev majka majke otac oca tevai tevu mama mamos tecio tetis vecaks vecaki vecaka vecaku vanem vanema lapsevanem הורה אב אם ولي والد والدة अभिभावक wali ibubapa'.split(
    ' ',
  ),
);
const GUARDIANS = /保護者|학부모|보호자|부모|家长|家長|ผู้ปกครอง|phụ huynh|orang ?tua|ibu ?bapa/iu;
const CHILD = new Set(
  'student students pupil child kid children learner pet dog cat patient schuler schulerin kind tier hund eleve enfant animal alumno alumna nino nina hijo hija estudiante mascota allievo allieva bambino bambina figlio figlia studente animale aluno aluna crianca filho filha estudante leerling kind huisdier elev barn husdjur kjaeledyr oppilas lapsi lemmikki uczen uczennica dziecko zwierze zak zakyne dite zvire ziak ziacka dieta zviera diak tanulo gyermek gyerek allat copil animal ogrenci cocuk μαθητησ μαθητης παιδι ученик ученица ребенок питомец учень учениця дитина дете ученичка ucenik ucenica dijete otrok mokinys vaikas skolens berns opilane laps طالب طالبة طفل תלמיד תלמידה ילד ילדה छात्र बच्चा siswa murid anak'.split(
    ' ',
  ),
);
const CHILDREN = /生徒|お子|児童|학생|자녀|아이|学生|學生|孩子|学员|นักเรียน|เด็ก|học sinh/iu;
/** Animals that people bring to somebody, in the forms in which headers name them. */
const PETS = new Set(
  `tieres tierart tierhalter tierhalterin tierbesitzer tierbesitzerin hundehalter hundebesitzer djuragare pet pets animal animals dog dogs cats horse puppy kitten
  tiere haustier haustiers hund hundes katze pferd pferdes patiententier tiername hundename
  animaux chien cheval mascota mascotas perro gato caballo animale animali cane gatto cavallo animais cachorro cavalo estimacao
  huisdier huisdieren hond paard dier husdjur djur djuret kjaeledyr kjaeledyret kaeledyr hest dyr dyret lemmikki lemmikin koira koiran kissa hevonen elain elaimen
  zwierze zwierzecia zwierzak zwierzaka pupila zvire zvirete zvirata mazlicek mazlicka kocka kun zviera zvierata milacik milacika macka macky pes psa kocky kota kotki konia
  allat allata kisallat haziallat kutya macska caine pisica hayvan hayvani hayvanin evcilhayvan kopek kedi
  ζωο ζωου κατοικιδιο κατοικιδιου σκυλος σκυλου γατα питомец питомца животное животного собака собаки кошка кошки тварина тварини улюбленець улюбленця пес кіт
  животно любимец куче котка любимац љубимац животиња ljubimac ljubimca zivotinja zivotinje zival zivali ljubljencek
  augintinis augintinio gyvunas gyvuno milulis milula dzivnieks dzivnieka kakis lemmik lemmiku lemmikloom geludyr gaeludyr
  حيوان الحيوان أليف חיה החיה כלב כלבה חתול حیوان پت پالتو पालतू जानवर पशु haiwan hewan peliharaan anjing kucing mnyama`.split(
    /\s+/,
  ),
);
const PETS_DENSE = /ペット|愛犬|愛猫|動物|반려동물|반려견|반려묘|宠物|寵物|爱宠|สัตว์|thú cưng/u;
/** Whose animal it is: in other tables the one who runs the place. */
const OWNERS = new Set(
  `owner owners keeper halter halterin tierhalter tierhalterin hundehalter hundebesitzer besitzer besitzerin tierbesitzer proprietaire maitre detenteur
  propietario propietaria dueno duena tutor tutora proprietario proprietaria padrone padrona dono dona eigenaar eigenaresse baasje
  agare agaren djuragare eier eieren ejer ejeren omistaja omistajan hoitaja hoitajan wlasciciel wlascicielka wlascicielki wlasciciela opiekun opiekunka opiekunki majitel majitelka majitelky majitela chovatel vlastnik
  gazda gazdi tulajdonos tulaj tulajdonosa proprietar stapan sahibi sahip ιδιοκτητησ ιδιοκτητης ιδιοκτητη κηδεμονασ владелец владельца хозяин хозяйка хозяйки власник власниця власниці господар господиня
  собственик стопанин vlasnik vlasnica vlasnice lastnik lastnica lastnice skrbnice власник skrbnik savininkas savininko seimininkas seimininko seimininke ipasnieks ipasnieka saimnieks saimnieka omanik eigandi
  مالك صاحب المالك בעלים הבעלים مالک صاحب मालिक pemilik tuan mmiliki`.split(/\s+/),
);
const OWNERS_DENSE = /飼い主|飼主|オーナー|보호자|견주|主人|饲主|飼主|เจ้าของ|chủ (?:nuôi|thú)/u;
/** Whoever looks after something else in a program. */
const IN_CHARGE =
  /\b(?:contact|lead|deal|account|ticket|record|company|opportunity|case|conversation|business|practice|clinic|shop|store)\b/i;
/** What is said of somebody beside who it is. */
const ASIDE: readonly Concept[] = ['email', 'beside', 'reply', 'date', 'words', 'opinion', 'rating', 'recommend'];
/** Words of a header that names somebody rather than asking about them. */
const SHORT = 4;
const RANK = 45;
/** Share of different values from which they are names, rather than whether there is somebody. */
const VARIED = 0.5;

/** Of whom a table may be about who do not write themselves. */
export interface Wards {
  pets: boolean;
  children: boolean;
}

/** Whether a table is about animals, or about children whose parents stand beside them: a column names each. */
export function wardsIn(names: readonly string[], profiles: readonly ColumnProfile[]): Wards {
  const some = (is: (header: string) => boolean) =>
    names.some((name, column) => {
      const { filled, isText, variety } = profiles[column] as ColumnProfile;
      return isShort(name) && filled > 0 && isText && variety > VARIED && is(name);
    });
  return {
    pets: some((name) => speaksOf(name, PETS, PETS_DENSE)),
    children: some(isOfChild) && some((name) => isOfGuardian(name) && isNamed(name)),
  };
}

/** What a header means in such a table: an animal or a child never writes, whoever cares for it does. Undefined where it is of neither. */
export function onBehalf(header: string, profile: ColumnProfile, { pets, children }: Wards): Meaning[] | undefined {
  if (!isShort(header)) return undefined;
  if ((pets && isOfOwner(header)) || (children && isOfGuardian(header) && isNamed(header))) {
    const about = conceptsOf(header);
    const isWhole = about.has('given') === about.has('family');
    return [{ field: isWhole ? 'author' : about.has('given') ? 'firstName' : 'lastName', rank: RANK }];
  }
  const isAsked = profile.share('ratings') >= 0.6 || profile.isScaleOfWords || profile.meanWords >= SHORT;
  return !isAsked && ((pets && isOfPet(header)) || (children && isOfChild(header) && isNamed(header))) ? [] : undefined;
}

/** Whether a header names an animal, and nobody who has one. */
export function isOfPet(header: string): boolean {
  return isShort(header) && !isOfOwner(header) && speaksOf(header, PETS, PETS_DENSE);
}

/** Whether a header speaks of a child or a pupil, and of no parent. */
export function isOfChild(header: string): boolean {
  return !isOfGuardian(header) && speaksOf(header, CHILD, CHILDREN);
}

/** Whether a header speaks of a parent, or of who cares for somebody. */
export function isOfGuardian(header: string): boolean {
  return speaksOfFormOf(header, GUARDIAN, GUARDIANS);
}

function isOfOwner(header: string): boolean {
  return isShort(header) && isNamed(header) && speaksOfFormOf(header, OWNERS, OWNERS_DENSE);
}

/** Nothing but who it is. */
function isNamed(header: string): boolean {
  if (IN_CHARGE.test(header) || conceptsOf(header).has('private')) return false;
  return !ASIDE.some((concept) => surelyAbout(header).has(concept));
}

function isShort(header: string): boolean {
  return wordsOf(header).length <= SHORT && !/[?？؟]/.test(header);
}
