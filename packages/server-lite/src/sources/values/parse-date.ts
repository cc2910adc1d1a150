import type { DateStyle } from './date-style.ts';
import { monthOf, monthOfWhole } from './month-names.ts';
import { byItsYear, fromOtherCalendar, isOtherYear } from './other-calendars.ts';
import { plainDate } from './plain-date.ts';

/**
 * `certain` is false where the order of day and month could not be told, and only the year is kept.
 * `partial` where a time of day was given without its zone: an instant cannot be told from it, so the day is kept.
 */
export interface ParsedDate {
  date: string;
  certain: boolean;
  partial?: boolean;
  local?: string;
}

const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ,]+(.+))?$/;
const YEAR_FIRST = /^(\d{4})\s*[./年년.\-]\s*(\d{1,2})\s*(?:[./月월.\-]\s*(\d{1,2})?)?\s*[日일.]?(?:[T ,]+(.+))?$/;
const NUMERIC = /^(\d{1,2})\s*([./\-‐–])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})\.?(?:[T ,.]+(.+))?$/;
const DAY_NAME =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?[\s\-/]*(?:de\s+|d['’]\s*|of\s+)?([\p{L}.]{2,})[.,\s\-/]*(?:de\s+|del\s+)?['’]?(\d{4}|\d{2})(?:\s*(?:г|р|года|року)\.?)?(?:[T ,]+(?:at\s+|um\s+|à\s+|kl\.?\s*)?(.+))?$/u;
const NAME_DAY = /^([\p{L}.]{3,})[\s\-]+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:[T ,]+(?:at\s+)?(.+))?$/u;
/** `Mar-02-24 10:22`. */
const NAME_DAY_SHORT = /^(\p{L}{3,9})([-/ ])(\d{1,2})\2(\d{2}|\d{4})(?:[T ,]+(.+))?$/u;
const NAME_YEAR = /^([\p{L}.]{3,})[\s,\-/]+(?:de\s+)?(\d{4})$/u;
/** `2024-W07`, `2024W073`. */
const WEEK = /^(\d{4})-?W(\d{2})(?:-?([1-7]))?$/i;
const VIETNAMESE = /(?:^|[\s,])(?:(\d{1,2})\s+)?(?:tháng|thg)\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})(?:\s.*)?$/iu;
const MONTH_DAY_YEAR = /^(\d{1,2}) (\d{1,2}), (\d{4})$/;
const UNIX_STYLE = /^(?:\p{L}{2,4}\s+)([\p{L}]{3})\s+(\d{1,2})\s+(\d{1,2}:\d{2}:\d{2})(?:\s+(\S+))?\s+(\d{4})$/u;
/** `2024年5月3日に日本でレビュー済み`: a day whose parts say what they are, among other words. */
const SIGNED = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/g;
const WEEKDAY = /^\p{L}{2,12}\.?,\s*/u;
/** What may stand before a date: `le 3 mars`, `Reviewed Sept. 13`, `on 02/02/17`. */
const BEFORE =
  /^(?:le|am|el|il|den|em|op|on|dne|reviewed|posted|published|written|submitted|date|updated)\s*(?:on\s+|:\s*|\s)(?=[\d\p{L}])/iu;
