import { westernDigits } from './digits.ts';

/** A day or month by its calendar's own numbers. */
interface Counted {
  year: number;
  month: number;
  day: number | undefined;
}

const DAY = 86_400_000;
/** Before the first year of each Japanese era. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  r: 2018,
  h: 1988,
  s: 1925,
};
const JAPANESE =
  /^(令和|平成|昭和|[RHS](?=[\d.]))\s*(\d{1,2}|元)\s*[年./-]\s*(\d{1,2})\s*(?:[月./-]\s*(?:(\d{1,2})\s*日?)?)?(?:[ (（T].*)?$/i;
const MINGUO =
  /^(?:(?:民國|民国)\s*(\d{2,3})\s*[年./-]|(1[01]\d)[./-])\s*(\d{1,2})\s*[月./-]\s*(?:(\d{1,2})\s*日?)?(?: .*)?$/;
const PERSIAN_MONTHS = 'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند'.split('|');
const HIJRI_MONTHS = [
  ['محرم', 'muharram'],
  ['صفر', 'safar'],
  ['ربيع الأول', 'ربيع الاول', 'rabi al awwal'],
  ['ربيع الآخر', 'ربيع الثاني', 'ربيع الاخر', 'rabi al thani'],
  ['جمادى الأولى', 'جمادى الاولى', 'jumada al awwal'],
  ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الاخرة', 'jumada al thani'],
  ['رجب', 'rajab'],
  ['شعبان', 'shaban'],
  ['رمضان', 'ramadan'],
  ['شوال', 'shawwal'],
  ['ذو القعدة', 'ذي القعدة', 'dhu al qadah'],
  ['ذو الحجة', 'ذي الحجة', 'dhu al hijjah'],
];

/**
 * A date that says which other calendar it is of: by an era (令和6年, 民國113年) or by the names of its months, as
 * `2024-03-05` or `2024-03`; undefined for any other.
 */
export function fromOtherCalendar(text: string): string | undefined {
  const plain = westernDigits(text);
  const era = JAPANESE.exec(plain);
  if (era) {
    const year = (ERAS[(era[1] as string).toLowerCase()] as number) + (era[2] === '元' ? 1 : Number(era[2]));
    return iso({ year, month: Number(era[3]), day: era[4] === undefined ? undefined : Number(era[4]) });
  }
  const minguo = MINGUO.exec(plain);
  if (minguo)
    return iso({
      year: 1911 + Number(minguo[1] ?? minguo[2]),
      month: Number(minguo[3]),
      day: minguo[4] === undefined ? undefined : Number(minguo[4]),
    });
  const year = /(?<!\d)1[345]\d\d(?!\d)/.exec(plain);
  if (!year) return undefined;
  const rest = plain.replace(year[0], ' ').replace(/\d{1,2}:\d{2}.*$/, ' ');
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(rest);
  const folded = rest.toLowerCase().replace(/[ʿʻ’'-]/g, ' ');
  const hijri = HIJRI_MONTHS.findIndex((names) => names.some((name) => folded.includes(name)));
  const counted = { year: Number(year[0]), day: day ? Number(day[0]) : undefined };
  if (hijri !== -1) return toGregorian('islamic-umalqura', { ...counted, month: hijri + 1 });
  const words = rest.split(/[^\p{L}]+/u);
  const persian = PERSIAN_MONTHS.findIndex((name) => words.includes(name));
  return persian === -1 ? undefined : toGregorian('persian', { ...counted, month: persian + 1 });
}

/**
 * The year 2567 is a Buddhist one, 1403 a Persian and 1445 an Islamic one: nothing that is reviewed on the web carries such a
 * year otherwise. Undefined where the year is of our own calendar.
 */
export function byItsYear(year: number, month: number, day: number | undefined): string | undefined {
  if (year > 2500 && year < 2650) return iso({ year: year - 543, month, day });
  if (year >= 1348 && year < 1410) return toGregorian('persian', { year, month, day });
  if (year >= 1410 && year < 1500) return toGregorian('islamic-umalqura', { year, month, day });
  return undefined;
}

/** Whether a year is one that {@link byItsYear} knows. */
export function isOtherYear(year: number): boolean {
  return (year > 2500 && year < 2650) || (year >= 1348 && year < 1500);
}

function iso({ year, month, day }: Counted): string | undefined {
  if (month < 1 || month > 12) return undefined;
  const start = `${year}-${two(month)}`;
  if (day === undefined) return start;
  return day >= 1 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day ? `${start}-${two(day)}` : undefined;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A month alone begins in one of our months and ends in another: of it the year is all that is sure, where it is. */
function toGregorian(calendar: 'persian' | 'islamic-umalqura', { year, month, day }: Counted): string | undefined {
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) return undefined;
  if (day === undefined) {
    const [first, last] = [1, 29].map((of) => toGregorian(calendar, { year, month, day: of })?.slice(0, 4));
    return first === last ? first : undefined;
  }
  const years = calendar === 'persian' ? 365.2422 : 354.367;
  const start = calendar === 'persian' ? Date.UTC(622, 2, 21) : Date.UTC(622, 6, 18);
  const months = calendar === 'persian' ? 30.44 : 29.53;
  const about = Math.round(start / DAY + (year - 1) * years + (month - 1) * months + day - 1);
  for (let off = 0; off <= 8; off++)
    for (const at of off === 0 ? [about] : [about - off, about + off]) {
      const [y, m, d] = countedBy(calendar, at);
      if (y === year && m === month && d === day) return new Date(at * DAY).toISOString().slice(0, 10);
    }
  return undefined;
}

function countedBy(calendar: string, days: number): [year: number, month: number, day: number] {
  let format = formats.get(calendar);
  if (!format) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    formats.set(calendar, format);
  }
  const parts = format.formatToParts(days * DAY);
  const part = (type: string) => Number.parseInt(parts.find((one) => one.type === type)?.value ?? '', 10);
  return [part('year'), part('month'), part('day')];
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
