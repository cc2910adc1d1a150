import { refusedLine } from '../records/refused-line.ts';
import { BesideRows } from '../sql/beside.ts';
import { DumpReader, type Row } from '../sql/dump-reader.ts';
import { isHeldRow } from '../sql/held-row.ts';
import type { TablesToRead } from '../sql/tables.ts';

/** Comments of WordPress that nobody wrote to be read: what a shop notes of an order, links from elsewhere. */
const OF_NOBODY = /pingback|trackback|(?:^|_)(?:notes?|logs?|delivery|payment|revision)$/i;

/** The rows of the tables that hold reviews, each as an object on a line of its own. */
export async function* translateSql(
  name: string,
  texts: AsyncIterable<string>,
  tables: TablesToRead,
): AsyncGenerator<string> {
  const read = new Set(tables.read);
  const beside = new Map(tables.beside.map((each) => [each.table, new BesideRows(each)]));
  let lines = '';
  const take = (table: string, row: Row): void => {
    const other = beside.get(table);
    if (other) return other.add(row);
    for (const each of beside.values()) each.addTo(row);
    if (isHeldRow(row)) row['status'] = 'pending';
    const kind = row['comment_type'];
    lines +=
      typeof kind === 'string' && OF_NOBODY.test(kind)
        ? refusedLine(`it is no review but of the kind “${kind.slice(0, 80)}”`)
        : `${JSON.stringify(row)}\n`;
  };
  const reader = new DumpReader({
    wants: (table) => read.has(table) || beside.has(table),
    row: take,
    refused: (table, reason) => {
      if (read.has(table)) lines += refusedLine(reason);
    },
  });
  for await (const text of texts) {
    reader.write(text);
    if (lines === '') continue;
    yield lines;
    lines = '';
  }
  const cutOff = reader.end();
  for (const each of beside.values()) lines += each.left();
  if (cutOff !== undefined && read.has(cutOff))
    lines += refusedLine(
      `${name} breaks off within “${cutOff.slice(0, 80)}”: what came behind is missing. Export it again`,
    );
  if (lines !== '') yield lines;
}
