import type { DatabaseSync } from 'node:sqlite';

/**
 * Writes the duplicate keys that a killed import left out: its rows are there, each with its key, but the table of keys
 * comes at an import's end. Must run while imports are locked.
 *
 * @param step runs a stretch of work as one short transaction, and returns where to go on
 */
export function mendUnfinished(database: DatabaseSync, step: (work: (due: () => boolean) => number) => number): void {
  const unfinished = database.prepare('select seq from import where finished_at is null').all() as { seq: number }[];
  if (unfinished.length === 0) return;
  const marks = unfinished.map(() => '?').join(',');
  const rows = database
    .prepare(`select seq, key from item where import in (${marks}) and key is not null`)
    .all(...unfinished.map(({ seq }) => seq)) as { seq: number; key: Uint8Array }[];
  rows.sort((a, b) => Buffer.compare(a.key, b.key));
  const insert = database.prepare('insert or ignore into duplicate_key (key, item_seq) values (?,?)');
  for (let next = 0; next < rows.length;) {
    next = step((due) => {
      let i = next;
      for (; i < rows.length && !due(); i++)
        insert.run((rows[i] as (typeof rows)[number]).key, (rows[i] as (typeof rows)[number]).seq);
      return i;
    });
  }
  const close = database.prepare('update import set finished_at = started_at where seq = ?');
  for (const { seq } of unfinished) close.run(seq);
}
