import type { Kysely } from 'kysely';
import { emailAddress } from '../domain/email-address.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { StateError } from '../errors/state-error.ts';
import { AddressHash } from './people-rows.ts';
import type { Suppression, SuppressionReason, Suppressions } from './people.ts';
import type { Tables } from './tables.ts';
import type { WriteQueue } from './write-queue.ts';

const PAGE = 100;
const ID = /^[0-9a-f]{64}$/;
/** What a person decided, or the law: no later reason takes its place. */
const STAYS: readonly SuppressionReason[] = ['unsubscribed', 'erased'];

/** Whom nobody may ask any more, as hashes of their addresses. */
export class SqlSuppressions implements Suppressions {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;
  readonly #hash = new AddressHash();

  constructor(db: Kysely<Tables>, writes: WriteQueue) {
    this.#db = db;
    this.#writes = writes;
  }

  async list(after?: string): Promise<{ suppressions: Suppression[]; next: string | null; total: number }> {
    let query = this.#db
      .selectFrom('suppression')
      .leftJoin('person', 'person.address', 'suppression.address')
      .select([
        'suppression.address',
        'suppression.reason',
        'suppression.since',
        'person.id',
        'person.name',
        'person.email',
      ])
      .orderBy('suppression.address')
      .limit(PAGE + 1);
    if (after !== undefined) query = query.where('suppression.address', '>', bytesOf(after, 'after'));
    const rows = await query.execute();
    const shown = rows.slice(0, PAGE);
    const { total } = await this.#db
      .selectFrom('suppression')
      .select((eb) => eb.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    const suppressions = shown.map(({ address, reason, since, id, name, email }) => ({
      id: Buffer.from(address).toString('hex'),
      reason: reason as SuppressionReason,
      since,
      person: id === null ? null : { id, name: name ?? '', email },
    }));
    return { suppressions, next: rows.length > PAGE ? (suppressions.at(-1)?.id ?? null) : null, total: Number(total) };
  }

  async add(email: string, reason: 'bounced' | 'by-hand'): Promise<void> {
    const found = emailAddress(email);
    if (!found)
      throw new InvalidInputError('email', `“${email.trim().slice(0, 80)}” is no e-mail address. Correct it.`);
    await this.#writes.run(async ({ db, now }) => suppress(db, await this.#hash.of(db, found.key), reason, now));
  }

  async remove(id: string): Promise<void> {
    await this.#writes.run(async ({ db }) => {
      const address = bytesOf(id, 'id');
      const row = await db.selectFrom('suppression').select('reason').where('address', '=', address).executeTakeFirst();
      if (!row) throw new NotFoundError('This address is not suppressed. List anew.');
      if (STAYS.includes(row.reason as SuppressionReason))
        throw new StateError(
          row.reason === 'erased'
            ? 'Whoever was at this address was erased. It stays on the list for ever.'
            : 'Whoever is at this address unsubscribed. They are never asked again, and only they could have it otherwise.',
        );
      await db.deleteFrom('suppression').where('address', '=', address).execute();
    });
  }
}

/** From now on nobody at this address is asked. What a person decided stays the reason. */
export async function suppress(
  db: Kysely<Tables>,
  address: Uint8Array,
  reason: SuppressionReason,
  now: Date,
): Promise<void> {
  await db
    .insertInto('suppression')
    .values({ address, reason, since: now.toISOString() })
    .onConflict((on) =>
      STAYS.includes(reason) ? on.column('address').doUpdateSet({ reason }) : on.column('address').doNothing(),
    )
    .execute();
}

/**
 * A person’s address becomes another, or none: what they decided, or the business decided for them, goes along. That nothing
 * reached an address is the address’s alone.
 *
 * @returns what they are known by on the list from now on: without a new address, still the one before
 */
export async function takeAlong(
  db: Kysely<Tables>,
  before: { address: Uint8Array | null; suppressed: string | null },
  address: Uint8Array | null,
  now: Date,
): Promise<Uint8Array | null> {
  const reason = before.suppressed as SuppressionReason | null;
  if (reason === null || reason === 'bounced') return address;
  if (address === null) return before.address;
  await suppress(db, address, reason, now);
  return address;
}

function bytesOf(id: string, field: string): Uint8Array {
  if (!ID.test(id)) throw new InvalidInputError(field, `“${id.slice(0, 80)}” names nothing on the list. List anew.`);
  return Buffer.from(id, 'hex');
}
