import { isIsoDate } from '../domain/iso-date.ts';
import { htmlToText } from '../domain/html-to-text.ts';
import type { SharedPosting, UntrustedCounter, UntrustedFacet, UntrustedItem } from '../domain/model.ts';
import { sourcePolicy } from '../domain/source-policy.ts';
import { SAID } from './columns/coded-gaps.ts';
import type { Field } from './columns/fields.ts';
import type { FindPicture } from './container/find-picture.ts';
import type { GroupPlan } from './group-plan.ts';
import { isHeld } from './hold.ts';
import { takePicturesOf } from './take-pictures-of.ts';
import { PLAIN_DATES } from './values/date-style.ts';
import { parseDate, type ParsedDate } from './values/parse-date.ts';
import { fromScale, parseRatingValue, parseThumb, toRating, withinScale } from './values/parse-rating.ts';
import { languageCode } from './values/language-code.ts';
import { isMissingCode } from './values/missing-code.ts';
import { isNothing, isPlaceholder } from './values/nothing.ts';
import { parseReply } from './values/parse-reply.ts';
import { questionLabel, saysItAlone } from './values/question-label.ts';
import { becomeReview, type OwnReview, ownReview } from './postings/own-review.ts';
import { sourceKey } from './values/source-key.ts';
import { joinRuns } from './values/join-runs.ts';
import { listOf, urlsOf } from './values/parse-list.ts';

/** Headers of family names in the languages that say them before the given one. */
const FAMILY_FIRST = /vezetéknév|családnév|姓|성$|^họ/iu;
/** What a form writes where one of its two questions was left empty. */
const NOTHING_SAID = /^no (?:positive|negative)$/i;
/** Fields that a dash never fills. */
const NAMES: ReadonlySet<Field> = new Set(['author', 'title', 'product']);
const TRUE = /^(?:1|true|yes|y|ja|oui|si|sí|sim|да|incentivi[sz]ed)$/i;

export interface RowResult {
  item: UntrustedItem;
  /** Not public at its source (spam, hidden, pending…), or in need of its author's permission: never published without a person. */
  held: boolean;
  /** A date was given that could not be read, or only its year. */
  dateUnclear: boolean;
  /** Pictures that are named as files, and did not come along. */
  notAlong?: string[];
}

/** Makes items of a group's rows. Nothing is invented: a cell that cannot be read stays, as received, in `extra`. */
export class RowReader {
  readonly #plan: GroupPlan;
  readonly #year: number;
  readonly #known: Uint8Array;
  readonly #isFamilyFirst: boolean;
  /** Columns of the words, where they are more than one text. */
  readonly #asked: readonly number[];
  readonly #free: number | undefined;

