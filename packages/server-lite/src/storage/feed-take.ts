import { duplicateContent, duplicateId } from '../domain/duplicate-key.ts';
import type { Matcher } from '../domain/match-watches.ts';
import type { Item, UntrustedItem } from '../domain/model.ts';
import { plainLine } from '../domain/sanitize-text.ts';
import { sourcePictures, sourceText, takeFromSource, takePicturesFromSource } from '../domain/source-edit.ts';
import { assertMayKeep } from '../domain/link-card.ts';
import { sourcePolicy } from '../domain/source-policy.ts';
import { InvalidItemError } from '../errors/invalid-item-error.ts';
import { PolicyError } from '../errors/policy-error.ts';
import { lookAgain } from './duplicate-marks.ts';
import { refreshCounts } from './feed-counts.ts';
import type { FeedItemTable } from './feed-tables.ts';
import type { FeedClaim, FeedLot, FeedTaken } from './feeds.ts';
import { loadMany } from './found-items.ts';
import { changeItem, changeLoaded, insertItem, type Loaded, type Step } from './item-changes.ts';
import { publishing } from './item-steps.ts';
import { incoming, type Incoming, knownBy } from './receive-item.ts';
import { digest16, saltedDigest } from './secrets.ts';
import { relinkPictures } from './relink-pictures.ts';
import { subjectRow } from './subjects.ts';
import type { SubjectTable } from './tables.ts';
import { matcherOf, noteMatches } from './watch-rows.ts';
import type { Change } from './write-queue.ts';

/** Words that may be kept for a time only are marked as seen again at most so often. */
const SEEN_AGAIN_MS = 6 * 60 * 60_000;

interface Taking {
  change: Change;
  claim: FeedClaim;
  about: SubjectTable;
  by: string;
  taken: FeedTaken;
  /** Undefined where nothing is looked out for. */
  matcher: Matcher | undefined;
}

/** Takes a part of an answer in: what is new, what was changed where it came from, what is there again. */
export async function takeLot(change: Change, claim: FeedClaim, lot: FeedLot): Promise<FeedTaken> {
  const { db, now } = change;
  const { feed } = claim;
  const taken: FeedTaken = {
    added: 0,
    published: 0,
    merged: 0,
    edited: 0,
    returned: 0,
    counted: 0,
    unchanged: 0,
    keptOut: 0,
    passedOver: 0,
    rejected: [],
    waiting: [],
    seen: [],
    isKnown: false,
  };
  const about = await subjectRow(db, feed.subject);
  const matcher = await matcherOf(db, about.seq);
  const taking: Taking = { change, claim, about, by: `feed:${feed.id}`, taken, matcher };
  const occurrences = new Map<string, number>();
  for (const untrusted of lot.items) {
    const added = taken.added;
    // Nothing new, and older than the last look: it was passed over then, or could not be taken.
    const wasThere = lot.since !== null && Date.parse(untrusted.datePublished ?? '') < Date.parse(lot.since);
    taken.isKnown = wasThere;
    try {
      const found = readItem(taking, untrusted, occurrences);
      taken.seen.push(found.sourceId);
      const before = taken.keptOut;
      await takeOne(taking, found, untrusted, lot);
      // Not even the address of what was erased here is kept for the next look to compare with.
      if (taken.keptOut > before) taken.seen.pop();
    } catch (error) {
      if (!(error instanceof InvalidItemError || error instanceof PolicyError)) throw error;
      // What was erased here is not kept aside when it cannot be read, either.
      if (await isErased(taking, untrusted)) {
        taken.keptOut += 1;
        continue;
      }
      // Words that may not be stored are not kept aside either, nor those of which nobody knows whether they are asked for.
      const raw = error instanceof PolicyError || feed.listen ? '' : JSON.stringify(untrusted);
      const where = feed.listen ? feed.address : (untrusted.url ?? untrusted.sourceId ?? feed.address);
      taken.rejected.push({ where, reason: error.message, raw });
      // What cannot be read is there all the same.
      if (untrusted.sourceId !== undefined && !feed.listen) taken.seen.push(plainLine(untrusted.sourceId));
    }
    if (taken.added > added) taken.isKnown = false;
  }
  const seen = [...new Set(taken.seen)];
  if (seen.length > 0)
    await db
      .updateTable('feed_item')
      .set({ seen_at: now.toISOString(), gone_at: null })
      .where('feed', '=', feed.id)
      .where('source_id', 'in', seen)
      .execute();
  await db
    .updateTable('feed')
    .set((eb) => ({
      next_page: lot.next,
      received: eb('received', '+', taken.added),
      edited: eb('edited', '+', taken.edited),
    }))
    .where('seq', '=', feed.id)
    .execute();
  return taken;
}

