import { isIsoDate } from '../domain/iso-date.ts';
import { alignRow, ObjectColumns } from './align-row.ts';
import { answeringBy } from './columns/answering-rows.ts';
import { hasCodedGaps } from './columns/coded-gaps.ts';
import { ColumnProfile } from './columns/column-profile.ts';
import type { Field } from './columns/fields.ts';
import { textsAside } from './columns/further-answers.ts';
import type { ColumnMap } from './columns/column-map.ts';
import { mapColumns } from './columns/map-columns.ts';
import { RowSample } from './columns/row-sample.ts';
import { steadyColumns } from './columns/steady-columns.ts';
import type { Table } from './columns/who-wrote.ts';
import { DistinctCounter } from './distinct-counter.ts';
import { recogniseFormat } from './formats.ts';
import type { GroupPlan } from './group-plan.ts';
import { describeShape, type Shape } from './records/shape.ts';
import { SumLines } from './sum-lines.ts';
import { TRANSLATIONS } from './translate/translation.ts';
import { DateStyleWatcher } from './values/date-style.ts';
import { marksOfSchool } from './values/marks-of-school.ts';
import { settleOrders } from './values/settle-orders.ts';
import { parseRatingValue, RatingScaleWatcher, scaleNamed, type RatingScale } from './values/parse-rating.ts';

/** Rows looked at closely at the start, and every how many after that. */
const CLOSELY = 2000;
const THEN_EVERY = 50;
/** Characters held until the columns are told, and what a cell counts besides its own: few rows where they are wide or long. */
const MOST_HELD = 8 << 20;
const CELL = 40;
/** Sources of whose rows one may answer another: those that are nobody's in particular, and a shop's comments. */
const ANSWERED: ReadonlySet<string> = new Set(['file', 'wordpress']);
/** Columns that are looked at for those which every row fills. */
const MOST_STEADY = 100;
/** Rows whose values are shown as examples, how many of them, and how long each. */
const EXAMPLE_ROWS = 200;
const EXAMPLES = 3;
const EXAMPLE_LENGTH = 120;

/** Looks at all rows of one group, and says in the end what its columns are and how their values are written. */
export class GroupScan {
  readonly shape: Shape;
  readonly #objects: ObjectColumns | undefined;
  readonly #overrides: ReadonlyMap<Field, string>;
  readonly #year: number;
  #profiles: ColumnProfile[] = [];
  readonly #sample: RowSample;
  readonly #examples: string[][] = [];
  readonly #sums = new SumLines();
  #rows = 0;
  #held: unknown[][] = [];
  #weight = 0;
  #settledAt = 0;
  #map: ColumnMap | undefined;
  #dates = new Map<number, DateStyleWatcher>();
  #scales = new Map<number, RatingScaleWatcher>();
  #ids = new DistinctCounter();
  #idRows = new DistinctCounter();
  #idsSeen = 0;
  #anonymous = 0;

  constructor(shape: Shape, overrides: ReadonlyMap<Field, string>, year: number) {
    this.shape = shape;
    this.#overrides = overrides;
    this.#year = year;
    this.#sample = new RowSample(year);
    this.#objects = shape.kind === 'json' || shape.kind === 'ndjson' ? new ObjectColumns() : undefined;
  }

