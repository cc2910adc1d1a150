import type { Kysely } from 'kysely';
import type { Item } from '../domain/model.ts';
import type { Addresses } from './addresses.ts';
import {
  eachInvitation,
  eachPerson,
  eachSuppression,
  type ExportedInvitation,
  type ExportedPerson,
  type ExportedSuppression,
} from './everything-people.ts';
import { itemRows } from './item-changes.ts';
import { toItem } from './item-row.ts';
import type { PeopleFilter } from './people.ts';
import type { Tables } from './tables.ts';

const STEP = 500;

/** An author's yes, with the item it belongs to. */
export interface ExportedConsent {
  item: string;
  number: string;
  scope: string;
  text: string;
  language: string;
  givenAt: string;
}

export interface ExportedPicture {
  /** SHA-256 of the bytes, hex. */
  hash: string;
  /** The item whose picture waits with it; undefined for what is shown. */
  item?: string;
}

/**
 * The whole store, read from its beginning in steps that keep nobody waiting. What is changed meanwhile is there as it was
 * before or as it is after.
 */
export interface Everything {
  /** Of every state; erased ones are there without their words. */
  items(): AsyncIterable<Item[]>;
  ledger(): AsyncIterable<{ item: string; entry: string }[]>;
  consents(): AsyncIterable<ExportedConsent[]>;
  /** The databank, or those of it who are found. */
  people(filter?: PeopleFilter): AsyncIterable<ExportedPerson[]>;
  invitations(): AsyncIterable<ExportedInvitation[]>;
  suppressions(): AsyncIterable<ExportedSuppression[]>;
  pictures(): Promise<ExportedPicture[]>;
  /** Undefined when it was removed meanwhile. */
  picture(picture: ExportedPicture): Promise<Uint8Array | undefined>;
}

export class SqlEverything implements Everything {
  readonly #db: Kysely<Tables>;
  readonly #addresses: Addresses;

  constructor(db: Kysely<Tables>, addresses: Addresses) {
    this.#db = db;
    this.#addresses = addresses;
  }

  async *items(): AsyncGenerator<Item[]> {
    for (let after = 0; ;) {
      const rows = await itemRows(this.#db).where('item.seq', '>', after).orderBy('item.seq').limit(STEP).execute();
      if (rows.length === 0) return;
      yield rows.map(({ data, subject_slug, ...row }) => toItem(row, subject_slug, data));
      after = rows.at(-1)!.seq;
    }
  }

  async *ledger(): AsyncGenerator<{ item: string; entry: string }[]> {
    for (let after = 0; ;) {
      const rows = await this.#db
        .selectFrom('ledger')
        .innerJoin('item', 'item.seq', 'ledger.item_seq')
        .select(['ledger.seq', 'item.id as item', 'ledger.bytes as entry'])
        .where('ledger.seq', '>', after)
        .orderBy('ledger.seq')
        .limit(STEP)
        .execute();
      if (rows.length === 0) return;
      yield rows.map(({ item, entry }) => ({ item, entry }));
      after = rows.at(-1)!.seq;
    }
  }

  async *consents(): AsyncGenerator<ExportedConsent[]> {
    for (let after = 0; ;) {
      const sent = await this.#db
        .selectFrom('submission')
        .innerJoin('item', 'item.seq', 'submission.item_seq')
        .select(['submission.item_seq', 'submission.number', 'item.id'])
        .where('submission.item_seq', '>', after)
        .orderBy('submission.item_seq')
        .limit(STEP)
        .execute();
      if (sent.length === 0) return;
      const bySeq = new Map(sent.map((each) => [each.item_seq, each]));
      const rows = await this.#db
        .selectFrom('consent')
        .selectAll()
        .where('item_seq', 'in', [...bySeq.keys()])
        .orderBy('item_seq')
        .execute();
      yield rows.map(({ item_seq, scope, text, language, given_at }) => {
        const { id, number } = bySeq.get(item_seq)!;
        return { item: id, number, scope, text, language, givenAt: given_at };
      });
      after = sent.at(-1)!.item_seq;
    }
  }

  async *people(filter: PeopleFilter = {}): AsyncGenerator<ExportedPerson[]> {
    await this.#addresses.settle();
    yield* eachPerson(this.#db, filter);
  }

  invitations(): AsyncGenerator<ExportedInvitation[]> {
    return eachInvitation(this.#db);
  }

  suppressions(): AsyncGenerator<ExportedSuppression[]> {
    return eachSuppression(this.#db);
  }

  async pictures(): Promise<ExportedPicture[]> {
    const shown = await this.#db.selectFrom('media').select('hash').orderBy('hash').execute();
    const waiting = await this.#db
      .selectFrom('submission_photo')
      .innerJoin('item', 'item.seq', 'submission_photo.item_seq')
      .select(['submission_photo.name as hash', 'item.id as item'])
      .orderBy('item.id')
      .execute();
    return [...shown, ...waiting];
  }

  async picture({ hash, item }: ExportedPicture): Promise<Uint8Array | undefined> {
    const row =
      item === undefined
        ? await this.#db.selectFrom('media').select('bytes').where('hash', '=', hash).executeTakeFirst()
        : await this.#db
            .selectFrom('submission_photo')
            .innerJoin('item', 'item.seq', 'submission_photo.item_seq')
            .select('submission_photo.bytes')
            .where('item.id', '=', item)
            .executeTakeFirst();
    return row?.bytes;
  }
}