interface FoundItem extends Incoming {
  /** Its id at the source; where that gives none, what tells it from others. */
  sourceId: string;
  digest: Uint8Array;
  pictures: Uint8Array;
}

/** @throws InvalidItemError, PolicyError */
function readItem(
  { change, claim: { feed }, about }: Taking,
  untrusted: UntrustedItem,
  occurrences: Map<string, number>,
): FoundItem {
  assertMayKeep(untrusted);
  const own: UntrustedItem = { ...untrusted, verification: 'imported' };
  const found = incoming(change, own, about, (item) => {
    // Words that do not say enough to be told from equal ones are told by where they stand, or each look would take them in.
    const content = duplicateContent(item);
    const occurrence = occurrences.get(content) ?? 0;
    occurrences.set(content, occurrence + 1);
    return { digest: `feed ${feed.kind} ${feed.address}`, occurrence };
  });
  const key = found.key as Uint8Array;
  return {
    ...found,
    sourceId: found.item.sourceId ?? `=${Buffer.from(key).toString('hex')}`,
    digest: digest16(sourceText(found.item)),
    pictures: digest16(sourcePictures(found.item)),
  };
}

async function takeOne(taking: Taking, found: FoundItem, untrusted: UntrustedItem, lot: FeedLot): Promise<void> {
  const { change, claim, taken } = taking;
  const own = await change.db
    .selectFrom('feed_item')
    .selectAll()
    .where('feed', '=', claim.feed.id)
    .where('source_id', '=', found.sourceId)
    .executeTakeFirst();
  const seq = own?.item_seq ?? (await knownBy(change, found.key))?.seq;
  const loaded = seq === undefined ? undefined : (await loadMany(change.db, [seq])).get(seq);
  if (!loaded) return takeNew(taking, found, untrusted, lot);
  if (own) taken.isKnown = own.round < claim.round;
  if (loaded.item.state === 'erased') {
    taken.keptOut += 1;
    return;
  }
  await follow(taking, found, loaded, own);
}

async function takeNew(taking: Taking, found: FoundItem, untrusted: UntrustedItem, lot: FeedLot): Promise<void> {
  const { change, claim, about, by, taken, matcher } = taking;
  const { feed } = claim;
  const isHeard = !feed.listen || (matcher !== undefined && matcher.match(found.item).length > 0);
  const isKind = feed.only === null || (feed.only === 'reviews') === (untrusted.type === 'Review');
  if (about.archived_at !== null || !isKind || !isHeard || !lot.isWanted(untrusted)) {
    taken.passedOver += 1;
    // Of what nobody asked for not even the name is kept.
    if (feed.listen) taken.seen.pop();
    return;
  }
  const { item } = found;
  const seq = await insertItem(change, item, about, found.key, by);
  await link(taking, found, seq);
  if (matcher) await noteMatches(change, matcher, seq, item);
  taken.added += 1;
  if (feed.publish && !feed.listen) await publish(taking, item.id);
}

/** Where that may not be, it waits, and it is said why. */
async function publish({ change, by, taken }: Taking, id: string): Promise<boolean> {
  const act = { by, attested: true };
  try {
    await changeItem(change, id, act, (loaded) => publishing(act)(change, loaded));
    taken.published += 1;
    return true;
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    taken.waiting.push(error.message);
    return false;
  }
}

async function link({ change: { db, now }, claim }: Taking, found: FoundItem, seq: number): Promise<void> {
  const row = {
    item_seq: seq,
    round: claim.round,
    seen_at: now.toISOString(),
    digest: found.digest,
    pictures: found.pictures,
  };
  await db
    .insertInto('feed_item')
    .values({ feed: claim.feed.id, source_id: found.sourceId, checked_at: null, gone_at: null, ...row })
    .execute();
}

/** Something that was here before: it follows its source, as far as nobody here decided otherwise. */
async function follow(taking: Taking, found: FoundItem, loaded: Loaded, own: FeedItemTable | undefined): Promise<void> {
  const { change, taken } = taking;
  const { db, now } = change;
  const { seq } = loaded.row;
  const wasGone = loaded.item.state === 'withdrawn' && (await isGoneAtSource(taking, seq));
  if (own === undefined) await link(taking, found, seq);
  await seenAgain(taking, loaded);
  const isEdited = own !== undefined && Buffer.compare(own.digest, found.digest) !== 0;
  const isNoted = own === undefined || (own.pictures !== null && Buffer.compare(own.pictures, found.pictures) === 0);
  // Of items that came before pictures were followed it is only noted.
  const hasOther = !isNoted && own.pictures !== null;
  // What its author withdrew here stays as it was then.
  const isFollowed = loaded.item.state !== 'withdrawn' || wasGone;
  let isCounted = false;
  if (isFollowed && (wasGone || isEdited || hasOther))
    await bringUpToDate(taking, found, loaded, { wasGone, isEdited, hasOther });
  else if (isFollowed) isCounted = await refreshCounts(change, loaded, found.item.interactionStatistic);
  if (wasGone) await db.updateTable('feed_item').set({ gone_at: null }).where('item_seq', '=', seq).execute();
  if (isFollowed) await noteAgain(taking, found, loaded);
  if (isEdited || !isNoted)
    await db
      .updateTable('feed_item')
      .set({ digest: found.digest, pictures: found.pictures, seen_at: now.toISOString() })
      .where('feed', '=', taking.claim.feed.id)
      .where('source_id', '=', found.sourceId)
      .execute();
  if (own === undefined) taken.merged += 1;
  else if (isCounted) taken.counted += 1;
  else if (!isEdited && !hasOther && !wasGone) taken.unchanged += 1;
}

