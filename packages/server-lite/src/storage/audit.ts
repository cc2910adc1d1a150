import { hash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Item } from '../domain/model.ts';
import { auditAskings } from './audit-askings.ts';
import { auditDuplicates } from './audit-duplicates.ts';
import { auditPictures } from './audit-pictures.ts';
import { auditFeeds } from './audit-feeds.ts';
import { auditSearch } from './audit-search.ts';
import { auditWatches } from './audit-watches.ts';
import { type AuditedRow, auditItem, type Entries } from './audit-item.ts';
import { type ListTarget, listEntry } from './list-target.ts';
import { loadTargets } from './lists.ts';
import type { AuditReport, OnAudited } from './storage.ts';
import type { ListTable, Tables, TallyTable } from './tables.ts';
import { isTallied, tallyRow } from './tally.ts';

const STEP = 1000;
const MAX_FINDINGS = 1000;
/** SQLite's codes for a damaged file. */
const CORRUPT = 11;
const NOT_A_DATABASE = 26;

interface Found {
  findings: AuditReport['findings'];
  say(where: string, what: string): void;
}

interface ShownEntry {
  id: string;
  seq: number;
  sortKey: string;
  json: string;
}

/** What lists should show of the items of one step, by the list's number. */
type Shown = Map<number, ShownEntry[]>;

/** What is expected of a list, counted while the items pass by. */
type Expected = Map<number, { count: number; postings: number; pinned: number }>;

/**
 * Recounts from items, words and ledger all that is kept beside them. `db` shall be one snapshot.
 * What stands in one place alone and still reads well, such as the time of an entry, nothing can tell from the truth.
 */
export async function audit(db: Kysely<Tables>, onProgress?: OnAudited): Promise<AuditReport> {
  const findings: AuditReport['findings'] = [];
  const found: Found = {
    findings,
    say: (where, what) => {
      if (findings.length < MAX_FINDINGS) findings.push({ what, where });
    },
  };
  const counts = { items: 0, ledgerEntries: 0 };
  try {
    await auditAll(db, counts, found, onProgress);
  } catch (error) {
    if (!isDamage(error)) throw error;
    found.say('store', `It cannot be read any further: ${error.message}. Restore a backup beside it (smm restore).`);
  }
  return { ok: findings.length === 0, ...counts, findings };
}

async function auditAll(
  db: Kysely<Tables>,
  counts: { items: number; ledgerEntries: number },
  found: Found,
  onProgress?: OnAudited,
): Promise<void> {
  const subjects = await db.selectFrom('subject').selectAll().execute();
  const slugs = new Map(subjects.map(({ seq, slug }) => [seq, slug]));
  const targets = new Map<number, ListTarget[]>();
  for (const { seq } of subjects) targets.set(seq, await loadTargets(db, seq));
  const total = await countOf(db, 'item');
  const tallies = new Map<string, TallyTable>();
  const expected: Expected = new Map();
  let entries = 0;
  for (let after = 0; ;) {
    const rows = await step(db, after);
    if (rows.length === 0) break;
    const ledger = await entriesOf(db, rows);
    const shown: Shown = new Map();
    for (const row of rows) {
      const where = `item ${row.id}`;
      const own = auditItem(row, slugs.get(row.subject), ledger, (what) => found.say(where, what));
      entries += own.entries;
      addTally(tallies, row);
      if (own.item && row.state === 'published')
        for (const target of targets.get(row.subject) ?? []) expect(shown, expected, target, own.item, row.seq);
    }
    for (const [list, entries] of shown) await checkList(db, list, entries, found);
    counts.items += rows.length;
    after = rows.at(-1)!.seq;
    onProgress?.(counts.items, total, 'items');
  }
  const rest = [
    () => checkTallies(db, tallies, found),
    () => checkCounts(db, expected, found),
    () => auditSearch(db, found.say),
    () => auditAskings(db, found.say),
    () => auditFeeds(db, found.say),
    () => auditWatches(db, found.say),
    () => checkKeys(db, found),
    () => checkMedia(db, found),
    () => auditPictures(db, found.say),
    () => auditDuplicates(db, found.say),
  ];
  for (const [at, check] of rest.entries()) {
    onProgress?.(at, rest.length, 'rest');
    await check();
  }
  onProgress?.(rest.length, rest.length, 'rest');
  counts.ledgerEntries = await countOf(db, 'ledger');
  if (counts.ledgerEntries !== entries)
    found.say('ledger', `${counts.ledgerEntries - entries} entries belong to no item.`);
}

/** What the engine says of a file that is no longer whole. */
export function isDamage(error: unknown): error is Error {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  return code === CORRUPT || code === NOT_A_DATABASE;
}

