import type { PackedRows } from '../packed-rows.ts';
import type { AddResult, ImportLook, ImportSource } from '../import-run.ts';
import { openConnection } from './connection.ts';
import { IncomingRows } from './incoming-rows.ts';
import { RowTeller } from './row-teller.ts';

/** An import as far as it reads: each row is looked up by itself, so that nobody waits for it, and nothing is written. */
export function openImportLook(
  file: string,
  { subject, digest, expected }: Pick<ImportSource, 'subject' | 'digest' | 'expected'>,
): ImportLook {
  const database = openConnection(file, { readOnly: true, busyMs: 5000 });
  const rows = new IncomingRows(expected ?? 0);
  // An import that runs, or was killed, has its keys with its items alone.
  const unfinished = database
    .prepare(
      `select i.seq, i.key from item i join import r on r.seq = i.import
       where r.finished_at is null and i.key is not null and exists (select 1 from import where finished_at is null)`,
    )
    .all() as { seq: number; key: Uint8Array }[];
  const teller = new RowTeller(database, {
    subject,
    digest,
    rows,
    take: (packed, i, key) => rows.add(key, packed, i, 0, 0),
    also: new Map(unfinished.map(({ seq, key }) => [Buffer.from(key).toString('hex'), seq])),
  });
  return {
    addPacked: (packed: PackedRows): AddResult => teller.add(packed),
    close: () => database.close(),
  };
}
