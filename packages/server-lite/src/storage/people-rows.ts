import { createHmac } from 'node:crypto';
import { type Expression, type ExpressionBuilder, type Kysely, sql, type SqlBool } from 'kysely';
import { emailAddress } from '../domain/email-address.ts';
import { plainLine, plainText } from '../domain/sanitize-text.ts';
import { fold } from '../domain/search-words.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { StorageError } from '../errors/storage-error.ts';
import { languageCode } from '../sources/values/language-code.ts';
import { ADDRESS_KEY } from './migrations/0021-address-key.ts';
import type { PeopleFilter, Person, PersonDraft, Purchase, SuppressionReason } from './people.ts';
import type { PersonTable } from './people-tables.ts';
import type { Tables } from './tables.ts';

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
export const MOST = { name: 200, telephone: 40, note: 4000, tag: 80, tags: 50, item: 200, purchases: 500 };

/** A draft that can be kept. */
export interface ReadyPerson extends Required<Omit<PersonDraft, 'email'>> {
  email: string | null;
  key: string | null;
  /** What is hashed for the suppression list: the address, else the telephone. */
  addressKey: string | null;
}

/** @throws InvalidInputError that names the field. */
export function readyPerson(draft: PersonDraft): ReadyPerson {
  const name = line('name', draft.name, MOST.name) ?? '';
  const telephone = line('telephone', draft.telephone, MOST.telephone);
  const found = draft.email?.trim() ? emailAddress(draft.email) : null;
  if (found === undefined)
    throw new InvalidInputError(
      'email',
      `“${plainLine(draft.email ?? '').slice(0, 80)}” is no e-mail address. Correct it, or leave it out.`,
    );
  if (name === '' && !found && telephone === null)
    throw new InvalidInputError(
      'name',
      'there is neither a name, nor an e-mail address, nor a telephone number. Give one.',
    );
  return {
    name,
    email: found?.address ?? null,
    telephone,
    key: found ? `e:${found.key}` : telephoneKey(telephone),
    addressKey: found?.key ?? telephoneKey(telephone),
    language: languageOf(draft.language),
    tags: tagsOf(draft.tags ?? []),
    note: text('note', draft.note, MOST.note),
    purchases: purchasesOf(draft.purchases ?? []),
  };
}

export function tagsOf(given: readonly string[]): string[] {
  const tags = [...new Set(given.map((tag) => line('tags', tag, MOST.tag)).filter((tag) => tag !== null))];
  if (tags.length > MOST.tags)
    throw new InvalidInputError('tags', `there are ${tags.length}, at most ${MOST.tags} can be kept.`);
  return tags.sort();
}

export function purchasesOf(given: readonly Purchase[]): Purchase[] {
  const purchases = new Map<string, Purchase>();
  for (const one of given) {
    const orderDate = line('purchases', one.orderDate, 30);
    if (orderDate !== null && (!DATE.test(orderDate) || Number.isNaN(Date.parse(orderDate))))
      throw new InvalidInputError('purchases', `“${orderDate}” is no date. Write it as 2026-11-22.`);
    const purchase = {
      orderDate,
      subject: line('purchases', one.subject, 64),
      orderedItem: line('purchases', one.orderedItem, MOST.item),
      orderNumber: line('purchases', one.orderNumber, MOST.item),
    };
    if (Object.values(purchase).some((part) => part !== null)) purchases.set(purchaseKey(purchase), purchase);
  }
  if (purchases.size > MOST.purchases)
    throw new InvalidInputError('purchases', `there are ${purchases.size}, at most ${MOST.purchases} can be kept.`);
  return [...purchases.values()];
}

export function purchaseKey({ orderDate, subject, orderedItem, orderNumber }: Purchase): string {
  return JSON.stringify([orderDate, subject, orderedItem, orderNumber]);
}

function languageOf(given: string | null | undefined): string | null {
  const text = line('language', given, 40);
  if (text === null) return null;
  const code = languageCode(text);
  const tag = code !== undefined && isTag(code) ? Intl.getCanonicalLocales(code)[0] : undefined;
  if (tag !== undefined) return tag;
  throw new InvalidInputError('language', `“${text}” is no language. Write it as de or pt-BR.`);
}

function isTag(code: string): boolean {
  try {
    Intl.getCanonicalLocales(code);
    return true;
  } catch {
    return false;
  }
}

function line(field: string, given: string | null | undefined, most: number): string | null {
  return short(field, plainLine(given ?? ''), most);
}

function text(field: string, given: string | null | undefined, most: number): string | null {
  return short(field, plainText(given ?? ''), most);
}

function short(field: string, clean: string, most: number): string | null {
  if (clean.length > most)
    throw new InvalidInputError(field, `it has ${clean.length} characters, at most ${most} can be kept. Shorten it.`);
  return clean === '' ? null : clean;
}

function telephoneKey(telephone: string | null): string | null {
  const digits = (telephone ?? '').replace(/^\+/, '00').replace(/\D/g, '');
  return digits.length < 5 ? null : `t:${digits}`;
}

/** @param address hash of the address */
export function personColumns(ready: ReadyPerson, address: Uint8Array | null) {
  const { name, email, telephone, key, language, note, tags } = ready;
  const shown = name || email || telephone || '';
  return {
    name,
    name_key: fold(shown),
    email,
    telephone,
    key,
    address,
    language,
    note,
    found_by: fold([name, email, telephone, ...tags].filter(Boolean).join('\n')),
  };
}

