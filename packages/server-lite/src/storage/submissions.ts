import { hash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { CONSENT_SCOPES, type ConsentScope } from '@smm/sdk/schema';
import { duplicateText } from '../domain/duplicate-key.ts';
import { sanitize } from '../domain/sanitize.ts';
import { StorageError } from '../errors/storage-error.ts';
import { correctConsents } from './correct-consents.ts';
import { changeItem, findItem, insertItem } from './item-changes.ts';
import { linkReview, openInvitation, type Opened } from './people-invitations.ts';
import { SIGNING_KEY } from './migrations/0004-submissions.ts';
import { digest16, newItemId } from './secrets.ts';
import type {
  GivenConsent,
  Items,
  KeptSubmission,
  NewSubmission,
  ReceivedSubmission,
  SentReview,
  Submissions,
} from './storage.ts';
import { assertTakesNew, subjectRow } from './subjects.ts';
import type { Tables } from './tables.ts';
import type { Change, WriteQueue } from './write-queue.ts';

/** As the ledger names whoever holds a receipt. */
const AUTHOR = 'author';

/** Reviews that their authors send in. */
export class SqlSubmissions implements Submissions {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;
  readonly #items: Items;

  constructor(db: Kysely<Tables>, writes: WriteQueue, items: Items) {
    this.#db = db;
    this.#writes = writes;
    this.#items = items;
  }

  async signingKey(): Promise<string> {
    const row = await this.#db.selectFrom('meta').select('value').where('key', '=', SIGNING_KEY).executeTakeFirst();
    if (!row) throw new StorageError('The store has no key to sign forms with. Restore a whole backup.');
    return row.value;
  }

  receive(submission: NewSubmission): Promise<ReceivedSubmission> {
    return this.#writes.run(async (change) => {
      const known = await keptBy(change.db, 'key', submission.key);
      if (known) return { outcome: 'known', kept: known };
      if (await keptBy(change.db, 'token', submission.token)) return { outcome: 'token-used' };
      return { outcome: 'added', kept: await insertSubmission(change, submission) };
    });
  }

  byKey(key: Uint8Array): Promise<KeptSubmission | undefined> {
    return keptBy(this.#db, 'key', key);
  }

  async bySecret(secret: Uint8Array): Promise<SentReview | undefined> {
    const row = await this.#db
      .selectFrom('submission')
      .innerJoin('item', 'item.seq', 'submission.item_seq')
      .select(['submission.item_seq', 'submission.number', 'submission.digest', 'item.id'])
      .where('submission.secret', '=', secret)
      .executeTakeFirst();
    const loaded = row && (await findItem(this.#db, row.id));
    if (!loaded) return undefined;
    const { number, digest, item_seq } = row;
    const { item } = loaded;
    const { state } = item;
    if (state === 'merged')
      throw new StorageError(
        `Receipt ${number} is that of a part of another item. Run smm audit, and restore a backup.`,
      );
    return { item: { ...item, state }, number, digest, consents: await this.#consentsOf(item_seq) };
  }

  async consents(id: string): Promise<{ number: string; consents: GivenConsent[] } | undefined> {
    const row = await this.#db
      .selectFrom('submission')
      .innerJoin('item', 'item.seq', 'submission.item_seq')
      .select(['submission.item_seq', 'submission.number'])
      .where('item.id', '=', id)
      .executeTakeFirst();
    return row && { number: row.number, consents: await this.#consentsOf(row.item_seq) };
  }

  async withdraw(secret: Uint8Array): Promise<SentReview | undefined> {
    const sent = await this.bySecret(secret);
    if (sent) await this.#items.withdraw(sent.item.id, { by: AUTHOR });
    return this.bySecret(secret);
  }

  async agree(secret: Uint8Array, consents: NewSubmission['consents']): Promise<SentReview | undefined> {
    const sent = await this.bySecret(secret);
    if (!sent) return undefined;
    await this.#writes.run((change) =>
      changeItem(change, sent.item.id, { by: AUTHOR }, (loaded) => correctConsents(change, loaded, consents)),
    );
    return this.bySecret(secret);
  }

  async erase(secret: Uint8Array): Promise<boolean> {
    const sent = await this.bySecret(secret);
    if (sent) await this.#items.erase(sent.item.id, { by: AUTHOR });
    return sent !== undefined;
  }

  async #consentsOf(seq: number): Promise<GivenConsent[]> {
    const rows = await this.#db.selectFrom('consent').selectAll().where('item_seq', '=', seq).execute();
    rows.sort((a, b) => rank(a.scope) - rank(b.scope));
    return rows.map(({ scope, text, language, given_at }) => ({
      scope: scope as ConsentScope,
      text,
      language,
      givenAt: given_at,
    }));
  }
}

/** Scopes in the order they are asked for. */
function rank(scope: string): number {
  return CONSENT_SCOPES.indexOf(scope as ConsentScope);
}

async function keptBy(
  db: Kysely<Tables>,
  column: 'key' | 'token',
  value: Uint8Array,
): Promise<KeptSubmission | undefined> {
  const row = await db
    .selectFrom('submission')
    .innerJoin('item', 'item.seq', 'submission.item_seq')
    .select(['submission.number', 'submission.digest', 'submission.nonce', 'submission.request'])
    .select(['item.id', 'item.date_received'])
    .where(`submission.${column}`, '=', value)
    .executeTakeFirst();
  return row && { ...row, dateReceived: row.date_received };
}

/** A whole review of its own, however like another one it is: a stranger's words never open somebody's receipt. */
async function insertSubmission(change: Change, submission: NewSubmission): Promise<KeptSubmission> {
  const { db, now } = change;
  const dateReceived = now.toISOString();
  const { number, secret, key, token, request, nonce, photo } = submission;
  const about = await subjectRow(db, submission.subject);
  assertTakesNew(about);
  const invited = await invitationOf(db, { ...submission, subject: about.slug });
  const item = sanitize(
    {
      ...submission.item,
      datePublished: dateReceived.slice(0, 10),
      ...(invited && invited.verification !== 'none' && { verification: invited.verification }),
    },
    {
      id: newItemId(now.getTime()),
      subject: about.slug,
      dateReceived,
      imported: false,
    },
  );
  const text = duplicateText(item);
  const duplicate = text === undefined ? undefined : digest16(text);
  const isTaken =
    duplicate && (await db.selectFrom('duplicate_key').select('key').where('key', '=', duplicate).executeTakeFirst());
  await insertItem(change, item, about, isTaken ? undefined : duplicate);
  const { seq } = await db.selectFrom('item').select('seq').where('id', '=', item.id).executeTakeFirstOrThrow();
  const digest = hash('sha256', item.body, 'hex');
  await db
    .insertInto('submission')
    .values({ item_seq: seq, number, secret, key, token, request, nonce, digest })
    .execute();
  await linkReview(change, seq, invited, item.authorEmail);
  for (const { scope, text: words, language } of submission.consents) {
    await db
      .insertInto('consent')
      .values({ item_seq: seq, scope, text: words, language, given_at: dateReceived })
      .execute();
  }
  if (photo) {
    const { width, height, bytes } = photo;
    const name = hash('sha256', bytes, 'hex');
    await db.insertInto('submission_photo').values({ item_seq: seq, name, width, height, bytes, shared: 0 }).execute();
  }
  return { id: item.id, number, digest, nonce, request, dateReceived };
}

/** The one that a review comes with, where it is about the same. */
async function invitationOf(db: Kysely<Tables>, { invitation, subject }: NewSubmission): Promise<Opened | undefined> {
  const opened = invitation && (await openInvitation(db, invitation));
  return opened?.subject === subject ? opened : undefined;
}
