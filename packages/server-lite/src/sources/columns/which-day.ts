import { isRelativeDay } from '../blocks/relative-days.ts';
import { DateStyleWatcher } from '../values/date-style.ts';
import { parseDate } from '../values/parse-date.ts';
import { isOfExperience, isQuestion, SURVEYED } from './by-concept.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { Field } from './fields.ts';
import { conceptsOf, surelyAbout, wordsOf, type Concept } from './header-stems.ts';
import { isKeyName } from './identifiers.ts';
import { normalizeHeader } from './normalize-header.ts';
import type { RowSample } from './row-sample.ts';
import type { Table } from './who-wrote.ts';

/** Names by which a column is the review's day, whatever stands beside it. */
const OWN =
  /^(?:review|rating|feedback|comment|testimonial|survey|response)?s?(?:submitted|created|posted|written|reviewed|given|left)?(?:date|time|at|on)$/;
/** What makes a day the review's, or another one: points. Unknown names stand between. */
const POINTS: Readonly<Partial<Record<Concept, number>>> = {
  opinion: 4,
  words: 3,
  rating: 3,
  after: -3,
  begun: -1,
  asked: -6,
  visit: -7,
  thing: -2,
  private: -3,
};
const POSTED =
  /respond|answer|beantwort|repondu|respondid|rispost|respost|besvar|vastattu|submi|creat|post|written|sent|enter|record|timestamp|eingeg|eingereicht|erstellt|abgegeb|verfasst|zeitstempel|depos|soumis|cree|redig|horodat|envi|cread|escrit|inser|scritt|inviat|criad|escrit|geplaatst|ingezonden|geschreven|ingediend|inskick|skapad|skriv|indsend|oprettet|skrev|innsend|opprett|lahetet|kirjoitet|luotu|dodan|wystaw|przesl|utworz|napisan|vlozen|odeslan|pridan|napsan|vytvor|bekuld|letrehoz|irt|trimis|adaug|creat|scris|gonder|olustur|yazil|υποβολ|καταχωρ|δημιουργ|создан|отправ|добавл|написа|оставлен|створен|надіслан|додан|залишен|изпрат|създаден|投稿|回答日|記入|送信|提出|作成|작성|등록|응답|제출|提交|填写|填寫|发表|發表|發佈|发布|创建|建立|ส่ง|สร้าง|gui|tao/;
const PUBLISHED =
  /publi|veroffentl|gepubl|opublik|zverejn|kozzetet|julkaist|yayin|δημοσι|опублик|публик|опублік|نشر|פרסום|掲載|公開|게시|terbit|dang/;
