import type { Kysely } from 'kysely';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import { foldStates } from '../domain/moderate.ts';
import { toItem } from './item-row.ts';
import { type ListTarget, listEntry } from './list-target.ts';
import { loadTargets } from './lists.ts';
import { saltedDigest } from './secrets.ts';
import type { AuditReport } from './storage.ts';
import type { ItemTable, ListTable, SubjectTable, Tables, TallyTable } from './tables.ts';
import { tallyRow } from './tally.ts';

const STEP = 1000;
const MAX_FINDINGS = 1000;

interface Found {
  findings: AuditReport['findings'];
  say(where: string, what: string): void;
}

/** What is expected of a list, counted while the items pass by. */
type Expected = Map<number, { count: number; postings: number; pinned: number }>;

/** Recounts from items, words and ledger all that is kept beside them. `db` shall be one snapshot. */
export async function audit(
  db: Kysely<Tables>,
  onProgress?: (done: number, total: number) => void,
): Promise<AuditReport> {
  const findings: AuditReport['findings'] = [];
  const found: Found = {
    findings,
    say: (where, what) => {
      if (findings.length < MAX_FINDINGS) findings.push({ what, where });
    },
  };
  const subjects = await db.selectFrom('subject').selectAll().execute();
  const bySeq = new Map(subjects.map((subject) => [subject.seq, subject]));
  const targets = new Map<number, ListTarget[]>();
  for (const { seq } of subjects) targets.set(seq, await loadTargets(db, seq));

  const total = Number(
    (
      await db
        .selectFrom('item')
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  );
  const tallies = new Map<string, TallyTable>();
  const expected: Expected = new Map();
  let items = 0;
  let entries = 0;
  for (let after = 0; ;) {
    const rows = await step(db, after);
    if (rows.length === 0) break;
    const ledger = await entriesOf(db, rows);
    for (const row of rows) {
      const own = chain(row, ledger, found);
      entries += own.length;
      addTally(tallies, row);
      checkWords(row, own, found);
      await checkLists(db, row, bySeq.get(row.subject), targets.get(row.subject) ?? [], expected, found);
    }
    items += rows.length;
    after = rows.at(-1)!.seq;
    onProgress?.(items, total);
  }
  await checkTallies(db, tallies, found);
  await checkCounts(db, expected, found);
  const ledgerEntries = Number(
    (
      await db
        .selectFrom('ledger')
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  );
  if (ledgerEntries !== entries) found.say('ledger', `${ledgerEntries - entries} entries belong to no item.`);
  return { ok: findings.length === 0, items, ledgerEntries, findings };
}

type Row = ItemTable & { data: string | null; salt: Uint8Array | null };
type Entries = Map<number, { item_seq: number; previous: number | null; bytes: string }>;

function step(db: Kysely<Tables>, after: number): Promise<Row[]> {
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
async function entriesOf(db: Kysely<Tables>, rows: readonly Row[]): Promise<Entries> {
  const entries: Entries = new Map();
  let wanted = rows.map(({ last_entry }) => last_entry);
  while (wanted.length > 0) {
    const found = await db.selectFrom('ledger').selectAll().where('seq', 'in', wanted).execute();
    for (const { seq, ...entry } of found) entries.set(seq, entry);
    wanted = found.map(({ previous }) => previous).filter((seq) => seq !== null && !entries.has(seq)) as number[];
  }
  return entries;
}

function chain(row: Row, ledger: Entries, found: Found): LedgerEntry[] {
  const where = `item ${row.id}`;
  const own: LedgerEntry[] = [];
  for (let seq: number | null = row.last_entry; seq !== null;) {
    const entry = ledger.get(seq);
    if (!entry) {
      found.say(where, `Ledger entry ${seq} is missing.`);
      break;
    }
    if (entry.item_seq !== row.seq) found.say(where, `Ledger entry ${seq} belongs to another item.`);
    own.push(JSON.parse(entry.bytes) as LedgerEntry);
    seq = entry.previous !== null && entry.previous < seq ? entry.previous : null;
  }
  own.reverse();
  const state = foldStates(own.map(({ type }) => type));
  if (state !== row.state) found.say(where, `It is ${row.state}, but its ledger says ${state ?? 'nothing'}.`);
  if (own.some(({ ref }) => ref !== row.ref)) found.say(where, 'An entry of its ledger names another reference.');
  return own;
}

function checkWords(row: Row, own: readonly LedgerEntry[], found: Found): void {
  const where = `item ${row.id}`;
  if (row.state === 'erased') {
    if (row.data !== null) found.say(where, 'It is erased, but its words are still there.');
    return;
  }
  if (row.data === null || row.salt === null) {
    found.say(where, `It is ${row.state}, but its words are missing.`);
    return;
  }
  const received = own[0];
  if (received?.type !== 'received') return;
  const { body = '', title } = JSON.parse(row.data) as { body?: string; title?: string };
  if (saltedDigest(row.salt, body) !== received.body) found.say(where, 'Its words are not those that were received.');
  if (title !== undefined && saltedDigest(row.salt, title) !== received.title) {
    found.say(where, 'Its title is not the one that was received.');
  }
}

function addTally(tallies: Map<string, TallyTable>, row: Row): void {
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

async function checkLists(
  db: Kysely<Tables>,
  row: Row,
  subject: SubjectTable | undefined,
  targets: readonly ListTarget[],
  expected: Expected,
  found: Found,
): Promise<void> {
  if (!subject) {
    found.say(`item ${row.id}`, 'Its subject is missing.');
    return;
  }
  if (row.state !== 'published' || row.data === null) return;
  const item = toItem(row, subject.slug, row.data);
  for (const target of targets) {
    const entry = listEntry(target, item, row.seq);
    if (!entry) continue;
    const sums = expected.get(target.list) ?? { count: 0, postings: 0, pinned: 0 };
    sums.count += 1;
    sums.postings += item.type === 'SocialMediaPosting' ? 1 : 0;
    sums.pinned += entry.pinned ? 1 : 0;
    expected.set(target.list, sums);
    const kept = await db
      .selectFrom('list_item')
      .select(['json', 'item_seq'])
      .where('list', '=', target.list)
      .where('sort_key', '=', entry.sortKey)
      .executeTakeFirst();
    if (!kept) found.say(`item ${row.id}`, `It is missing from list ${target.list}.`);
    else if (kept.json !== entry.json || kept.item_seq !== row.seq) {
      found.say(`item ${row.id}`, `List ${target.list} shows other than is stored.`);
    }
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

function tallyKey(row: TallyTable): string {
  const { subject, state, reason, star, type, source, verification, imported } = row;
  return [subject, state, reason, star, type, source, verification, imported].join('/');
}