/** Hashes addresses with a key of the store: who has the store alone cannot look addresses up in a list of everybody's. */
export class AddressHash {
  #key: string | undefined;

  async of(db: Kysely<Tables>, addressKey: string): Promise<Uint8Array> {
    this.#key ??= (await db.selectFrom('meta').select('value').where('key', '=', ADDRESS_KEY).executeTakeFirst())
      ?.value;
    if (this.#key === undefined)
      throw new StorageError('The store has no key to hash addresses with. Restore a whole backup.');
    return createHmac('sha256', this.#key).update(`address ${addressKey}`).digest();
  }
}

export function peopleRows(db: Kysely<Tables>) {
  return db
    .selectFrom('person')
    .leftJoin('suppression', 'suppression.address', 'person.address')
    .selectAll('person')
    .select(['suppression.reason as suppressed', 'suppression.since as suppressed_since']);
}

export type PersonRow = PersonTable & { suppressed: string | null; suppressed_since: string | null };

/** Fewer are looked up one by one; of more, every few of all people are among them. */
const FEW = 20_000;

/** @param found how many there are, where that is known: it decides how they are looked for */
export function filtered(db: Kysely<Tables>, filter: PeopleFilter, found = Infinity) {
  return peopleRows(db).where(matching(filter, found < FEW));
}

export async function countPeople(db: Kysely<Tables>, filter: PeopleFilter): Promise<number> {
  const { total } = await db
    .selectFrom('person')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where(matching(filter, true))
    .executeTakeFirstOrThrow();
  return Number(total);
}

/** A slug, and those that it leads to where its subject was merged into another. */
function ledTo(slug: string) {
  return sql<string>`(with recursive led (seq) as (
      select seq from subject where slug = ${slug}
      union select into_subject from subject_merge join led on from_subject = led.seq
    ) select slug from subject join led on led.seq = subject.seq)`;
}

/** @param isFew from lists and purchases to their people, rather than from each person to theirs */
function matching(filter: PeopleFilter, isFew: boolean) {
  const { q = '', tag, language, subject, boughtSince, person, undeliverable } = filter;
  return (eb: ExpressionBuilder<Tables, 'person'>) => {
    const all: Expression<SqlBool>[] = [];
    for (const word of fold(q).split(/\s+/).filter(Boolean)) {
      const pattern = `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
      all.push(sql<boolean>`person.found_by like ${pattern} escape '\\'`);
    }
    if (person !== undefined) all.push(eb('person.id', '=', person));
    if (undeliverable)
      all.push(
        eb(
          'person.address',
          'in',
          eb.selectFrom('suppression').select('suppression.address').where('reason', '=', 'bounced'),
        ),
      );
    if (language !== undefined)
      all.push(
        eb.or([
          eb('person.language', '=', language),
          eb('person.language', 'like', `${language.replace(/[\\%_]/g, '')}-%`),
        ]),
      );
    if (tag !== undefined) {
      const listed = eb.selectFrom('person_tag').select('person_tag.person').where('tag', '=', tag);
      all.push(
        isFew ? eb('person.seq', 'in', listed) : eb.exists(listed.whereRef('person_tag.person', '=', 'person.seq')),
      );
    }
    if (subject !== undefined || boughtSince !== undefined) {
      let bought = eb.selectFrom('purchase').select('purchase.person');
      if (subject !== undefined) bought = bought.where('purchase.subject', 'in', ledTo(subject));
      if (boughtSince !== undefined) bought = bought.where('purchase.order_date', '>=', boughtSince);
      all.push(
        isFew ? eb('person.seq', 'in', bought) : eb.exists(bought.whereRef('purchase.person', '=', 'person.seq')),
      );
    }
    return eb.and(all);
  };
}

/** With their tags and purchases. */
export async function toPeople(db: Kysely<Tables>, rows: readonly PersonRow[]): Promise<Person[]> {
  const seqs = rows.map(({ seq }) => seq);
  if (seqs.length === 0) return [];
  const tags = await db.selectFrom('person_tag').selectAll().where('person', 'in', seqs).orderBy('tag').execute();
  const bought = await db
    .selectFrom('purchase')
    .selectAll()
    .where('person', 'in', seqs)
    .orderBy('order_date', 'desc')
    .orderBy('seq')
    .execute();
  const tagsOfEach = Map.groupBy(tags, ({ person }) => person);
  const boughtByEach = Map.groupBy(bought, ({ person }) => person);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    telephone: row.telephone,
    language: row.language,
    tags: (tagsOfEach.get(row.seq) ?? []).map(({ tag }) => tag),
    note: row.note,
    purchases: (boughtByEach.get(row.seq) ?? []).map(({ order_date, subject, ordered_item, order_number }) => ({
      orderDate: order_date,
      subject,
      orderedItem: ordered_item,
      orderNumber: order_number,
    })),
    dateAdded: row.added_at,
    dateModified: row.modified_at,
    dateAsked: row.asked_at,
    suppressed: row.suppressed as SuppressionReason | null,
    suppressedSince: row.suppressed_since,
    version: row.version,
  }));
}