  /** @param year the current one. */
  constructor(plan: GroupPlan, year: number) {
    this.#plan = plan;
    this.#year = year;
    this.#isFamilyFirst = FAMILY_FIRST.test(plan.names[plan.map.get('lastName')?.[0] ?? -1] ?? '');
    this.#free = plan.map.get('body')?.[0];
    const asked = [...(plan.map.get('pros') ?? []), ...(plan.map.get('cons') ?? [])];
    const isFirst = asked.every((column) => column > (this.#free ?? column));
    if (asked.length > 0 && this.#free !== undefined) asked.splice(isFirst ? 0 : asked.length, 0, this.#free);
    this.#asked = asked;
    this.#known = new Uint8Array(Math.max(plan.names.length, 1));
    for (const columns of plan.map.values()) for (const column of columns) this.#known[column] = 1;
  }

  /** @param find the archive that the row came in, where it holds pictures */
  read(cells: readonly unknown[], find?: FindPicture): RowResult {
    const { names, format, map } = this.#plan;
    const extra: Record<string, unknown> = {};
    let aside = false;
    const keep = (column: number) => {
      const value = cells[column];
      if (value === undefined || value === '' || value === null) return;
      extra[names[column] ?? `column ${column + 1}`] = value;
      aside = true;
    };
    for (let column = 0; column < cells.length; column++) if (this.#known[column] !== 1) keep(column);
    const pick = (field: Field): string | undefined => {
      const columns = map.get(field);
      if (!columns) return undefined;
      let found: string | undefined;
      for (const column of columns) {
        const text = textOf(cells[column]);
        if (text === '' || isNothing(text) || this.#isPlaceholder(text, column, field)) continue;
        if (this.#plan.isCoded && SAID.has(field) && isMissingCode(text)) keep(column);
        else if (found === undefined) found = text;
        else keep(column);
      }
      return found;
    };
    const item: UntrustedItem = { type: format.type ?? 'Review', source: format.source };
    let held = false;
    for (const column of map.get('source') ?? []) {
      keep(column);
      item.source = sourceKey(textOf(cells[column])) ?? item.source;
      held = sourcePolicy(item.source).needsPermission;
    }
    if (this.#plan.isPlain) item.isPlain = true;
    const set = (key: StringField, value: string | undefined) => {
      if (value !== undefined) item[key] = value;
    };
    const free = pick('body');
    const body = this.#asked.length === 0 ? free : this.#answers(cells, free);
    if (body !== undefined) item.body = format.runs ? joinRuns(body) : body;
    const inLine = (field: Field) => this.#line(pick(field));
    set('title', inLine('title'));
    const first = this.#line(this.#joined('firstName', cells));
    const last = this.#line(this.#joined('lastName', cells));
    const whole = (this.#isFamilyFirst ? [last, first] : [first, last]).filter(Boolean).join(' ');
    set('authorName', inLine('author') ?? (whole || undefined));
    set('authorEmail', pick('email'));
    set('authorUrl', pick('authorUrl'));
    const face = pick('authorImage');
    set('authorImage', (face !== undefined && find?.(face)) || face);
    set('jobTitle', pick('jobTitle'));
    set('worksFor', pick('worksFor'));
    set('sourceId', pick('id'));
    set('url', pick('url'));
    if (item.url !== undefined && !/^https?:\/\//i.test(item.url)) {
      extra[names[map.get('url')?.[0] as number] as string] = item.url;
      aside = true;
      delete item.url;
    }
    this.#rate(cells, item, keep);
    const language = pick('language');
    const code = language === undefined ? undefined : languageCode(language);
    if (code !== undefined) item.language = code;
    else map.get('language')?.forEach(keep);
    const published = this.#date('date', cells, keep);
    if (published.date !== undefined) item.datePublished = published.date;
    const experienced = this.#date('dateExperienced', cells, keep);
    if (experienced.date !== undefined) item.dateExperienced = experienced.date;
    const product = inLine('product');
    const productUrl = pick('productUrl');
    if (product !== undefined)
      item.itemReviewed = productUrl === undefined ? { name: product } : { name: product, url: productUrl };
    else map.get('productUrl')?.forEach(keep);
    this.#reply(cells, item, pick, keep);
    const notAlong = takePicturesOf(cells, this.#plan, { item, keep, find });
    for (const column of map.get('videos') ?? []) {
      const urls = urlsOf(cells[column]);
      if (urls.length > 0) item.videos = [...(item.videos ?? []), ...urls];
      else keep(column);
    }
    for (const column of map.get('tags') ?? []) {
      const tags = listOf(cells[column]);
      if (tags.length > 0) item.tags = tags.slice(0, 100);
    }
    if (item.type === 'SocialMediaPosting') this.#posting(cells, item);
    map.get('verified')?.forEach(keep);
    const incentive = pick('incentive');
    if (incentive !== undefined && TRUE.test(incentive))
      item.materialConnection = { type: 'incentivised', text: 'Incentivised review' };
    else map.get('incentive')?.forEach(keep);
    for (const column of map.get('status') ?? []) {
      keep(column);
      if (isHeld(names[column] as string, cells[column])) held = true;
    }
    if (aside) item.extra = extra;
    return { item, held, dateUnclear: published.unclear, ...(notAlong.length > 0 && { notAlong }) };
  }

  /** What was asked for apart (pros, cons, the questions of a form), each below its question; free words need none where they come first, nor the only answer that is asked for, or that speaks for itself. */
  #answers(cells: readonly unknown[], free: string | undefined): string | undefined {
    const { names } = this.#plan;
    const said: { header: string; text: string; isFree: boolean }[] = [];
    for (const column of this.#asked) {
      const isFree = column === this.#free;
      const text = isFree ? (free ?? '') : textOf(cells[column]);
      if (text === '' || isNothing(text) || (isFree ? this.#isPlaceholder(text, column) : isPlaceholder(text)))
        continue;
      if (NOTHING_SAID.test(text) || (this.#plan.isCoded && isMissingCode(text))) continue;
      said.push({ header: names[column] as string, text, isFree });
    }
    const [only, ...others] = said;
    if (only && others.length === 0 && (this.#asked.length === 1 || saysItAlone(only.header, only.text)))
      return only.text;
    const parts = said.map(({ header, text, isFree }, i) =>
      isFree && i === 0 ? text : `${questionLabel(header)}\n${text}`,
    );
    return parts.length > 0 ? parts.join('\n\n') : undefined;
  }

  #isPlaceholder(text: string, column: number, field?: Field): boolean {
    return isPlaceholder(text) && (this.#plan.placeholders.has(column) || (field !== undefined && NAMES.has(field)));
  }

  /** A name or a headline, which shops and sites keep as HTML too. */
  #line(text: string | undefined): string | undefined {
    return text === undefined || this.#plan.isPlain || !text.includes('&') ? text : htmlToText(text);
  }

  /** What stands in all columns of a field, such as the particle and the rest of a family name. */
  #joined(field: Field, cells: readonly unknown[]): string {
    const texts = (this.#plan.map.get(field) ?? []).map((column) => textOf(cells[column]));
    return texts.filter((text) => text !== '' && !isNothing(text) && !isPlaceholder(text)).join(' ');
  }

  #posting(cells: readonly unknown[], item: UntrustedItem): void {
    const { map } = this.#plan;
    const [shared] = listIn(cells[map.get('shared')?.[0] ?? -1]) as SharedPosting[];
    const counters = listIn(cells[map.get('counters')?.[0] ?? -1]) as UntrustedCounter[];
    const facets = listIn(cells[map.get('facets')?.[0] ?? -1]) as UntrustedFacet[];
    if (shared) item.shared = shared;
    if (counters.length > 0) item.counters = counters;
    if (facets.length > 0) item.facets = facets;
    const [review] = listIn(cells[map.get('ownReview')?.[0] ?? -1]);
    if (review) becomeReview(item, ownReview((review as OwnReview).rating, (review as OwnReview).materialConnection));
  }

  #rate(cells: readonly unknown[], item: UntrustedItem, keep: (column: number) => void): void {
    const { map, scales } = this.#plan;
    const [best, worst] = (['ratingBest', 'ratingWorst'] as const).map((field) => {
      const column = map.get(field)?.[0];
      return column === undefined ? undefined : cells[column];
    });
    for (const column of map.get('rating') ?? []) {
      const cell = cells[column];
      if (cell === '' || cell === undefined || cell === null) continue;
      const value = item.rating ? undefined : parseRatingValue(cell);
      const scale = scales.get(column) ?? null;
      const verbal = value || item.rating ? undefined : fromScale(cell, scale);
      if (verbal) {
        // The word itself says more than its number.
        const rating = toRating(verbal, null);
        if (rating) item.rating = rating;
        keep(column);
        continue;
      }
      const rating = value && toRating(withinScale(value, best, worst), scale);
      if (rating) item.rating = rating;
      // What was turned round stays as it was given, too.
      if (!rating || scale?.isReversed) keep(column);
    }
    for (const column of map.get('thumb') ?? []) {
      const value = item.rating ? undefined : parseThumb(cells[column]);
      const rating = value && toRating(value, null);
      if (rating) item.rating = rating;
      else keep(column);
    }
  }

  #date(
    field: 'date' | 'dateExperienced' | 'replyDate',
    cells: readonly unknown[],
    keep: (column: number) => void,
  ): { date?: string; unclear: boolean } {
    let date: string | undefined;
    let unclear = false;
    for (const column of this.#plan.map.get(field) ?? []) {
      const text = textOf(cells[column]);
      if (text === '' || isNothing(text)) continue;
      if (date !== undefined && !unclear) {
        keep(column);
        continue;
      }
      const found = this.#parse(text, column);
      if (!found || !found.certain || found.partial) keep(column);
      if (found?.certain) unclear = false;
      else unclear ||= date === undefined;
      if (found && (date === undefined || found.certain)) date = found.date;
    }
    return date === undefined ? { unclear } : { date, unclear };
  }

  #parse(text: string, column: number): ParsedDate | undefined {
    if (isIsoDate(text)) {
      const year = Number(text.slice(0, 4));
      if (year >= 1970 && year <= this.#year) return { date: text, certain: true };
    }
    return parseDate(text, this.#plan.dates.get(column) ?? PLAIN_DATES, this.#year);
  }

  #reply(
    cells: readonly unknown[],
    item: UntrustedItem,
    pick: (field: Field) => string | undefined,
    keep: (column: number) => void,
  ): void {
    const text = pick('reply');
    const { map } = this.#plan;
    if (text === undefined) {
      for (const field of ['replyAuthor', 'replyDate'] as const) map.get(field)?.forEach(keep);
      return;
    }
    const inside = parseReply(text);
    const author = pick('replyAuthor');
    const { date = inside.date } = this.#date('replyDate', cells, keep);
    item.reply = { text: inside.text, ...(author !== undefined && { author }), ...(date !== undefined && { date }) };
  }
}

type StringField =
  'title' | 'authorName' | 'authorEmail' | 'authorUrl' | 'authorImage' | 'jobTitle' | 'worksFor' | 'sourceId' | 'url';

/** A cell that the reading of a posting filled. */
function listIn(cell: unknown): unknown[] {
  return Array.isArray(cell) ? cell : [];
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' || typeof cell === 'boolean' || typeof cell === 'bigint' ? String(cell) : '';
}
