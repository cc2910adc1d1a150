import type { Kysely } from 'kysely';
import type { Item } from '../domain/model.ts';
import { MAX_TITLE } from '../domain/sanitize.ts';
import { handOver } from './duplicate-heir.ts';
import { eraseFreely, leaveWhole } from './duplicate-leave.ts';
import { findItem, type Loaded } from './item-changes.ts';
import { afterAsking, feedTurn, leftAlone } from '../outbound/host-pace.ts';
import { loadMany } from './found-items.ts';
import { keepPace, paceOf } from './host-rows.ts';
import { keepable } from './feed-listing.ts';
import { leaveLot } from './feed-leave.ts';
import { overdueItems } from './feed-overdue.ts';
import { assertMayListen, claimEnd, feedRow, holdClaim, toClaim, toFeeds } from './feed-rows.ts';
import { takeLot } from './feed-take.ts';
import type {
  Feed,
  FeedChange,
  FeedClaim,
  FeedLot,
  FeedPresent,
  Feeds,
  FeedSettled,
  FeedTaken,
  NewFeed,
} from './feeds.ts';
import { assertFree, moveFeed } from './feed-move.ts';
import { assertTakesNew, subjectRow } from './subjects.ts';
import type { FeedTable } from './feed-tables.ts';
import type { Tables } from './tables.ts';
import type { Change, WriteQueue } from './write-queue.ts';

const DUE_AT_ONCE = 100;
const LOT = 200;

export class SqlFeeds implements Feeds {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;
  readonly #clock: () => Date;
  readonly #erased: () => Promise<void>;

  /** @param erased called after words were erased, to clear what the engine may still hold of them */
  constructor(db: Kysely<Tables>, writes: WriteQueue, clock: () => Date, erased: () => Promise<void>) {
    this.#db = db;
    this.#writes = writes;
    this.#clock = clock;
    this.#erased = erased;
  }

