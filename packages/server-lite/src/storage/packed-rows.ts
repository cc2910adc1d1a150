import type { Item, VerificationLevel } from '../domain/model.ts';
import { countNamed, type PictureCount } from '../domain/pictures-named.ts';
import { starOf } from '../domain/normalize-rating.ts';
import { instantDigits } from '../domain/sort-key.ts';
import { hash32 } from './text-hash.ts';
import { contentData, itemColumns, toItem } from './item-row.ts';
import type { PreparedRow } from './import-run.ts';
import type { ItemTable } from './tables.ts';

/** Prepared rows as a few blocks of bytes, so that they cross to another thread without being taken apart. */
export interface PackedRows {
  count: number;
  /** Each row as {@link packRow} writes it, in UTF-8, one after the other. */
  texts: Uint8Array;
  /** Where each row's bytes end. */
  ends: Uint32Array;
  /** 16 bytes each. */
  keys: Uint8Array;
  /** UTC `YYYYMMDDhhmmss` as a number; 0 where no date is known. */
  instants: Float64Array;
  marks: Marks;
  lines: Uint32Array;
  /** 1: not to be published. */
  held: Uint8Array;
  /** 1: has an id of its source. */
  named: Uint8Array;
  /** 1: its key lacks the count of equal rows before it in the file. */
  loose: Uint8Array;
  /** Four of each row: its `PictureCount`. */
  pictures: Uint8Array;
}

/** What tells whether two rows with one key say the same: hashes of title, words and star; of the words; of the author. */
export interface Marks {
  all: Uint32Array;
  body: Uint32Array;
  author: Uint32Array;
}

/** The columns of a row that was packed. */
export interface PackedColumns {
  type: Item['type'];
  source: string;
  verification: VerificationLevel;
  datePublished: string | null;
  star: number;
  rating: number;
  words: number;
}

/** A row as it was packed: its columns, and its words as the store keeps them. */
export interface UnpackedRow extends PackedColumns {
  /** `content.data`. */
  data: string;
}

const UNIT = '\u001f';

export function packRows(rows: readonly PreparedRow[]): PackedRows {
  const packer = new RowPacker(rows.length);
  for (const row of rows) packer.add(row);
  return packer.take();
}

/** Packs rows as they come, so that none is held as objects until its whole stretch is there. */
export class RowPacker {
  readonly #capacity: number;
  #bytes: Buffer<ArrayBuffer> = Buffer.alloc(0);
  #end = 0;
  #packed: PackedRows;

  /** @param capacity rows between two `take`s at most */
  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#packed = emptyRows(capacity);
  }

  get count(): number {
    return this.#packed.count;
  }

  add({ item, line, duplicateKey, held, loose }: PreparedRow): void {
    const packed = this.#packed;
    const i = packed.count++;
    const text = packRow(item);
    if (this.#end + 3 * text.length > this.#bytes.length) this.#grow(3 * text.length);
    this.#end += this.#bytes.write(text, this.#end);
    packed.ends[i] = this.#end;
    packed.keys.set(duplicateKey, 16 * i);
    packed.instants[i] = Number(instantDigits(item.datePublished));
    packed.lines[i] = line;
    packed.held[i] = held ? 1 : 0;
    packed.named[i] = item.sourceId === null ? 0 : 1;
    packed.loose[i] = loose ? 1 : 0;
    if (item.extra && ('images' in item.extra || 'authorImage' in item.extra)) {
      const { web, along, left, over } = countNamed(item);
      packed.pictures.set([web, along, left, over], 4 * i);
    }
    const mark = markOf(item);
    packed.marks.all[i] = mark.all;
    packed.marks.body[i] = mark.body;
    packed.marks.author[i] = mark.author;
  }

  /** The rows so far, whose memory is the taker's. */
  take(): PackedRows {
    const packed = { ...this.#packed, texts: this.#bytes.subarray(0, this.#end) };
    this.#packed = emptyRows(this.#capacity);
    this.#bytes = Buffer.allocUnsafeSlow(this.#end);
    this.#end = 0;
    return packed;
  }

  #grow(more: number): void {
    const wide = Buffer.allocUnsafeSlow(Math.max(2 * this.#bytes.length, this.#end + more, 64 * 1024));
    this.#bytes.copy(wide, 0, 0, this.#end);
    this.#bytes = wide;
  }
}

function emptyRows(capacity: number): PackedRows {
  return {
    count: 0,
    texts: new Uint8Array(0),
    ends: new Uint32Array(capacity),
    keys: new Uint8Array(16 * capacity),
    instants: new Float64Array(capacity),
    marks: { all: new Uint32Array(capacity), body: new Uint32Array(capacity), author: new Uint32Array(capacity) },
    lines: new Uint32Array(capacity),
    held: new Uint8Array(capacity),
    named: new Uint8Array(capacity),
    loose: new Uint8Array(capacity),
    pictures: new Uint8Array(4 * capacity),
  };
}

export function unpackRow(text: string): UnpackedRow {
  const end = text.indexOf('\n');
  return { ...readColumns(text.slice(0, end)), data: text.slice(end + 1) };
}

/** @param line the first of a packed row's text: its columns, U+001F between */
export function readColumns(line: string): PackedColumns {
  const [type, source, verification, date, star, rating, words] = line.split(UNIT) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return {
    type: type as Item['type'],
    source,
    verification: verification as VerificationLevel,
    datePublished: date === '' ? null : date,
    star: Number(star),
    rating: Number(rating),
    words: Number(words),
  };
}

/** A packed row as an item again, but for its id and times. */
export function unpackItem({ texts, ends }: PackedRows, i: number, subject: string): Item {
  const { data, datePublished, ...row } = unpackRow(
    Buffer.from(texts.subarray(i === 0 ? 0 : ends[i - 1], ends[i])).toString(),
  );
  const columns: Partial<ItemTable> = {
    ...row,
    id: '',
    state: 'pending',
    hide_reason: null,
    date_published: datePublished,
    date_received: '',
    featured: 0,
  };
  return toItem(columns as ItemTable, subject, data);
}

export function markOf(item: Pick<Item, 'title' | 'body' | 'rating' | 'author'>): {
  all: number;
  body: number;
  author: number;
} {
  const body = hash32(item.body);
  return {
    all: (body + Math.imul(97, hash32(item.title ?? '')) + starOf(item.rating)) >>> 0,
    body,
    author: hash32(item.author.name),
  };
}

/** Pictures that the rows name, together. */
export function countPacked({ count, pictures }: PackedRows): PictureCount {
  const sum: PictureCount = { web: 0, along: 0, left: 0, over: 0 };
  for (let i = 0; i < count; i++) {
    const [web = 0, along = 0, left = 0, over = 0] = pictures.subarray(4 * i, 4 * i + 4);
    sum.web += web;
    sum.along += along;
    sum.left += left;
    sum.over += over;
  }
  return sum;
}

/** The blocks of memory in it, to be handed over rather than copied. */
export function buffersOf({
  texts,
  ends,
  keys,
  instants,
  marks,
  lines,
  held,
  named,
  loose,
  pictures,
}: PackedRows): ArrayBuffer[] {
  return [texts, ends, keys, instants, marks.all, marks.body, marks.author, lines, held, named, loose, pictures].map(
    (part) => part.buffer as ArrayBuffer,
  );
}

function packRow(item: Item): string {
  const { star, rating, words } = itemColumns(item);
  return `${item.type}${UNIT}${item.source}${UNIT}${item.verification.level}${UNIT}${item.datePublished ?? ''}${UNIT}${star}${UNIT}${rating}${UNIT}${words}\n${contentData(item)}`;
}
