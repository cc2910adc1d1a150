import { unguarded } from '../exports/csv.ts';
import { isOwnTable } from '../exports/own-table.ts';
import { alignRow, ObjectColumns } from './align-row.ts';
import { normalizeHeader } from './columns/normalize-header.ts';
import { type FindPicture, PictureFinder } from './container/find-picture.ts';
import { openContainer, type Whole } from './container/open-container.ts';
import type { SizeLimit } from './container/size-guard.ts';
import type { GroupPlan, MemberPlan, SourcePlan } from './group-plan.ts';
import { createSplitter } from './records/shape.ts';
import { wholeLines } from './records/whole-lines.ts';
import { noReview } from './no-review.ts';
import { RowReader, type RowResult } from './row-to-item.ts';
import { decodeText } from './text/decode.ts';
import { translate } from './translate/translation.ts';
import { PLAIN_DATES } from './values/date-style.ts';
import { parseDate } from './values/parse-date.ts';
import { parseRatingValue } from './values/parse-rating.ts';

/** Where the rows of a planned file go, in the file's order. */
export interface RowSink {
  row(result: RowResult, place: Place): void;
  rejected(reason: string, place: Place): void;
  /** Called when all records of a stretch of one's own went by. */
  stretch?(number: number): void;
  /** Called between chunks: a promise holds the reading back until it settles. */
  pause?(): Promise<void> | undefined;
}

/** Records of a stretch: what readers that share a file take in turns. */
export const STRETCH = 512;

export interface ReadOptions {
  /** The current year. */
  year: number;
  limit?: SizeLimit;
  /** Address that what it holds starts from. */
  base?: string;
  /** Every `of`-th stretch alone, beginning with `index`. All of them when left out. */
  share?: { index: number; of: number };
}

export interface Place {
  /** Name of the file inside the container; empty for a plain file. */
  member: string;
  /** From 1, in that file. */
  line: number;
  raw: () => string;
}

/** Reads a file a last time, by its plan, and makes an item of each record or says why it cannot. */
export async function readSource(path: Whole, plan: SourcePlan, options: ReadOptions, sink: RowSink): Promise<void> {
  const several = plan.members.filter(Boolean).length > 1;
  const objects = plan.groups.map((group) => new ObjectColumns(group.names));
  const readers = plan.groups.map(
    (group, i) => new RowReader({ ...group, names: (objects[i] as ObjectColumns).names }, options.year),
  );
  const turn = new Turn(options.share ?? { index: 0, of: 1 }, (number) => sink.stretch?.(number));
  const finder = plan.pictures.length > 0 ? new PictureFinder(plan.pictures) : undefined;
  let index = 0;
  for await (const member of openContainer(path, options.limit, plan.fileName)) {
    const how = plan.members[index++];
    if (!how) continue;
    const reader = readers[how.group] as RowReader;
    const columns = objects[how.group] as ObjectColumns;
    const group = plan.groups[how.group] as GroupPlan;
    const { format } = group;
    const lacks = lackingIn(columns.names, format);
    const toCells = alignerFor(how, group, columns, options.year);
    const name = several ? how.name : '';
    const find: FindPicture | undefined = finder?.beside(how.name);
    const splitter = createSplitter(how.shape, {
      wants: () => turn.isNext(),
      record: (raw, line, text) => {
        if (!turn.next()) return;
        const place: Place = { member: name, line, raw: text };
        const cells = toCells(raw);
        if (!cells)
          sink.rejected(
            `it has ${raw.length} cells where the header has ${how.shape.kind === 'delimited' ? how.shape.columns : 1}`,
            place,
          );
        else if (lacks(cells)) sink.rejected((format.needs as { else: string }).else, place);
        else {
          const result = reader.read(cells, find);
          const none = noReview(cells, result.item, group);
          if (none === undefined) sink.row(result, place);
          else sink.rejected(none, place);
        }
      },
      bad: (line, reason, raw) => {
        if (turn.next()) sink.rejected(reason, { member: name, line, raw: () => raw });
      },
    });
    const translation = 'translation' in how.shape ? how.shape.translation : undefined;
    const tables = 'tables' in how.shape ? how.shape.tables : undefined;
    const texts = decodeText(wholeLines(member.chunks, how.encoding), how.encoding);
    for await (const text of translate(translation, how.name, texts, options.base, tables)) {
      splitter.push(text);
      const wait = sink.pause?.();
      if (wait) await wait;
    }
    splitter.end();
  }
  turn.end();
}

/** Counts records, and tells whose turn each is. */
class Turn {
  readonly #share: { index: number; of: number };
  readonly #onStretch: (number: number) => void;
  #records = 0;
  #mine = false;

  constructor(share: { index: number; of: number }, onStretch: (number: number) => void) {
    this.#share = share;
    this.#onStretch = onStretch;
  }

  /** Whether the next record is one's own, without taking it. */
  isNext(): boolean {
    return Math.floor(this.#records / STRETCH) % this.#share.of === this.#share.index;
  }

  next(): boolean {
    if (this.#records % STRETCH === 0) {
      this.end();
      this.#mine = this.isNext();
    }
    this.#records++;
    return this.#mine;
  }

  end(): void {
    if (this.#mine) this.#onStretch(Math.floor((this.#records - 1) / STRETCH));
  }
}

/** Whether a record is of another kind than its layout holds reviews. */
function lackingIn(names: readonly string[], { needs }: GroupPlan['format']): (cells: readonly unknown[]) => boolean {
  if (!needs) return () => false;
  const column = names.findIndex((name) => normalizeHeader(name) === needs.column);
  return (cells) => column === -1 || cells[column] === undefined || cells[column] === '';
}

function alignerFor(
  member: MemberPlan,
  group: GroupPlan,
  objects: ObjectColumns,
  year: number,
): (raw: unknown[]) => unknown[] | undefined {
  const { shape } = member;
  if (shape.kind === 'text') return (raw) => raw;
  if (shape.kind !== 'delimited') return (raw) => objects.cells(raw[0] as object);
  const body = group.map.get('body')?.[0];
  const ratings = group.map.get('rating') ?? [];
  const dates = group.map.get('date') ?? [];
  const plausible = (cells: string[]) =>
    ratings.every((column) => cells[column] === '' || parseRatingValue(cells[column]) !== undefined) &&
    dates.every(
      (column) =>
        cells[column] === '' ||
        parseDate(cells[column] as string, group.dates.get(column) ?? PLAIN_DATES, year) !== undefined,
    );
  const align = (raw: unknown[]) => alignRow(raw as string[], shape.columns, shape.dialect.delimiter, body, plausible);
  return isOwnTable(group.names) ? (raw) => align(raw)?.map(unguarded) : align;
}
