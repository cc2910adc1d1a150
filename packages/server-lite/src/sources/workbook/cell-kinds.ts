import { walkXml } from './read-xml.ts';

/** How a number in a cell is meant. */
export type CellKind = 'number' | 'date' | 'percent';

/** Formats that every workbook has without naming them (ECMA-376, part 1, 18.8.30): those of dates and times. */
const BUILT_IN_DATES: readonly [from: number, to: number][] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
/** As many styles as a workbook can have. */
const MOST = 65_536;
const BUILT_IN_PERCENTS = new Set([9, 10]);

/** The kinds of a workbook's cell styles, by their number. */
export async function readCellKinds(where: string, chunks: AsyncIterable<Uint8Array>): Promise<CellKind[]> {
  const codes = new Map<number, string>();
  const kinds: CellKind[] = [];
  let isInCells = false;
  await walkXml(where, chunks, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt' && codes.size < MOST) codes.set(Number(numFmtId), formatCode ?? '');
      else if (name === 'cellXfs') isInCells = true;
      else if (name === 'xf' && isInCells && kinds.length < MOST) kinds.push(kindOf(Number(numFmtId ?? 0), codes));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return kinds;
}

function kindOf(id: number, codes: ReadonlyMap<number, string>): CellKind {
  const code = codes.get(id);
  if (code === undefined) {
    if (BUILT_IN_PERCENTS.has(id)) return 'percent';
    return BUILT_IN_DATES.some(([from, to]) => id >= from && id <= to) ? 'date' : 'number';
  }
  // Of what is shown for positive numbers: what stands in quotes, after a backslash or in brackets ([Red], [$-409]) is no
  // sign of a date, but [h] counts hours on.
  const shown = (code.split(';', 1)[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (/[dyhs]|m/i.test(shown.replace(/general|e\+|e-/gi, ''))) return 'date';
  return shown.includes('%') ? 'percent' : 'number';
}