/** The weekday behind a date in Chinese, Japanese and Korean. */
const WEEKDAY_SIGN =
  /\s*[（(]?(?:[日月火水木金土]曜日?|(?:星期|周|週)[一二三四五六日天]|[월화수목금토일]요일|(?<=[（(])[日月火水木金土월화수목금토일])[）)]?(?=\s|$|\d)/u;
const TIME = /^(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*(?:\(?\s*(a\.?m\.?|p\.?m\.?))?\s*(.*)$/i;
/** `18:05 27/01/2022`: the time of day before the day. */
const CLOCK_FIRST = /^(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?)[\s,]+(?:ngày\s+)?(\d.*)$/iu;
const DAY = 86_400_000;
/** No review of a business was written on the web before this year. */
const FIRST_YEAR = 1970;

/**
 * A date as ISO 8601 at the precision it was given in, or undefined when it cannot be read: nothing is filled in.
 *
 * @param year the current one.
 */
export function parseDate(value: string, style: DateStyle, year: number): ParsedDate | undefined {
  const text = plainDate(value);
  if (text === '' || text.length > 64) return undefined;
  const bare = (/^\d/.test(text) ? text : text.replace(BEFORE, '')).replace(WEEKDAY_SIGN, '');
  const found = inZone(
    (/^[\d.,]+$/.test(bare) ? fromNumber(bare, style) : undefined) ?? fromText(bare, style, year) ?? fromWords(bare),
    style,
  );
  if (!found) {
    const clockFirst = CLOCK_FIRST.exec(text);
    return clockFirst ? parseDate(`${clockFirst[2]} ${clockFirst[1]}`, style, year) : undefined;
  }
  const foundYear = Number(found.date.slice(0, 4));
  return foundYear >= FIRST_YEAR && foundYear <= year + 1 ? found : undefined;
}

/**
 * A date in words whose order no pattern knows (`2024. március 5.`, `2024 m. kovo 5 d.`, `5 tháng 3, 2024`), or of another
 * calendar: it takes one year, one month by its name and one number that can only be the day.
 */
function fromWords(text: string): ParsedDate | undefined {
  const other = fromOtherCalendar(text);
  if (other !== undefined) return { date: other, certain: true };
  const [signed, ...others] = text.matchAll(SIGNED);
  if (signed && others.length === 0) return build(Number(signed[1]), Number(signed[2]), Number(signed[3]), undefined);
  const vietnamese = VIETNAMESE.exec(text);
  if (vietnamese) {
    const [, day, month, year] = vietnamese;
    return build(Number(year), Number(month), day === undefined ? undefined : Number(day), undefined);
  }
  const clockAt = text.search(/(?:^|[ ,T])\d{1,2}[:.h]\d{2}(?::\d{2}|\s*[ap]\.?m|$| )/i);
  const dotted = /\d\.\s/.test(text);
  const day =
    clockAt === -1
      ? text
      : text.slice(0, clockAt) + text.slice(clockAt).replace(/^[ ,T]*[\d:.h]+\s*(?:[ap]\.?m\.?)?/i, ' ');
  const numbers = day.match(/\d+/g) ?? [];
  const words = day.match(/[\p{L}\p{M}][\p{L}\p{M}.]*/gu) ?? [];
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length <= 2);
  const month = monthAmong(words, dotted);
  if (years.length !== 1 || days.length > 1 || numbers.length > 2 || month === undefined || words.length > 8)
    return undefined;
  return build(Number(years[0]), month, days[0] === undefined ? undefined : Number(days[0]), undefined);
}

/** The month that words name: one of one or two words. Where a weekday looks like a month too, it comes first or in the end. */
function monthAmong(words: readonly string[], dotted: boolean): number | undefined {
  const found = new Map<number, string>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const pair = i + 1 < words.length ? monthOfWhole(`${word} ${words[i + 1]}`) : undefined;
    const month = pair ?? monthOf(word, dotted);
    if (month !== undefined && !found.has(month)) found.set(month, word);
    if (pair !== undefined) i++;
  }
  const [first, second, ...more] = found.keys();
  if (first === undefined || more.length > 0) return undefined;
  return second === undefined ? first : isWeekday(found.get(first) as string) ? second : undefined;
}

function isWeekday(word: string): boolean {
  return /^(?:mar|mer|mart|marte|martes|mardi|martedì|mercredi|mié|mercoledì|marți|miercuri|mit|maa|tor|lun|vin)\p{L}*$/iu.test(
    word,
  );
}

function inZone(found: ParsedDate | undefined, style: DateStyle): ParsedDate | undefined {
  return found?.local !== undefined && style.utc ? { date: `${found.date}${found.local}Z`, certain: true } : found;
}

function fromText(text: string, style: DateStyle, now: number): ParsedDate | undefined {
  const week = WEEK.exec(text);
  if (week) return fromWeek(Number(week[1]), Number(week[2]), week[3] === undefined ? undefined : Number(week[3]));
  const iso = ISO.exec(text) ?? YEAR_FIRST.exec(text);
  if (iso && !/^\d{1,2}\s*[日일]/.test(iso[4] ?? ''))
    return build(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? undefined : Number(iso[3]), iso[4]);
  if (/^\d{4}$/.test(text)) return { date: text, certain: true };
  const numeric = NUMERIC.exec(text);
  if (numeric) return fromParts(numeric, style, now);
  const american = MONTH_DAY_YEAR.exec(text);
  if (american) return build(Number(american[3]), Number(american[1]), Number(american[2]), undefined);
  const bare = text.replace(WEEKDAY, '');
  const dayName = DAY_NAME.exec(bare);
  const month = dayName && monthOf(dayName[2] as string, /^\d+\./.test(bare));
  if (dayName && month) return build(fullYear(dayName[3] as string, now), month, Number(dayName[1]), dayName[4]);
  const nameDay = NAME_DAY.exec(bare) ?? NAME_DAY.exec(text);
  const first = nameDay && monthOf(nameDay[1] as string);
  if (nameDay && first) return build(Number(nameDay[3]), first, Number(nameDay[2]), nameDay[4]);
  const short = NAME_DAY_SHORT.exec(bare);
  const second = short && monthOf(short[1] as string);
  if (short && second) return build(fullYear(short[4] as string, now), second, Number(short[3]), short[5]);
  const unix = UNIX_STYLE.exec(text);
  const third = unix && monthOf(unix[1] as string);
  if (unix && third) return build(Number(unix[5]), third, Number(unix[2]), `${unix[3]} ${unix[4] ?? ''}`);
  const nameYear = NAME_YEAR.exec(bare);
  const only = nameYear && monthOf(nameYear[1] as string);
  if (nameYear && only) return build(Number(nameYear[2]), only, undefined, undefined);
  return undefined;
}

/** Seconds or milliseconds since 1970, days since 1899-12-30, or `20240305`. */
function fromNumber(text: string, style: DateStyle): ParsedDate | undefined {
  const compact = /^(19[789]\d|20\d\d)(0[1-9]|1[0-2])([0-3]\d)$/.exec(text);
  if (compact) return build(Number(compact[1]), Number(compact[2]), Number(compact[3]), undefined);
  const number = Number(text.replace(',', '.'));
  if (!Number.isFinite(number)) return undefined;
  if (/^\d{9,10}(\.\d+)?$/.test(text)) return instant(number * 1000);
  if (/^\d{12,13}$/.test(text)) return instant(number);
  if (/^\d{15,16}$/.test(text)) return instant(number / 1000);
  if (!style.serial || number < 20_000 || number >= 70_000) return undefined;
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(number) * DAY).toISOString().slice(0, 10);
  return { date: day, certain: true, ...(!Number.isInteger(number) && { partial: true }) };
}

