import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { duplicateText } from '../../domain/duplicate-key.ts';
import type { Item } from '../../domain/model.ts';
import { instantDigits } from '../../domain/sort-key.ts';
import { markOf, type PackedRows, unpackItem } from '../packed-rows.ts';
import { digest16 } from '../secrets.ts';
import type { AddResult } from '../import-run.ts';
import type { IncomingRows } from './incoming-rows.ts';

/** An item that came before and waits to be published: what that needs. */
export interface Waiting {
  instant: number;
  seq: number;
}

interface Known {
  all: number;
  body: number;
  author: number;
  erased?: true;
  waits?: Waiting;
}

export interface TellerOptions {
  subject: string;
  /** SHA-256 of the unpacked file, hex. */
  digest: string;
  /** What was new in this run so far. */
  rows: IncomingRows;
  /** Takes a row that is new, under its key. It must be in `rows` afterwards. */
  take(packed: PackedRows, i: number, key: Uint8Array): void;
  /** A row that is there already and waits. */
  onWaiting?(waits: Waiting, held: boolean): void;
  /** A row, new or known, that names pictures of its archive; the key is good until the next. */
  onPictured?(key: Uint8Array): void;
  /** Keys of items that the table of keys does not have yet. */
  also?: ReadonlyMap<string, number>;
}

const COLUMNS = 'i.seq, i.state, i.date_published, c.data';

/** Tells rows apart as they come: from each other, and from what the store has. */
export class RowTeller {
  readonly #options: TellerOptions;
  readonly #find: StatementSync | undefined;
  readonly #bySeq: StatementSync | undefined;

  constructor(database: DatabaseSync, options: TellerOptions) {
    this.#options = options;
    const filled = database.prepare('select 1 from duplicate_key limit 1').get() !== undefined;
    this.#find = filled
      ? database.prepare(
          `select ${COLUMNS} from duplicate_key k join item i on i.seq = k.item_seq
           left join content c on c.item_seq = i.seq where k.key = ?`,
        )
      : undefined;
    this.#bySeq = options.also?.size
      ? database.prepare(`select ${COLUMNS} from item i left join content c on c.item_seq = i.seq where i.seq = ?`)
      : undefined;
  }

  add(packed: PackedRows): AddResult {
    const result: AddResult = {
      added: 0,
      merged: 0,
      changed: [],
      distinct: 0,
      pictures: { web: 0, along: 0, left: 0, over: 0 },
    };
    for (let i = 0; i < packed.count; i++) {
      const plain = packed.keys.subarray(16 * i, 16 * i + 16);
      const key = packed.loose[i] === 1 ? this.#options.rows.counted(plain) : plain;
      const known = this.#known(key);
      if (
        known &&
        !known.erased &&
        packed.named[i] === 1 &&
        known.body !== packed.marks.body[i] &&
        known.author !== packed.marks.author[i]
      ) {
        const own = this.#keyByContent(packed, i);
        const again = this.#known(own);
        if (!again) result.distinct += 1;
        this.#take(packed, i, own, again, result);
      } else this.#take(packed, i, key, known, result);
    }
    return result;
  }

  #take(packed: PackedRows, i: number, key: Uint8Array, known: Known | undefined, result: AddResult): void {
    this.#countPictures(packed, i, key, known === undefined, result);
    if (!known) {
      this.#options.take(packed, i, key);
      result.added += 1;
      return;
    }
    result.merged += 1;
    if (!known.erased && known.all !== packed.marks.all[i]) result.changed.push(i);
    if (known.waits) this.#options.onWaiting?.(known.waits, packed.held[i] === 1);
  }

  #countPictures(packed: PackedRows, i: number, key: Uint8Array, isNew: boolean, { pictures }: AddResult): void {
    const [web = 0, along = 0, left = 0, over = 0] = packed.pictures.subarray(4 * i, 4 * i + 4);
    if (isNew) {
      pictures.web += web;
      pictures.left += left;
      pictures.over += over;
    }
    if (along === 0) return;
    pictures.along += along;
    this.#options.onPictured?.(key);
  }

  /** The row of this key that came before, in this file or in the store. */
  #known(key: Uint8Array): Known | undefined {
    const before = this.#options.rows.find(key);
    if (before) return before;
    const found = (this.#find?.get(key) ?? this.#unlisted(key)) as
      { seq: number; state: string; date_published: string | null; data: string | null } | undefined;
    if (!found) return undefined;
    const waits =
      found.state === 'pending' ? { seq: found.seq, instant: Number(instantDigits(found.date_published)) } : undefined;
    // What was erased differs from nothing.
    if (found.data === null) return { all: Number.NaN, body: Number.NaN, author: Number.NaN, erased: true };
    const {
      body = '',
      title = null,
      rating = null,
      author = { '@type': 'Person', name: '' },
    } = JSON.parse(found.data) as Partial<Item>;
    return { ...markOf({ body, title, rating, author }), ...(waits && { waits }) };
  }

  #unlisted(key: Uint8Array): unknown {
    if (!this.#bySeq) return undefined;
    const seq = this.#options.also?.get(Buffer.from(key).toString('hex'));
    return seq === undefined ? undefined : this.#bySeq.get(seq);
  }

  /** A key of the row's own words, and of its line where they say too little: its source id names another item. */
  #keyByContent(packed: PackedRows, i: number): Uint8Array {
    const { subject, digest } = this.#options;
    const item = { ...unpackItem(packed, i, subject), sourceId: null };
    return digest16(`another\n${duplicateText(item, { digest, occurrence: packed.lines[i] as number })}`);
  }
}
