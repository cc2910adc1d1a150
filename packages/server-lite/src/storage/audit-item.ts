import { canonicalJson } from '../domain/canonical-json.ts';
import type { EditedAtSource, LedgerEntry } from '../domain/ledger-entry.ts';
import type { Item } from '../domain/model.ts';
import { foldStates } from '../domain/moderate.ts';
import { itemColumns, toItem } from './item-row.ts';
import { saltedDigest } from './secrets.ts';
import type { ItemTable, Tables } from './tables.ts';

/** An item with its words; both are null once it is erased. */
export type AuditedRow = ItemTable & { data: string | null; salt: Uint8Array | null };
/** Ledger entries by their number. */
export type Entries = ReadonlyMap<number, Omit<Tables['ledger'], 'seq'>>;
export type Say = (what: string) => void;

const TYPES = [
  'received',
  'published',
  'hidden',
  'featured',
  'replied',
  'edited',
  'returned',
  'withdrawn',
  'erased',
].concat(['merged', 'joined', 'split', 'parted']);

/**
 * Holds an item against its ledger.
 *
 * @param subject slug of its subject; undefined when that is missing
 * @returns the item, or null where its words are gone or cannot be read; and how many entries are its own
 */
export function auditItem(
  row: AuditedRow,
  subject: string | undefined,
  ledger: Entries,
  say: Say,
): { item: Item | null; entries: number } {
  const own = chain(row, ledger, say);
  const known = own.filter((entry) => entry !== null);
  const item = words(row, subject, say);
  // What could not be read was said; the rest cannot be folded without it.
  if (known.length === own.length) {
    checkStates(row, known, say);
    checkReceived(row, item, known, say);
    if (item !== null) checkChanges(row, item, known, subject, say);
  }
  return { item, entries: own.length };
}

/** The entries of an item, oldest first; null where one cannot be read. */
function chain(row: AuditedRow, ledger: Entries, say: Say): (LedgerEntry | null)[] {
  const own: (LedgerEntry | null)[] = [];
  for (let seq: number | null = row.last_entry; seq !== null;) {
    const entry = ledger.get(seq);
    if (!entry) {
      say(`Ledger entry ${seq} is missing.`);
      break;
    }
    if (entry.item_seq !== row.seq) say(`Ledger entry ${seq} belongs to another item.`);
    const read = readEntry(entry.bytes);
    if (read === null) say(`Ledger entry ${seq} is not as smm writes one.`);
    else if (read.ref !== row.ref) say('An entry of its ledger names another reference.');
    own.push(read);
    seq = entry.previous !== null && entry.previous < seq ? entry.previous : null;
  }
  return own.reverse();
}

/** Null for bytes that are not the one way in which an entry is written. */
function readEntry(bytes: string): LedgerEntry | null {
  const entry = parse<LedgerEntry & { v?: number }>(bytes);
  if (entry === null || canonicalJson(entry) !== bytes || entry.v !== 1) return null;
  const isTime = typeof entry.at === 'string' && !Number.isNaN(Date.parse(entry.at));
  return isTime && typeof entry.by === 'string' && TYPES.includes(entry.type) ? entry : null;
}

function words(row: AuditedRow, subject: string | undefined, say: Say): Item | null {
  if (row.state === 'erased') {
    if (row.data !== null) say('It is erased, but its words are still there.');
    return null;
  }
  if (row.data === null || row.salt === null) {
    say(`It is ${row.state}, but its words are missing.`);
    return null;
  }
  if (parse(row.data) === null) {
    say('Its words cannot be read.');
    return null;
  }
  if (subject === undefined) say('Its subject is missing.');
  return toItem(row, subject ?? '', row.data);
}

function checkStates(row: AuditedRow, own: readonly LedgerEntry[], say: Say): void {
  const state = foldStates(own);
  if (state !== row.state) say(`It is ${row.state}, but its ledger says ${state ?? 'nothing'}.`);
  const hidden = own.findLast(
    (entry) => entry.type === 'hidden' || ((entry.type === 'returned' || entry.type === 'split') && entry.state),
  );
  const reason = row.state === 'hidden' && hidden && 'reason' in hidden ? hidden.reason : null;
  if (row.hide_reason !== reason) {
    say(`It is hidden for “${row.hide_reason ?? ''}”, but its ledger says “${reason ?? ''}”.`);
  }
}

function checkReceived(row: AuditedRow, item: Item | null, own: readonly LedgerEntry[], say: Say): void {
  const [received] = own;
  if (received?.type !== 'received') return;
  if (received.at !== row.date_received) say('The day it was received is not the one in its ledger.');
  if (received.source !== row.source) say('Its source is not the one it was received from.');
  if (item === null || row.salt === null) return;
  // What its source says now takes the place of what it said then.
  const said = own.findLast((entry) => entry.type === 'edited' && 'atSource' in entry) as EditedAtSource | undefined;
  const { body, title, rating } = said ?? received;
  if (saltedDigest(row.salt, item.body) !== body) say('Its words are not those that were received.');
  if (item.title !== null && saltedDigest(row.salt, item.title) !== title) {
    say('Its title is not the one that was received.');
  }
  if (canonicalJson(item.rating) !== canonicalJson(rating ?? null)) {
    say('Its rating is not the one that was received.');
  }
}

/** What was changed on the way and still shows: the last that the ledger says of it holds. */
function checkChanges(
  row: AuditedRow,
  item: Item,
  own: readonly LedgerEntry[],
  subject: string | undefined,
  say: Say,
): void {
  const { star, rating, words } = itemColumns(item);
  if (star !== row.star || rating !== row.rating || words !== row.words) say('It is counted other than it is stored.');
  const featured = own.findLast((entry) => 'featured' in entry && entry.featured !== undefined) as
    { featured?: boolean } | undefined;
  if ((featured?.featured ?? false) !== item.featured) say('It is featured, or not, other than its ledger says.');
  const replied = own.findLast((entry) => 'replied' in entry && entry.replied !== undefined) as
    { replied?: boolean } | undefined;
  if (replied && replied.replied !== (item.reply !== null)) say('It is answered, or not, other than its ledger says.');
  const [received] = own;
  if (received?.type !== 'received') return;
  const edits = own.filter((entry) => entry.type === 'edited' || entry.type === 'returned');
  const moved = edits.findLast((entry) => entry.subject !== undefined)?.subject?.to ?? received.subject;
  if (subject !== undefined && moved !== subject) say(`It is about “${subject}”, but its ledger says “${moved}”.`);
  if (received.verification !== row.verification && !edits.some(({ fields }) => fields?.includes('verification'))) {
    say('What was checked about it is not what its ledger says.');
  }
}

function parse<T extends object>(json: string): T | null {
  try {
    const value = JSON.parse(json) as T | null;
    return typeof value === 'object' ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
