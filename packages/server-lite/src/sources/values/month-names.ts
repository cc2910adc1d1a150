import { icuMonthOf } from './icu-months.ts';

/** Beginnings of month names, long enough to be told apart, folded: lower case, without accents. Latin, Cyrillic, Greek, Arabic, Hebrew, Thai… */
const NAMES: readonly string[][] = [
  [
    'jan',
    'ene',
    'gen',
    'janv',
    'ocak',
    'oca',
    'sty',
    'ian',
    'led',
    'янв',
    'січ',
    'ιαν',
    'يناير',
    'ינואר',
    'tammi',
    'sij',
    'มกราคม',
    'ม.ค',
  ],
  [
    'feb',
    'fev',
    'fevr',
    'subat',
    'sub',
    'lut',
    'uno',
    'фев',
    'лют',
    'φεβ',
    'فبراير',
    'פברואר',
    'helmi',
    'velj',
    'กุมภาพันธ์',
    'ก.พ',
  ],
  [
    'mar',
    'maerz',
    'mrz',
    'mart',
    'marz',
    'mrt',
    'maart',
    'bre',
    'мар',
    'бер',
    'μαρ',
    'مارس',
    'מרץ',
    'maalis',
    'ozu',
    'มีนาคม',
    'มี.ค',
  ],
  [
    'apr',
    'abr',
    'avr',
    'nis',
    'kwi',
    'dub',
    'апр',
    'кві',
    'απρ',
    'أبريل',
    'ابريل',
    'אפריל',
    'huhti',
    'tra',
    'เมษายน',
    'เม.ย',
  ],
  [
    'may',
    'mai',
    'mag',
    'maj',
    'mei',
    'kve',
    'мая',
    'май',
    'тра',
    'μαι',
    'μαϊ',
    'مايو',
    'מאי',
    'touko',
    'svi',
    'พฤษภาคม',
    'พ.ค',
  ],
  ['jun', 'juin', 'giu', 'haz', 'cze', 'iun', 'июн', 'чер', 'ιουν', 'يونيو', 'יוני', 'kesa', 'lip', 'มิถุนายน', 'มิ.ย'],
  ['jul', 'juil', 'lug', 'tem', 'iul', 'июл', 'лип', 'ιουλ', 'يوليو', 'יולי', 'heina', 'srp', 'กรกฎาคม', 'ก.ค'],
  ['aug', 'ago', 'aou', 'agu', 'sie', 'авг', 'сер', 'αυγ', 'أغسطس', 'اغسطس', 'אוגוסט', 'elo', 'kol', 'สิงหาคม', 'ส.ค'],
  ['sep', 'set', 'eyl', 'wrz', 'zar', 'zari', 'сен', 'вер', 'σεπ', 'سبتمبر', 'ספטמבר', 'syys', 'ruj', 'กันยายน', 'ก.ย'],
  [
    'oct',
    'okt',
    'out',
    'ott',
    'eki',
    'paz',
    'rij',
    'окт',
    'жов',
    'οκτ',
    'أكتوبر',
    'اكتوبر',
    'אוקטובר',
    'loka',
    'lis',
    'ตุลาคม',
    'ต.ค',
  ],
  ['nov', 'kas', 'noi', 'ноя', 'лис', 'νοε', 'نوفمبر', 'נובמבר', 'marras', 'stu', 'พฤศจิกายน', 'พ.ย'],
  ['dec', 'dez', 'dic', 'des', 'ara', 'gru', 'pro', 'дек', 'гру', 'δεκ', 'ديسمبر', 'דצמבר', 'joulu', 'ธันวาคม', 'ธ.ค'],
];

/** Names that another language uses for another month: told apart by their whole spelling. */
const WHOLE: Record<string, number> = {
  maj: 5,
  maja: 5,
  marta: 3,
  marca: 3,
  maggio: 5,
  mars: 3,
  marzo: 3,
  marco: 3,
  marec: 3,
  march: 3,
  mayis: 5,
  listopada: 11,
  listopadu: 11,
  meitheamh: 6,
  meith: 6,
  lis: 11,
  lip: 7,
  listopad: 11,
  lipca: 7,
  lipiec: 7,
  lipanj: 6,
  lipnja: 6,
  kvetna: 5,
  kvetnja: 4,
  kwietnia: 4,
  kwiecien: 4,
  travnja: 4,
  travanj: 4,
  травня: 5,
  червня: 6,
  липня: 7,
  серпня: 8,
  листопада: 11,
  srpen: 8,
  srpna: 8,
  srpanj: 7,
  srpnja: 7,
  cervna: 6,
  cerven: 6,
  cervence: 7,
  cervenec: 7,
  cerwca: 6,
  rijna: 10,
  rijen: 10,
  unora: 2,
  juni: 6,
  juli: 7,
  juin: 6,
  juillet: 7,
  junio: 6,
  julio: 7,
  giugno: 6,
  luglio: 7,
  june: 6,
  july: 7,
  august: 8,
  марта: 3,
  март: 3,
  мая: 5,
};

const FOLDED = NAMES.map((names) => names.map(fold));

/** Names that are one month in Poland and another in Croatia, where a dot stands behind the day. */
const CROATIAN: Record<string, number> = { lip: 6, lipanj: 6, lis: 10, listopad: 10, listopada: 10 };

/**
 * 1–12 for a month's name or its abbreviation in some seventy languages, else undefined.
 *
 * @param dotted the day before it is written `15.`
 */
export function monthOf(word: string, dotted = false): number | undefined {
  const name = fold(word).replace(/[.׳॰]+$/u, '');
  const whole = (dotted ? CROATIAN[name] : undefined) ?? WHOLE[name];
  if (whole !== undefined) return whole;
  if (name.length < 2) return undefined;
  let best = 0;
  let month: number | undefined;
  FOLDED.forEach((names, index) => {
    for (const start of names) {
      if (start.length > best && name.startsWith(start)) {
        best = start.length;
        month = index + 1;
      }
    }
  });
  if (month !== undefined && best === name.length) return month;
  // A longer name that the system knows as a whole is not told by its beginning.
  const exact = name.length > 2 && !/^[a-z]+$/.test(name) ? icuMonthOf(name, fold) : undefined;
  return exact ?? month ?? icuMonthOf(name, fold) ?? hebrew(name);
}

/** 1–12 for the name of a month in two words, such as `كانون الثاني`. */
export function monthOfWhole(words: string): number | undefined {
  return icuMonthOf(fold(words).replace(/[.׳॰]+$/u, ''), fold);
}

/** `בינואר`, “in January”. */
function hebrew(name: string): number | undefined {
  return name.startsWith('ב') && name.length > 3 ? monthOf(name.slice(1)) : undefined;
}

function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l');
}