  /** Cells in the order of the columns; undefined for a delimited row out of shape. */
  add(raw: unknown[]): void {
    const cells = this.#align(raw);
    if (!cells || (this.shape.kind === 'delimited' && this.#sums.isOne(cells))) return;
    const row = this.#rows++;
    if (row < EXAMPLE_ROWS) this.#exemplify(cells);
    this.#sample.add(cells);
    if (row < CLOSELY || row % THEN_EVERY === 0) this.#profile(cells);
    if (this.#map) this.#watch(cells);
    else {
      this.#held.push(cells);
      for (const cell of cells) this.#weight += CELL + (typeof cell === 'string' ? cell.length : 0);
      if (row + 1 === CLOSELY || this.#weight > MOST_HELD) this.#settle();
    }
  }

  get rows(): number {
    return this.#rows;
  }

  /** The plan; `again` when columns turned out otherwise than they looked at first, and the rows must be seen once more. */
  end(): { plan: GroupPlan; again: boolean } {
    if (!this.#map) this.#settle();
    const map = this.#mapNow();
    const again = this.#rows > this.#settledAt && !sameWatched(map, this.#map as ColumnMap);
    if (again) {
      this.#rows = 0;
      this.#restart(map);
    } else this.#map = map;
    return { plan: this.#plan(), again };
  }

  #align(raw: unknown[]): unknown[] | undefined {
    if (this.#objects) return this.#objects.cells(raw[0] as object);
    if (this.shape.kind !== 'delimited') return raw;
    return alignRow(raw as string[], this.shape.columns, this.shape.dialect.delimiter, undefined, () => false);
  }

  #profile(cells: unknown[]): void {
    while (this.#profiles.length < cells.length) this.#profiles.push(new ColumnProfile());
    for (let i = 0; i < cells.length; i++) (this.#profiles[i] as ColumnProfile).add(cells[i]);
  }

  #exemplify(cells: unknown[]): void {
    for (let i = 0; i < cells.length; i++) {
      const known = (this.#examples[i] ??= []);
      if (known.length === EXAMPLES) continue;
      const value = exampleOf(cells[i]);
      if (value !== '' && !known.includes(value)) known.push(value);
    }
  }

  #settle(): void {
    const names = this.#objects?.names.length ?? (this.shape.kind === 'delimited' ? this.shape.columns : 1);
    while (this.#profiles.length < names) this.#profiles.push(new ColumnProfile());
    this.#restart(this.#mapNow());
    this.#settledAt = this.#rows;
    for (const cells of this.#held) this.#watch(cells);
    this.#held = [];
  }

  #restart(map: ColumnMap): void {
    this.#map = map;
    this.#dates = watchers(map, ['date', 'dateExperienced', 'replyDate'], () => new DateStyleWatcher(this.#year));
    this.#scales = watchers(map, ['rating'], () => new RatingScaleWatcher());
    this.#ids = new DistinctCounter();
    this.#idRows = new DistinctCounter();
    this.#idsSeen = 0;
  }

  #watch(cells: unknown[]): void {
    for (const [column, watcher] of this.#dates) {
      const cell = cells[column];
      if (cell === '' || cell === undefined) continue;
      const text = String(cell).trim();
      // A date that stands as it is says nothing about the order of others.
      if (!isIsoDate(text)) watcher.add(text);
    }
    for (const [column, watcher] of this.#scales) {
      const cell = cells[column];
      if (cell !== '' && cell !== undefined) watcher.add(parseRatingValue(cell), cell);
    }
    const id = this.#map?.get('id')?.[0];
    if (id === undefined) return;
    const value = cells[id];
    if (value === '' || value === undefined || value === null) {
      this.#anonymous++;
      return;
    }
    this.#idsSeen++;
    this.#ids.add(String(value));
    this.#idRows.addHash(likeness(cells));
  }

  #mapNow(): ColumnMap {
    return mapColumns(this.#names(), this.#profiles, this.#overrides, this.#sample);
  }

  #names(): string[] | null {
    if (this.#objects) return this.#objects.names;
    return this.shape.kind === 'delimited' ? this.shape.names : null;
  }

  /** An id that comes again with other content is none: it names a product, a listing, a person. */
  #idHolds(): boolean {
    if (this.#overrides.has('id')) return true;
    return (
      this.#idsSeen > 0 &&
      this.#anonymous <= this.#idsSeen &&
      (this.#ids.size >= 0.9 * this.#idsSeen || this.#idRows.size <= this.#ids.size * 1.02)
    );
  }

  #marks(column: number, header: string, map: ColumnMap): RatingScale | undefined {
    const said = (['title', 'body', 'pros'] as const).flatMap((field) => map.get(field)?.slice(0, 1) ?? []);
    const texts = said.map((each) => this.#sample.texts(each));
    return marksOfSchool(
      header,
      this.#sample.texts(column).map((cell) => parseRatingValue(cell)?.value),
      (texts[0] ?? []).map((_, row) => texts.map((each) => each[row] ?? '').join(' ')),
    );
  }

  #table(map: ColumnMap, names: string[] | null): Table {
    const taken = new Set([...map.values()].flat());
    return { map, taken, profiles: this.#profiles, names, sample: this.#sample, overrides: this.#overrides };
  }

  #isTranslated(): boolean {
    const translation = 'translation' in this.shape ? this.shape.translation : undefined;
    return translation !== undefined && TRANSLATIONS[translation].isPlain === true;
  }

  #plan(): GroupPlan {
    const map = new Map(this.#map);
    if (!this.#idHolds()) map.delete('id');
    const named = this.#names();
    const count = Math.max(this.#profiles.length, named?.length ?? 0, 1);
    const names = Array.from({ length: count }, (_, i) => named?.[i] ?? `column ${i + 1}`);
    const format: GroupPlan['format'] = recogniseFormat(named ?? []) ?? {
      source: 'file',
      name: describeShape(this.shape),
    };
    const { source, name, type, needs, runs, imagesUnder } = format;
    const answering = answeringBy(this.#table(map, named));
    return {
      names,
      headed: named !== null,
      examples: names.map((_, i) => this.#examples[i] ?? []),
      map,
      dates: settleOrders(
        new Map(
          [...this.#dates].map(([column, watcher]) => [
            column,
            { ...watcher.end(), utc: /gmt|utc/i.test(names[column] as string) },
          ]),
        ),
        names,
      ),
      scales: new Map(
        [...this.#scales].map(([column, watcher]) => [
          column,
          this.#marks(column, names[column] as string, map) ?? scaleOf(watcher, names[column] as string),
        ]),
      ),
      format: {
        source,
        name,
        ...(type && { type }),
        ...(needs && { needs }),
        ...(runs && { runs }),
        ...(imagesUnder !== undefined && { imagesUnder }),
      },
      described: describeShape(this.shape),
      placeholders: new Set(this.#profiles.flatMap((profile, column) => (profile.hasPlaceholders ? [column] : []))),
      aside: format.source === 'file' ? textsAside(this.#table(map, named)) : [],
      ...(format.source === 'file' && hasCodedGaps(map, this.#sample) && { isCoded: true as const }),
      ...(format.source === 'file' && { steady: steadyColumns(map, this.#sample, Math.min(count, MOST_STEADY)) }),
      ...(ANSWERED.has(format.source) && answering !== undefined && { answering }),
      ...((this.#isTranslated() || map.get('body')?.some((column) => this.#profiles[column]?.mentionsMarkup)) && {
        isPlain: true as const,
      }),
    };
  }
}

function exampleOf(cell: unknown): string {
  const text = typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : String(cell ?? '');
  const line = text
    .slice(0, 4 * EXAMPLE_LENGTH)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > EXAMPLE_LENGTH ? `${line.slice(0, EXAMPLE_LENGTH - 1)}…` : line;
}

/** The scale in the header, where the values lie within it. */
function scaleOf(watcher: RatingScaleWatcher, header: string): RatingScale | null {
  const seen = watcher.end();
  if (seen?.words) return seen;
  const named = scaleNamed(header);
  if (seen && named && watcher.highest > 0 && watcher.highest <= named.best) return named;
  return seen && named && seen.best <= Math.max(named.best, 5) && named.best >= seen.best ? named : seen;
}

function watchers<T>(map: ColumnMap, fields: readonly Field[], make: () => T): Map<number, T> {
  return new Map(fields.flatMap((field) => (map.get(field) ?? []).map((column) => [column, make()] as const)));
}

function sameWatched(a: ColumnMap, b: ColumnMap): boolean {
  const fields: Field[] = ['date', 'dateExperienced', 'replyDate', 'rating', 'id'];
  return fields.every((field) => {
    const known = new Set(b.get(field) ?? []);
    return (
      (a.get(field) ?? []).every((column) => known.has(column)) &&
      (field !== 'id' || (a.get(field)?.[0] ?? -1) === (b.get(field)?.[0] ?? -1))
    );
  });
}

/** A number that differs where rows do, almost always, from the lengths and ends of their cells. */
function likeness(cells: readonly unknown[]): number {
  let a = 0;
  let b = 7;
  for (const cell of cells) {
    const text =
      typeof cell === 'string' ? cell : typeof cell === 'object' ? (JSON.stringify(cell) ?? '') : String(cell);
    const { length } = text;
    a = (Math.imul(a, 31) + length) | 0;
    if (length === 0) continue;
    const middle = length >> 1;
    b =
      (Math.imul(b, 131) +
        text.charCodeAt(0) +
        text.charCodeAt(length - 1) * 3 +
        text.charCodeAt(middle) * 7 +
        text.charCodeAt(length >> 2) * 11) |
      0;
    b =
      (Math.imul(b, 37) + text.charCodeAt(middle + (length >> 2)) * 13 + text.charCodeAt(Math.max(0, length - 3))) | 0;
  }
  return (a >>> 0) * 1048576 + ((b ^ (b >>> 13)) & 0xfffff);
}