/** The day, or without one as much of the week as all of its days share: its month, or its year. */
function fromWeek(year: number, week: number, weekday: number | undefined): ParsedDate | undefined {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() + (7 * (week - 1) - ((fourth.getUTCDay() + 6) % 7)) * DAY;
  const iso = (day: number) => new Date(monday + (day - 1) * DAY).toISOString().slice(0, 10);
  if (week < 1 || week > 53 || iso(4).slice(0, 4) !== String(year)) return undefined;
  if (weekday !== undefined) return { date: iso(weekday), certain: true };
  const shared = [7, 4].find((length) => iso(1).slice(0, length) === iso(7).slice(0, length));
  return shared === undefined ? undefined : { date: iso(1).slice(0, shared), certain: true };
}

function instant(milliseconds: number): ParsedDate {
  return { date: new Date(milliseconds).toISOString().replace('.000Z', 'Z'), certain: true };
}

function fromParts(match: RegExpExecArray, style: DateStyle, now: number): ParsedDate | undefined {
  const [a, b, last] = [Number(match[1]), Number(match[3]), match[4] as string];
  if (style.order === 'ymd' && last.length === 2)
    return build(fullYear(match[1] as string, now), b, Number(last), match[5]);
  const year = fullYear(last, now);
  const asDayFirst = a <= 31 && b <= 12;
  const asMonthFirst = a <= 12 && b <= 31;
  if (style.order === 'dmy' && asDayFirst) return build(year, b, a, match[5]);
  if (style.order === 'mdy' && asMonthFirst) return build(year, a, b, match[5]);
  if (a === b || (asDayFirst && !asMonthFirst)) return build(year, b, a, match[5]);
  if (asMonthFirst && !asDayFirst) return build(year, a, b, match[5]);
  return asDayFirst && last.length === 4 ? { date: String(year), certain: false } : undefined;
}

function fullYear(text: string, now: number): number {
  if (text.length > 2) return Number(text);
  const century = now - (now % 100);
  const year = century + Number(text);
  return year > now + 1 ? year - 100 : year;
}

function build(year: number, month: number, day: number | undefined, time: string | undefined): ParsedDate | undefined {
  if (month < 1 || month > 12) return undefined;
  const start = isOtherYear(year) ? byItsYear(year, month, day) : `${year}-${pad(month)}`;
  if (start === undefined) return undefined;
  if (day === undefined) return { date: start, certain: true };
  if (day < 1 || (!isOtherYear(year) && new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day))
    return undefined;
  const whole = isOtherYear(year) ? start : `${start}-${pad(day)}`;
  const at = time === undefined ? '' : clock(time.trim());
  return /(?:Z|[+-]\d\d:\d\d)$/.test(at)
    ? { date: whole + at, certain: true }
    : { date: whole, certain: true, ...(at !== '' && { partial: true, local: at }) };
}

/** `T15:30:40Z`, or nothing when the words after the day are no time. */
function clock(text: string): string {
  const match = TIME.exec(text);
  if (!match) return '';
  let hour = Number(match[1]);
  const half = match[5]?.replaceAll('.', '').toLowerCase();
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  if (hour > 23 || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return '';
  const seconds = match[3] === undefined ? '' : `:${match[3]}`;
  const fraction = match[4] === undefined || /^0+$/.test(match[4]) ? '' : `.${match[4]}`;
  return `T${pad(hour)}:${match[2]}${seconds}${fraction}${zone(match[6] as string)}`;
}

function zone(text: string): string {
  const name = text.trim().replace(/[()]/g, '');
  if (/^(z|utc|gmt)$/i.test(name)) return 'Z';
  const offset = /^(?:utc|gmt)?\s*([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)/i.exec(name);
  if (!offset) return '';
  const given = `${offset[1]}${(offset[2] as string).padStart(2, '0')}:${offset[3] ?? '00'}`;
  return given === '+00:00' || given === '-00:00' ? 'Z' : given;
}

function pad(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
