import { westernDigits } from './digits.ts';

/** A cell as one line with the digits 0–9, without marks of direction; what people write by hand as programs write it: `4/1-26` is 4.1.26. */
export function plainDate(value: string): string {
  const text = westernDigits(value.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '').trim()).replace(
    /\s+/g,
    ' ',
  );
  if (text.length > 64 || WRITTEN.test(text)) return text;
  return REWRITES.reduce((known, [form, as]) => known.replace(form, as as string), text);
}

/** As programs write it, which nothing has to be done to: ISO, three numbers between the same signs, a month by its name. */
const WRITTEN =
  /^(?:\d{4}-\d\d(?:$|-\d\d(?:$|[T ]))|\d{1,2}([./-])\d{1,2}\1\d{2,4}(?:$|[ ,])|(?!(?:den|dne|dnia|dtd|dated|dato|kelt|ngày) )\p{Script=Latin}\p{Ll}{2,} \d{1,2},? \d{4}$|\d{1,2} \p{Script=Latin}\p{Ll}{2,} \d{4}$)/u;

/** Names of weekdays by their beginnings, where they are longer than their signs are. */
const WEEKDAYS =
  'mon|tue|wed|thu|fri|sat|sun|dien|mitt|donn|frei|sams|sonn|lun|mar|mer|jeu|ven|sam|dim|miér|mier|jue|vie|sáb|sab|dom|gio|seg|ter|qua|qui|sex|maan|din|woe|don|vrij|zat|zon|mån|tis|ons|tor|fre|lör|sön|man|tir|lør|søn|tii|kes|per|lau|pon|wto|śro|srod|czw|pią|pia|sob|nie|úte|ute|stř|stre|čtv|ctv|pát|pat|ned|štv|stv|pia|hét|ked|sze|csü|pén|szo|vas|mie|joi|vin|sâm|dum|paz|sal|çar|car|cum|Δευ|Τρί|Τετ|Πέμ|Παρ|Σάβ|Κυρ|пон|вто|вів|сре|сер|чет|пят|пʼят|п.ят|пет|суб|съб|вос|нед|нед|sri|čet|cet|pet|sub|tor|pir|ant|tre|ket|pen|šeš|ses|sek|otr|ceš|ces|pie|ses|svē|sve|esm|tei|kol|nel|ree|lau|püh|الا|الأ|ثلا|الث|الخ|الج|السب|יום|minggu|senin|selasa|rabu|kamis|jumat|sabtu';
/** A day of the week in one to four letters, or written out, before a day in numbers. */
const WEEKDAY = new RegExp(
  String.raw`^(?:(?:\p{L}{1,3}[.׳']?|thứ \d|(?:${WEEKDAYS})[\p{L}\p{M}-]*)\.?,? ?(?:den |d\. |dnia )?(?=\d{1,2} ?([./-]) ?\d{1,2} ?\1 ?(?:\d{4}|\d\d)(?!\d|[./-])|\d{1,2}(?:st|nd|rd|th|\.)? ?\p{L}{3,}\.?,? (?:\d{4}|\d\d)$))`,
  'iu',
);
const MONTHS = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
const ROMAN = 'I{1,3}|IV|VI{0,3}|IX|XI{0,2}';
const inNumbers = (month: string) => String(MONTHS.indexOf(month) + 1);

/** Forms that people write by hand, and what each is as programs write it. */
const REWRITES: readonly (readonly [RegExp, string | ((...parts: string[]) => string)])[] = [
  [/^(?:(?:d|dn|dt)[.:] ?|(?:den|am|le|el|il|em|op|on|dne|dnia|dtd|dated|ngày|kelt|dato)[.:]? )(?=\d)/iu, ''],
  [WEEKDAY, ''],
  // `4/1-2026`, `4.1.-26`, `4/1 2026`, `4-1-'26`: day, month and year between signs that differ, as nobody writes who puts the month first.
  [
    /^(\d{1,2}) ?([./-]) ?(\d{1,2})([ .\-–/'’´`]{1,4})(\d{4}|\d\d)(?=$|[ ,T])/u,
    (whole, day, sign, month, between, year) => {
      const parted = (between as string).trim();
      const isHand = parted === '' ? sign !== '-' && year?.length === 4 : parted !== sign;
      return isHand ? `${day}.${month}.${fullYear(year as string)}` : (whole as string);
    },
  ],
  // `4 I 2026`, `2026. I. 4.`
  [
    new RegExp(`^(\\d{1,2})[ ./-]{1,2}(${ROMAN})[ ./-]{1,2}(\\d{4})(?!\\d)`),
    (_, day, month, year) => `${day}.${inNumbers(month as string)}.${year}`,
  ],
  [
    new RegExp(`^(\\d{4})[ ./-]{1,2}(${ROMAN})[ ./-]{1,2}(\\d{1,2})(?!\\d)`),
    (_, year, month, day) => `${year}-${inNumbers(month as string)}-${day}`,
  ],
  // `2026 01 04`, `2026 m. 01 04`, `2026_01_04`
  [/^(\d{4})(?: m\.)?[ _\\](\d\d)[ _\\-](\d\d)(?=$|[ T,])/, '$1-$2-$3'],
  [/^(\d{1,2})(, ?|[ _\\])(\d{1,2})\2(\d{4})(?=$|[ ,T])/, '$1/$3/$4'],
  [/^(\d{4}) оны (\d{1,2})\p{L}* ?сарын (\d{1,2})/u, '$1-$2-$3'],
  // `04.01.2026г.`
  [/(?<=\d{4}) ?(?:г|р|r|m|d|god|godine|год|године)\.?$/u, ''],
  // `Jan 4 '26`
  [/(?<=[\p{L}\d.,/-] ?)['’](\d\d)(?=$|[ ,])/u, (_, year) => fullYear(year as string)],
  // Of the Buddhist years: `4 ม.ค. 69`.
  [
    /(?<=[\u0e01-\u0e30.] ?)([5-7]\d)$/u,
    (_, year, at, whole) => (/[\u0e01-\u0e30]/.test(whole as string) ? `25${year}` : (year as string)),
  ],
  [/(?<=\d月\d{1,2})号/u, '日'],
  [/^(1[0-4]\d)(?=年\d)/u, '民國$1'],
];

/** A year of two digits with its century: no review of a business was written on the web before 1970. */
function fullYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 70 ? 20 : 19}${year}`;
}