  async list(): Promise<Feed[]> {
    return toFeeds(this.#db, await this.#db.selectFrom('feed').selectAll().orderBy('seq').execute());
  }

  async get(id: number): Promise<Feed | undefined> {
    const rows = await this.#db.selectFrom('feed').selectAll().where('seq', '=', id).execute();
    return (await toFeeds(this.#db, rows))[0];
  }

  async add(
    { kind, address, subject, publish, only, everyMinutes, listen = false }: NewFeed,
    by: string,
  ): Promise<Feed> {
    assertMayListen({ listen, publish });
    const id = await this.#writes.run(async ({ db, now }) => {
      const about = await subjectRow(db, subject);
      assertTakesNew(about);
      await assertFree(db, { kind, address, subject: about.seq, slug: about.slug });
      const at = now.toISOString();
      const row: Partial<FeedTable> = {
        kind,
        address,
        subject: about.seq,
        publish: publish ? 1 : 0,
        only_type: only,
        every_minutes: everyMinutes,
        listen: listen ? 1 : 0,
        state: 'active',
        created_at: at,
        created_by: by,
        next_sync_at: at,
      };
      const { seq } = await db
        .insertInto('feed')
        .values(row as FeedTable)
        .returning('seq')
        .executeTakeFirstOrThrow();
      return seq;
    });
    return (await this.get(id))!;
  }

  async set(id: number, change: FeedChange): Promise<Feed> {
    const { publish, only, everyMinutes, subject, state, listen } = change;
    await this.#writes.run(async ({ db, now }) => {
      const row = await feedRow(db, id);
      assertMayListen({ listen: listen ?? row.listen === 1, publish: publish ?? row.publish === 1 });
      const about = subject === undefined ? undefined : await subjectRow(db, subject);
      if (about) assertTakesNew(about);
      const columns: Partial<FeedTable> = {
        ...(publish !== undefined && { publish: publish ? 1 : 0 }),
        ...(only !== undefined && { only_type: only }),
        ...(everyMinutes !== undefined && { every_minutes: everyMinutes }),
        // What was passed over before may be what is wanted now.
        ...(listen !== undefined && { listen: listen ? 1 : 0, deep_at: null }),
        ...(about && { subject: about.seq, ...(row.listen === 1 && { deep_at: null }) }),
        ...(state !== undefined && { state }),
        // Whoever is at it finds that it is no longer theirs.
        ...(state === 'paused' && { claimed_by: null, claimed_until: null }),
        ...(state === 'active' && {
          failures: 0,
          failing_since: null,
          last_error: null,
          next_sync_at: now.toISOString(),
        }),
      };
      if (Object.keys(columns).length > 0) await db.updateTable('feed').set(columns).where('seq', '=', id).execute();
    });
    return (await this.get(id))!;
  }

  async move(id: number, address: string): Promise<Feed> {
    await this.#writes.run((change) => moveFeed(change, id, address));
    return (await this.get(id))!;
  }

  async remove(id: number): Promise<void> {
    await this.#writes.run(async ({ db }) => {
      await feedRow(db, id);
      await db.deleteFrom('feed_item').where('feed', '=', id).execute();
      await db.deleteFrom('feed').where('seq', '=', id).execute();
    });
  }

  async itemsOf(id: number): Promise<string[]> {
    const rows = await this.#db
      .selectFrom('feed_item')
      .innerJoin('item', 'item.seq', 'feed_item.item_seq')
      .select('item.id')
      .where('feed_item.feed', '=', id)
      .where('item.import', 'is', null)
      .where('item.state', '!=', 'erased')
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('feed_item as other')
              .select('other.feed')
              .whereRef('other.item_seq', '=', 'feed_item.item_seq')
              .where('other.feed', '!=', id),
          ),
        ),
      )
      .orderBy('item.seq')
      .execute();
    return rows.map((row) => row.id);
  }

  async due(): Promise<number[]> {
    const rows = await this.#db
      .selectFrom('feed')
      .select('seq')
      .where('state', '!=', 'paused')
      .where('next_sync_at', '<=', this.#clock().toISOString())
      .orderBy('next_sync_at')
      .limit(DUE_AT_ONCE)
      .execute();
    return rows.map(({ seq }) => seq);
  }

  async claim(id: number, by: string, isOver: (by: string) => boolean): Promise<FeedClaim | undefined> {
    return this.#writes.run(async ({ db, now }) => {
      const row = await feedRow(db, id);
      const { claimed_by: other, claimed_until: until } = row;
      if (other !== null && until !== null && until > now.toISOString() && !isOver(other)) return undefined;
      await db
        .updateTable('feed')
        .set({ claimed_by: by, claimed_until: claimEnd(now) })
        .where('seq', '=', id)
        .execute();
      const [feed] = await toFeeds(db, [row]);
      return toClaim(row, feed!, by);
    });
  }

  async peek(id: number): Promise<FeedClaim | undefined> {
    const row = await this.#db.selectFrom('feed').selectAll().where('seq', '=', id).executeTakeFirst();
    const feed = row && (await toFeeds(this.#db, [row]))[0];
    return row && feed && toClaim(row, feed, '');
  }

  async release({ feed, by }: FeedClaim): Promise<void> {
    await this.#writes.run(async ({ db }) => {
      await db
        .updateTable('feed')
        .set({ claimed_by: null, claimed_until: null })
        .where('seq', '=', feed.id)
        .where('claimed_by', '=', by)
        .execute();
    });
  }

  async spend(claim: FeedClaim | null, host: string, perHour: number): Promise<string | null> {
    if (!claim) return feedTurn(await paceOf(this.#db, host), perHour, this.#clock());
    return this.#writes.run(async (change) => {
      await holdClaim(change, claim);
      const { db, now } = change;
      const pace = await paceOf(db, host);
      const until = feedTurn(pace, perHour, now);
      if (until === null) await keepPace(db, host, afterAsking({ ...pace, perHour }, now));
      return until;
    });
  }

  async leaveAlone(host: string, until: string): Promise<void> {
    await this.#writes.run(async ({ db }) => keepPace(db, host, leftAlone(await paceOf(db, host), until)));
  }

  take(claim: FeedClaim, lot: FeedLot, isTried = false): Promise<FeedTaken> {
    return this.#run(claim, isTried, (change) => takeLot(change, claim, lot));
  }

  async present(id: number): Promise<FeedPresent[]> {
    const rows = await this.#db
      .selectFrom('feed_item')
      .innerJoin('item', 'item.seq', 'feed_item.item_seq')
      .select(['feed_item.source_id', 'feed_item.seen_at', 'item.date_published'])
      .where('feed_item.feed', '=', id)
      .where('feed_item.gone_at', 'is', null)
      .execute();
    return rows.map((row) => ({ sourceId: row.source_id, datePublished: row.date_published, seenAt: row.seen_at }));
  }

  async toCheck(id: number, since: string, most: number): Promise<string[]> {
    const rows = await this.#db
      .selectFrom('feed_item')
      .select((eb) => ['source_id', eb.fn.coalesce('checked_at', 'seen_at').as('looked_at')])
      .where('feed', '=', id)
      .where('gone_at', 'is', null)
      .where('seen_at', '<', since)
      .where('source_id', 'not like', '=%')
      .orderBy('looked_at')
      .limit(most)
      .execute();
    return rows.map((row) => row.source_id);
  }

  async pagesOf(id: number, sourceIds: readonly string[]): Promise<Map<string, string>> {
    if (sourceIds.length === 0) return new Map();
    const rows = await this.#db
      .selectFrom('feed_item')
      .select(['source_id', 'item_seq'])
      .where('feed', '=', id)
      .where('source_id', 'in', sourceIds)
      .where('gone_at', 'is', null)
      .execute();
    const items = await loadMany(
      this.#db,
      rows.map(({ item_seq }) => item_seq),
    );
    return new Map(
      rows.flatMap(({ source_id, item_seq }) => {
        const url = items.get(item_seq)?.item.url;
        return url ? [[source_id, url] as const] : [];
      }),
    );
  }

  async checked(claim: FeedClaim, sourceIds: readonly string[]): Promise<void> {
    if (sourceIds.length === 0) return;
    await this.#writes.run(async (change) => {
      await holdClaim(change, claim);
      await change.db
        .updateTable('feed_item')
        .set({ checked_at: change.now.toISOString() })
        .where('feed', '=', claim.feed.id)
        .where('source_id', 'in', sourceIds)
        .execute();
    });
  }

  async leave(
    claim: FeedClaim,
    sourceIds: readonly string[],
    isCertain: boolean,
    isTried = false,
  ): Promise<{ withdrawn: string[]; erase: string[] }> {
    const sum = { withdrawn: [] as string[], erase: [] as string[] };
    for (let at = 0; at < sourceIds.length; at += LOT) {
      const lot = sourceIds.slice(at, at + LOT);
      const part = await this.#run(claim, isTried, (change) => leaveLot(change, claim, lot, isCertain));
      sum.withdrawn.push(...part.withdrawn);
      sum.erase.push(...part.erase);
    }
    return sum;
  }

  async settle(claim: FeedClaim, settled: FeedSettled): Promise<void> {
    const { at, next, done, error, state, failures, doubtedAt } = settled;
    await this.#writes.run(async (change) => {
      await holdClaim(change, claim);
      await change.db
        .updateTable('feed')
        .set({
          claimed_by: null,
          claimed_until: null,
          last_sync_at: at,
          next_sync_at: next,
          last_error: error,
          state,
          failures,
          failing_since: failures === 0 ? null : (claim.feed.failingSince ?? at),
          ...(doubtedAt !== undefined && { doubted_at: doubtedAt }),
          ...(done && {
            validators: done.validators && JSON.stringify(done.validators),
            next_page: null,
            round: claim.round + 1,
            listing: await keepable(change.db, claim.feed.id, done.listing, claim.listing),
            rejected: JSON.stringify(done.rejected),
            moved_to: done.movedTo,
            ...(done.isDeep && { deep_at: at }),
            ...(done.title !== undefined && { title: done.title.slice(0, MAX_TITLE) }),
          }),
        })
        .where('seq', '=', claim.feed.id)
        .execute();
    });
  }

  overdue(most: number): Promise<Item[]> {
    return overdueItems(this.#db, this.#clock(), most);
  }

  async forget(ids: readonly string[], by: string): Promise<void> {
    if (ids.length === 0) return;
    for (const id of ids) await this.#writes.run((change) => forgetOne(change, id, by));
    await this.#erased();
  }

  /** @param isTried it is found out what would come of it, and nothing is kept */
  async #run<T>(claim: FeedClaim, isTried: boolean, work: (change: Change) => Promise<T>): Promise<T> {
    if (!isTried)
      return this.#writes.run(async (change) => {
        await holdClaim(change, claim);
        return work(change);
      });
    const found: T[] = [];
    const nothing = () => {};
    try {
      await this.#writes.run(async ({ db, now }) => {
        found.push(
          await work({ db, now, touchSubject: nothing, touchList: nothing, reindex: nothing, leaveSearch: nothing }),
        );
        throw new Tried();
      });
    } catch (error) {
      if (!(error instanceof Tried)) throw error;
    }
    return found[0] as T;
  }
}

/** Ends a change of which nothing is kept. */
class Tried extends Error {
  override readonly name = 'Tried';
}

/** With what is part of it and gone as well; what is there still at a source of its own takes its place. */
async function forgetOne(change: Change, id: string, by: string): Promise<void> {
  const { db } = change;
  const loaded = await findItem(db, id);
  if (!loaded || loaded.item.state === 'erased') return;
  const { seq } = loaded.row;
  if (await leaveWhole(change, seq, by)) return eraseFreely(change, (await findItem(db, id)) as Loaded, by);
  await handOver(change, loaded, { by, standing: 'shown' });
  const left = await db.selectFrom('duplicate_part').select('part').where('item', '=', seq).execute();
  for (const part of (
    await loadMany(
      db,
      left.map((row) => row.part),
    )
  ).values())
    await forgetOne(change, part.item.id, by);
  await eraseFreely(change, loaded, by);
}