async function countOf(db: Kysely<Tables>, table: 'item' | 'ledger'): Promise<number> {
  const { n } = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

function step(db: Kysely<Tables>, after: number): Promise<AuditedRow[]> {
  return db
    .selectFrom('item')
    .leftJoin('content', 'content.item_seq', 'item.seq')
    .selectAll('item')
    .select(['content.data', 'content.salt'])
    .where('item.seq', '>', after)
    .orderBy('item.seq')
    .limit(STEP)
    .execute();
}

/** All entries of these items, found by walking their chains together. */
async function entriesOf(db: Kysely<Tables>, rows: readonly AuditedRow[]): Promise<Entries> {
  const entries = new Map<number, Omit<Tables['ledger'], 'seq'>>();
  let wanted = rows.map(({ last_entry }) => last_entry);
  while (wanted.length > 0) {
    const found = await db.selectFrom('ledger').selectAll().where('seq', 'in', wanted).execute();
    for (const { seq, ...entry } of found) entries.set(seq, entry);
    wanted = found.map(({ previous }) => previous).filter((seq) => seq !== null && !entries.has(seq)) as number[];
  }
  return entries;
}

function addTally(tallies: Map<string, TallyTable>, row: AuditedRow): void {
  if (!isTallied(row)) return;
  const own = tallyRow(row);
  const key = tallyKey(own);
  const sum = tallies.get(key);
  if (!sum) {
    tallies.set(key, own);
    return;
  }
  sum.count += own.count;
  sum.words += own.words;
  sum.rating += own.rating;
}

/** What a list should show of an item. */
function expect(shown: Shown, expected: Expected, target: ListTarget, item: Item, seq: number): void {
  const entry = listEntry(target, item, seq);
  if (!entry) return;
  const sums = expected.get(target.list) ?? { count: 0, postings: 0, pinned: 0 };
  sums.count += 1;
  sums.postings += item.type === 'SocialMediaPosting' ? 1 : 0;
  sums.pinned += entry.pinned ? 1 : 0;
  expected.set(target.list, sums);
  const own = shown.get(target.list) ?? [];
  shown.set(target.list, own);
  own.push({ id: item.id, seq, sortKey: entry.sortKey, json: entry.json });
}

async function checkList(
  db: Kysely<Tables>,
  list: number,
  entries: readonly ShownEntry[],
  { say }: Found,
): Promise<void> {
  const rows = await db
    .selectFrom('list_item')
    .select(['sort_key', 'json', 'item_seq'])
    .where('list', '=', list)
    .where(
      'sort_key',
      'in',
      entries.map(({ sortKey }) => sortKey),
    )
    .execute();
  const kept = new Map(rows.map((row) => [row.sort_key, row]));
  for (const { id, seq, sortKey, json } of entries) {
    const row = kept.get(sortKey);
    if (!row) say(`item ${id}`, `It is missing from list ${list}.`);
    else if (row.json !== json || row.item_seq !== seq) say(`item ${id}`, `List ${list} shows other than is stored.`);
  }
}

async function checkTallies(db: Kysely<Tables>, tallies: Map<string, TallyTable>, found: Found): Promise<void> {
  const kept = await db.selectFrom('tally').selectAll().execute();
  for (const row of kept) {
    const recount = tallies.get(tallyKey(row)) ?? { count: 0, words: 0, rating: 0 };
    tallies.delete(tallyKey(row));
    if (row.count !== recount.count || row.words !== recount.words || row.rating !== recount.rating) {
      found.say(`tally ${tallyKey(row)}`, `It says ${row.count}, and there are ${recount.count}.`);
    }
  }
  for (const [key, { count }] of tallies) found.say(`tally ${key}`, `It is missing, and there are ${count}.`);
}

async function checkCounts(db: Kysely<Tables>, expected: Expected, found: Found): Promise<void> {
  const rows = await db
    .selectFrom('list_item')
    .select((eb) => ['list', eb.fn.countAll().as('n')])
    .groupBy('list')
    .execute();
  const counted = new Map(rows.map(({ list, n }) => [list, Number(n)]));
  for (const list of (await db.selectFrom('list').selectAll().execute()) as ListTable[]) {
    const sums = expected.get(list.seq) ?? { count: 0, postings: 0, pinned: 0 };
    const held = counted.get(list.seq) ?? 0;
    if (held !== sums.count) found.say(`list ${list.seq}`, `It holds ${held} items, and ${sums.count} belong there.`);
    if (list.count !== sums.count || list.postings !== sums.postings || list.pinned !== sums.pinned) {
      found.say(`list ${list.seq}`, `It counts ${list.count} items, and ${sums.count} belong there.`);
    }
  }
}

/** Keys that tell duplicates stand with the item and in a table of their own, which an import fills at its end. */
async function checkKeys(db: Kysely<Tables>, found: Found): Promise<void> {
  const strangers = await db
    .selectFrom('duplicate_key')
    .leftJoin('item', 'item.seq', 'duplicate_key.item_seq')
    .select('duplicate_key.item_seq')
    .where(sql<boolean>`item.key is distinct from duplicate_key.key`)
    .limit(MAX_FINDINGS)
    .execute();
  for (const { item_seq } of strangers) {
    found.say(`duplicate key of item ${item_seq}`, 'It is not the key that this item has.');
  }
  const keyless = await db
    .selectFrom('item')
    .leftJoin('duplicate_key', 'duplicate_key.key', 'item.key')
    .leftJoin('import', 'import.seq', 'item.import')
    .select('item.id')
    .where('item.key', 'is not', null)
    .where('duplicate_key.key', 'is', null)
    .where((eb) => eb.or([eb('item.import', 'is', null), eb('import.finished_at', 'is not', null)]))
    .limit(MAX_FINDINGS)
    .execute();
  for (const { id } of keyless)
    found.say(`item ${id}`, 'The key that tells its duplicates is not in the table of keys.');
}

/** Pictures are named by their content. */
async function checkMedia(db: Kysely<Tables>, found: Found): Promise<void> {
  for (const { hash: name } of await db.selectFrom('media').select('hash').execute()) {
    const { bytes } = await db.selectFrom('media').select('bytes').where('hash', '=', name).executeTakeFirstOrThrow();
    if (hash('sha256', bytes, 'hex') !== name)
      found.say(`media ${name}`, 'The picture is not the one that was stored.');
  }
}

function tallyKey(row: TallyTable): string {
  const { subject, state, reason, star, type, source, verification, imported } = row;
  return [subject, state, reason, star, type, source, verification, imported].join('/');
}