/** Of words as they are now: what an edit took out is noted no more, and a new watch finds what was here before. */
async function noteAgain({ change, matcher }: Taking, found: FoundItem, { row, item }: Loaded): Promise<void> {
  if (!matcher) return;
  // Ranges that came just now fit only the words that came with them; tags of the business's own are nothing that was found.
  const facets = item.body === found.item.body ? found.item.facets : item.facets;
  await noteMatches(change, matcher, row.seq, { ...item, facets, tags: found.item.tags });
}

async function bringUpToDate(
  taking: Taking,
  found: FoundItem,
  loaded: Loaded,
  { wasGone, isEdited, hasOther }: { wasGone: boolean; isEdited: boolean; hasOther: boolean },
): Promise<void> {
  const { change, claim, by, taken } = taking;
  const { id, state } = loaded.item;
  const salt = await saltOf(change, loaded.row.seq);
  let isAgain = false;
  await changeLoaded(change, loaded, { by }, async ({ item }): Promise<Step | undefined> => {
    const edit = isEdited ? takeFromSource(item, found.item) : { fields: [], isOther: false };
    if (found.item.interactionStatistic.length > 0) item.interactionStatistic = found.item.interactionStatistic;
    const waits = wasGone || (edit.isOther && state === 'published');
    if (waits) item.state = 'pending';
    if (hasOther) {
      takePicturesFromSource(item, found.item);
      await relinkPictures(change, loaded);
      edit.fields = [...edit.fields, 'images'].sort();
    }
    if (edit.fields.length === 0) return wasGone ? { type: 'returned', atSource: true, state: 'pending' } : undefined;
    isAgain = edit.isOther && state === 'published' && claim.feed.publish && !claim.feed.listen;
    taken.edited += 1;
    return {
      type: 'edited',
      atSource: true,
      fields: edit.fields,
      ...(waits && { state: 'pending' }),
      ...digests(item, salt),
    };
  });
  if (wasGone) {
    taken.returned += 1;
    // Something may have taken its place meanwhile.
    await lookAgain(change.db, [loaded.row.seq]);
  }
  if (isAgain) await publish(taking, id);
}

function digests(item: Item, salt: Uint8Array): { body: string; title?: string; rating?: NonNullable<Item['rating']> } {
  return {
    body: saltedDigest(salt, item.body),
    ...(item.title !== null && { title: saltedDigest(salt, item.title) }),
    ...(item.rating && { rating: item.rating }),
  };
}

async function saltOf({ db }: Change, seq: number): Promise<Uint8Array> {
  const { salt } = await db.selectFrom('content').select('salt').where('item_seq', '=', seq).executeTakeFirstOrThrow();
  return salt;
}

async function isErased({ change, about }: Taking, { source, sourceId }: UntrustedItem): Promise<boolean> {
  if (sourceId === undefined) return false;
  const known = await knownBy(change, digest16(duplicateId(about.slug, source, plainLine(sourceId))));
  return known !== undefined && (await loadMany(change.db, [known.seq])).get(known.seq)?.item.state === 'erased';
}

/** It was withdrawn because a source no longer had it, and not by its author here. */
async function isGoneAtSource({ change: { db } }: Taking, seq: number): Promise<boolean> {
  const gone = await db
    .selectFrom('feed_item')
    .select('feed')
    .where('item_seq', '=', seq)
    .where('gone_at', 'is not', null)
    .executeTakeFirst();
  return gone !== undefined;
}

/** Of words that may be kept for a time only: from now on it is counted anew. */
async function seenAgain({ change: { db, now } }: Taking, { row, item }: Loaded): Promise<void> {
  if (sourcePolicy(item.source).retentionDays === null) return;
  const last = Date.parse(row.fetched_at ?? row.date_received);
  if (now.getTime() - last < SEEN_AGAIN_MS) return;
  row.fetched_at = now.toISOString();
  await db.updateTable('item').set({ fetched_at: row.fetched_at }).where('seq', '=', row.seq).execute();
}