/** The day of a form's entry (`Fecha de la entrada`, `Data da entrada`), where that of an arrival has no article. */
const OF_ENTRY = /(?:\b(?:de la|da)\s|\bde l['’]\s?)entrada\b/iu;
/** When it came to whoever exported it: the day that it was written comes before that. */
const RECEIVED =
  /receiv|ontvangen|mottag|recib|recebid|ricevut|vastaanot|otrzym|doruc|erhalten|empfangen|получен|受信|수신|收到/;
/** When somebody answered: a guest a survey, or the business a review. */
const ANSWERED = /respond|repl(?:y|ied)|answer|beantwort|repond|respondid|rispost|beantwoord|besvar/;
/** What says nothing but that it is a day, and what a store notes by itself. */
const GIVEN = /^(?:date|datum|data|fecha|dato|дата)$/i;
const RECORDED = /^(?:createdat|createdon|creationdate|datecreated|dateadded|addedat|importedat|importdate)$/;
/** What is completed in a survey's list is the survey. */
const COMPLETED = /^(?:date|time)?(?:survey|response)?(?:complet(?:ion|ed))(?:date|time|on|at)*$/;
/** The wire's own word, and schema.org's. */
const DATE_PUBLISHED = /^date ?published$/;
const BIRTH =
  /birth|geburt|naiss|nacim|nascit|nascim|geboort|fodsel|syntym|urodz|narozen|szulet|naster|dogum|γενν|рожд|народж|ميلاد|לידה|誕生|생년|出生|expir|valid|member|registr|joined|since|seit|anmeldung|hired|deadline|ablauf/;
/** Points by which an order of days counts where the names say nothing. */
const LATER = 1;
const BARE = 1.5;
/** Times of day are written by programs, when somebody sent something. */
const CLOCK = /\d[:.h]\d{2}(?![.\d]*\d{4})|^\d{10,13}$|T\d{2}/;
/** Below this a day is another one, and never stands in for the review's. */
const OTHER = -2;

/** Tells which of several days is the review's: by what their names say, how often they are there, and which comes first. */
export function whichDay(table: Table): void {
  const { names, sample, overrides } = table;
  if (!names || !sample || overrides.has('date')) return;
  ofSeveral(table, names, sample);
  dayOfLooking(table, sample);
}

/** Beside days counted from it (`3 weeks ago`), the one day of all rows is when somebody looked. */
function dayOfLooking({ map, taken, profiles }: Table, sample: RowSample): void {
  const [column, ...others] = map.get('date') ?? [];
  if (
    column === undefined ||
    others.some((other) => (profiles[other] as ColumnProfile).filled > 0 && !isRelative(sample.texts(other)))
  )
    return;
  if (!isOneDay(daysOf(sample.texts(column), sample.year) ?? [])) return;
  if (!profiles.some((profile, other) => other !== column && profile.filled > 0 && isRelative(sample.texts(other))))
    return;
  map.delete('date');
  taken.delete(column);
}

function isRelative(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return filled.filter(isRelativeDay).length >= 0.8 * filled.length;
}

function ofSeveral(table: Table, names: readonly string[], sample: RowSample): void {
  const { map, taken, profiles, overrides } = table;
  const named = new Set([...(map.get('date') ?? []), ...(map.has('reply') ? [] : (map.get('replyDate') ?? []))]);
  const experienced = overrides.has('dateExperienced') ? [] : (map.get('dateExperienced') ?? []);
  const isKey = (column: number) => isKeyName((table.names as readonly string[])[column] ?? '');
  const free = profiles.flatMap((profile, column) =>
    !taken.has(column) && profile.filled > 0 && profile.meanLength >= 6 && profile.meanLength < 48 && !isKey(column)
      ? [column]
      : [],
  );
  const days = new Map<number, string[]>();
  for (const column of [...named, ...experienced, ...free]) {
    const read = daysOf(sample.texts(column), sample.year);
    if (read) days.set(column, read);
  }
  const columns = [...days.keys()];
  if (columns.length === 0 || (columns.length === 1 && map.get('date')?.[0] === columns[0])) return;
  const hasReply = map.has('reply');
  const replies = hasReply ? sample.texts(map.get('reply')?.[0] as number) : undefined;
  const isSurvey = names.some(
    (name) => /survey|umfrage|encuesta|enquête|questionnaire/i.test(name) || isQuestion(name),
  );
  const most = Math.max(...[...days.values()].map(filledIn));
  const points = new Map(
    columns.map((column) => {
      const own = days.get(column) as string[];
      const lack = 4 * (1 - filledIn(own) / most);
      const texts = sample.texts(column);
      const clocked = texts.filter((text) => CLOCK.test(text)).length >= 0.8 * filledIn(texts) ? 1 : 0;
      const isLate = replies !== undefined && follows(own, replies);
      const late = isLate ? (ANSWERED.test(normalizeHeader(names[column] as string)) ? BROUGHT + 4 : 4) : 0;
      const brought = isOneDay(own) && [...days.values()].some((others) => isVaried(others)) ? BROUGHT : 0;
      const completed = isSurvey && COMPLETED.test(normalizeHeader(names[column] as string)) ? LATER + BARE : 0;
      return [column, byName(names[column] as string, hasReply) + completed + clocked - lack - late - brought];
    }),
  );
  // What people gave stands among the fields; the store's own day of the record stands outside of them.
  const fields = fieldsOf(table);
  const isGiven = (column: number) => (names[column] as string).startsWith(fields ?? '.');
  const hasGiven = columns.some((column) => isGiven(column) && (points.get(column) as number) > OTHER);
  if (fields !== undefined && hasGiven)
    for (const column of columns) if (!isGiven(column)) points.set(column, (points.get(column) as number) - BROUGHT);
  // A day that somebody gave, before the record of it was made: it comes from where they said it.
  for (const one of columns)
    for (const other of columns)
      if (
        GIVEN.test(names[one] as string) &&
        RECORDED.test(normalizeHeader(names[other] as string)) &&
        isNeverLater(days.get(one) as string[], days.get(other) as string[])
      )
        points.set(one, (points.get(other) as number) + LATER + BARE);
  const base = new Map(points);
  for (const one of columns)
    for (const other of columns) {
      const [a, b] = [base.get(one) as number, base.get(other) as number];
      if (one === other || a <= OTHER || b <= OTHER || Math.abs(a - b) > BARE) continue;
      if (isBefore(days.get(one) as string[], days.get(other) as string[]))
        points.set(other, (points.get(other) as number) + LATER);
    }
  const ranked = columns.filter((column) => (points.get(column) as number) > OTHER);
  const inOrder = (map.get('date') ?? []).concat(columns);
  ranked.sort(
    (a, b) => (points.get(b) as number) - (points.get(a) as number) || inOrder.indexOf(a) - inOrder.indexOf(b),
  );
  const [best] = ranked;
  const first = map.get('date')?.[0];
  // The same day twice: the one that is better known says it, an instant rather than a clock.
  const isBegun = first !== undefined && best !== first && conceptsOf(names[first] as string).has('begun');
  if (best !== undefined && first !== undefined && !isBegun && isSame(days.get(best), days.get(first))) return;
  // When the business answered is no day of the review, and the only one there is.
  const isAnswered = (name: string) => conceptsOf(name).has('reply') || ANSWERED.test(normalizeHeader(name));
  if (best === undefined && first !== undefined && hasReply && isAnswered(names[first] as string)) {
    map.set('replyDate', [first]);
    map.delete('date');
  }
  if (
    best === undefined ||
    (first !== undefined && best !== first && !(Number(points.get(best)) > (points.get(first) ?? -99) + 0.2))
  )
    return;
  release(map, 'replyDate', ranked);
  release(map, 'dateExperienced', ranked.slice(0, 1));
  const kept = ranked.filter((column) => column === best || named.has(column));
  map.set('date', kept);
  for (const column of named) if (!kept.includes(column)) taken.delete(column);
  for (const column of kept) taken.add(column);
}

/** Where stores keep what people gave, apart from what they note of the record themselves. */
const FIELDS = /^(?:.*\.)?(?:fields|properties|values|field_?data|elements|answers|content|data)\./i;

/** The start of the names under which the words and the rating stand; undefined where they stand by the record itself. */
function fieldsOf({ map, names }: Table): string | undefined {
  const said = (['body', 'pros', 'rating', 'author'] as const).flatMap((field) => map.get(field)?.slice(0, 1) ?? []);
  const starts = new Set(said.map((column) => FIELDS.exec((names as readonly string[])[column] as string)?.[0]));
  return starts.size === 1 ? [...starts][0] : undefined;
}

function release(map: Table['map'], field: Field, columns: readonly number[]): void {
  if (map.get(field)?.some((column) => columns.includes(column))) map.delete(field);
}

function byName(header: string, hasReply: boolean): number {
  const about = conceptsOf(header);
  const bare = normalizeHeader(header);
  if (BIRTH.test(bare)) return -9;
  if (about.has('reply')) {
    if (hasReply) return -6;
    return 3;
  }
  // What is completed or closed here is the survey.
  if (SURVEYED.test(header) || OF_ENTRY.test(header) || COMPLETED.test(bare)) about.delete('visit');
  if (isOfExperience(header)) {
    about.delete('words');
    about.add('visit');
  }
  let points = 0;
  for (const concept of about) points += POINTS[concept] ?? 0;
  if (about.has('visit') && points > -3) points = -3;
  if (POSTED.test(bare) && !about.has('asked') && !about.has('visit')) points += 2;
  else if (DATE_PUBLISHED.test(bare)) points += 2;
  else if (PUBLISHED.test(bare)) points += 1;
  else if (RECEIVED.test(bare)) points -= 1.5;
  if (OWN.test(bare)) points += 1;
  else if (about.has('date') && points === 0)
    points += wordsOf(header).every((word) => surelyAbout(word).has('date')) ? BARE : 0.3;
  return points;
}

/** Days by row as text that sorts; undefined where the column holds none. */
function daysOf(texts: readonly string[], year: number): string[] | undefined {
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0) return undefined;
  const watcher = new DateStyleWatcher(year);
  for (const text of filled) watcher.add(text);
  const style = watcher.end();
  if (style.open) style.order = 'dmy';
  const read = texts.map((text) =>
    text === '' || isSmallNumber(text) ? '' : (parseDate(text, style, year)?.date ?? ''),
  );
  return filledIn(read) >= 0.8 * filled.length
    ? read.map((day) => (day.length < 8 ? '' : day.slice(0, 10)))
    : undefined;
}

/** Days from which it counts that all are one, and how many others there have to be beside them. */
const SEVERAL = 4;
/** What was made on one day, beside days that differ, was brought in on it. */
const BROUGHT = 5;

function isOneDay(days: readonly string[]): boolean {
  return filledIn(days) >= SEVERAL && new Set(days.filter((day) => day !== '')).size === 1;
}

function isVaried(days: readonly string[]): boolean {
  return new Set(days.filter((day) => day !== '')).size >= SEVERAL;
}

/** Ids of nine digits are seconds of the seventies: no reviews are from then. */
function isSmallNumber(text: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(text) && Number(text) < 1_000_000_000 && text.length !== 8;
}

function filledIn(texts: readonly string[]): number {
  return texts.filter((text) => text !== '').length;
}

/** Whether a day is on no row after another one, on each where that is, and before it on some. */
function isNeverLater(days: readonly string[], others: readonly string[]): boolean {
  const isEach = others.every((other, i) => other === '' || (days[i] !== '' && (days[i] as string) <= other));
  return isEach && days.some((day, i) => day !== '' && day < (others[i] as string));
}

/** Whether a day is there where a reply is, and hardly elsewhere. */
function follows(days: readonly string[], replies: readonly string[]): boolean {
  const there = days.filter((day, i) => day !== '' && replies[i] !== '').length;
  const all = filledIn(days);
  return all > 0 && there >= 0.95 * all && filledIn(replies) < 0.9 * replies.length;
}

function isSame(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  if (!one || !other) return false;
  const both = one.filter((day, i) => day !== '' && other[i] !== '');
  return one.filter((day, i) => day !== '' && day === other[i]).length >= 0.9 * Math.max(1, both.length);
}

function isBefore(one: readonly string[], other: readonly string[]): boolean {
  let both = 0;
  let before = 0;
  let after = 0;
  one.forEach((day, i) => {
    const next = other[i] as string;
    if (day === '' || next === '') return;
    both++;
    if (day < next) before++;
    else if (day > next) after++;
  });
  return both >= 3 && after <= 0.03 * both && before >= 0.15 * both;
}
