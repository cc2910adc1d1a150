import type { DatabaseSync } from 'node:sqlite';
import { FigureFold, type FiguresAsked, type FiguresFound, type ReceivedRow, type SourceFigures } from '../figures.ts';

export type FiguresTask =
  { what: 'figures'; asked: FiguresAsked } | { what: 'sources'; limits: ReadonlyMap<string, string> };

const RECEIVED = `
  select substr(date_received, 1, 10) as day, source, star, state, count(*) as n
  from item
  where state <> 'merged' and date_received >= $from and date_received < $to
    and ($subject is null or subject = (select seq from subject where slug = $subject))
  group by 1, 2, 3, 4`;

const DECISIONS = `
  select l.item_seq, l.previous = l.seq - 1, l.bytes, i.date_received, i.import
  from ledger l join item i on i.seq = l.item_seq
  where l.previous is not null
    and ($subject is null or i.subject = (select seq from subject where slug = $subject))
  order by l.seq`;
type Decision = [item: number, isNext: number, bytes: string, received: string, run: number | null];

/**
 * What an entry says, read where it stands: keys are in order, so the time comes first, and a quote inside a text is
 * escaped. Parsing every entry of a million would take ten times as long. Undefined for what decides nothing.
 */
function readEntry(bytes: string): { at: string; type: string; reason: string | null } | undefined {
  const type = /"type":"(published|hidden|withdrawn)","v":1/.exec(bytes)?.[1];
  if (type === undefined) return undefined;
  const reason = type === 'hidden' ? (/"reason":"([a-z-]+)"/.exec(bytes)?.[1] ?? null) : null;
  return { at: bytes.slice(7, 31), type, reason };
}

/** One snapshot of the store, read once from end to end, in the order in which it happened. */
export function countFigures(database: DatabaseSync, asked: FiguresAsked): FiguresFound {
  const fold = new FigureFold(asked);
  const subject = asked.subject ?? null;
  const [from, to] = [asked.from, `${asked.to}T\uffff`];
  database.exec('begin');
  for (const row of database.prepare(RECEIVED).iterate({ from, to, subject }))
    fold.received(row as unknown as ReceivedRow);
  const runs = database.prepare('select seq from import where publish = 1').all() as { seq: number }[];
  const published = new Set(runs.map(({ seq }) => seq));
  const { last } = database.prepare('select coalesce(max(seq), 0) as last from item').get() as { last: number };
  const decided = new Uint8Array((last >> 3) + 1);
  const statement = database.prepare(DECISIONS);
  statement.setReturnArrays(true);
  for (const row of statement.iterate({ subject })) {
    const [item, isNext, bytes, received, run] = row as unknown as Decision;
    const entry = readEntry(bytes);
    if (entry === undefined) continue;
    const bit = 1 << (item & 7);
    const isFirst = (decided[item >> 3]! & bit) === 0;
    decided[item >> 3]! |= bit;
    if (entry.at < from || entry.at >= to) continue;
    // An import writes the entry of its own publishing right behind the item's first.
    const isOwn = isNext === 1 && entry.type === 'published' && run !== null && published.has(run);
    fold.decided({ ...entry, received, isFirst, isOwn });
  }
  database.exec('commit');
  return fold.found();
}

const SOURCES = `
  select source as key,
    count(*) filter (where state = 'pending') as pending, count(*) filter (where state = 'published') as published,
    count(*) filter (where state = 'hidden') as hidden, count(*) filter (where state = 'withdrawn') as withdrawn,
    count(*) filter (where state = 'erased') as erased, max(date_received) as lastReceived,
    min(coalesce(fetched_at, date_received)) filter (where state = 'published') as oldestShown
  from item group by source order by source`;

const OVERDUE = `select count(*) as n from item where source = ? and state = 'published'
  and coalesce(fetched_at, date_received) < ?`;

export function countSources(database: DatabaseSync, limits: ReadonlyMap<string, string>): SourceFigures[] {
  const overdue = database.prepare(OVERDUE);
  return database
    .prepare(SOURCES)
    .all()
    .map((row) => {
      const { key, lastReceived, oldestShown, ...items } = row as unknown as SourceFigures & SourceFigures['items'];
      const limit = limits.get(key);
      const late = limit === undefined ? 0 : (overdue.get(key, limit) as { n: number }).n;
      return { key, items: { ...items }, lastReceived, oldestShown, overdue: late };
    });
}
